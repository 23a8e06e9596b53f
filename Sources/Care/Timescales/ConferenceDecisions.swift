extension Timescale {
    /// The decisions of a conference are sent out within a working day; the days are a setting.
    public static let conferenceDecisions = Timescale(
        "conference-decisions", title: "Decisions of a conference sent",
        basis: "local standard; setting conference-letter-days", reads: [Conference.self, ConferenceChild.self],
        all: { facts in facts.conferenceDeadlines { facts.conferenceDecisions($0, $1) } },
        ofChild: { facts, child in facts.conferenceDeadlines(of: child) { facts.conferenceDecisions($0, $1) } })
}

extension Facts {
    fileprivate func conferenceDecisions(_ conference: Conference, _ record: RecordReference) -> Deadline? {
        deadline(
            "conference-decisions", of: conference, because: "the conference was held on", trigger: conference.held,
            limit: .workingDays(settings.whole(.conferenceLetterDays, on: conference.held)),
            basis: "local standard; setting conference-letter-days", done: conference.decisionLetter, record: record)
    }
}
