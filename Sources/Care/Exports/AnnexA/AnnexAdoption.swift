/// A row of list 10: a child for whom adoption was the plan in the twelve months before the day.
private struct AdoptionRow: HasAnnexPerson {
    let person: AnnexPerson
    let decision: AdoptionDecision
    let entered: Day?
    let ordered: Day?
    let placed: Day?
    let adopted: Day?
    let matched: Day?
    let early: Day?
}

extension Facts {
    /// List 10: adoption, with the steps the service's records know of.
    var annexAdoption: ExportTable {
        let known = knownChildren, since = today.adding(years: -1)
        let matches = Dictionary(records[Adoption.self].entries.map { ($0.child, $0.matched) }, uniquingKeysWith: { _, last in last })
        let rows = records[AdoptionDecision.self].entries.sorted { ($0.child, $0.decided) < ($1.child, $1.decided) }.compactMap { decision -> AdoptionRow? in
            guard let child = number(of: decision.child), decision.decided <= today, decision.ceased.map({ $0 >= since }) ?? true else { return nil }
            let own = episodes[child]
            let adopted = own.last { $0.ending.map { $0.rawValue == "E11" || $0.rawValue == "E12" } ?? false }?.to
            if let adopted, adopted < since { return nil }
            return AdoptionRow(
                person: annexPerson(child, known: known), decision: decision, entered: period(of: child, around: decision.decided)?.from,
                ordered: own.first { $0.legalStatus == .placementOrder }?.from, placed: own.first { $0.placement.isAdoption }?.from, adopted: adopted,
                matched: matches[decision.child], early: own.first { ["U2", "U5"].contains($0.placement.rawValue) }?.from)
        }
        return ExportTable(
            "List 10", "Adoption", of: rows,
            ExportColumn.who
                + [
                    .disability,
                    .init("Family identifier", "Family of the children’s register.") { .some($0.person.child.family) },
                    .init("Date the Child Entered Care", "First day of the period of care the decision falls in.") { .some($0.entered) },
                    .init("Date of Decision that Child Should be Placed for Adoption", "The return’s placed-for-adoption module.") { .day($0.decision.decided) },
                    .init("Date of Placement Order", "First day of an episode with legal status E1.") { .some($0.ordered) },
                    .init("Date of Matching Child and Prospective Adopters", "DATE_MATCH of the return’s AD1 module.") { .some($0.matched) },
                    .init("Date Placed for Adoption", "First day of an episode with placement A3 to A6.") { .some($0.placed) },
                    .init("Date of Adoption Order", "Last day of an episode that ended with E11 or E12.") { .some($0.adopted) },
                    .init("Date of Decision that Child Should No Longer be Placed for Adoption", "The return’s placed-for-adoption module.") { .some($0.decision.ceased) },
                    .init("Reason Why Child No Longer Placed for Adoption", "The return’s placed-for-adoption module.") { .some($0.decision.ceasedReason.map { "\($0.rawValue) \($0.label)" }) },
                    .init("Date the Child was placed for fostering in FFA or concurrent planning placement", "First day of an episode with placement U2 or U5.") { .some($0.early) },
                ] + ExportColumn.team)
    }
}
