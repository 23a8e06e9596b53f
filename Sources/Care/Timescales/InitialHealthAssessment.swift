extension Timescale {
    /// A child's health is assessed in time for the first review; the days are a setting.
    ///
    /// Only an assessment that was done counts. Children who came into care before the register began give no deadline.
    public static let initialHealthAssessment = Timescale(
        "initial-health-assessment", title: "Initial health assessment",
        basis: "Care Planning Regulations 2010, reg 7; setting initial-health-days", reads: [Episode.self, HealthCheck.self]
    ) { facts, child in
        guard let begins = facts.firstDays.health else { return [] }
        let checks = facts.healthChecks
        return facts.periods(of: child).compactMap { period in
            guard period.startIsKnown, period.from >= begins else { return nil }
            let done = checks.range(child).first { index in
                let check = checks.rows[index]
                return check.isAssessment && check.isDone && check.held >= period.from && (period.to.map { check.held <= $0 } ?? true)
            }
            return Deadline(
                timescale: "initial-health-assessment", subject: facts.subject(child), because: "the child became looked after on",
                trigger: period.from, limit: .workingDays(facts.settings.whole(.initialHealthDays, on: period.from)),
                basis: "Care Planning Regulations 2010, reg 7; setting initial-health-days", workingDays: facts.workingDays,
                done: done.map { checks.rows[$0].held }, lapsed: done == nil ? period.to : nil,
                record: done.map { RecordReference("health_checks", checks.ids[$0]) })
        }
    }
}
