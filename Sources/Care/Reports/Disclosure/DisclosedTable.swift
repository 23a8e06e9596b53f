import Documents

/// A table as anybody may read it, with the notes that explain its marks.
struct DisclosedTable {
    let table: Table

    init(_ made: FigureTable, _ tables: YearTables, hidden: Set<Disclosure.Cell>, rule: DisclosureRule) {
        var table = made.table
        var hides = false, isSmallBase = false, isRounded = false
        for row in table.rows.indices {
            for column in table.rows[row].cells.indices {
                let cell = table.rows[row].cells[column]
                table.rows[row].cells[column].link = nil
                guard let value = cell.value else { continue }
                if hidden.contains(Disclosure.Cell(table: table.id, row: row, column: column)) {
                    table.rows[row].cells[column] = Table.Cell(nil, cell.format, absence: DisclosureRule.mark)
                    hides = true
                    continue
                }
                let selection = made.selection(row, column, tables)
                let isCount = !cell.format.isPercent && cell.format.places == 0
                if rule.mode == .round, isCount, selection.map(Self.isOfChildren) ?? false {
                    table.rows[row].cells[column].value = value.toStep
                    table.rows[row].cells[column].aside = nil
                    isRounded = true
                } else if let selection, selection.figure == .share, let base = Self.base(selection, tables.facts), base.counted < SmallBase.least {
                    table.rows[row].cells[column].words = "\(base.met) of \(base.counted)"
                    isSmallBase = true
                }
            }
        }
        if isRounded { Self.addUp(&table) }
        table.notes = table.notes.map { Self.safe($0, rule) }
        if hides {
            table.notes.append("\(DisclosureRule.mark): hidden, so that no count from 1 to \(rule.highestHidden) is shown or can be worked out. 0 is shown.")
        }
        if isSmallBase { table.notes.append("Shares of fewer than \(SmallBase.least) are given as numbers, such as 11 of 12.") }
        if isRounded { table.notes.append("Counts are rounded to five, so that the rows of a column add up to its total; 0 may stand for up to 4.") }
        self.table = table
    }

    private static func isOfChildren(_ selection: Selection) -> Bool {
        Measure.named(selection.measure).map { ![.people, .posts, .hours, .sessions, .audits].contains($0.unit) } ?? false
    }

    private static func base(_ selection: Selection, _ facts: Facts) -> BoundFigure.Base? {
        guard selection.combining != .mean, let measure = Measure.named(selection.measure) else { return nil }
        let met = Selection(measure, selection.periods, groups: selection.groups, .met, selection.combining).value(facts)
        let counted = Selection(measure, selection.periods, groups: selection.groups, .counted, selection.combining).value(facts)
        guard let met, let counted else { return nil }
        return BoundFigure.Base(met: Int(met), counted: Int(counted))
    }

    /// Rounds the parts of totals up or down so that each column adds up: those nearest to the other step give way.
    private static func addUp(_ table: inout Table) {
        let checked = CheckedTable(table, section: "", selections: nil)
        for (total, parts) in checked.totals {
            for column in table.columns.indices {
                let cells = parts.compactMap { checked.value($0, column) }
                guard let whole = checked.value(total, column), cells.count == parts.count, table.rows[total].cells[column].format == .count else { continue }
                var off = Int(((cells.reduce(0, +) - whole) / DisclosureRule.step).rounded())
                for row in parts.sorted(by: { (checked.value($0, column) ?? 0) > (checked.value($1, column) ?? 0) }) where off != 0 {
                    let value = checked.value(row, column) ?? 0
                    guard value > 0 else { continue }
                    table.rows[row].cells[column].value = value + (off > 0 ? -1 : 1) * DisclosureRule.step
                    off += off > 0 ? -1 : 1
                }
            }
        }
    }

    /// A note without a small number of children in it.
    static func safe(_ note: String, _ rule: DisclosureRule) -> String {
        var words = note.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in words.indices {
            guard let number = Int(words[index]), rule.isSmall(number) else { continue }
            let after = words[(index + 1)...].prefix(3).joined(separator: " ")
            if after.hasPrefix("of the children") || after.hasPrefix("children") || after.hasPrefix("child ") { words[index] = rule.smallWords }
        }
        return words.joined(separator: " ")
    }
}
