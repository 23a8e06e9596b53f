extension Timescale {
    /// Whoever a concern was put to answers within the days of its stage; they are settings, and a stage may be given a day of its own.
    public static let disputeAnswer = Timescale(
        "dispute-answer", title: "Answer to an IRO's concern", basis: "local standard; settings of the stages",
        reads: [Dispute.self, DisputeDetail.self, DisputeChild.self, DisputeStage.self],
        all: { facts in facts.disputeCases.flatMap { answers($0, facts) } },
        ofChild: { facts, child in facts.disputes(of: child).flatMap { answers($0, facts) } })

    private static func answers(_ each: DisputeCase, _ facts: Facts) -> [Deadline] {
        each.steps.compactMap { step in
            let due = facts.due(step), days = facts.workingDays.count(after: step.sent, through: due)
            return facts.deadline(
                of: each, "dispute-answer", because: "the concern was put to the \(DisputeLadder(facts.settings, on: step.sent).recipient(of: step).lowercasedFirst) on", trigger: step.sent,
                limit: facts.workingDays.day(days, after: step.sent) == due ? .workingDays(days) : .days(due - step.sent),
                basis: "local standard; settings of the stages", done: step.answered)
        }
    }
}
