import Care
import Documents
import Samples
import Testing

/// Every figure can be opened, and what it opens to makes the figure.
struct CasesBehindTests {
    private func tables(_ seed: UInt64) throws -> YearTables {
        let year = try #require(ReportingYear(endingIn: 2020 + Int(seed)))
        let records = shakenCouncil(seed: seed, year)
        let settings = Settings(authority: records[AuthoritySetting.self].entries)
        return YearTables(year, Facts(records, settings: settings, today: year.end))
    }

    @Test(arguments: [1, 2, 3]) func `the cases behind a figure make the figure`(seed: UInt64) throws {
        let tables = try tables(seed), facts = tables.facts
        var opened = 0
        for figureTable in tables.all() {
            for (row, selections) in zip(figureTable.table.rows, figureTable.selections) {
                for (cell, selection) in zip(row.cells, selections) {
                    guard let selection, cell.words == nil else { continue }
                    opened += 1
                    let place = "Table \(figureTable.table.id), \(row.label), \(selection.periods.map(\.name))"
                    let value = try #require(selection.value(facts), "\(place)")
                    let wanted = try #require(recomputed(selection, facts), "\(place)")
                    #expect(abs(value - wanted) < 1e-9, "\(place)")
                    // A figure worked out from a count, such as a percentage of it, opens to what was counted.
                    let isOfCount = [.met, .missed, .counted, .excluded].contains(selection.figure)
                    let isWorked = isOfCount && cell.format != .count || row.label == "Average"
                    if !isWorked { #expect(cell.value == cell.format.rounded(wanted), "\(place)") }
                }
            }
        }
        #expect(opened > 500)
    }

    /// The figure from its cases alone; the mean over quarters is worked out from each quarter's.
    private func recomputed(_ selection: Selection, _ facts: Facts) -> Double? {
        if selection.combining == .mean, let measure = Measure.named(selection.measure) {
            let each = selection.periods.compactMap { period in
                recomputed(Selection(measure, [period], groups: selection.groups, selection.figure), facts)
            }
            return each.isEmpty ? nil : each.reduce(0, +) / Double(each.count)
        }
        let cases = selection.cases(facts)
        let amounts = cases.compactMap { each -> Double? in if case .amount(let amount) = each.outcome { amount } else { nil } }
        let met = cases.count { $0.outcome == .met }, missed = cases.count { $0.outcome == .missed }
        switch selection.figure {
        case .counted, .met, .missed, .excluded: return Double(cases.count)
        case .share: return met + missed == 0 ? nil : Double(met) * 100 / Double(met + missed)
        case .sum: return amounts.reduce(0, +)
        case .mean: return amounts.isEmpty ? nil : amounts.reduce(0, +) / Double(amounts.count)
        }
    }

    @Test(arguments: [4, 5, 6]) func `start and started less ceased is the end, for any span of days`(seed: UInt64) throws {
        let facts = try tables(seed).facts
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let start = facts.today.adding(days: -random.number(0...1_500))
            let end = min(facts.today, start.adding(days: random.number(0...500)))
            let period = try #require(Period(from: start, to: end))
            func count(_ measure: Measure, _ period: Period) -> Int { measure.cases(facts, in: period).count }
            let before = count(.lookedAfterChildren, .day(start.adding(days: -1)))
            let after = count(.lookedAfterChildren, .day(end))
            #expect(before + count(.startedCare, period) - count(.ceasedCare, period) == after, "\(period.name)")
        }
    }

    @Test(arguments: [7, 8, 9]) func `rows that must add up to the total do, in every quarter`(seed: UInt64) throws {
        let tables = try tables(seed)
        for id in ["10", "12", "13", "16", "17", "19", "14a", "7a", "7b", "1c"] {
            let table = try #require(tables.table(id)?.table)
            let total = try #require(table.rows.first { $0.isTotal }, "Table \(id)")
            for (index, column) in table.columns.enumerated() where column.label.hasPrefix("Q") || ["17", "1c"].contains(id) {
                let isEarlier = column.label.contains("/") && !column.label.hasSuffix(tables.year.title)
                if isEarlier { continue }
                let parts = table.rows.filter { !$0.isTotal }.compactMap { $0.cells[index].value }
                #expect(parts.reduce(0, +) == total.cells[index].value ?? 0, "Table \(id), \(column.label)")
            }
        }
        let flow = try #require(tables.table("9a")?.table)
        for index in flow.columns.indices {
            let column = flow.rows.compactMap { $0.cells[index].value }
            try #require(column.count == 4)
            #expect(column[0] + column[1] - column[2] == column[3])
            // One period's end is where the next begins.
            if index < 3 { #expect(column[3] == flow.rows[0].cells[index + 1].value) }
        }
    }
}
