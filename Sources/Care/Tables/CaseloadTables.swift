import Documents

extension YearTables {
    static let caseloadTables: [Maker] = [
        Maker(id: "1") { tables, _ in
            let snapshots = (tables.published.snapshots["1"] ?? []).map { TableMaker.Column.snapshot($0) }
            var maker = TableMaker(
                tables, "1", "Total unit caseload and IRO average caseload at year end",
                [.quarter(0), .quarter(1), .quarter(2), .quarter(3)] + snapshots + [.year, .earlier(1), .earlier(2)])
            let facts = tables.facts, end = tables.asAt
            let weight = Amount(facts.settings.number(.weightFosterCarer, on: end)).text
            func weighted(_ label: String, _ group: String) -> TableMaker.Row {
                TableMaker.Row(
                    label: label, measure: .weightedCases, groups: [group], figure: .sum, yearly: .mean, names: [group],
                    definition: "\(group): at the end of the period, each counted with its weight; the year is the mean of the quarter ends.")
            }
            let hasPlans = facts.hasRecords(for: .protectionPlans), hasCarers = facts.hasRecords(for: .fosterCarers)
            maker.add(weighted("LAC", "LAC"))
            var plans = weighted("CP", "CP"), carers = weighted("Foster Carers (\(weight) of a case)", "Foster Carers")
            if !hasPlans { plans.measure = .protectionPlans }
            if !hasCarers { carers.measure = .fosterCarers }
            carers.format = .decimal(facts.hasHalves ? 1 : 0)
            carers.names = ["Foster carers (0.5 of a case)", "Foster carers"]
            maker.add(plans)
            maker.add(carers)
            maker.add(
                TableMaker.Row(
                    label: "Total", measure: .weightedCases, figure: .sum, format: .decimal(facts.hasHalves ? 1 : 0), yearly: .mean, isTotal: true,
                    definition: "The three rows above added up."))
            maker.add(
                TableMaker.Row(
                    label: "Number of IROs in post", measure: .irosInPost, figure: .sum, format: .decimal(1), yearly: .atEnd, names: ["IROs in post"],
                    definition: "Full-time equivalents on the last day of the period; the year is its last day."))
            maker.addWorked(
                "Average", format: .count, opening: 3,
                definition: "Total ÷ IROs in post. The year's figure divides the mean total by the IROs in post at the year end."
            ) { column in
                guard let total = column[3], let posts = column[4], posts > 0 else { return nil }
                return total / posts
            }
            maker.add(
                TableMaker.Row(
                    label: "Foster carers, unweighted", measure: .fosterCarers, yearly: .mean,
                    definition: "Fostering households, each counted as one."))
            maker.add(
                TableMaker.Row(
                    label: "CIN cases, outside the total", measure: .inNeedCases, yearly: .mean,
                    definition: "Children in need whom IROs hold; in no annual report's total."))
            let means = Selection(.irosInPost, tables.quarters, .sum, .mean).value(facts)
            let total = Selection(.weightedCases, tables.quarters, .sum, .mean).value(facts)
            for (title, isThere) in [("CP", hasPlans), ("Foster Carers", hasCarers)] where !isThere {
                maker.note("The total leaves out \(title): nothing has been recorded.")
            }
            maker.note("Year figures are the mean of the quarter ends, unrounded before averaging; IROs in post are those at the year end.")
            if let means, let total, means > 0 {
                maker.note(
                    "Divided by the mean of the quarter ends' IROs (\(NumberFormat.decimal(1).text(means))), the year's average would be \(NumberFormat.count.text(total / means)).")
            }
            let low = Amount(facts.settings.number(.caseloadLow, on: end)).text, high = Amount(facts.settings.number(.caseloadHigh, on: end)).text
            maker.note("The IRO Handbook recommends \(low) to \(high) looked-after children for a full-time IRO. Weights: LAC "
                + "\(Amount(facts.settings.number(.weightLookedAfter, on: end)).text), CP \(Amount(facts.settings.number(.weightProtection, on: end)).text), "
                + "foster carer \(weight).")
            return maker.made()
        },
        Maker(id: "2") { tables, _ in
            var maker = TableMaker(tables, "2", "LAC reviews and child protection conferences undertaken", [.year, .earlier(1), .earlier(2)])
            maker.add(TableMaker.Row(label: "LAC", measure: .reviewsHeld))
            maker.add(TableMaker.Row(label: "CP", measure: .conferencesHeld))
            maker.note("Meetings are counted, not children: a conference about three brothers and sisters counts once, a looked-after review once for each child.")
            return maker.made()
        },
    ]
}

extension Facts {
    /// Whether weighted caseloads can end in a half.
    var hasHalves: Bool {
        [Setting.weightLookedAfter, .weightProtection, .weightFosterCarer].contains {
            let weight = settings.number($0, on: today)
            return weight != weight.rounded()
        }
    }
}
