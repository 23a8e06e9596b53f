extension Timescale {
    /// The IRO says within two working days of being told of a change whether the review is held earlier; the days are a setting.
    public static let alertAnswer = Timescale(
        "alert-answer", title: "Change answered by the IRO", basis: "local standard; setting alert-days", reads: [ChangeAlert.self]
    ) { facts, child in
        facts.alerts(of: child).map { alert in
            Deadline(
                timescale: "alert-answer", subject: facts.subject(child), because: "the IRO was told of a change on", trigger: alert.told,
                limit: .workingDays(facts.settings.whole(.alertDays, on: alert.told)), basis: "local standard; setting alert-days",
                workingDays: facts.workingDays, done: alert.answered, record: facts.reference(of: alert))
        }
    }
}
