extension Check {
    /// Every looked-after child has an IRO (Children Act 1989, s.25A).
    public static let noOfficer = Check(
        "no-officer", title: "Looked-after child without an IRO", basis: "Children Act 1989, s.25A; days to name one are a setting",
        severity: .action, reads: [Allocation.self]
    ) { facts in
        guard facts.firstDays.allocation != nil else { return [] }
        let allocations = facts.allocations
        return facts.lookedAfter(on: facts.today).compactMap { child -> Found? in
            let hasOne = allocations[child.child].contains {
                $0.kind == .lookedAfter && $0.from <= facts.today && ($0.to.map { facts.today < $0 } ?? true)
            }
            let from = facts.periods[child.period].from
            let days = facts.settings.whole(.allocationDays, on: from)
            guard !hasOne, facts.workingDays.day(days, after: from) < facts.today else { return nil }
            return facts.found(
                episode: child.episode, of: child.child,
                "The child has been looked after since \(from.short) and has no IRO on \(facts.today.short). Allocate one.")
        }
    }

    /// A looked-after child keeps an IRO from allocation to the end of care. A gap of one night is a change of IRO.
    public static let officerGap = Check(
        "officer-gap", title: "Time without an IRO", basis: "Children Act 1989, s.25A", severity: .warning, reads: [Allocation.self]
    ) { facts in
        guard facts.firstDays.allocation != nil else { return [] }
        let allocations = facts.allocations
        var found: [Found] = []
        for period in facts.periods {
            var covered: Day?
            var lastHeld: Int?
            for index in allocations.range(period.child) where allocations.rows[index].kind == .lookedAfter {
                let row = allocations.rows[index]
                if let to = row.to, to <= period.from { continue }
                if let end = period.to, row.from >= end { break }
                if let last = covered, row.from - last > 1 {
                    found.append(
                        (
                            .child(facts.children[period.child].id), RecordReference(Allocation.shape.id, allocations.ids[index]),
                            "The child had no IRO from \(last.short) to \(row.from.short), while looked after. Correct the days, or add "
                                + "the allocation between."
                        ))
                }
                let to = row.to ?? Day(number: .max)
                covered = covered.map { max($0, to) } ?? to
                lastHeld = index
            }
            if let end = period.to, let last = covered, let index = lastHeld, end - last > 1 {
                found.append(
                    (
                        .child(facts.children[period.child].id), RecordReference(Allocation.shape.id, allocations.ids[index]),
                        "The child had no IRO from \(last.short) until care ended on \(end.short). Correct the day the allocation "
                            + "ended, or add the next."
                    ))
            }
        }
        return found
    }

    /// One IRO at a time holds a looked-after child's case.
    public static let officersOverlap = Check(
        "officers-overlap", title: "Two IROs at a time", basis: "Ours: one IRO holds a case", severity: .warning, reads: [Allocation.self]
    ) { facts in
        let allocations = facts.allocations
        var found: [Found] = []
        for child in facts.children.indices {
            let range = allocations.range(child)
            if range.count < 2 { continue }
            var longest: Allocation?
            for index in range where allocations.rows[index].kind == .lookedAfter {
                let row = allocations.rows[index]
                if let before = longest, before.staff != row.staff, before.to.map({ row.from < $0 }) ?? true {
                    found.append(
                        (
                            .child(facts.children[child].id), RecordReference(Allocation.shape.id, allocations.ids[index]),
                            "An IRO was allocated on \(row.from.short), while another held the case from \(before.from.short) "
                                + "\(before.to.map { "to \($0.short)" } ?? "on"). End the earlier allocation."
                        ))
                }
                let end = row.to ?? Day(number: .max)
                if longest.map({ ($0.to ?? Day(number: .max)) <= end }) ?? true { longest = row }
            }
        }
        return found
    }
}
