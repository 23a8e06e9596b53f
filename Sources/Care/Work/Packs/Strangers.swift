/// What could tell people apart: names, addresses, phones, emails and ids of everybody the service keeps, by what they look like in a text.
///
/// Put together once for all packs.
struct Strangers: Sendable {
    /// Whose something is: a child, or a contact of a child.
    struct Owner: Hashable, Sendable {
        let child: Int
        let contact: Contact.ID?
        /// What a postcode of the child’s own is: where they live now, or another of their homes; nil for everything else.
        var home: Home?
    }

    enum Home: Hashable, Sendable { case placement, other }

    /// Two words that stand side by side in a name, first and last.
    private(set) var fullNames: [String: [Owner]] = [:]
    private(set) var singleNames: [String: [Owner]] = [:]
    private(set) var addresses = KnownAddresses()
    private(set) var postcodes: [String: [Owner]] = [:]
    private(set) var phones: [String: [Owner]] = [:]
    private(set) var emails: [String: [Owner]] = [:]
    private(set) var ids: [String: [Owner]] = [:]

    init(_ facts: Facts) {
        for (place, child) in facts.children.enumerated() {
            let owner = Owner(child: place, contact: nil)
            add(name: [child.forename, child.surname].compactMap { $0 }.joined(separator: " "), owner)
            for id in facts.ids(of: place) where id.text.count >= 5 && id.text.contains(where: \.isNumber) {
                ids[id.text.lowercased(), default: []].append(owner)
            }
        }
        for contact in facts.records[Contact.self].entries {
            guard let child = facts.number(of: contact.child) else { continue }
            let owner = Owner(child: child, contact: contact.id)
            add(name: contact.name, owner)
            if let address = contact.address { add(address: address, owner) }
            if let phone = contact.phone.map(Self.phone), phone.count >= 9 { phones[phone, default: []].append(owner) }
            if let email = contact.email?.trimmingSpaces.lowercased(), email.contains("@") { emails[email, default: []].append(owner) }
        }
        for place in facts.children.indices {
            let now = facts.episodes[place].last { $0.to == nil }?.placementPostcode.flatMap(Self.postcode)
            for episode in facts.episodes[place] {
                for code in [episode.homePostcode, episode.placementPostcode].compactMap({ $0 }) {
                    guard let code = Self.postcode(code) else { continue }
                    let owner = Owner(child: place, contact: nil, home: code == now ? .placement : .other)
                    if postcodes[code]?.contains(owner) != true { postcodes[code, default: []].append(owner) }
                }
            }
        }
    }

    private mutating func add(name: String, _ owner: Owner) {
        let words = NameWords.of(name).filter { !Self.titles.contains($0) }
        for (one, other) in zip(words, words.dropFirst()) { fullNames["\(one) \(other)", default: []].append(owner) }
        if words.count > 2, let first = words.first, let last = words.last { fullNames["\(first) \(last)", default: []].append(owner) }
        for word in words where word.count >= 4 { singleNames[word, default: []].append(owner) }
    }

    private mutating func add(address: String, _ owner: Owner) {
        for code in Self.postcodes(in: NameWords.words(address)) { postcodes[code, default: []].append(owner) }
        addresses.add(address, owner)
    }

    // MARK: What things look like

    static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "rev", "sir", "dame", "pc", "dc", "ds"]

    /// A phone number as its digits, `+44` written 0.
    static func phone(_ text: String) -> String {
        var digits = text.filter { $0.isASCII && $0.isNumber }
        if digits.hasPrefix("0044") { digits = "0" + digits.dropFirst(4) }
        if digits.hasPrefix("440"), digits.count >= 12 { digits = String(digits.dropFirst(2)) }
        if digits.hasPrefix("44"), digits.count >= 12 { digits = "0" + digits.dropFirst(2) }
        return digits
    }

    /// `ab12 3cd` as `AB123CD`; nil for what is no postcode.
    static func postcode(_ text: String) -> String? {
        let code = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.uppercased()
        guard (5...7).contains(code.count), code.first?.isLetter == true else { return nil }
        let inward = code.suffix(3), outward = code.dropLast(3)
        guard inward.first?.isNumber == true, inward.dropFirst().allSatisfy(\.isLetter) else { return nil }
        return outward.contains(where: \.isNumber) && outward.count >= 2 ? code : nil
    }

    /// The postcodes of a text, written with or without their space.
    static func postcodes(in words: [NameWords.Word]) -> [String] {
        var found: [String] = []
        for index in words.indices {
            let word = words[index].text
            if word.count >= 5, let code = postcode(word) { found.append(code) }
            if index + 1 < words.endIndex, word.count <= 4, words[index + 1].text.count == 3, let code = postcode(word + words[index + 1].text) {
                found.append(code)
            }
        }
        return found
    }
}
