import Documents

/// A table as anybody may read it, with the notes that explain its marks.
struct DisclosedTable {
    let table: Table

    init(_ made: FigureTable, _ tables: YearTables, hidden: Set<Disclosure.Cell>, roundedQuotes: Set<Disclosure.Cell> = [], rule: DisclosureRule) {
        let rounded = RoundedFigures(facts: tables.facts)
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
                if rule.mode == .round {
                    var printed = RoundedFigures.Printed.asItIs
                    if let selection { printed = rounded.printed(selection, cell.format, value) }
                    if roundedQuotes.contains(Disclosure.Cell(table: table.id, row: row, column: column)) { printed = .value(value.toStep) }
                    guard case .value(let value) = printed else { continue }
                    table.rows[row].cells[column].value = value
                    table.rows[row].cells[column].aside = nil
                    table.rows[row].cells[column].words = nil
                    isRounded = true
                } else if let selection, selection.figure == .share, let base = Self.base(selection, tables.facts), base.counted < SmallBase.least {
                    table.rows[row].cells[column].words = "\(base.met) of \(base.counted)"
                    isSmallBase = true
                }
            }
        }
        table.notes = table.notes.map { Self.safe($0, rule) }
        if hides {
            table.notes.append(
                rule.mode == .hide
                    ? "\(DisclosureRule.mark): hidden, so that no count from 1 to \(rule.highestHidden) is shown or can be worked out. 0 is shown."
                    : "\(DisclosureRule.mark): not given, because it is of fewer than \(SmallBase.least) or would tell a small count.")
        }
        if isSmallBase { table.notes.append("Shares of fewer than \(SmallBase.least) are given as numbers, such as 11 of 12.") }
        if isRounded { table.notes.append("Each count is rounded by itself to the nearest five, so that rows may not add up to their total; 0 may stand for up to 2. Shares are worked out from the rounded counts.") }
        self.table = table
    }

    private static func base(_ selection: Selection, _ facts: Facts) -> BoundFigure.Base? {
        guard selection.combining != .mean, let measure = Measure.named(selection.measure) else { return nil }
        let met = Selection(measure, selection.periods, groups: selection.groups, .met, selection.combining).value(facts)
        let counted = Selection(measure, selection.periods, groups: selection.groups, .counted, selection.combining).value(facts)
        guard let met, let counted else { return nil }
        return BoundFigure.Base(met: Int(met), counted: Int(counted))
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
