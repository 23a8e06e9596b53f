/// Closed records, as somebody may know of them who cannot open them: that there is one, and nothing of whom.
extension Facts {
    /// Whether somebody may open a child's closed record in an emergency: their work reaches every open case, and would reach this child's.
    public func mayBreakGlass(_ person: Person, _ child: Int) -> Bool {
        guard relation(of: person, to: child) == .restricted, Access.reach(anyOf: person.roles, .openChild) >= .service else { return false }
        return Access.allows(person.roles, relation(of: person, to: child, opened: Set(ids(of: child))), .openChild)
    }

    /// The closed records that a search names, by a whole id or a whole name, and that the reader may open in an emergency.
    ///
    /// The beginning of a name or a day of birth names nobody: a closed record is not to be found by trying.
    ///
    /// - Parameter opened: closed records that the reader has opened for a time.
    public func closedRecords(named query: String, to person: Person, opened: Set<Child.ID> = []) -> [Int] {
        let query = query.trimmingSpaces
        guard !query.isEmpty, query.utf8.count <= 200 else { return [] }
        let id = query.lowercased(), words = Self.words(query).map(\.folded).sorted()
        return children.indices.filter { place in
            guard isRestricted(place), relation(of: person, to: place, opened: opened) == .restricted, mayBreakGlass(person, place) else { return false }
            if ids(of: place).contains(where: { $0.text.lowercased() == id }) { return true }
            guard let forename = children[place].forename, let surname = children[place].surname else { return false }
            return !words.isEmpty && Self.words(forename + " " + surname).map(\.folded).sorted() == words
        }
    }
}
