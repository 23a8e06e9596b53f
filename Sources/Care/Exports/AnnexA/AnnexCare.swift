/// A row of list 8: a child looked after on the day, or one whose care ended in the six months before.
private struct CareRow: HasAnnexPerson {
    let person: AnnexPerson
    let period: PeriodOfCare
    let last: Episode
    let legalFrom: Day
    let placedFrom: Day
    let isSecondPeriod: Bool
    let wasUnaccompanied: Bool
    let review: Day?
    let officerContact: Day?
    let assessed: Day?
    let teeth: Day?
    let placements: Int
    let missing: Int
    let absent: Int
    let plan: PermanencePlan?
    let location: Facts.Location
    let authority: String?
}

extension Facts {
    /// List 8: children in care, with the latest review and the IRO's last contact.
    ///
    /// Short breaks (V3 and V4) are left out: they are no value of the list's legal status.
    var annexCare: ExportTable {
        let known = knownChildren, since = today.adding(months: -6), yearAgo = today.adding(years: -1)
        let unaccompanied = Set(records[UnaccompaniedChild.self].entries.filter { $0.ceased.map { $0 >= yearAgo } ?? true }.map(\.child))
        let rows = periods.filter { $0.from <= today && ($0.to.map { $0 >= since } ?? true) }.compactMap { period -> CareRow? in
            let own = period.episodes.map { episodes.rows[$0] }.filter { !$0.legalStatus.isShortBreak && $0.from <= today }
            guard let last = own.last else { return nil }
            let spells = placements(of: period, from: yearAgo, through: today)
            let absences = missingEpisodes[period.child].filter { $0.from >= yearAgo }
            let visits = visits[period.child].filter { $0.held >= period.from }
            let checks = healthChecks[period.child].filter(\.isDone)
            return CareRow(
                person: annexPerson(period.child, known: known), period: period, last: last,
                legalFrom: own.reversed().prefix { $0.legalStatus == last.legalStatus }.last?.from ?? last.from,
                placedFrom: spells.last?.from ?? last.from,
                isSecondPeriod: periods(of: period.child).contains { other in other.to.map { $0 <= period.from && $0 >= yearAgo } ?? false },
                wasUnaccompanied: unaccompanied.contains(children[period.child].id),
                review: reviews[period.child].last { $0.held >= period.from && $0.held <= (period.to ?? today) }?.held,
                officerContact: visits.last?.held, assessed: checks.last(where: \.isAssessment)?.held, teeth: checks.last(where: \.isDental)?.held,
                placements: spells.count, missing: absences.count { $0.kind.rawValue == "M" }, absent: absences.count { $0.kind.rawValue == "A" },
                plan: currentPermanence(of: period.child)?.plan, location: location(of: last, on: today),
                authority: last.placementPostcode.flatMap { postcodes[Self.plain($0)]?.authority })
        }
        return ExportTable(
            "List 8", "Children in care", of: rows,
            ExportColumn.who
                + [
                    .init("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months", "The return’s UASC module.") { .text($0.wasUnaccompanied ? "a) Yes" : "b) No") },
                    .disability,
                    .init("Date Started to be Looked After", "First day of the period of care.") { .day($0.period.from) },
                    .init("Child's Category of Need", "CIN of the latest episode.") { .text("\($0.last.need.rawValue) \($0.last.need.label)") },
                    .init("Is this a second or subsequent period of being a Looked After Child within the last 12 months", "An earlier period of care ended in the twelve months before the day.") {
                        .text($0.isSecondPeriod ? "a) Yes" : "b) No")
                    },
                    .init("Start date of current legal status", "First day of the run of episodes with the present legal status.") { .day($0.legalFrom) },
                    .init("Child's Legal Status", "Legal status of the latest episode.") { .text("\($0.last.legalStatus.rawValue) \($0.last.legalStatus.label)") },
                    .init("Date of Latest Statutory Review", "The latest review held in this period of care.") { .some($0.review) },
                    .init(empty: "Date of Last Social Work Visit"),
                    .init("What is the permanence plan for this child?", "The child’s permanence plan as the IRO keeps it.") { .some($0.plan.map(annexPlan)) },
                    .init("Date of Last IRO Visit / Contact to the Child", "The IRO’s latest visit or contact in this period of care.") { .some($0.officerContact) },
                    .init("Date of Last Health Assessment", "The latest assessment that was done; refused ones do not count.") { .some($0.assessed) },
                    .init("Date of Last Dental Check", "The latest dental check that was done.") { .some($0.teeth) },
                    .init("Number of Placements in the Last 12 months", "Stays open in the last twelve months; temporary moves are not counted.") { .some($0.placements) },
                    .init("Date Ceased to be Looked After", "Last day of the period of care.") { .some($0.period.to) },
                    .init("Reason Ceased to be Looked After", "REC of the last episode.") { row in
                        .some(row.period.to == nil ? nil : row.last.ending.map { "\($0.rawValue) \($0.label)" })
                    },
                    .init("Start Date of Most Recent Placement", "First day of the latest stay.") { .day($0.placedFrom) },
                    .init("Placement Type", "PLACE of the latest episode.") { .text("\($0.last.placement.rawValue) \($0.last.placement.label)") },
                    .init("Placement Provider", "PLACE_PROVIDER of the latest episode.") { .some($0.last.provider.map { "\($0.rawValue) \($0.label)" }) },
                    .init("Placement postcode", "PL_POST of the latest episode.") { .some($0.last.placementPostcode) },
                    .init("URN", "URN of the latest episode.") { .some($0.last.urn) },
                    .init("Placement Location", "Whether the placement’s postcode lies in the authority; empty where the postcode is not known.") {
                        .some($0.location == .unknown ? nil : $0.location == .inside ? "IN" : "OUT")
                    },
                    .init("LA of Placement", "Authority of the placement’s postcode.") { .some($0.authority) },
                    .init("Number of Episodes of the Child being 'Missing' from their Placement in the last 12 months", "MISSING M begun in the last twelve months.") { .some($0.missing) },
                    .init("Number of Episodes of the Child being 'Absent' from their Placement in the last 12 months", "MISSING A begun in the last twelve months.") { .some($0.absent) },
                    .init(empty: "Was the child offered a Return Interview after their last missing episode?"),
                    .init(empty: "Did the child accept a Return Interview after their last missing episode?"),
                ] + ExportColumn.team)
    }
}

/// The value Annex A has for a permanence plan.
private func annexPlan(_ plan: PermanencePlan) -> String {
    switch plan {
    case .home: "Return to family"
    case .adoption: "Adoption"
    case .specialGuardianship, .arrangements: "SGO/CAO"
    case .independence: "Supported living in the community"
    case .residential: "Long-term residential placement"
    case .longTermFostering: "Long-term fostering"
    case .kinship, .undecided: "Other"
    }
}
