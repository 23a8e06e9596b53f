extension Timescale {
    /// The record of a review reaches everybody who was invited within 20 working days; the days are a setting.
    public static let reviewDistribution = Timescale(
        "review-distribution", title: "Record of a review distributed", basis: "IRO Handbook; setting distribution-days",
        reads: [ReviewDetail.self]
    ) { facts, child in
        facts.paperworkDeadlines(
            of: child, "review-distribution", .distributionDays, basis: "IRO Handbook; setting distribution-days"
        ) { ($0.minutesDistributed, $0.minutesTracked != .no) }
    }
}
