extension Timescale {
    /// The first review is held within 20 working days of the day the child became looked after.
    public static let firstReview = Timescale(
        "first-review", title: "First review", basis: "Care Planning Regulations 2010, reg 33(1)", reads: [Episode.self, Review.self]
    ) { facts, child in
        facts.reviewDeadlines(of: child) { $0 == .first }
    }
}
