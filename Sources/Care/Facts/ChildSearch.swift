/// Finding a child by what people know of one: an id, a name or the beginning of one, a date of birth.
extension Facts {
    /// The places in `children` that a query finds, the best first; none for an empty query.
    ///
    /// A query is an id, words of a name in any order, or a day of birth written 2008-05-03, 03/05/2008 or 3 May 2008.
    public func search(_ query: String) -> [Int] {
        let query = query.trimmingSpaces
        guard !query.isEmpty, query.utf8.count <= 200 else { return [] }
        if let day = Self.birthday(query) { return children.indices.filter { children[$0].born == day } }
        let wanted = query.lowercased()
        if let exact = children.indices.first(where: { children[$0].id.text.lowercased() == wanted }) { return [exact] }
        // An id that was merged with another finds the child that is kept.
        if let kept = number(of: Child.ID(query)) { return [kept] }
        let words = Self.words(query)
        var found: [(place: Int, rank: Int)] = []
        for place in children.indices {
            let child = children[place]
            if child.id.text.lowercased().hasPrefix(wanted) {
                found.append((place, 1))
                continue
            }
            let names = Self.words([child.forename, child.surname].compactMap { $0 }.joined(separator: " "))
            guard !words.isEmpty, !names.isEmpty, words.allSatisfy({ word in names.contains { $0.hasPrefix(word) } }) else { continue }
            found.append((place, words.allSatisfy(names.contains) ? 0 : 2))
        }
        return found.sorted { one, other in
            if one.rank != other.rank { return one.rank < other.rank }
            return (children[one.place].name, children[one.place].id) < (children[other.place].name, children[other.place].id)
        }.map(\.place)
    }

    /// The words of a name: letters and figures in lower case, without accents' combining marks and apostrophes.
    static func words(_ text: String) -> [String] {
        let plain = text.lowercased().filter { $0 != "'" && $0 != "’" }
        return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// `2008-05-03`, `3/5/2008`, `3.5.2008`, `3 May 2008`; nil for anything else.
    static func birthday(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        var plain = text
        if let day = plain.withUTF8({ Day.slashed($0) }) { return day }
        let parts = text.lowercased().split(separator: " ").map(String.init)
        guard parts.count == 3, let number = Int(parts[0]), let year = Int(parts[2]), parts[1].count >= 3 else { return nil }
        guard let month = Day.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(parts[1]) }) else { return nil }
        return Day(year: year, month: month + 1, day: number)
    }
}
