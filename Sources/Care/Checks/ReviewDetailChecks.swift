extension Check {
    /// Details belong to a review of the return.
    public static let detailWithoutReview = eachDetail(
        "detail-without-review", title: "Details of a review that is not in the return", severity: .error
    ) { detail, review in
        guard review == nil else { return nil }
        return
            "There are details of a review on \(detail.held.short), but no such review in reviews.csv. Correct the day, or add the review."
    }

    /// In a year whose reviews have details, each has. A year counts when at least half of its reviews do.
    public static let reviewWithoutDetail = Check(
        "review-without-detail", title: "Review without details", basis: "Ours: minutes and visits are told beside each review",
        severity: .warning,
        reads: [ReviewDetail.self]
    ) { facts in
        guard facts.holds(ReviewDetail.self) else { return [] }
        let details = facts.reviewDetails
        var held: [Int: (all: Int, without: Int)] = [:]
        var bare: [(child: Int, review: Int, year: Int)] = []
        for child in facts.children.indices {
            let range = details.range(child)
            for index in facts.reviews.range(child) {
                let day = facts.reviews.rows[index].held
                let year = ReportingYear(containing: day).endsIn
                held[year, default: (0, 0)].all += 1
                if range.contains(where: { details.rows[$0].held == day }) { continue }
                held[year, default: (0, 0)].without += 1
                bare.append((child, index, year))
            }
        }
        var found: [Found] = []
        for each in bare {
            guard let year = held[each.year], year.without * 2 <= year.all else { continue }
            found.append(
                facts.found(
                    review: each.review, of: each.child,
                    "The review of \(facts.reviews.rows[each.review].held.short) has no row in review_details.csv. Add it."))
        }
        return found
    }

    /// Who was not seen before the review was not seen for a reason.
    public static let notSeenWithoutReason = eachDetail(
        "not-seen-without-reason", title: "Not seen before the review, and no reason", severity: .warning
    ) { detail, _ in
        guard detail.wasSeen == .no, detail.notSeenReason == nil else { return nil }
        return "The child was not seen before the review of \(detail.held.short), and no reason is given. Give the reason."
    }

    /// A child who chaired the review was there: PN5 to PN7 say otherwise.
    public static let chairedWhileAbsent = eachDetail(
        "chaired-while-absent", title: "Chaired by a child who was not there", severity: .error
    ) { detail, review in
        guard let chairing = detail.chairing, chairing != .no, let code = review?.participation.rawValue,
            code == "PN5" || code == "PN6" || code == "PN7"
        else { return nil }
        return
            "The review of \(detail.held.short) was \(chairing.rawValue) by the child, but has \(code), which says that the child was "
            + "not there. "
            + "Correct one of the two."
    }

    /// What is sent after a review is not sent before it.
    public static let minutesBeforeReview = eachDetail(
        "minutes-before-review", title: "Minutes or decisions sent before the review", severity: .error
    ) { detail, _ in
        for (day, words) in [
            (detail.minutesDistributed, "Minutes were distributed"), (detail.minutesDrafted, "Minutes were drafted"),
            (detail.decisionsSent, "Decisions were sent")
        ] {
            if let day, day < detail.held {
                return "\(words) on \(day.short), before the review of \(detail.held.short). Correct one of the two days."
            }
        }
        return nil
    }

    /// Looks at the details of each review, with the review.
    private static func eachDetail(
        _ id: String, title: String, severity: Severity, wrong: @escaping @Sendable (ReviewDetail, Review?) -> String?
    ) -> Check {
        Check(id, title: title, basis: "Ours: what is told beside a review agrees with it", severity: severity, reads: [ReviewDetail.self])
        { facts in
            let details = facts.reviewDetails
            var found: [Found] = []
            for child in facts.children.indices {
                for index in details.range(child) {
                    let detail = details.rows[index]
                    let review = facts.reviews[child].first { $0.held == detail.held }
                    guard let sentence = wrong(detail, review) else { continue }
                    found.append((.child(facts.children[child].id), RecordReference(ReviewDetail.shape.id, details.ids[index]), sentence))
                }
            }
            return found
        }
    }
}
