/// Something in a pack that the person it is for may not be told, or not without a decision.
public struct PackFinding: Hashable, Sendable {
    public let kind: Kind
    /// The words as the pack has them.
    public let found: String
    /// Where they stand: the `source` of the pack's part.
    public let source: String
    /// The heading they stand under.
    public let heading: String
    /// What is wrong and how to mend it.
    public let sentence: String
    public let weight: Weight
    /// The same each time for the same words at the same place, in whosever pack, so that a reason can be given for it.
    public let key: String

    /// What it takes to let it stand.
    public enum Weight: String, CaseIterable, Sendable {
        /// Something that may well be right: a reason.
        case look
        /// A reason, and a second person who has read the pack.
        case red
        /// Nothing: it goes to nobody.
        case never
    }

    public enum Kind: String, CaseIterable, Sendable {
        case name, address, postcode, phone, email, identifier
    }

    init(_ kind: Kind, _ found: String, in part: Pack.Part, _ why: String, _ weight: Weight) {
        self.kind = kind
        self.found = found
        source = part.source
        heading = part.heading
        sentence = "Under “\(part.heading)”, the \(kind.rawValue) “\(found)” \(why). Change the words, or mark the section as not for this person."
        self.weight = weight
        key = StableKey.make("finding", kind.rawValue, part.source, found.lowercased())
    }

    /// The name of somebody whose address is withheld: one question for the whole pack, whatever headings it stands under.
    init(withheld name: String, in parts: [Pack.Part], for recipient: String) {
        kind = .name
        found = name
        source = parts.first?.source ?? ""
        heading = parts.first?.heading ?? ""
        let headings = parts.map { "“\($0.heading)”" }.joined(separator: " and ")
        sentence = "\(name)’s address is withheld, and the name stands under \(headings). Decide whether \(recipient) may read it; if not, change the words."
        weight = .look
        key = StableKey.make("finding", "withheld", NameWords.of(name).joined(separator: " "))
    }
}
