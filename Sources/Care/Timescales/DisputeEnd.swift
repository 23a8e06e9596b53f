extension Timescale {
    /// All formal stages together take no longer than the protocol says.
    public static let disputeEnd = Timescale(
        "dispute-end", title: "End of a formal dispute", basis: "IRO Handbook, chapter 6; setting dispute-days",
        reads: [Dispute.self, DisputeDetail.self, DisputeChild.self, DisputeStage.self],
        all: { facts in facts.disputeCases.flatMap { ends($0, facts) } },
        ofChild: { facts, child in facts.disputes(of: child).flatMap { ends($0, facts) } })

    private static func ends(_ each: DisputeCase, _ facts: Facts) -> [Deadline] {
        guard each.dispute.level == .formal else { return [] }
        let end = facts.deadline(
            of: each, "dispute-end", because: "the dispute was raised on", trigger: each.dispute.raised,
            limit: .workingDays(facts.settings.whole(.disputeDays, on: each.dispute.raised)), basis: "IRO Handbook, chapter 6; setting dispute-days",
            done: each.dispute.resolved)
        return [end].compactMap { $0 }
    }
}
