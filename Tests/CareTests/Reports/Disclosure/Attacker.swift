import Documents

@testable import Care

/// Somebody who reads a public report with a pencil and a linear program: what must each hidden count be?
///
/// It knows only what is printed and what tables mean: that rows add up to totals, quarters to years, that some tables are about the same
/// children, and how a mean is rounded. It does not know how figures were hidden.
struct Attacker {
    struct Cell: Hashable {
        let table: String, row: Int, column: Int
    }

    private var number: [Cell: Int] = [:]
    private var rows: [LinearProgram.Row] = []
    private(set) var hidden: [Cell] = []

    /// Tables of the children looked after, by quarter ends: their totals are one number.
    private static let stocks: Set<String> = ["9", "10", "12", "13", "16"]

    /// - Parameter truth: used only to learn whether the quarters of a row are parts of its year, which a reader knows from what the row means.
    init(_ report: Report, truth: Report) {
        for table in report.tables {
            guard let real = truth.tables.first(where: { $0.id == table.id }) else { continue }
            let checked = CheckedTable(table, section: "", selections: nil)
            func isCount(_ row: Int, _ column: Int) -> Bool { real.rows[row].cells[column].format == .count && real.rows[row].cells[column].value != nil }
            for row in table.rows.indices {
                for column in table.columns.indices where isCount(row, column) {
                    let cell = Cell(table: table.id, row: row, column: column)
                    let unknown = number.count
                    number[cell] = unknown
                    let isMean = Self.stocks.contains(table.id) && !table.columns[column].label.hasPrefix("Q")
                    if let value = table.rows[row].cells[column].value {
                        let half = isMean ? 0.5 : 0
                        rows.append(LinearProgram.Row(terms: [LinearProgram.Term(unknown: unknown, times: 1)], low: max(0, value - half), high: value + half))
                    } else {
                        if !isMean { hidden.append(cell) }
                        rows.append(LinearProgram.Row(terms: [LinearProgram.Term(unknown: unknown, times: 1)], low: isMean ? 0 : 1, high: .infinity))
                    }
                }
                guess(table, real, row, isCount)
            }
            for (total, parts) in checked.totals {
                for column in table.columns.indices {
                    guard isCount(total, column), parts.allSatisfy({ isCount($0, column) }) else { continue }
                    var sum = 0.0
                    for part in parts { sum += real.rows[part].cells[column].value ?? 0 }
                    guard sum == real.rows[total].cells[column].value else { continue }
                    add(parts.map { Cell(table: table.id, row: $0, column: column) }, equal: Cell(table: table.id, row: total, column: column))
                }
            }
        }
        sameTotals(report)
    }

    private mutating func guess(_ table: Table, _ real: Table, _ row: Int, _ isCount: (Int, Int) -> Bool) {
        let quarters = table.columns.indices.filter { table.columns[$0].label.count == 2 && table.columns[$0].label.hasPrefix("Q") && isCount(row, $0) }
        guard quarters.count == 4, let year = table.columns.indices.first(where: { $0 > 3 && isCount(row, $0) }) else { return }
        let cells = quarters.map { Cell(table: table.id, row: row, column: $0) }, whole = Cell(table: table.id, row: row, column: year)
        if Self.stocks.contains(table.id) {
            add(cells, equal: whole, times: 0.25)
        } else {
            var sum = 0.0
            for quarter in quarters { sum += real.rows[row].cells[quarter].value ?? 0 }
            if sum == real.rows[row].cells[year].value { add(cells, equal: whole) }
        }
    }

    private mutating func add(_ parts: [Cell], equal whole: Cell, times: Double = 1) {
        guard let total = number[whole] else { return }
        let terms = parts.compactMap { number[$0].map { LinearProgram.Term(unknown: $0, times: times) } }
        rows.append(LinearProgram.Row(terms: terms + [LinearProgram.Term(unknown: total, times: -1)], low: 0, high: 0))
    }

    private mutating func sameTotals(_ report: Report) {
        var first: [Int: Cell] = [:]
        for table in report.tables where Self.stocks.contains(table.id) {
            guard let row = table.rows.firstIndex(where: { $0.label == "Total" || $0.label == "Number" }) else { continue }
            for column in 0..<4 {
                let cell = Cell(table: table.id, row: row, column: column)
                guard number[cell] != nil else { continue }
                if let known = first[column] { add([cell], equal: known) } else { first[column] = cell }
            }
        }
    }

    /// How many whole numbers a hidden cell can be, as far as can be worked out.
    func choices(of cell: Cell) -> Double {
        guard let start = number[cell] else { return .infinity }
        // Only what has to do with the cell: the rest can be anything.
        var near: Set<Int> = [start], open = [start], used: Set<Int> = []
        let fixed = Set(rows.filter { $0.low == $0.high && $0.terms.count == 1 }.flatMap { $0.terms.map(\.unknown) })
        while let unknown = open.popLast() {
            for (index, row) in rows.enumerated() where row.terms.contains(where: { $0.unknown == unknown }) && used.insert(index).inserted {
                for term in row.terms where near.insert(term.unknown).inserted && !fixed.contains(term.unknown) { open.append(term.unknown) }
            }
        }
        for (index, row) in rows.enumerated() where row.terms.count == 1 && row.terms.allSatisfy({ near.contains($0.unknown) }) { used.insert(index) }
        let order = Dictionary(uniqueKeysWithValues: near.sorted().enumerated().map { ($1, $0) })
        let kept = used.sorted().map { index in
            LinearProgram.Row(
                terms: rows[index].terms.map { LinearProgram.Term(unknown: order[$0.unknown] ?? 0, times: $0.times) }, low: rows[index].low, high: rows[index].high)
        }
        guard let program = LinearProgram(unknowns: near.count, rows: kept), let place = order[start] else { return .nan }
        let terms = [LinearProgram.Term(unknown: place, times: 1)]
        return (program.maximum(terms) + 1e-6).rounded(.down) - (program.minimum(terms) - 1e-6).rounded(.up) + 1
    }
}
