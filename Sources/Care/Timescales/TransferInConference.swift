extension Timescale {
    /// A conference is held within 15 working days of word that a child on another council's plan has moved in; the days are a setting.
    public static let transferInConference = Timescale(
        "transfer-in-conference", title: "Transfer-in conference",
        basis: "Working Together; setting transfer-in-days", reads: [Conference.self, ConferenceChild.self],
        all: { facts in facts.conferenceDeadlines { facts.transferInConference($0, $1) } },
        ofChild: { facts, child in facts.conferenceDeadlines(of: child) { facts.transferInConference($0, $1) } })
}

extension Facts {
    /// The day of the notification stands in the field of the strategy discussion.
    fileprivate func transferInConference(_ conference: Conference, _ record: RecordReference) -> Deadline? {
        guard conference.kind == .transferIn, let told = conference.strategyDiscussion else { return nil }
        return deadline(
            "transfer-in-conference", of: conference, because: "the move was notified on", trigger: told,
            limit: .workingDays(settings.whole(.transferInDays, on: told)), basis: "Working Together; setting transfer-in-days",
            done: conference.held, record: record)
    }
}
