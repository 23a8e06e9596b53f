import Documents

extension YearTables {
    static let placementTables: [Maker] = [
        Maker(id: "15") { tables, _ in
            var maker = TableMaker(tables, "15", "Looked-after children with three or more placements in twelve months", quarterColumns + yearColumns)
            maker.add(TableMaker.Row(label: "3+ Moves", measure: .threeOrMorePlacements, yearly: .mean))
            maker.add(
                TableMaker.Row(
                    label: "Share of looked-after children", measure: .threeOrMorePlacements, figure: .share, format: .percent(1), yearly: .mean))
            maker.add(
                TableMaker.Row(
                    label: "Under 16 and stable for two years", measure: .longTermStability, figure: .share, format: .percent(1), yearly: .atEnd))
            maker.note("The first row is a number of children, not a percentage, and counts three or more placements, which are two or more moves.")
            return maker.made()
        },
        Maker(id: "16") { tables, _ in
            profile(tables, "16", "Type of placement for looked-after children", .lookedAfterByPlacement) { _ in
                let names: [Measure.PlacementGroup: [String]] = [
                    .internalFostering: ["Internal foster"], .externalFostering: ["External foster"], .homes: ["Children's homes and hostels"],
                ]
                return Measure.PlacementGroup.allCases.map { ($0.rawValue, [$0.rawValue], names[$0] ?? []) }
            } notes: {
                ["Children fostered by relatives or friends are in the foster rows. A child on a temporary move is counted where they will return to."]
            }
        },
        Maker(id: "17") { tables, _ in
            var maker = TableMaker(tables, "17", "Number of placements by location", [.year, .earlier(1), .earlier(2), .started])
            let names: [Facts.Location: [String]] = [
                .inside: ["In the authority"], .outside: ["Outside the authority"], .distant: ["Over 20 miles"], .unknown: ["Not known"],
            ]
            for location in Facts.Location.allCases {
                maker.add(
                    TableMaker.Row(
                        label: location.rawValue, measure: .lookedAfterByLocation, groups: [location.rawValue], yearly: .atEnd,
                        names: names[location] ?? [], sharesOf: .lookedAfterByLocation))
            }
            maker.add(
                TableMaker.Row(
                    label: "Total", measure: .lookedAfterByLocation, yearly: .atEnd, isTotal: true, definition: "All children looked after at the year end."))
            let miles = Amount(tables.facts.settings.number(.milesLimit, on: tables.asAt)).text
            maker.note("All children looked after at the year end, each in one row: outside means outside the authority and within \(miles) miles, or at a distance that is not known. "
                + "Not known: no placement postcode, as for unaccompanied children and children placed for adoption.")
            return maker.made()
        },
        Maker(id: "18") { tables, _ in
            var maker = TableMaker(
                tables, "18", "Health assessments and dental checks, strengths and difficulties questionnaires and personal education plans",
                quarterColumns + yearColumns)
            maker.add(
                TableMaker.Row(
                    label: "Health and Dental Checks", measure: .healthAndDental, figure: .share, format: .percent(0), yearly: .atEnd,
                    names: ["Health and dental checks %"]))
            maker.add(TableMaker.Row(label: "No. of SDQs completed", measure: .sdqCompleted, yearly: .atEnd, names: ["SDQs completed"]))
            maker.add(
                TableMaker.Row(
                    label: "Up-to-date PEP in Place", measure: .educationPlanUpToDate, figure: .share, format: .percent(0), yearly: .atEnd,
                    names: ["Up-to-date PEP %"]))
            maker.note("The first two rows are cumulative from 1 April: each quarter includes those before it, they are never averaged, and the year is its last quarter. "
                + "The third is how things stood at the end of the quarter.")
            return maker.made()
        },
        Maker(id: "19") { tables, _ in
            var maker = TableMaker(tables, "19", "Dispute resolution: concerns raised", quarterColumns + [.year])
            maker.add(TableMaker.Row(label: "Informal", measure: .disputesRaised, groups: ["informal"]))
            maker.add(TableMaker.Row(label: "Formal", measure: .disputesRaised, groups: ["formal"]))
            maker.add(TableMaker.Row(label: "Total", measure: .disputesRaised, isTotal: true, definition: "Informal and formal."))
            maker.note("Disputes are counted by the day they were raised; one about several children counts once. Older reports number this table 18, too.")
            return maker.made()
        },
    ]
}
