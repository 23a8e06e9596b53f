extension Measure {
    /// Midpoint checks that were made by the day they were due.
    public static let midpointOnTime = Measure(
        "midpoint-on-time", title: "Midpoint checks made in time", counting: "midpoint checks that fell due in the period",
        met: "made by the day it was due, midway between two reviews (a setting)", basis: Timescale.midpoint.basis, unit: .checks, span: .flow,
        reads: [MidpointAudit.self, Episode.self, HeaderEntry.self, Review.self]
    ) { facts, period in
        facts.allMidpoints.compactMap { deadline in
            guard period.contains(deadline.due) else { return nil }
            let outcome: Case.Outcome =
                switch deadline.state(on: min(period.end, facts.today)) {
                case .doneInTime: .met
                case .doneLate, .overdue: .missed
                case .notYetDue: deadline.done == nil ? .excluded("not yet due") : .met
                case .lapsed: .excluded("not needed any more")
                }
            return Case(deadline.subject, day: deadline.due, outcome, record: deadline.record)
        }
    }
}

extension Facts {
    /// Every midpoint check that was or is due; worked out once.
    fileprivate var allMidpoints: [Deadline] { memo.value("all midpoints") { Timescale.midpoint.deadlines(self) } }
}
