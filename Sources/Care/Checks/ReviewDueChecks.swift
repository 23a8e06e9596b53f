extension Check {
    /// A review that should have been held by now of a child who is looked after.
    public static let overdueReview = Check(
        "overdue-review", title: "Review overdue",
        basis: "Care Planning Regulations 2010, reg 33; Adoption Agencies Regulations 2005, reg 36",
        severity: .action, reads: [Episode.self]
    ) { facts in
        guard facts.holds(Review.self) else { return [] }
        var found: [Found] = []
        for period in facts.periods where period.to == nil {
            guard let link = facts.reviewChain(period).links.last, link.held == nil, link.dueIsKnown, link.due < facts.today else {
                continue
            }
            let record = facts.reviews.range(period.child).last
            let reference =
                record.map { RecordReference(Review.shape.id, facts.reviews.ids[$0]) }
                ?? RecordReference(Episode.shape.id, facts.episodes.ids[period.episodes.lowerBound])
            found.append(
                (
                    .child(facts.children[period.child].id), reference,
                    "The review due by \(link.due.short) has not been held: it is \(days(facts.today - link.due)) overdue "
                        + "(\(link.kind.because) \(link.trigger.short)). Hold it, or record the review that was held."
                ))
        }
        return found
    }

    /// A review held more than 60 days late is likelier to be missing from the records than to have been that late; so is one that was
    /// never
    /// held before care ended.
    public static let missingReview = Check(
        "missing-review", title: "Review missing from the chain", basis: "Ours: reviews follow each other as reg 33 has it",
        severity: .warning,
        reads: [Episode.self]
    ) { facts in
        guard facts.holds(Review.self) else { return [] }
        var found: [Found] = []
        for period in facts.periods {
            for link in facts.reviewChain(period).links where link.dueIsKnown {
                if let index = link.review, let held = link.held {
                    guard held - link.due > 60 else { continue }
                    found.append(
                        facts.found(
                            review: index, of: period.child,
                            "The review due by \(link.due.short) was held on \(held.short): held \(held - link.due) days late. If one "
                                + "was held between, "
                                + "add it; if not, record why it was late."))
                } else if let to = period.to, to - link.due > 60 {
                    found.append(
                        facts.found(
                            episode: period.episodes.upperBound - 1, of: period.child,
                            "The review due by \(link.due.short) was not held by \(to.short), when care ended. If it was held, add it."))
                }
            }
        }
        return found
    }

    static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}
