import Documents

extension ReportRule {
    /// A year that is the mean of its quarters is so in every row, and an average divides by the posts of the same time.
    static let averages = ReportRule("averages that are the mean") { report in
        report.tables.filter { !$0.isBound && $0.quarters.count == 4 }.flatMap { table -> [Difference] in
            guard let year = report.year, let column = table.column(ofYear: year), table.quarters.allSatisfy({ $0 != column }) else { return [] }
            // A table whose rows mostly are the mean of the quarters says with it that all are.
            var kept = 0
            var broken: [(Int, Double)] = []
            for row in table.table.rows.indices {
                let cells = table.quarters.compactMap { table.cell(row, $0) }
                let values = cells.compactMap(\.value)
                guard values.count == 4, let cell = table.cell(row, column), let printed = cell.value else { continue }
                let mean = values.reduce(0, +) / 4
                let unit = cell.format.step
                if abs(mean - printed) <= unit / 2 + 1e-9 { kept += 1 } else { broken.append((row, mean)) }
            }
            guard kept >= 2 else { return [] }
            return broken.compactMap { row, mean in
                guard let cell = table.cell(row, column), abs(mean - (cell.value ?? mean)) <= abs(mean) / 5, !table.table.rows[row].isTotal || abs(mean - (cell.value ?? mean)) > 1 else { return nil }
                return Difference(
                    kind: .average, place: table.place(row, column), said: cell.text, should: "\(cell.format.text(mean)), the mean of the four quarters, as in the other rows.",
                    mend: "Print the mean, or say in a note what this row's figure of the year is.")
            }
        }
    }

    /// A percentage is what its number and its base give, rounded once.
    static let percentages = ReportRule("percentages and their bases") { report in
        report.tables.flatMap { table -> [Difference] in
            table.totals.flatMap { total, parts in
                table.columns.indices.flatMap { column -> [Difference] in
                    guard !table.isQuoted(column), !table.isRoundedByItself(column), !table.columns[column].isShare, let base = table.value(total, column), base > 0,
                        table.cell(total, column)?.format.isPercent == false
                    else { return [] }
                    return parts.compactMap { row in share(table, row, column, base: base) }
                }
            } + impliedBases(table) + quotients(table)
        }
    }

    /// The percentage of a part, in brackets or in the column beside it.
    private static func share(_ table: CheckedTable, _ row: Int, _ column: Int, base: Double) -> Difference? {
        guard let part = table.value(row, column) else { return nil }
        if let aside = table.cell(row, column)?.aside, let word = CheckedWord.words(aside).first, word.isPercent, let printed = word.number {
            return judged(table, row, column, said: aside, printed: printed, places: word.places, part: part, base: base)
        }
        guard let year = table.columns[column].year, let beside = table.column(ofYear: year, isShare: true), let cell = table.cell(row, beside), let printed = cell.value else { return nil }
        return judged(table, row, beside, said: cell.text, printed: printed, places: cell.format.places, part: part, base: base)
    }

    private static func judged(
        _ table: CheckedTable, _ row: Int, _ column: Int, said: String, printed: Double, places: Int, part: Double, base: Double
    ) -> Difference? {
        let exact = part * 100 / base, format = NumberFormat.percent(places), step = format.step
        guard abs(exact - printed) > step / 2 + 1e-9 else { return nil }
        let isRounding = abs(exact - printed) < step
        let right = "\(NumberFormat.count.text(part)) of \(NumberFormat.count.text(base)) is \(format.text(exact))"
        return Difference(
            kind: isRounding ? .rounding : .percentage, place: table.place(row, column), said: said, should: "\(right).",
            mend: isRounding ? "Round each percentage once, from its numbers." : "Work the percentage out again from its number and its base.")
    }

    /// In a table without a total, the parts' sum is the base of the percentages in brackets.
    private static func impliedBases(_ table: CheckedTable) -> [Difference] {
        guard table.totals.isEmpty, !table.isBound else { return [] }
        return table.columns.indices.flatMap { column -> [Difference] in
            let rows = table.table.rows.indices.filter { table.cell($0, column)?.aside?.hasSuffix("%") ?? false }
            guard rows.count > 1, rows.count == table.table.rows.count else { return [] }
            let base = rows.compactMap { table.value($0, column) }.reduce(0, +)
            return base > 0 ? rows.compactMap { share(table, $0, column, base: base) } : []
        }
    }

    /// The average caseload is the total divided by the posts of the column, rounded; and of the same time as the total.
    private static func quotients(_ table: CheckedTable) -> [Difference] {
        guard !table.isBound, table.table.title.lowercased().contains("caseload"), let total = table.table.rows.firstIndex(where: { CheckedWord.plain($0.label) == "total" }),
            let posts = table.table.rows.firstIndex(where: { CheckedWord.plain($0.label).hasPrefix("numberofiro") }),
            let average = table.table.rows.firstIndex(where: { CheckedWord.plain($0.label) == "average" })
        else { return [] }
        return table.columns.indices.compactMap { column in
            guard let whole = table.value(total, column), let by = table.value(posts, column), by > 0, let cell = table.cell(average, column), let printed = cell.value,
                abs(whole / by - printed) > cell.format.step / 2 + 1e-9
            else { return nil }
            return Difference(
                kind: abs(whole / by - printed) < cell.format.step ? .rounding : .average, place: table.place(average, column), said: cell.text,
                should: "\(NumberFormat.count.text(whole)) ÷ \(NumberFormat.decimal(1).text(by)) is \(cell.format.text(whole / by)).", mend: "Divide again, and round once.")
        }
    }

    /// One column prints its percentages with as many places as another of the same table, so that they can be compared.
    static let mixedRounding = ReportRule("one rounding in a table") { report in
        report.tables.filter { !$0.isBound }.compactMap { table in
            var places: Set<Int> = []
            for row in table.table.rows {
                for (cell, column) in zip(row.cells, table.columns) where !column.isComparator && !row.isTotal {
                    if cell.format.isPercent, cell.value != nil { places.insert(cell.format.places) }
                    if let aside = cell.aside.flatMap({ CheckedWord.words($0).first }), aside.isPercent { places.insert(aside.places) }
                }
            }
            guard places.count > 1 else { return nil }
            return Difference(
                kind: .rounding, place: table.place(), said: "Percentages with \(places.sorted().map(String.init).joined(separator: " and ")) places after the point",
                should: "One rounding throughout: a difference between them cannot be read to the last place.", mend: "Print all percentages of the table with the same number of places.")
        }
    }
}

extension NumberFormat {
    /// The smallest step between two printed figures.
    var step: Double {
        var step = 1.0
        for _ in 0..<places { step /= 10 }
        return step
    }
}
