/// An Excel workbook (XLSX) with typed cells: figures are numbers, days are dates, and text is never run as a formula.
public struct Workbook: Sendable, Hashable {
    public var title: String
    /// The day it is made, `2026-01-31`. The workbook says so in its properties and on its first sheet.
    public var made: String
    /// Lines of the first sheet: what the workbook is and where its figures come from.
    public var about: [About]
    public var sheets: [Sheet]

    public init(title: String, made: String, about: [About] = [], sheets: [Sheet]) {
        self.title = title
        self.made = made
        self.about = about
        self.sheets = sheets
    }

    /// A line of the first sheet, such as "Period: 1 April 2016 to 31 March 2017".
    public struct About: Sendable, Hashable {
        public var name: String
        public var text: String

        public init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    /// What stands in a cell.
    public enum Value: Sendable, Hashable {
        case text(String)
        case number(Double, NumberFormat = .count)
        /// A day as `2026-01-31`; it becomes a date. Anything else is written as the text it is.
        case day(String)
        /// What is said in place of a figure: "No data".
        case absent(String)
        case blank
    }

    /// Why a workbook could not be made, in a sentence.
    public struct Failure: Error, Equatable, Sendable {
        public let sentence: String
    }

    /// The file, from an "About" sheet, a sheet for each table or list, and a "Definitions" sheet where there are any.
    public func bytes() throws -> [UInt8] { try WorkbookFile.bytes(of: self) }

    /// The file of a few tables or lists.
    public static func bytes(title: String, made: String, about: [About] = [], sheets: [Sheet]) throws -> [UInt8] {
        try Workbook(title: title, made: made, about: about, sheets: sheets).bytes()
    }

    /// A sheet of a list, such as the cases behind a figure.
    public static func list(_ title: String, columns: [String], rows: [[Value]], notes: [String] = []) -> Sheet {
        Sheet(
            name: title, title: title, columns: columns.map { Sheet.Column(label: $0) }, rows: rows.map { Sheet.Row(cells: $0.map { Sheet.Cell($0) }) },
            notes: notes, isList: true
        )
    }
}

extension Workbook {
    /// One sheet: a title, a heading row that stays in sight, rows, and notes below.
    public struct Sheet: Sendable, Hashable {
        /// What its tab says; made valid and unlike the others when the workbook is written.
        public var name: String
        public var title: String
        var columns: [Column]
        var rows: [Row]
        public var notes: [String]
        var definitions: [Definition] = []
        /// A list can be filtered by its headings; a table of figures cannot.
        var isList = false

        struct Column: Sendable, Hashable {
            var label: String
            var breaksBefore = false
        }

        struct Row: Sendable, Hashable {
            var cells: [Cell]
            var isTotal = false
        }

        struct Cell: Sendable, Hashable {
            var value: Value
            /// The letter of the note that belongs to the cell.
            var mark: String?

            init(_ value: Value, mark: String? = nil) {
                self.value = value
                self.mark = mark
            }
        }

        struct Definition: Sendable, Hashable {
            var label: String
            var meaning: String
        }
    }
}

extension Workbook.Sheet {
    /// A table as a sheet. A second figure in brackets has a column of its own.
    public init(_ table: Table) {
        let reasons = table.reasons
        let asides = table.columns.indices.map(table.hasAsides)
        var columns = [Column(label: table.corner)]
        for (index, column) in table.columns.enumerated() {
            columns.append(Column(label: column.label, breaksBefore: column.breaksBefore))
            if asides[index] { columns.append(Column(label: "\(column.label) (in brackets)")) }
        }
        let rows = table.rows.map { row in
            var cells = [Cell(.text(row.label))]
            for index in table.columns.indices {
                let cell = table.cell(row, index)
                let mark = cell.reason.flatMap(reasons.firstIndex).map(Table.mark)
                cells.append(Cell(Self.value(cell), mark: mark))
                if asides[index] { cells.append(Cell(cell.aside.map(Self.value(aside:)) ?? .blank)) }
            }
            return Row(cells: cells, isTotal: row.isTotal)
        }
        self.init(
            name: table.number.isEmpty ? table.title : "Table \(table.number)", title: table.heading, columns: columns, rows: rows,
            notes: reasons.enumerated().map { "[\(Table.mark($0.offset))] \($0.element)" } + table.notes,
            definitions: table.rows.compactMap { row in row.definition.map { Definition(label: row.label, meaning: $0) } }
                + table.columns.compactMap { column in column.explanation.map { Definition(label: column.label, meaning: $0) } }
        )
    }

    private static func value(_ cell: Table.Cell) -> Workbook.Value {
        if let words = cell.words { return .text(words) }
        if let value = cell.value { return .number(value, cell.format) }
        return cell.absence.isEmpty ? .blank : .absent(cell.absence)
    }

    /// A share or a count in brackets is a number again.
    private static func value(aside: String) -> Workbook.Value {
        let isShare = aside.hasSuffix("%")
        let digits = String((isShare ? String(aside.dropLast()) : aside).filter { $0 != "," })
        guard digits.utf8.allSatisfy({ $0 == 0x2E || ($0 >= 0x30 && $0 <= 0x39) }), let value = Double(digits) else { return .text(aside) }
        let places = digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        return .number(value, isShare ? .percent(places) : .decimal(places))
    }
}
