extension Check {
    /// 440, 441: PN0 is for children under four. On the fourth birthday itself either is right.
    public static let participationAge = Check(
        "participation-age", title: "Participation does not go with the age", basis: "SSDA903 rules 440, 441", severity: .error,
        reads: [Review.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            let range = facts.reviews.range(child)
            guard let first = range.first else { continue }
            let fourth = (facts.children[child].born ?? facts.reviews.rows[first].born).birthday(4)
            for index in range {
                let held = facts.reviews.rows[index].held
                if held == fourth { continue }
                let code = facts.reviews.rows[index].participation
                if held > fourth, code.isUnderFour {
                    found.append(
                        facts.found(
                            review: index, of: child,
                            "The review of \(held.short) has PN0, which is for children under 4, and the child was 4 or older. Give the "
                                + "code that says "
                                + "how the child took part."))
                } else if held < fourth, !code.isUnderFour {
                    found.append(
                        facts.found(
                            review: index, of: child,
                            "The review of \(held.short) has \(code.rawValue), but the child was under 4. The code is PN0, or the day "
                                + "of birth is wrong."
                        ))
                }
            }
        }
        return found
    }

    /// 399: short breaks have no reviews in the return.
    public static let reviewOnShortBreaks = Check(
        "review-on-short-breaks", title: "Review of a child on short breaks only", basis: "SSDA903 rule 399", severity: .error,
        reads: [Review.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            let reviews = facts.reviews.range(child)
            let episodes = facts.episodes.range(child)
            guard let first = reviews.first, !episodes.isEmpty else { continue }
            guard episodes.allSatisfy({ facts.episodes.rows[$0].legalStatus.isShortBreak }) else { continue }
            found.append(
                facts.found(
                    review: first, of: child,
                    "Every episode is a short break (V3, V4), but "
                        + "\(reviews.count == 1 ? "a review is" : "\(reviews.count) reviews are") recorded, "
                        + "from \(facts.reviews.rows[first].held.short). Delete them from the return, or correct LS."))
        }
        return found
    }

    /// A return tells of reviews up to the end of its year.
    public static let reviewAfterYearEnd = Check(
        "review-after-year-end", title: "Review after the collection year", basis: "SSDA903 rule 166", severity: .error,
        reads: [Review.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            for index in facts.reviews.range(child) {
                guard let year = ReportingYear(endingIn: Int(facts.reviews.years[index])) else { continue }
                let held = facts.reviews.rows[index].held
                guard held > year.end else { continue }
                found.append(
                    facts.found(
                        review: index, of: child,
                        "A review in the return of \(year.title) was held on \(held.short), after the year's last day. Correct the day."))
            }
        }
        return found
    }

    /// A review is of a child who is looked after on that day, the day care ends included.
    public static let reviewOutsideCare = Check(
        "review-outside-care", title: "Review outside care", basis: "Ours: a review is held of a child who is looked after",
        severity: .error,
        reads: [Review.self]
    ) { facts in
        guard facts.holds(Episode.self) else { return [] }
        var found: [Found] = []
        for child in facts.children.indices {
            let reviews = facts.reviews.range(child)
            if reviews.isEmpty { continue }
            let periods = facts.periods(of: child)
            // A child with nothing but short breaks is found by rule 399.
            if periods.isEmpty, !facts.episodes.range(child).isEmpty { continue }
            for index in reviews {
                let held = facts.reviews.rows[index].held
                let isInside = periods.contains { period in
                    // Before records that begin in the middle of care nobody can tell.
                    (period.from <= held || (!period.startIsKnown && period.episodes.lowerBound == periods.first?.episodes.lowerBound))
                        && (period.to.map { held <= $0 } ?? true)
                }
                if isInside { continue }
                found.append(
                    facts.found(
                        review: index, of: child,
                        "A review was held on \(held.short), when the child was not looked after by the episodes. Correct the day of "
                            + "the review, or the episodes."
                    ))
            }
        }
        return found
    }

    /// One review is told once.
    public static let duplicateReview = Check(
        "duplicate-review", title: "Two reviews on one day", basis: "Ours: a review is told once", severity: .error, reads: [Review.self]
    ) { facts in
        var found: [Found] = []
        for child in facts.children.indices {
            let range = facts.reviews.range(child)
            if range.count < 2 { continue }
            for index in range.dropFirst() {
                let held = facts.reviews.rows[index].held
                guard facts.reviews.rows[index - 1].held == held else { continue }
                let one = facts.reviews.rows[index - 1].participation.rawValue
                let two = facts.reviews.rows[index].participation.rawValue
                let codes = one == two ? "both with \(one)" : "with \(one) and \(two)"
                found.append(
                    facts.found(
                        review: index, of: child, "Two reviews are recorded on \(held.short), \(codes). Delete one, or correct its day."))
            }
        }
        return found
    }
}
