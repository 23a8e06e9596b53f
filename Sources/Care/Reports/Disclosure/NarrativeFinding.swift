/// Something in a report's words that could tell somebody apart, or that is not as an edition must be.
public struct NarrativeFinding: Hashable, Sendable, Identifiable {
    /// The same each time for the same words at the same place, so that a reason can be given for it; it holds none of the words.
    public let id: String
    public let kind: Kind
    public let weight: Weight
    /// The id of the section it stands in.
    public let section: String
    /// Where it stands, for people: `5.2.1`, `section 5.2`.
    public let place: String
    /// The words as they stand: for the page of whoever writes, never for a log.
    public let found: String
    /// What is wrong and how to mend it, without the words themselves.
    public let sentence: String

    public enum Weight: String, CaseIterable, Sendable {
        /// It may be right: somebody reads it and says why it stands.
        case asked
        /// The edition is not published while it stands.
        case refused
    }

    public enum Kind: String, CaseIterable, Sendable {
        case name, identifier, birthDate = "date of birth", date, address, school, postcode, phone, email, age
        case smallNumber = "small number", hardSentence = "hard sentence"
    }

    init(_ kind: Kind, _ weight: Weight, section: String, place: String, found: String, _ sentence: String) {
        id = StableKey.make("narrative", kind.rawValue, section, place, found.lowercased())
        self.kind = kind
        self.weight = weight
        self.section = section
        self.place = place
        self.found = found
        self.sentence = sentence
    }
}
