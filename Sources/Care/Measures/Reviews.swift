extension Measure {
    /// Looked-after reviews held in the period.
    public static let reviewsHeld = Measure(
        "reviews-held", title: "Looked-after reviews held", counting: "reviews held in the period, one for each child and day",
        basis: "SSDA903 reviews; short breaks have none", unit: .reviews, span: .flow, reads: [Review.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.reviewCases(in: period) { _, _ in .met }
    }

    /// Reviews by the code for how the child took part.
    public static let participation = Measure(
        "participation", title: "Reviews by participation code", counting: "reviews held in the period, by participation code",
        basis: "SSDA903 reviews, REVIEW_CODE; the unit is the review", unit: .reviews, span: .flow,
        reads: [Review.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.reviewCases(in: period, group: { $0.participation.rawValue }) { _, _ in .met }
    }

    /// Reviews to which the child's views reached, all reviews counted, under-fours and PN4 in the way annual reports count them.
    public static let contributed = Measure(
        "contributed", title: "Reviews the child contributed to, of all reviews", counting: "reviews held in the period, under-fours included",
        met: "coded PN1 to PN6: present or views conveyed, PN4 counted as contributing", basis: "annual reports' reading; PN0 is in the denominator",
        unit: .reviews, span: .flow, reads: [Review.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.reviewCases(in: period) { review, _ in ["PN0", "PN7"].contains(review.participation.rawValue) ? .missed : .met }
    }

    /// The usual measure of participation: those aged four and over whose views reached the review.
    public static let participated = Measure(
        "participated", title: "Reviews in which the child took part, aged 4 and over",
        counting: "reviews held in the period of children aged four and over (not PN0)",
        met: "views conveyed: PN1, PN2, PN3, PN5 or PN6; PN4, present and silent, does not count",
        basis: "the usual measure of participation", unit: .reviews, span: .flow, reads: [Review.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.reviewCases(in: period) { review, _ in
            if review.participation.isUnderFour { return .excluded("under four at the review") }
            return review.participation.conveyedViews ? .met : .missed
        }
    }

    /// As `participated`, with children who were present and silent counted.
    public static let participatedOrPresent = Measure(
        "participated-or-present", title: "Reviews in which the child took part or was present, aged 4 and over",
        counting: "reviews held in the period of children aged four and over (not PN0)", met: "coded PN1 to PN6, PN4 included",
        basis: "annual reports' reading of contributing", unit: .reviews, span: .flow, reads: [Review.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.reviewCases(in: period) { review, _ in
            if review.participation.isUnderFour { return .excluded("under four at the review") }
            return review.participation.rawValue == "PN7" ? .missed : .met
        }
    }

    /// Reviews the child attended.
    public static let attended = Measure(
        "attended", title: "Reviews the child attended, of all reviews", counting: "reviews held in the period, under-fours included",
        met: "the child was there: PN1 to PN4", basis: "SSDA903 reviews, REVIEW_CODE", unit: .reviews, span: .flow,
        reads: [Review.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.reviewCases(in: period) { review, _ in review.participation.attended ? .met : .missed }
    }

    /// Reviews held on time, out of those held.
    public static let reviewsOnTime = Measure(
        "reviews-on-time", title: "Reviews held on time", counting: "reviews held in the period",
        met: "held on or before the day they were due, which runs from the review before as it was held",
        basis: "Care Planning Regulations 2010, reg 33; Adoption Agencies Regulations 2005, reg 36", unit: .reviews, span: .flow,
        reads: [Review.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        var cases: [Case] = []
        let chains = facts.reviewChains
        for (number, care) in facts.periods.enumerated() where facts.reviewsMayFall(care, in: period) {
            for link in chains[number].links {
                guard let held = link.held, let review = link.review, period.contains(held) else { continue }
                let outcome: Case.Outcome =
                    link.dueIsKnown ? (held <= link.due ? .met : .missed) : .excluded("the review before it is not in the records")
                cases.append(
                    Case(
                        .child(facts.children[care.child].id), day: held, outcome, group: link.kind.timescale,
                        record: RecordReference("reviews", facts.reviews.ids[review])))
            }
        }
        return cases
    }

    /// Children all of whose reviews were on time: one late review makes the child late for every period it falls in.
    public static let childrenReviewedOnTime = Measure(
        "children-reviewed-on-time", title: "Children with all their reviews on time",
        counting: "children looked after at the end of the period and for four weeks by then, with a review held in the period or overdue at its end",
        met: "every review held in the period was on time and none was overdue at its end",
        basis: "formerly NI 66; annual report, Table 3; Care Planning Regulations 2010, reg 33", unit: .children, span: .flow,
        reads: [Review.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        let chains = facts.reviewChains
        return facts.lookedAfter(on: period.end).map { child in
            let care = facts.periods[child.period]
            let subject = Subject.child(facts.children[child.child].id)
            let record = RecordReference("episodes", facts.episodes.ids[child.episode])
            func leftOut(_ reason: String) -> Case { Case(subject, day: period.end, .excluded(reason), record: record) }
            if period.end - care.from < 28 { return leftOut("looked after for less than four weeks") }
            var known = 0, late: ReviewChain.Link?, unknown = 0
            for link in chains[child.period].links {
                if let held = link.held, held <= period.end {
                    guard period.contains(held) else { continue }
                    if !link.dueIsKnown {
                        unknown += 1
                        continue
                    }
                    known += 1
                    if held > link.due { late = link }
                } else if link.dueIsKnown, link.due < period.end, period.contains(period.end) {
                    known += 1
                    late = link
                }
            }
            if known == 0 { return leftOut(unknown == 0 ? "no review was due" : "the review before it is not in the records") }
            let shown = late?.review.map { RecordReference("reviews", facts.reviews.ids[$0]) } ?? record
            return Case(subject, day: period.end, late == nil ? .met : .missed, record: shown)
        }
    }
}

extension Facts {
    /// Whether any review of a period of care can fall in a period of time.
    func reviewsMayFall(_ care: PeriodOfCare, in period: Period) -> Bool {
        care.from <= period.end && (care.to.map { $0 >= period.start } ?? true)
    }

    /// A case for each review held in a period; one outside care, or a second one on the same day, is left out with the reason.
    func reviewCases(
        in period: Period, group: (Review) -> String = { _ in "" }, outcome: (Review, Int) -> Case.Outcome
    ) -> [Case] {
        var cases: [Case] = []
        for child in children.indices {
            var last: Day?
            for index in reviews.range(child) {
                let review = reviews.rows[index]
                guard period.contains(review.held) else { continue }
                let result: Case.Outcome =
                    if review.held == last {
                        .excluded("recorded twice for that day")
                    } else if self.period(of: child, around: review.held) == nil {
                        .excluded("held outside a period of care")
                    } else {
                        outcome(review, index)
                    }
                last = review.held
                cases.append(
                    Case(
                        .child(review.child), day: review.held, result, group: group(review),
                        record: RecordReference("reviews", reviews.ids[index])))
            }
        }
        return cases
    }
}
