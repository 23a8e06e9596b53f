extension Timescale {
    /// A child placed for adoption is reviewed within four weeks, then within three months, then every six months.
    public static let adoptionPlacementReview = Timescale(
        "adoption-placement-review", title: "Review of a placement for adoption",
        basis: "Adoption Agencies Regulations 2005, reg 36(3)", reads: [Episode.self, Review.self]
    ) { facts, child in
        facts.reviewDeadlines(of: child) { $0 == .adoptionFirst || $0 == .adoptionSecond || $0 == .adoptionLater }
    }
}
