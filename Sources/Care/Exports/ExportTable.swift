public import Documents

/// A list made for somebody outside the service: columns as they name them, and what each of ours holds.
public struct ExportTable: Sendable, Hashable, Identifiable {
    /// As the standard names it: `ssd_cla_reviews`, `List 8`.
    public let id: String
    public let title: String
    public let columns: [Column]
    public let rows: [[Cell]]

    /// One column of a list.
    public struct Column: Sendable, Hashable {
        public let name: String
        /// Where its value comes from; nil for what the service does not hold, which stays empty.
        public let source: String?

        public init(_ name: String, _ source: String?) {
            self.name = name
            self.source = source
        }
    }

    /// What stands in a cell.
    public enum Cell: Sendable, Hashable {
        case blank
        case text(String)
        case day(Day)
        case number(Double)

        /// A text, or nothing.
        public static func some(_ text: String?) -> Cell { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .blank }
        public static func some(_ day: Day?) -> Cell { day.map { .day($0) } ?? .blank }
        public static func some(_ number: Int?) -> Cell { number.map { .number(Double($0)) } ?? .blank }
        public static func some(_ number: Double?) -> Cell { number.map { .number($0) } ?? .blank }
    }

    public init(_ id: String, _ title: String, columns: [Column], rows: [[Cell]]) {
        self.id = id
        self.title = title
        self.columns = columns
        self.rows = rows
    }

    /// The columns that stay empty because the service does not hold what they ask.
    public var notHeld: [String] { columns.filter { $0.source == nil }.map(\.name) }
}

extension ExportTable {
    /// The list as CSV. Days are written `2026-01-31`, so that no computer takes the month for the day.
    public var csv: [UInt8] { CSV.text([columns.map(\.name)] + rows.map { $0.map(\.text) }) }

    /// The list as JSON: one object a row, with the columns in their order; an empty cell is null.
    public var json: JSON {
        .array(rows.map { row in .object(zip(columns, row).map { JSON.Member($0.name, $1.json) }) })
    }

    /// The list as a sheet of a workbook. What is not held is said below it.
    public var sheet: Workbook.Sheet {
        let notes = notHeld.isEmpty ? [] : ["Empty because this service does not hold it: \(notHeld.joined(separator: "; "))."]
        return Workbook.list(id, columns: columns.map(\.name), rows: rows.map { $0.map(\.value) }, notes: notes)
    }

    /// Each column of some lists with where it comes from, as a list of its own.
    ///
    /// - Parameter id: its name. A workbook needs another, since it keeps “Definitions” for a sheet of its own.
    public static func definitions(of tables: [ExportTable], as id: String = "definitions") -> ExportTable {
        ExportTable(
            id, "What each column holds", columns: definitionColumns,
            rows: tables.flatMap { table in
                table.columns.map { [.text(table.id), .text($0.name), .text($0.source ?? "Not held by this service: the column is empty.")] }
            })
    }
}

extension ExportTable {
    /// The columns of a list of definitions.
    static let definitionColumns = [Column("list", "The list's name."), Column("column", "The column's name."), Column("source", "Where the value comes from.")]
}

extension ExportTable.Cell {
    /// As a file of text has it.
    public var text: String {
        switch self {
        case .blank: ""
        case .text(let text): text
        case .day(let day): day.iso
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
        }
    }

    var json: JSON {
        switch self {
        case .blank: .null
        case .text(let text): .string(text)
        case .day(let day): .string(day.iso)
        case .number(let number): .number(number)
        }
    }

    var value: Workbook.Value {
        switch self {
        case .blank: .blank
        case .text(let text): .text(text)
        case .day(let day): .day(day.iso)
        case .number(let number): .number(number, number == number.rounded() ? .count : .decimal(1))
        }
    }
}
