extension Timescale {
    /// A child whom the council may place for adoption, and has not yet placed, is reviewed within three months of the order.
    public static let adoptionAuthorityReview = Timescale(
        "adoption-authority-review", title: "Review after a placement order",
        basis: "Adoption Agencies Regulations 2005, reg 36(1)", reads: [Episode.self, Review.self]
    ) { facts, child in
        facts.reviewDeadlines(of: child) { $0 == .adoptionAuthority }
    }
}
