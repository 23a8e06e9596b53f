extension Check {
    /// 182, 544, 547: who has some health items has the four that everybody has.
    public static let outcomesIncomplete = eachRow(
        "outcomes-incomplete", title: "Health items missing", basis: "SSDA903 rules 182, 544, 547",
        child: { (row: YearOutcome) in row.child }
    ) { _, row, year in
        let missing = [
            row.isImmunised == nil ? "IMMUNISATIONS" : nil, row.hadDentalCheck == nil ? "TEETH_CHECK" : nil,
            row.hadHealthAssessment == nil ? "HEALTH_ASSESSMENT" : nil, row.misusedSubstances == nil ? "SUBSTANCE_MISUSE" : nil
        ].compactMap { $0 }
        let hasOthers =
            row.isConvicted != nil || row.hadDevelopmentChecks != nil || row.receivedIntervention != nil || row.offeredIntervention != nil
        guard !missing.isEmpty, missing.count < 4 || hasOthers else { return nil }
        return "The OC2 entry of \(year.title) lacks \(missing.joined(separator: ", ")). Fill in 1 or 0."
    }

    /// 185, 190: OC2 is about children looked after for twelve months.
    public static let outcomesNotTwelveMonths = eachRow(
        "outcomes-not-twelve-months", title: "OC2 entry of a child not looked after for twelve months", basis: "SSDA903 rules 185, 190",
        child: { (row: YearOutcome) in row.child }
    ) { facts, row, year in
        guard facts.holds(Episode.self), let child = facts.number(of: row.child), !facts.wasLookedAfterThroughout(year, child) else {
            return nil
        }
        return
            "The child was not looked after for the whole of \(year.title), but has an OC2 entry. Delete the entry, or correct the "
            + "episodes."
    }

    /// 191: a child looked after for twelve months has an OC2 entry.
    public static let outcomesMissing = Check(
        "outcomes-missing", title: "No OC2 entry of a child looked after for twelve months", basis: "SSDA903 rule 191", severity: .error,
        reads: [YearOutcome.self]
    ) { facts in
        let rows = facts.records[YearOutcome.self]
        var told: [Int: [Bool]] = [:]
        for index in rows.entries.indices {
            guard let child = facts.number(of: rows.entries[index].child) else { continue }
            let year = facts.year(told: rows.years[index]).endsIn
            told[year, default: Array(repeating: false, count: facts.children.count)][child] = true
        }
        var found: [Found] = []
        for (endsIn, children) in told.sorted(by: { $0.key < $1.key }) {
            guard let year = ReportingYear(endingIn: endsIn), year.end <= facts.today else { continue }
            for child in facts.children.indices where !children[child] && facts.wasLookedAfterThroughout(year, child) {
                guard let last = facts.episodes.range(child).last else { continue }
                found.append(
                    facts.found(
                        episode: last, of: child,
                        "The child was looked after for the whole of \(year.title) and has no OC2 entry for it. Add the entry."))
            }
        }
        return found
    }

    /// 187: an adopted child or a care leaver of the year was not looked after to its end.
    public static let outcomesOfLeaver = Check(
        "outcomes-of-leaver", title: "OC2 entry of an adopted child or care leaver", basis: "SSDA903 rule 187", severity: .error,
        reads: [YearOutcome.self]
    ) { facts in
        var leavers: Set<ChildYear> = []
        let adopted = facts.records[Adoption.self]
        let left = facts.records[CareLeaver.self]
        for index in adopted.entries.indices {
            leavers.insert(ChildYear(adopted.entries[index].child, facts.year(told: adopted.years[index])))
        }
        for index in left.entries.indices { leavers.insert(ChildYear(left.entries[index].child, facts.year(told: left.years[index]))) }
        if leavers.isEmpty { return [] }
        let rows = facts.records[YearOutcome.self]
        var found: [Found] = []
        for index in rows.entries.indices {
            let year = facts.year(told: rows.years[index])
            guard leavers.contains(ChildYear(rows.entries[index].child, year)) else { continue }
            found.append(
                (
                    .child(rows.entries[index].child), RecordReference(YearOutcome.shape.id, rows.ids[index]),
                    "The child is in the return of \(year.title) as adopted (AD1) or as a care leaver (OC3), but has an OC2 entry too. "
                        + "Delete one."
                ))
        }
        return found
    }

    private struct ChildYear: Hashable {
        let child: Child.ID
        let year: Int
        init(_ child: Child.ID, _ year: ReportingYear) {
            self.child = child
            self.year = year.endsIn
        }
    }

    /// A score is 0 to 40, and a reason is given only where there is none.
    public static let sdqScore = eachRow(
        "sdq-score", title: "SDQ score that cannot be", basis: "SSDA903 OC2, SDQ_SCORE and SDQ_REASON",
        child: { (row: YearOutcome) in row.child }
    ) { _, row, year in
        guard let score = row.sdqScore else { return nil }
        if !(0...40).contains(score) { return "The SDQ score of \(year.title) is \(score). Scores are 0 to 40." }
        guard let reason = row.sdqReason else { return nil }
        return "The OC2 entry of \(year.title) has an SDQ score and the reason \(reason.rawValue) for having none. Empty one of the two."
    }

    /// 186: from 4 at the start of the year to 16 at its end there is a score, or the reason for having none.
    public static let sdqMissing = eachRow(
        "sdq-missing", title: "No SDQ score and no reason", basis: "SSDA903 rule 186", child: { (row: YearOutcome) in row.child }
    ) { facts, row, year in
        guard row.sdqScore == nil, row.sdqReason == nil, row.born.birthday(4) <= year.start, row.born.birthday(17) > year.end,
            let child = facts.number(of: row.child), facts.wasLookedAfterThroughout(year, child)
        else { return nil }
        return "The OC2 entry of \(year.title) has neither an SDQ score nor the reason for having none. Fill in one of the two."
    }

    /// 188, 189: no score under 4 at the end of the year, or from 17 at its start.
    public static let sdqAge = eachRow(
        "sdq-age", title: "SDQ of a child outside its ages", basis: "SSDA903 rules 188, 189", child: { (row: YearOutcome) in row.child }
    ) { _, row, year in
        guard row.sdqScore != nil || row.sdqReason != nil else { return nil }
        if row.born.birthday(4) > year.end { return "The child was under 4 at the end of \(year.title), but has an SDQ entry. Empty it." }
        if row.born.birthday(17) <= year.start {
            return "The child was 17 or over at the start of \(year.title), but has an SDQ entry. Empty it."
        }
        return nil
    }

    /// 542, 543: convictions are told of children of 10 and over at the end of the year.
    public static let convictionAge = eachRow(
        "conviction-age", title: "Conviction item does not go with the age", basis: "SSDA903 rules 542, 543",
        child: { (row: YearOutcome) in row.child }
    ) { facts, row, year in
        let isTen = row.born.birthday(10) <= year.end
        if !isTen, row.isConvicted != nil {
            return "The child was under 10 at the end of \(year.title), but CONVICTED is filled in. Empty it."
        }
        guard isTen, row.isConvicted == nil, let child = facts.number(of: row.child), facts.wasLookedAfterThroughout(year, child) else {
            return nil
        }
        return "The child was 10 or over at the end of \(year.title), and CONVICTED is empty. Fill in 1 or 0."
    }

    /// 545, 546: development checks are told of children under 5 at the end of the year.
    public static let developmentAge = eachRow(
        "development-age", title: "Development checks do not go with the age", basis: "SSDA903 rules 545, 546",
        child: { (row: YearOutcome) in row.child }
    ) { facts, row, year in
        let isFive = row.born.birthday(5) <= year.end
        if isFive, row.hadDevelopmentChecks != nil {
            return "The child was 5 or over at the end of \(year.title), but HEALTH_CHECK is filled in. Empty it."
        }
        guard !isFive, row.hadDevelopmentChecks == nil, let child = facts.number(of: row.child), facts.wasLookedAfterThroughout(year, child)
        else {
            return nil
        }
        return "The child was under 5 at the end of \(year.title), and HEALTH_CHECK is empty. Fill in 1 or 0."
    }

    /// 192, 193: an intervention is told of only where there was substance misuse, and offered only where none was received.
    public static let substanceMisuse = eachRow(
        "substance-misuse", title: "Intervention items do not go with substance misuse", basis: "SSDA903 rules 192, 193",
        child: { (row: YearOutcome) in row.child }
    ) { _, row, year in
        if row.misusedSubstances == .yes {
            if row.receivedIntervention == nil {
                return "SUBSTANCE_MISUSE is 1 for \(year.title), and INTERVENTION_RECEIVED is empty. Fill in 1 or 0."
            }
            if row.receivedIntervention == .no, row.offeredIntervention == nil {
                return "No intervention was received in \(year.title), and INTERVENTION_OFFERED is empty. Fill in 1 or 0."
            }
            if row.receivedIntervention == .yes, row.offeredIntervention != nil {
                return "An intervention was received in \(year.title), so INTERVENTION_OFFERED stays empty. Empty it."
            }
            return nil
        }
        guard row.receivedIntervention != nil || row.offeredIntervention != nil else { return nil }
        return "SUBSTANCE_MISUSE is not 1 for \(year.title), but an intervention item is filled in. Empty it, or correct SUBSTANCE_MISUSE."
    }
}

extension Facts {
    /// Looked after for the whole of a reporting year, as the return has it: no start after its first day, no end before its last, and no
    /// short break in it (domain reference, 3.1).
    func wasLookedAfterThroughout(_ year: ReportingYear, _ child: Int) -> Bool {
        let start = year.start
        let end = year.end
        var isIn = false
        for index in episodes.range(child) {
            let episode = episodes.rows[index]
            if episode.from > end { break }
            if let to = episode.to, to < start { continue }
            if episode.legalStatus.isShortBreak || (episode.reason.startsCare && episode.from > start) { return false }
            if let to = episode.to, to < end, !(episode.ending?.continuesCare ?? false) { return false }
            isIn = true
        }
        return isIn
    }
}
