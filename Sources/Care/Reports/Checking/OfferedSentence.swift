import Documents

/// A sentence that the tables support, offered to whoever writes a section: never put in unasked.
///
/// Its figures are references, so that they stay bound. A change of percentages is said in percentage points, and nothing is called
/// children that counts meetings, because the unit is in the measure's own name (B8 of the features).
public struct OfferedSentence: Hashable, Sendable {
    /// The table the sentence speaks of.
    public let table: String
    /// The sentence in the Markdown that `Narrative` reads.
    public let markdown: String

    /// The sentences for the tables of a section.
    public static func all(for section: ReportSection, _ tables: YearTables) -> [OfferedSentence] {
        section.tables.compactMap { tables.table($0) }.flatMap { all(of: $0, tables) }
    }

    /// The sentences about the rows of a table that have a figure of this year and of the year before.
    public static func all(of made: FigureTable, _ tables: YearTables) -> [OfferedSentence] {
        let table = made.table
        guard let now = table.columns.firstIndex(where: { $0.label == tables.year.title }),
            let before = table.columns.firstIndex(where: { $0.label == tables.year.previous.title })
        else { return [] }
        return table.rows.indices.compactMap { row in
            guard let selection = made.selections[row][now], let figure = bound(table, row, now, tables), let earlier = bound(table, row, before, tables),
                figure.format.isPercent == earlier.format.isPercent
            else { return nil }
            let name = name(table.rows[row], selection, table)
            // What happened in a part of a year says nothing beside a whole one; how things stood does.
            if tables.isUnfinished, Measure.named(selection.measure)?.span != .stock {
                return OfferedSentence(table: table.id, markdown: "\(name), so far this year: \("{{\(figure.reference.text)}}").")
            }
            let first = "{{\(earlier.reference.text)}}", second = "{{\(figure.reference.text)}}"
            // Two numbers in one figure cannot be set against a percentage.
            if figure.text.contains(" of ") || earlier.text.contains(" of ") {
                return OfferedSentence(table: table.id, markdown: "\(name): \(second) in \(tables.year.title); \(first) in \(tables.year.previous.title).")
            }
            if figure.value == earlier.value { return OfferedSentence(table: table.id, markdown: "\(name) stayed at \(second), as in \(tables.year.previous.title).") }
            let verb = figure.value > earlier.value ? "rose" : "fell"
            return OfferedSentence(table: table.id, markdown: "\(name) \(verb) from \(first) to \(second) (\(change(from: earlier, to: figure))).")
        }
    }

    private static func bound(_ table: Table, _ row: Int, _ column: Int, _ tables: YearTables) -> BoundFigure? {
        let reference = FigureReference.cell(table: table.id, row: table.rows[row].label, column: table.columns[column].label)
        guard let figure = try? tables.figure(reference), figure.value == table.rows[row].cells[column].value, (try? FigureReference(reference.text)) == reference else { return nil }
        return figure
    }

    /// What the row is called in a sentence: its measure where the figure is the measure's own, else its label and table.
    private static func name(_ row: Table.Row, _ selection: Selection, _ table: Table) -> String {
        if selection.groups == nil, let measure = Measure.named(selection.measure) {
            let isOwn = selection.figure == .share || (measure.met == nil && (selection.figure == .met || selection.figure == .counted))
            if isOwn, row.definition?.hasPrefix(measure.title) ?? false { return measure.title }
        }
        let label = row.label.split(separator: "(").first.map { String($0).trimmingSpaces } ?? row.label
        return "“\(label)” in [[table \(table.id)]]"
    }

    /// The change with its sign and unit: `+224, +18%`, or `+2.1 percentage points`; no percentage of fewer than twenty.
    private static func change(from one: BoundFigure, to other: BoundFigure) -> String {
        let difference = other.value - one.value, places = max(one.format.places, other.format.places)
        let sign = difference < 0 ? "−" : "+"
        let amount = NumberFormat.decimal(places).text(abs(difference))
        if other.format.isPercent { return "\(sign)\(amount) percentage points" }
        guard abs(one.value) >= Double(SmallBase.least) else { return "\(sign)\(amount)" }
        return "\(sign)\(amount), \(sign)\(NumberFormat.percent(0).text(abs(difference) * 100 / abs(one.value)))"
    }
}
