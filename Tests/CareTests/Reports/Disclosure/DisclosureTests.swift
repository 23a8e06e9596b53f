import Documents
import Samples
import Testing

@testable import Care

/// What is published tells nobody apart, whatever a reader works out from it.
struct DisclosureTests {
    private func tables(_ seed: UInt64, _ ends: Int) throws -> YearTables {
        let year = try #require(ReportingYear(endingIn: ends))
        let records = shakenCouncil(seed: seed, year)
        return YearTables(year, Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end))
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `no count from 1 to 5 is printed, and no hidden count can be worked out`(_ seed: UInt64) throws {
        let tables = try tables(seed, 2022 + Int(seed))
        let full = AnnualReport(tables, words: ["numbers": "In Q1 {{started-care Q1}} children started. In the year {{table 9a: Started, Q1}} did."]).full().report
        let disclosure = Disclosure(full, tables)
        let attacker = Attacker(disclosure.report, truth: full)
        #expect(attacker.hidden.count > 10)
        var solved: [String] = []
        for cell in attacker.hidden where !(attacker.choices(of: cell) >= 2) { solved.append("table \(cell.table), row \(cell.row), column \(cell.column)") }
        #expect(solved == [])
        var open: [String] = []
        for table in disclosure.report.tables where !["1", "1a", "7a", "20"].contains(table.id) {
            for row in table.rows {
                for cell in row.cells where cell.format == .count && cell.words == nil {
                    if let value = cell.value, value >= 1, value <= 5 { open.append("table \(table.id), \(row.label): \(cell.text)") }
                }
            }
        }
        #expect(open == [])
        let links = disclosure.report.tables.flatMap(\.rows).flatMap(\.cells).compactMap(\.link)
        #expect(links == [])
        #expect(!disclosure.report.tables.contains { $0.id == "7c" || $0.id == "1b" })
    }

    @Test func `percentages of a number of children that is printed elsewhere are counts, and give no hidden one away`() throws {
        let year = try #require(ReportingYear(endingIn: 2024))
        var hidden = 0
        for seed in 1...4 as ClosedRange<UInt64> { hidden += try sharesHidden(seed, year) }
        #expect(hidden > 0)
    }

    /// How many of a table's columns of shares hide one or more; each is checked.
    private func sharesHidden(_ seed: UInt64, _ year: ReportingYear) throws -> Int {
        let records = DemoCouncil(children: 40 + 25 * Int(seed), seed: seed, year: year).records()
        let tables = YearTables(year, Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end))
        let report = Disclosure(AnnualReport(tables, words: [:]).full().report, tables).report
        let shares = try #require(report.tables.first { $0.id == "14" }), counts = try #require(report.tables.first { $0.id == "9" })
        let parts = shares.rows.indices.filter { !shares.rows[$0].isTotal }
        var hidden = 0
        for column in shares.columns.indices.prefix(4) {
            guard let base = counts.rows.first?.cells[column].value else { continue }
            // Each share can only be some whole numbers of children; what is left is the hidden ones.
            var least = 0.0, most = 0.0
            for row in parts {
                guard let value = shares.rows[row].cells[column].value else { continue }
                least += ((value - 0.5) * base / 100).rounded(.up)
                most += ((value + 0.5) * base / 100).rounded(.down)
            }
            let covered = parts.count { shares.rows[$0].cells[column].text == DisclosureRule.mark }
            if covered == 1 {
                hidden += 1
                #expect(most - least >= 3, "\(shares.columns[column].label): between \(base - most) and \(base - least)")
            } else if covered > 1 {
                hidden += 1
            }
        }
        return hidden
    }

    @Test func `without a second cell hidden the first could be worked out, so a second is`() {
        // Two parts of 2 and 10, and their total of 12.
        func figure(_ atoms: [Int], _ value: Double, _ group: Int, cost: Double) -> Protection.Figure {
            let terms = atoms.map { LinearProgram.Term(unknown: $0, times: 1) }
            return Protection.Figure(terms: terms, low: value, high: value, parts: [terms], group: group, cost: cost, isOpen: false)
        }
        let small = [LinearProgram.Term(unknown: 0, times: 1)]
        let protection = Protection(
            atoms: 3, figures: [figure([0], 2, 0, cost: 10), figure([1], 10, 1, cost: 12), figure([2], 30, 2, cost: 16), figure([0, 1, 2], 42, 3, cost: 210)], links: [],
            targets: [Protection.Target(terms: small, width: 3, isWhole: true)], hidden: [0])
        #expect(protection.hidden == [0, 1])
        #expect(protection.width(of: small) >= 3)
    }

    @Test func `beginning at what is true is faster, and hides the same`() throws {
        let tables = try tables(2, 2024), report = AnnualReport(tables, words: [:]).full().report
        let shown = ShownFigures(report, tables, tables.all().filter { Disclosure.leftOut[$0.table.id] == nil }, rule: DisclosureRule())
        func hidden(_ truth: [Double]?) -> Set<Int> {
            Protection(atoms: shown.sets.atoms, figures: shown.figures, links: shown.sets.links, targets: shown.targets, hidden: shown.hidden, truth: truth).hidden
        }
        let fast = hidden(shown.sets.truth)
        #expect(fast.count > shown.hidden.count)
        #expect(fast == hidden(nil))
    }

    @Test func `a linear program finds the bounds that trying every number finds`() throws {
        var random = SeededRandom(seed: 5)
        for _ in 1...200 {
            let truth = (0..<4).map { _ in random.number(0...4) }
            var rows: [LinearProgram.Row] = []
            for unknown in 0..<4 { rows.append(LinearProgram.Row(terms: [LinearProgram.Term(unknown: unknown, times: 1)], low: 0, high: 6)) }
            for _ in 0..<3 {
                var terms: [LinearProgram.Term] = [], sum = 0.0
                for unknown in 0..<4 where random.chance(60) {
                    terms.append(LinearProgram.Term(unknown: unknown, times: 1))
                    sum += Double(truth[unknown])
                }
                let slack = Double(random.number(0...1))
                rows.append(LinearProgram.Row(terms: terms, low: sum - slack, high: sum + slack))
            }
            guard let program = LinearProgram(unknowns: 4, rows: rows) else {
                Issue.record("the truth fits, so something does")
                continue
            }
            var seen: [Int] = []
            for code in 0..<2401 {
                let first = code % 7, second = (code / 7) % 7, third = (code / 49) % 7
                let tried: [Int] = [first, second, third, code / 343]
                let fits = rows.allSatisfy { row in
                    let sum = row.terms.reduce(0) { $0 + tried[$1.unknown] }
                    return Double(sum) >= row.low && Double(sum) <= row.high
                }
                if fits { seen.append(tried[0]) }
            }
            let wanted = [LinearProgram.Term(unknown: 0, times: 1)]
            #expect((program.minimum(wanted) - 1e-6).rounded(.up) <= Double(seen.min() ?? 0))
            #expect((program.maximum(wanted) + 1e-6).rounded(.down) >= Double(seen.max() ?? 0))
            // Begun at what is true, the same bounds are found.
            var range = try #require(SumRange(rows, start: truth.map(Double.init), wanted: wanted))
            #expect(abs(range.move(up: true) { _ in false } - program.maximum(wanted)) < 1e-6)
            #expect(abs(range.move(up: false) { _ in false } - program.minimum(wanted)) < 1e-6)
            #expect(rows.allSatisfy { row in
                let sum = row.terms.reduce(0) { $0 + $1.times * range.point[$1.unknown] }
                return sum > row.low - 1e-6 && sum < row.high + 1e-6
            })
        }
    }
}
