extension Check {
    /// INT08, INT17 and their like: whoever is in a file of the return is in its header.
    ///
    /// Social workers are kept of every child the service knows, of those on a plan who are not looked after too: these have no header.
    public static let noHeaderRow = Check(
        "no-header-row", title: "Child without a header row", basis: "SSDA903 rules INT08, INT17 and their like", severity: .error,
        reads: [HeaderEntry.self]
    ) { facts in
        guard facts.holds(HeaderEntry.self) else { return [] }
        let known = Set(facts.records[HeaderEntry.self].entries.map(\.child))
        var found: [Found] = []
        func look<Row: Entry>(_: Row.Type, besides others: Set<Child.ID> = [], _ child: (Row) -> Child.ID) {
            let rows = facts.records[Row.self]
            var told: Set<Child.ID> = []
            for index in rows.entries.indices {
                let id = child(rows.entries[index])
                if known.contains(id) || others.contains(id) || !told.insert(id).inserted { continue }
                found.append(
                    (
                        .child(id), RecordReference(Row.shape.id, rows.ids[index]),
                        "The child is in \(Row.shape.fileName) and has no row in header.csv. Add the row, or correct CHILD."
                    ))
            }
        }
        look(Episode.self) { $0.child }
        look(Review.self) { $0.child }
        look(UnaccompaniedChild.self) { $0.child }
        look(YearOutcome.self) { $0.child }
        look(CareLeaver.self) { $0.child }
        look(Adoption.self) { $0.child }
        look(AdoptionDecision.self) { $0.child }
        look(PreviousPermanence.self) { $0.child }
        look(MissingEpisode.self) { $0.child }
        look(SocialWorkerSpell.self, besides: Set(facts.records[KnownChild.self].entries.map(\.child))) { $0.child }
        look(DeprivationOfLiberty.self) { $0.child }
        return found
    }

    /// INT11 to INT18: every file gives a child the same day of birth.
    public static let birthDatesDiffer = Check(
        "birth-dates-differ", title: "Days of birth differ between files",
        basis: "SSDA903 rules INT11 to INT18; ours for the children register",
        severity: .error, reads: [HeaderEntry.self]
    ) { facts in
        guard facts.holds(HeaderEntry.self) else { return [] }
        var born: [Child.ID: Day] = [:]
        born.reserveCapacity(facts.children.count)
        for entry in facts.records[HeaderEntry.self].entries where born[entry.child] == nil { born[entry.child] = entry.born }
        var found: [Found] = []
        func look<Row: Entry>(_: Row.Type, _ both: (Row) -> (child: Child.ID, born: Day?)) {
            let rows = facts.records[Row.self]
            var told: Set<Child.ID> = []
            for index in rows.entries.indices {
                let row = both(rows.entries[index])
                guard let day = row.born, let wanted = born[row.child], day != wanted, told.insert(row.child).inserted else { continue }
                found.append(
                    (
                        .child(row.child), RecordReference(Row.shape.id, rows.ids[index]),
                        "The day of birth in \(Row.shape.fileName) is not the one in header.csv. Correct the wrong one."
                    ))
            }
        }
        look(Review.self) { ($0.child, $0.born) }
        look(UnaccompaniedChild.self) { ($0.child, $0.born) }
        look(YearOutcome.self) { ($0.child, $0.born) }
        look(CareLeaver.self) { ($0.child, $0.born) }
        look(Adoption.self) { ($0.child, $0.born) }
        look(AdoptionDecision.self) { ($0.child, $0.born) }
        look(PreviousPermanence.self) { ($0.child, $0.born) }
        look(MissingEpisode.self) { ($0.child, $0.born) }
        look(SocialWorkerSpell.self) { ($0.child, $0.born) }
        look(DeprivationOfLiberty.self) { ($0.child, $0.born) }
        look(KnownChild.self) { ($0.child, $0.born) }
        return found
    }
}
