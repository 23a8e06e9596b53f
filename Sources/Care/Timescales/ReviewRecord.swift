extension Timescale {
    /// The full record of a review is written within 15 working days; the days are a setting.
    public static let reviewRecord = Timescale(
        "review-record", title: "Record of a review written", basis: "IRO Handbook, chapter 3; setting record-days",
        reads: [ReviewDetail.self]
    ) { facts, child in
        facts.paperworkDeadlines(
            of: child, "review-record", .recordDays, basis: "IRO Handbook, chapter 3; setting record-days"
        ) { ($0.minutesDrafted, $0.minutesTracked != .no) }
    }
}
