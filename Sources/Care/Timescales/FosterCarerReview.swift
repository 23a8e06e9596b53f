extension Timescale {
    /// A foster carer's approval is reviewed within a year of it, and then within a year of each review.
    public static let fosterCarerReview = Timescale(
        "foster-carer-review", title: "Review of a foster carer's approval",
        basis: "Fostering Services (England) Regulations 2011, reg 28(2)", reads: [FosterCarer.self, CarerReview.self],
        all: { facts in
            let reviews = facts.carerReviews
            return facts.records[FosterCarer.self].entries.enumerated().flatMap { number, carer in
                Repeating(
                    timescale: "foster-carer-review", basis: "Fostering Services (England) Regulations 2011, reg 28(2)",
                    subject: .carer(carer.id), workingDays: facts.workingDays, ends: carer.to
                ).deadlines(
                    start: .init(because: "the carer was approved on", trigger: carer.approved, limit: .months(12)),
                    times: reviews.range(number).lazy.filter { reviews.rows[$0].held > carer.approved }
                        .map { (reviews.rows[$0].held, RecordReference("foster_carer_reviews", reviews.ids[$0])) },
                    because: "the last review of the approval was held on", limit: { _ in .months(12) })
            }
        })
}
