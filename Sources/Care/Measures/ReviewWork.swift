extension Measure {
    /// Reviews the child chaired or co-chaired. Attending is not co-chairing.
    public static let chaired = detail(
        "chaired-by-child", title: "Reviews chaired or co-chaired by the child", met: "the child chaired or co-chaired the review",
        basis: "local; IRO Handbook 3.37: attending is not co-chairing"
    ) { detail, _ in
        switch detail.chairing {
        case .chaired: (.met, "chaired")
        case .coChaired: (.met, "co-chaired")
        case .no: (.missed, "no")
        case nil: (.excluded("not recorded"), "")
        }
    }

    /// Children seen or spoken to by the IRO before the review.
    public static let seenBeforeReview = detail(
        "seen-before-review", title: "Children seen and spoken to before the review", met: "the IRO saw or spoke to the child before the review",
        basis: "Care Planning Regulations 2010, reg 36(1)(b); seen ÷ (seen + not seen)"
    ) { detail, _ in
        switch detail.wasSeen {
        case .yes: (.met, "Seen")
        case .no: (.missed, "Not Seen")
        case nil: (.excluded("no entry was made"), "No entry")
        }
    }

    /// Minutes that went out within the limit, out of those that went out.
    public static let minutesOnTime = detail(
        "minutes-on-time", title: "Minutes distributed in time", met: "distributed within 20 working days of the review (a setting)",
        basis: "IRO Handbook: 20 working days", unit: .sets
    ) { detail, facts in
        if detail.minutesTracked == .no { return (.excluded("nobody kept the dates"), "not tracked") }
        let due = facts.workingDays.day(facts.settings.whole(.distributionDays, on: detail.held), after: detail.held)
        guard let sent = detail.minutesDistributed else {
            if detail.minutesTracked == nil && detail.minutesDrafted == nil { return (.excluded("not recorded"), "not tracked") }
            return due < facts.today ? (.excluded("not distributed, and overdue"), "overdue") : (.excluded("not distributed, and not yet due"), "not due")
        }
        return sent <= due ? (.met, "in time") : (.missed, "out of time")
    }

    /// Preparation meetings held, out of reviews for which that was recorded.
    public static let preparationHeld = detail(
        "preparation-held", title: "Preparation meetings held", met: "a preparation meeting with the social worker was held",
        basis: "local standard: before every review", unit: .meetings
    ) { detail, _ in
        switch detail.preparationHeld {
        case .yes: (.met, detail.preparationMode ?? "")
        case .no: (.missed, "")
        case nil: (.excluded("not recorded"), "")
        }
    }

    /// Decisions sent within the limit.
    public static let decisionsOnTime = detail(
        "decisions-on-time", title: "Review decisions sent in time", met: "sent within 5 working days of the review (a setting)",
        basis: "IRO Handbook, chapter 3", unit: .reviews
    ) { detail, facts in
        let due = facts.workingDays.day(facts.settings.whole(.decisionsDays, on: detail.held), after: detail.held)
        guard let sent = detail.decisionsSent else { return (due < facts.today ? .missed : .excluded("not yet due"), "") }
        return (sent <= due ? .met : .missed, "")
    }

    /// A measure over the reviews of the monitoring form, by the day of the review.
    private static func detail(
        _ id: String, title: String, met: String, basis: String, unit: Unit = .reviews,
        outcome: @escaping @Sendable (ReviewDetail, Facts) -> (Case.Outcome, String)
    ) -> Measure {
        Measure(
            id, title: title, counting: "looked-after reviews held in the period that have a monitoring form", met: met, basis: basis, unit: unit,
            span: .flow, reads: [ReviewDetail.self]
        ) { facts, period in
            let rows = facts.records[ReviewDetail.self]
            return rows.entries.indices.compactMap { index in
                let detail = rows.entries[index]
                guard period.contains(detail.held) else { return nil }
                let (result, group) = outcome(detail, facts)
                return Case(
                    .child(detail.child), day: detail.held, result, group: group, record: RecordReference("review_details", rows.ids[index]))
            }
        }
    }
}
