/// A column of a list to be made: its name, where its value comes from, and how it is taken from what a row is about.
struct ExportColumn<Row>: Sendable {
    let name: String
    let source: String?
    let value: @Sendable (Row) -> ExportTable.Cell

    init(_ name: String, _ source: String, _ value: @escaping @Sendable (Row) -> ExportTable.Cell) {
        self.name = name
        self.source = source
        self.value = value
    }

    /// A column for what the service does not hold.
    init(empty name: String) {
        self.name = name
        source = nil
        value = { _ in .blank }
    }
}

extension ExportTable {
    init<Row>(_ id: String, _ title: String, of rows: [Row], _ columns: [ExportColumn<Row>]) {
        self.init(
            id, title, columns: columns.map { Column($0.name, $0.source) }, rows: rows.map { row in columns.map { $0.value(row) } })
    }
}
