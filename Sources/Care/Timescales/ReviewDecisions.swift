extension Timescale {
    /// The decisions of a review are sent to the team manager within five working days; the days are a setting.
    public static let reviewDecisions = Timescale(
        "review-decisions", title: "Decisions of a review sent", basis: "IRO Handbook, chapter 3; setting decisions-days",
        reads: [ReviewDetail.self]
    ) { facts, child in
        facts.paperworkDeadlines(
            of: child, "review-decisions", .decisionsDays, basis: "IRO Handbook, chapter 3; setting decisions-days"
        ) { ($0.decisionsSent, $0.decisionsSent != nil || $0.minutesTracked != .no) }
    }
}
