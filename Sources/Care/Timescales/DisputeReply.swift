extension Timescale {
    /// The IRO says whether an answer is enough: the dispute ends, or goes to the next stage.
    public static let disputeReply = Timescale(
        "dispute-reply", title: "The IRO says whether an answer is enough", basis: "local standard; setting dispute-reply-days",
        reads: [Dispute.self, DisputeDetail.self, DisputeChild.self, DisputeStage.self],
        all: { facts in facts.disputeCases.flatMap { replies($0, facts) } },
        ofChild: { facts, child in facts.disputes(of: child).flatMap { replies($0, facts) } })

    private static func replies(_ each: DisputeCase, _ facts: Facts) -> [Deadline] {
        each.steps.enumerated().compactMap { place, step in
            guard let answered = step.answered else { return nil }
            let rules = DisputeRules(ladder: DisputeLadder(facts.settings, on: answered), workingDays: facts.workingDays, today: facts.today)
            let due = each.reply(to: answered, rules), days = facts.workingDays.count(after: answered, through: due)
            return facts.deadline(
                of: each, "dispute-reply", because: "the answer to a concern came on", trigger: answered,
                limit: facts.workingDays.day(days, after: answered) == due ? .workingDays(days) : .days(due - answered),
                basis: "local standard; setting dispute-reply-days" + (days < rules.ladder.reply ? "; no later than the formal process ends (IRO Handbook, chapter 6)" : ""),
                done: each.steps.dropFirst(place + 1).first?.sent ?? each.dispute.resolved)
        }
    }
}
