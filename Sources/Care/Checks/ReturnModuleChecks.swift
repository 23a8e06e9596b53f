extension Check {
    /// The status of an unaccompanied child ends at 18 at the latest.
    public static let asylumStatusEnd = eachRow(
        "asylum-status-end", title: "Unaccompanied status ends after 18", basis: "SSDA903 UASC, DUC",
        child: { (row: UnaccompaniedChild) in row.child }
    ) { _, row, _ in
        guard let ceased = row.ceased, ceased > row.born.birthday(18) else { return nil }
        return "DUC is \(ceased.short), after the 18th birthday. The status ends on it at the latest."
    }

    /// Times missing do not overlap, and end after they begin.
    public static let missingOverlap = eachTwoRows(
        "missing-overlap", title: "Times missing overlap", basis: "SSDA903 Missing: periods must not overlap",
        child: { (row: MissingEpisode) in row.child }, day: { $0.from }
    ) { before, after in
        overlap("time missing", before.from, before.to, after.from)
    }

    /// Deprivation of liberty orders do not overlap (rules 700 to 710).
    public static let libertyOverlap = eachTwoRows(
        "liberty-overlap", title: "Deprivation of liberty orders overlap", basis: "SSDA903 rules 700 to 710",
        child: { (row: DeprivationOfLiberty) in row.child }, day: { $0.from }
    ) { before, after in
        overlap("order", before.from, before.to, after.from)
    }

    private static func overlap(_ what: String, _ from: Day, _ to: Day?, _ next: Day) -> String? {
        guard let to else {
            return "The \(what) that began on \(from.short) has no end, but another began on \(next.short). Fill in the end."
        }
        guard next < to else { return nil }
        return
            "The \(what) that began on \(next.short) overlaps the one from \(from.short) to \(to.short). Correct the days, or delete one."
    }

    /// A child is matched after the decision for adoption, and decided on after birth.
    public static let adoptionDates = eachRow(
        "adoption-dates", title: "Adoption days out of order", basis: "SSDA903 AD1, DATE_INT and DATE_MATCH",
        child: { (row: Adoption) in row.child }
    ) { facts, row, _ in
        if row.matched < row.decided {
            return
                "DATE_MATCH is \(row.matched.short), before the decision for adoption on \(row.decided.short) (DATE_INT). Correct one "
                + "of the two."
        }
        if row.decided < row.born { return "DATE_INT is \(row.decided.short), before the child was born. Correct it, or the day of birth." }
        guard let child = facts.number(of: row.child),
            let adopted = facts.episodes[child].last(where: { $0.ending?.rawValue == "E11" || $0.ending?.rawValue == "E12" })?.to,
            row.matched > adopted
        else { return nil }
        return "DATE_MATCH is \(row.matched.short), after the adoption on \(adopted.short). Correct DATE_MATCH or DEC."
    }

    /// One adopter or two, as their sex and status say.
    public static let adopters = eachRow(
        "adopters", title: "Adopters do not go together", basis: "SSDA903 AD1, NB_ADOPTR, SEX_ADOPTR and LS_ADOPTR",
        child: { (row: Adoption) in row.child }
    ) { _, row, _ in
        let sex = row.adopterSex.rawValue
        let status = row.adopterStatus.rawValue
        let isSingle = sex == "M1" || sex == "F1"
        guard row.adopters != (isSingle ? 1 : 2) || isSingle != (status == "L0") else { return nil }
        return "NB_ADOPTR is \(row.adopters), SEX_ADOPTR \(sex) and LS_ADOPTR \(status): they do not agree on how many adopters there are."
    }

    /// Z1 says that there was no permanence order, so that there is nothing else to tell.
    public static let previousPermanence = eachRow(
        "previous-permanence", title: "Details of a permanence order that never was", basis: "SSDA903 Previous permanence, Z1",
        child: { (row: PreviousPermanence) in row.child }
    ) { _, row, _ in
        guard row.option.rawValue == "Z1", row.authority != nil || row.ordered != nil else { return nil }
        return "PREV_PERM is Z1, no earlier permanence, but LA_PERM or DATE_PERM is filled in. Empty both, or correct PREV_PERM."
    }

    /// A reversal has a day and a reason, and comes after the decision.
    public static let decisionReversal = eachRow(
        "decision-reversal", title: "Reversal of a decision for adoption is incomplete",
        basis: "SSDA903 Placed for adoption, DATE_PLACED_CEASED",
        child: { (row: AdoptionDecision) in row.child }
    ) { _, row, _ in
        switch (row.ceased, row.ceasedReason) {
        case (let ceased?, nil): "The decision was reversed on \(ceased.short), and REASON_PLACED_CEASED is empty. Fill it in."
        case (nil, let reason?): "REASON_PLACED_CEASED is \(reason.rawValue), and DATE_PLACED_CEASED is empty. Fill it in."
        case (let ceased?, _?) where ceased < row.decided:
            "The decision of \(row.decided.short) was reversed on \(ceased.short), before it was made. Correct one of the two days."
        default: nil
        }
    }
}
