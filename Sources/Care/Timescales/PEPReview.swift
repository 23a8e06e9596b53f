extension Timescale {
    /// A personal education plan is reviewed every school term: each plan says until when it is up to date.
    ///
    /// Where the plan does not say, it is the end of the next term of the register of school terms. Once the child is older than the
    /// oldest age with a plan, the last plan need not be reviewed.
    public static let pepReview = Timescale(
        "pep-review", title: "Personal education plan reviewed", basis: "statutory guidance on looked-after children's education",
        reads: [Episode.self, EducationPlan.self, SchoolTerm.self]
    ) { facts, child in
        let plans = facts.educationPlans, range = plans.range(child)
        guard !range.isEmpty else { return [] }
        let grown = facts.birthday(facts.settings.whole(.planLastAge, on: facts.today) + 1, of: child)
        var deadlines: [Deadline] = []
        for period in facts.periods(of: child) {
            let ends = earlier(period.to, grown)
            let known = range.filter { index in
                let held = plans.rows[index].held
                return held >= period.from && (ends.map { held < $0 } ?? true)
            }
            for (place, index) in known.enumerated() {
                let plan = plans.rows[index]
                guard let due = plan.due ?? facts.endOfNextTerm(after: plan.held) else { continue }
                let next = place + 1 < known.count ? known[place + 1] : nil
                deadlines.append(
                    Deadline(
                        timescale: "pep-review", subject: facts.subject(child), because: "the last plan was made on", trigger: plan.held,
                        limit: .endOfTerm(due), basis: "statutory guidance on looked-after children's education",
                        workingDays: facts.workingDays, done: next.map { plans.rows[$0].held }, lapsed: next == nil ? ends : nil,
                        record: RecordReference("peps", plans.ids[next ?? index])))
            }
        }
        return deadlines
    }
}

extension Facts {
    /// The last day of the first school term that begins after a day; nil when the register of terms does not reach so far.
    func endOfNextTerm(after day: Day) -> Day? {
        records[SchoolTerm.self].entries.filter { $0.first > day }.min { $0.first < $1.first }?.last
    }
}
