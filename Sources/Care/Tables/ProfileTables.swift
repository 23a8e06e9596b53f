import Documents

extension YearTables {
    static let profileTables: [Maker] = [
        Maker(id: "9") { tables, _ in
            var maker = TableMaker(
                tables, "9", "Number of children and young people in care (excluding short breaks)",
                quarterColumns + yearColumns + [.regional, .national])
            maker.add(TableMaker.Row(label: "Number", measure: .lookedAfterChildren, yearly: .mean))
            let facts = tables.facts
            maker.add(
                TableMaker.Row(
                    label: "No. Per 10k", measure: .lookedAfterChildren, format: .decimal(1), yearly: .mean, names: ["Per 10,000", "No. Per 10k"],
                    definition: "Children looked after for each 10,000 residents aged 0 to 17, by the population in force on the day.",
                    worked: { number, period in facts.population(on: period.end).map { number * 10_000 / Double($0) } }))
            maker.note("The year is the mean of the four quarter ends; at 31 March the figure is that of Q4.")
            if let population = facts.populationEntry(on: tables.asAt) {
                maker.note("Population aged 0 to 17: \(NumberFormat.count.text(Double(population.under18)))\(population.source.map { " (\($0))" } ?? "").")
            } else {
                maker.note("No population is recorded for the authority: there is no rate.")
            }
            return maker.made()
        },
        Maker(id: "10") { tables, _ in
            profile(tables, "10", "Number of children in care by gender", .lookedAfterBySex, total: "Number", totalFirst: true) { total in
                [("Male", ["Male"], []), ("Female", ["Female"], [])] + (total("Not recorded") ? [("Not recorded", ["Not recorded"], [])] : [])
            }
        },
        Maker(id: "11") { tables, _ in
            var maker = TableMaker(
                tables, "11", "Children in care by ethnicity at year end", [.yearEndNumber, .yearEndShare, .earlierNumber(1), .earlierShare(1)])
            for group in Ethnicity.Group.allCases {
                maker.add(
                    TableMaker.Row(
                        label: group.rawValue, measure: .lookedAfterByEthnicity, groups: [group.rawValue], yearly: .atEnd,
                        sharesOf: .lookedAfterByEthnicity))
            }
            maker.add(
                TableMaker.Row(
                    label: "TOTAL", measure: .lookedAfterByEthnicity, yearly: .atEnd, isTotal: true, definition: "All children looked after at the year end.",
                    sharesOf: .lookedAfterByEthnicity))
            maker.note("At the year end, unlike the tables whose year is the mean of the quarter ends. Refused and not yet obtained are both not recorded.")
            return maker.made()
        },
        Maker(id: "12") { tables, _ in
            profile(tables, "12", "Number of children by age at period end", .lookedAfterByAge) { total in
                [
                    ("Under 1yr", ["Under 1yr"], ["Under 1"]), ("1-4yrs", ["1-4yrs"], ["1-4"]), ("5-9yrs", ["5-9yrs"], ["5-9"]),
                    ("10-15yrs", ["10-15yrs"], ["10-15"]), ("Over 16yrs", ["Over 16yrs"], ["16+"]),
                ] + (total("Not recorded") ? [("Not recorded", ["Not recorded"], [])] : [])
            } notes: {
                ["Age in completed years at the end of the period. “Over 16yrs” is 16 and over."]
            }
        },
        Maker(id: "13") { tables, _ in
            profile(tables, "13", "Number of children by period of care at period end", .lookedAfterByTimeInCare) { _ in
                [
                    ("Less than 6mths", ["Less than 6mths"], ["<6m"]), ("6-12mths", ["6-12mths"], ["6-12m"]), ("1-2 yrs", ["1-2 yrs"], ["1-2y"]),
                    ("2-5 yrs", ["2-5 yrs"], ["2-5y"]), ("More than 5yrs", ["More than 5yrs"], ["5y+"]),
                ]
            } notes: {
                let unknown = tables.facts.lookedAfter(on: tables.asAt).count { !tables.facts.periods[$0.period].startIsKnown }
                return [
                    "Time since the current period of care began, in calendar months; a child who left and came back counts from the latest start. Each band includes its lower limit."
                ]
                    + (unknown > 0
                        ? ["The records begin in the middle of care for \(unknown) of the children looked after at the end of the year: they are counted from the first episode known, so that the true time is longer."]
                        : [])
            }
        },
        Maker(id: "14") { tables, _ in
            var maker = TableMaker(
                tables, "14", "Legal status of children and young people in care as percentage of whole", quarterColumns + yearColumns + [.regional, .national])
            let names: [LegalStatus.Group: [String]] = [
                .careOrder: ["Care order", "Care Orders"], .interimCareOrder: ["Interim care order"], .accommodated: ["Accommodated s.20", "Accom. S20"],
                .placementOrder: ["Placement order"], .other: ["Other"],
            ]
            for group in LegalStatus.Group.allCases {
                maker.add(
                    TableMaker.Row(
                        label: group.rawValue, measure: .lookedAfterByLegalStatus, groups: [group.rawValue], format: .percent(0), yearly: .mean,
                        names: names[group] ?? [], worked: share(of: .lookedAfterByLegalStatus, tables)))
            }
            maker.add(
                TableMaker.Row(
                    label: "Total", measure: .lookedAfterByLegalStatus, format: .percent(0), yearly: .mean, isTotal: true,
                    definition: "All children looked after.", worked: share(of: .lookedAfterByLegalStatus, tables)))
            maker.note("Each percentage is rounded by itself, so that a column may add up to 99 or 101. The figures open to the children behind the percentage.")
            return maker.made()
        },
    ]

