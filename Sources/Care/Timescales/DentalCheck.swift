extension Timescale {
    /// A child's teeth are checked within a year of coming into care and of each check; the months are a setting.
    ///
    /// Expected at every age. A refused check counts as not done. Children who came into care before the register of checks began are
    /// followed from their first check on.
    public static let dentalCheck = Timescale(
        "dental-check", title: "Dental check", basis: "statutory return, dental check within the year; setting dental-months",
        reads: [Episode.self, HealthCheck.self]
    ) { facts, child in
        guard let begins = facts.firstDays.dental else { return [] }
        let checks = facts.healthChecks
        func limit(_ day: Day) -> Limit { facts.limit(months: facts.settings.whole(.dentalMonths, on: day), on: day) }
        return facts.periods(of: child).flatMap { period in
            let times = checks.range(child).lazy.filter { index in
                let check = checks.rows[index]
                return check.isDental && check.isDone && check.held >= period.from
            }.map { (day: checks.rows[$0].held, record: RecordReference("health_checks", checks.ids[$0])) }
            return Repeating(
                timescale: "dental-check", basis: "statutory return, dental check within the year; setting dental-months",
                subject: facts.subject(child), workingDays: facts.workingDays, ends: period.to
            ).deadlines(
                start: period.startIsKnown && period.from >= begins
                    ? .init(because: "the child became looked after on", trigger: period.from, limit: limit(period.from)) : nil,
                times: times,
                because: "the last dental check was done on", limit: limit)
        }
    }
}
