extension Timescale {
    /// The team manager agrees or objects to a meeting's decisions within five working days of getting them; the days are a setting.
    ///
    /// Silence counts as agreed: on the day after it was due the clock has been met. The decisions went when the first pack with them did.
    public static let decisionConfirmation = Timescale(
        "decision-confirmation", title: "Decisions confirmed by the team manager", basis: "IRO Handbook, chapter 3; setting confirmation-days",
        reads: [Meeting.self, MeetingChild.self, Decision.self, PackSent.self]
    ) { facts, child in
        facts.meetings(of: child).compactMap { meeting -> Deadline? in
            let decisions = facts.decisions(at: meeting.id).filter { facts.number(of: $0.child) == child }
            guard !decisions.isEmpty, let sent = facts.packs(of: meeting.id).map(\.sent).min() else { return nil }
            let limit = Limit.workingDays(facts.settings.whole(.confirmationDays, on: sent))
            let due = limit.day(from: sent, facts.workingDays)
            let confirmed = decisions.compactMap(\.confirmed)
            let done = confirmed.count == decisions.count ? confirmed.max() : due < facts.today ? due : nil
            return Deadline(
                timescale: "decision-confirmation", subject: facts.subject(child), because: "the decisions were sent on", trigger: sent,
                limit: limit, basis: "IRO Handbook, chapter 3; setting confirmation-days", workingDays: facts.workingDays, done: done,
                record: facts.record(of: meeting.id))
        }
    }
}
