extension Timescale {
    /// Every later review is held within six months of the one before it, whenever that was.
    public static let laterReview = Timescale(
        "later-review", title: "Later review", basis: "Care Planning Regulations 2010, reg 33(2)", reads: [Episode.self, Review.self]
    ) { facts, child in
        facts.reviewDeadlines(of: child) { $0 == .later }
    }
}
