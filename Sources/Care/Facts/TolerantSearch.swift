/// A child that a search found, and how.
public struct SearchHit: Hashable, Sendable {
    public let child: Int
    /// Why a child is shown whose name was not typed: “sounds like it”, “phone of a parent”; nil where the name, id or day of birth fits.
    public let how: String?

    public init(child: Int, how: String? = nil) {
        self.child = child
        self.how = how
    }
}

extension Facts {
    /// What a search finds, the best first: what fits word by word, then names that are typed or sound alike, then people around a child
    /// by name, phone or address.
    ///
    /// - Parameter contactsOf: whether the reader may see the people around a child.
    public func find(_ query: String, contactsOf mayRead: (Int) -> Bool) -> [SearchHit] {
        var hits = search(query).map { SearchHit(child: $0) }
        let query = query.trimmingSpaces
        guard !query.isEmpty, query.utf8.count <= 200, Self.birthday(query) == nil else { return hits }
        var seen = Set(hits.map(\.child))
        func add(_ child: Int, _ how: String) { if seen.insert(child).inserted { hits.append(SearchHit(child: child, how: how)) } }
        let words = Self.words(query).map(\.folded)
        if !words.isEmpty, words.contains(where: { $0.contains(where: \.isLetter) }) {
            let names = nameWords
            for place in children.indices where !seen.contains(place) && Self.isAlike(words, names[place]) { add(place, "Name is like it") }
        }
        for (place, how) in byContact(query, words) where mayRead(place) { add(place, how) }
        return hits
    }

    private var nameWords: [[String]] {
        memo.value("words of names") {
            children.map { Self.words([$0.forename, $0.surname].compactMap { $0 }.joined(separator: " ")).map(\.folded) }
        }
    }

    private static func isAlike(_ words: [String], _ names: [String]) -> Bool {
        if words.allSatisfy({ word in names.contains { $0.hasPrefix(word) || SimilarNames.areAlike(word, $0) } }) { return true }
        // Where one word of several is that of the name, the others may be further off.
        return words.contains(where: names.contains) && words.allSatisfy { word in names.contains { $0.hasPrefix(word) || SimilarNames.areNear(word, $0) } }
    }

    /// Children by the people around them: the digits of a phone number, words of a name or an address.
    private func byContact(_ query: String, _ words: [String]) -> [(Int, String)] {
        let digits = Self.digits(query)
        let isPhone = digits.count >= 5 && !query.contains(where: \.isLetter)
        guard isPhone || words.contains(where: { $0.count >= 3 }) else { return [] }
        return records[Contact.self].entries.compactMap { contact in
            guard let place = number(of: contact.child) else { return nil }
            let who = contact.relation.flatMap { $0.isEmpty ? nil : $0 } ?? contact.role.rawValue
            if isPhone { return Self.digits(contact.phone ?? "").hasSuffix(digits) ? (place, "Phone of \(contact.name), \(who)") : nil }
            if Self.fits(words, contact.name) { return (place, "Contact: \(contact.name), \(who)") }
            return Self.fits(words, contact.address ?? "") ? (place, "Address of \(contact.name), \(who)") : nil
        }.sorted { (children[$0.0].name, $0.0, $0.1) < (children[$1.0].name, $1.0, $1.1) }
    }

    private static func fits(_ words: [String], _ text: String) -> Bool {
        if text.isEmpty { return false }
        let known = Self.words(text).map(\.folded)
        return words.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
    }

    /// The digits of a phone number, a leading 0 or +44 left out: 0161 496 0000 and +44 161 496 0000 are one.
    private static func digits(_ text: String) -> String {
        let all = text.filter { ("0"..."9").contains($0) }
        if all.hasPrefix("44"), all.count >= 11 { return String(all.dropFirst(2)) }
        return all.hasPrefix("0") ? String(all.dropFirst()) : all
    }

    /// Children who may be the one somebody is about to add: the same or a similar name, and no other day of birth.
    public func similarChildren(forename: String, surname: String, born: Day?) -> [Int] {
        let wanted = (Self.words(forename).map(\.folded), Self.words(surname).map(\.folded))
        return children.indices.filter { place in
            let child = children[place]
            let known = (Self.words(child.forename ?? "").map(\.folded), Self.words(child.surname ?? "").map(\.folded))
            let isOneSame = !Set(wanted.0).isDisjoint(with: known.0) || !Set(wanted.1).isDisjoint(with: known.1)
            let first = Self.share(wanted.0, known.0, isOneSame), last = Self.share(wanted.1, known.1, isOneSame)
            guard let day = child.born, let born else { return first && last }
            if day == born { return first || last }
            // A day and a month swapped, or one figure mistyped.
            let isClose = day.iso.filter(\.isNumber).sorted() == born.iso.filter(\.isNumber).sorted() || SimilarNames.isOneApart(Array(day.iso), Array(born.iso))
            return first && last && isClose
        }.sorted { (children[$0].name, $0) < (children[$1].name, $1) }
    }

    private static func share(_ one: [String], _ other: [String], _ isNearEnough: Bool) -> Bool {
        one.contains { word in other.contains { isNearEnough ? SimilarNames.areNear(word, $0) : SimilarNames.areAlike(word, $0) } }
    }
}
