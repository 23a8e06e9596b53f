import Documents

extension CheckedTable {
    /// The rows that add up to a total: those above it, back to the total before, that are printed in the same unit.
    var totals: [(total: Int, parts: [Int])] {
        var found: [(Int, [Int])] = [], open: [Int] = []
        for (index, row) in table.rows.enumerated() {
            if CheckedWord.plain(row.label).hasPrefix("total") {
                if open.count > 1 { found.append((index, open)) }
                open = []
            } else if !row.label.hasPrefix("…"), !row.label.lowercased().hasPrefix("of which") {
                open.append(index)
            }
        }
        if let first = table.rows.first, CheckedWord.plain(first.label) == "number", table.rows.count > 2, table.title.lowercased().contains(" by ") {
            found.append((0, Array(1..<table.rows.count)))
        }
        return found
    }

    /// Whether the parts of a total in a column are all there, and what they add up to.
    func sum(_ parts: [Int], _ column: Int) -> Double? {
        let cells = parts.compactMap { cell($0, column) }
        let values = cells.compactMap(\.value)
        guard values.count == parts.count, Set(cells.map(\.format.isPercent)).count == 1 else { return nil }
        return values.reduce(0, +)
    }
}

extension ReportRule {
    /// The parts of a table add up to its total; percentages that add up to 99 or 101 say that they are rounded.
    static let partsAndTotals = ReportRule("parts and totals") { report in
        report.tables.flatMap { table in
            table.totals.flatMap { total, parts in
                table.columns.indices.compactMap { column -> Difference? in
                    guard !table.isQuoted(column), let sum = table.sum(parts, column), let cell = table.cell(total, column), let printed = cell.value else { return nil }
                    // The same rows fit in other columns: then it is the parts that differ, which `sameParts` says.
                    guard table.fitting(parts, to: printed, column) == nil else { return nil }
                    let off = abs(sum - printed), allowance = table.isRoundedByItself(column) ? Double(parts.count) * 0.5 + 0.5 : 1e-6
                    if cell.format.isPercent {
                        guard off > 1e-6 else { return nil }
                        let isRounding = off <= Double(parts.count) * 0.5
                        if isRounding, table.isBound || table.told.contains("round") { return nil }
                        return Difference(
                            kind: .partsAndTotal, place: table.place(total, column), said: cell.text, should: "The percentages above it add up to \(cell.format.text(sum)).",
                            mend: isRounding ? "Say in a note that each percentage is rounded by itself." : "Correct the percentages or the total.")
                    }
                    guard off > allowance else { return nil }
                    return Difference(
                        kind: .partsAndTotal, place: table.place(total, column), said: cell.text, should: "The rows above it add up to \(cell.format.text(sum)).",
                        mend: "Correct the total or its parts.")
                }
            }
        }
    }

    /// A series counts the same parts in every column: a total that leaves out a row in one year cannot be set beside one that does not.
    static let sameParts = ReportRule("the same parts in every column of a series") { report in
        report.tables.flatMap { table in
            table.totals.flatMap { total, parts in
                table.columns.indices.compactMap { column -> Difference? in
                    guard !table.isQuoted(column), let cell = table.cell(total, column), let printed = cell.value, let missing = table.fitting(parts, to: printed, column),
                        let sum = table.sum(parts, column),
                        // Means that are each rounded by themselves differ from their total by what rounding takes.
                        !table.isRoundedByItself(column) || abs(sum - printed) > Double(parts.count) * 0.5 + 0.5
                    else { return nil }
                    return Difference(
                        kind: .sameParts, place: table.place(total, column), said: cell.text,
                        should: "\(cell.format.text(sum)) with all its rows: the total leaves out “\(table.table.rows[missing].label)”, which other columns count.",
                        mend: "Count the same rows in every column, and every average of the series with them.")
                }
            }
        }
    }
}

extension CheckedTable {
    /// The row without which a column's parts make its total, though other columns need it.
    func fitting(_ parts: [Int], to printed: Double, _ column: Int) -> Int? {
        guard parts.count > 2, parts.first.flatMap({ cell($0, column) })?.format.isPercent == false, let sum = sum(parts, column), abs(sum - printed) > 1e-6 else { return nil }
        return parts.first { row in value(row, column).map { $0 != 0 && abs(sum - $0 - printed) < 1e-6 } ?? false }
    }

}
