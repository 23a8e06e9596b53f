extension Timescale {
    /// A child of school age has a personal education plan within ten working days; days and ages are settings.
    ///
    /// School holidays do not stop the clock. The child's age on coming into care decides. Children who came into care before the register
    /// began give no deadline.
    public static let pepStart = Timescale(
        "pep-start", title: "First personal education plan",
        basis: "statutory guidance on looked-after children's education; setting pep-start-days",
        reads: [Episode.self, EducationPlan.self]
    ) { facts, child in
        guard let begins = facts.firstDays.educationPlan, let born = facts.children[child].born else { return [] }
        let plans = facts.educationPlans
        return facts.periods(of: child).compactMap { period in
            guard period.startIsKnown, period.from >= begins, facts.hasSchoolAge(born, on: period.from) else { return nil }
            let done = plans.range(child).first { index in
                let held = plans.rows[index].held
                return held >= period.from && (period.to.map { held <= $0 } ?? true)
            }
            return Deadline(
                timescale: "pep-start", subject: facts.subject(child), because: "the child became looked after on", trigger: period.from,
                limit: .workingDays(facts.settings.whole(.planStartDays, on: period.from)),
                basis: "statutory guidance on looked-after children's education; setting pep-start-days", workingDays: facts.workingDays,
                done: done.map { plans.rows[$0].held }, lapsed: done == nil ? period.to : nil,
                record: done.map { RecordReference("peps", plans.ids[$0]) })
        }
    }
}

extension Facts {
    /// Whether a child of that birthday has a personal education plan on a day; the ages are settings.
    func hasSchoolAge(_ born: Day, on day: Day) -> Bool {
        let age = day.age(bornOn: born)
        return age >= settings.whole(.planFirstAge, on: day) && age <= settings.whole(.planLastAge, on: day)
    }
}