    /// A figure as a percentage of all cases of a measure in the same period.
    static func share(of measure: Measure, _ tables: YearTables) -> @Sendable (Double, Period) -> Double? {
        let facts = tables.facts
        return { number, period in
            Selection(measure, [period], .counted).value(facts).flatMap { $0 > 0 ? number * 100 / $0 : nil }
        }
    }

    /// A table of the looked-after children by quarter, in groups that add up to all.
    static func profile(
        _ tables: YearTables, _ id: String, _ title: String, _ measure: Measure, total: String = "Total", totalFirst: Bool = false,
        groups: ((String) -> Bool) -> [(label: String, groups: Set<String>, names: [String])], notes: () -> [String] = { [] }
    ) -> FigureTable {
        var maker = TableMaker(tables, id, title, quarterColumns + yearColumns)
        let all = TableMaker.Row(
            label: total, measure: measure, yearly: .mean, names: ["Total", "Number"], isTotal: true,
            definition: "All children looked after at the end of the period.")
        if totalFirst { maker.add(all) }
        let occurs: (String) -> Bool = { group in
            tables.quarters.contains { tables.facts.tallies(measure, in: $0)[group] != nil }
        }
        for group in groups(occurs) {
            maker.add(
                TableMaker.Row(
                    label: group.label, measure: measure, groups: group.groups, yearly: .mean, names: group.names, sharesOf: measure))
        }
        if !totalFirst { maker.add(all) }
        for note in notes() { maker.note(note) }
        maker.note("The year is the mean of the four quarter ends, each row rounded by itself: a column may differ by one from its total. At 31 March the figures are those of Q4.")
        return maker.made()
    }
}

extension Facts {
    /// Residents aged 0 to 17 of the authority in force on a day.
    public func population(on day: Day) -> Int? { populationEntry(on: day)?.under18 }

    func populationEntry(on day: Day) -> Population? {
        let own = records[Population.self].entries.filter { $0.area.lowercased() == "authority" || records[Population.self].count == 1 }
        return own.last { $0.from <= day && ($0.to.map { day <= $0 } ?? true) } ?? own.last { $0.from <= day }
    }
}
