extension Timescale {
    /// The second review is held within three months of the first, whenever that was.
    public static let secondReview = Timescale(
        "second-review", title: "Second review", basis: "Care Planning Regulations 2010, reg 33(2)", reads: [Episode.self, Review.self]
    ) { facts, child in
        facts.reviewDeadlines(of: child) { $0 == .second }
    }
}
