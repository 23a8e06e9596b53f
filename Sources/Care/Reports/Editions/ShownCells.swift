import Documents

/// The figures of a disclosure-controlled report, by the labels of its tables: shorter editions take theirs from nowhere else.
struct ShownCells {
    private let tables: [String: Table]
    private let year: ReportingYear

    init(_ report: Report, _ year: ReportingYear) {
        tables = Dictionary(report.tables.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        self.year = year
    }

    func table(_ id: String) -> Table? { tables[id] }

    /// The figure of a row in the report's year, or in an earlier one; nil where it is hidden or there is none.
    func figure(_ id: String, _ row: String, _ year: ReportingYear? = nil) -> Report.Figure? {
        guard let table = tables[id], let place = table.rows.firstIndex(where: { $0.label.hasPrefix(row) }) else { return nil }
        return figure(table, place, year)
    }

    func figure(_ table: Table, _ row: Int, _ year: ReportingYear? = nil) -> Report.Figure? {
        let wanted = (year ?? self.year).title
        guard let column = table.columns.firstIndex(where: { $0.label == wanted }) else { return nil }
        let cell = table.cell(table.rows[row], column)
        guard let value = cell.value else { return nil }
        return Report.Figure(
            cell.words ?? cell.format.text(value), reference: "table \(table.id): \(table.rows[row].label), \(table.columns[column].label)",
            meaning: "\(table.heading): \(table.rows[row].label), \(table.columns[column].label)", value: value)
    }
}
