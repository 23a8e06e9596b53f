extension Timescale {
    /// An initial conference is held within 15 working days of the strategy discussion that began the enquiry.
    public static let initialConference = Timescale(
        "initial-conference", title: "Initial child protection conference",
        basis: "Working Together; CIN census, target date of the initial conference", reads: [Conference.self, ConferenceChild.self],
        all: { facts in facts.conferenceDeadlines { facts.initialConference($0, $1) } },
        ofChild: { facts, child in facts.conferenceDeadlines(of: child) { facts.initialConference($0, $1) } })
}

extension Facts {
    fileprivate func initialConference(_ conference: Conference, _ record: RecordReference) -> Deadline? {
        guard conference.kind == .initial, let discussed = conference.strategyDiscussion else { return nil }
        return deadline(
            "initial-conference", of: conference, because: "the strategy discussion was held on", trigger: discussed,
            limit: .workingDays(15), basis: "Working Together; CIN census, target date of the initial conference", done: conference.held,
            record: record)
    }
}
