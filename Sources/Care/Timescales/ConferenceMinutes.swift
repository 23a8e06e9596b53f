extension Timescale {
    /// The minutes of a conference are distributed within 15 working days; the days are a setting.
    public static let conferenceMinutes = Timescale(
        "conference-minutes", title: "Minutes of a conference distributed",
        basis: "local standard; setting conference-minutes-days", reads: [Conference.self, ConferenceChild.self],
        all: { facts in facts.conferenceDeadlines { facts.conferenceMinutes($0, $1) } },
        ofChild: { facts, child in facts.conferenceDeadlines(of: child) { facts.conferenceMinutes($0, $1) } })
}

extension Facts {
    fileprivate func conferenceMinutes(_ conference: Conference, _ record: RecordReference) -> Deadline? {
        deadline(
            "conference-minutes", of: conference, because: "the conference was held on", trigger: conference.held,
            limit: .workingDays(settings.whole(.conferenceMinutesDays, on: conference.held)),
            basis: "local standard; setting conference-minutes-days", done: conference.minutesDistributed, record: record)
    }
}
