extension Timescale {
    /// A child's health is assessed again within six months, from the fifth birthday on within twelve.
    ///
    /// The child's age on the day of the last assessment decides. Only assessments that were done count: a refused one starts no clock.
    public static let healthAssessment = Timescale(
        "health-assessment", title: "Review health assessment", basis: "Care Planning Regulations 2010, reg 7(3)",
        reads: [Episode.self, HealthCheck.self]
    ) { facts, child in
        let checks = facts.healthChecks
        guard !checks.range(child).isEmpty else { return [] }
        let fifth = facts.birthday(5, of: child)
        return facts.periods(of: child).flatMap { period in
            let times = checks.range(child).lazy.filter { index in
                let check = checks.rows[index]
                return check.isAssessment && check.isDone && check.held >= period.from
            }.map { (day: checks.rows[$0].held, record: RecordReference("health_checks", checks.ids[$0])) }
            return Repeating(
                timescale: "health-assessment", basis: "Care Planning Regulations 2010, reg 7(3)", subject: facts.subject(child),
                workingDays: facts.workingDays, ends: period.to
            ).deadlines(
                start: nil,
                times: times,
                because: "the last health assessment was done on",
                limit: { day in facts.limit(months: fifth.map { day < $0 } ?? false ? 6 : 12, on: day) })
        }
    }
}
