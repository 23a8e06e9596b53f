extension Timescale {
    /// A child has a named IRO within five working days of becoming looked after; the days are a setting.
    ///
    /// The Act only says before the first review (Children Act 1989, s 25A(2)). Children who came into care before the register of
    /// allocations began give no deadline.
    public static let iroAllocation = Timescale(
        "iro-allocation", title: "IRO named", basis: "Children Act 1989, s 25A; setting iro-allocation-days",
        reads: [Episode.self, Allocation.self]
    ) { facts, child in
        guard let begins = facts.firstDays.allocation else { return [] }
        let allocations = facts.allocations
        return facts.periods(of: child).compactMap { period in
            guard period.startIsKnown, period.from >= begins else { return nil }
            let first = allocations.range(child).first { index in
                let allocation = allocations.rows[index]
                return allocation.kind == .lookedAfter && (allocation.to.map { $0 > period.from } ?? true)
                    && (period.to.map { allocation.from <= $0 } ?? true)
            }
            return Deadline(
                timescale: "iro-allocation", subject: facts.subject(child), because: "the child became looked after on",
                trigger: period.from, limit: .workingDays(facts.settings.whole(.allocationDays, on: period.from)),
                basis: "Children Act 1989, s 25A; setting iro-allocation-days", workingDays: facts.workingDays,
                done: first.map { max(allocations.rows[$0].from, period.from) }, lapsed: first == nil ? period.to : nil,
                record: first.map { RecordReference("allocations", allocations.ids[$0]) })
        }
    }
}
