import Documents

/// Rows of one register that were told by a file of another shape: an XML return, tables of the Standard Safeguarding Dataset.
struct SourceRows: Sendable {
    let type: any Entry.Type
    /// The file the rows came from, for messages.
    let file: String
    /// Whether the file has elements, and no cells.
    var isXML = false
    var rows: [SourceRow] = []
}

/// Where something stood in what was handed over.
struct SourcePlace: Hashable, Sendable {
    let file: String
    let line: Int
}

/// What one of our columns holds.
struct SourceCell: Sendable {
    let text: String
    /// What the file calls it.
    let source: String
    /// The line it stood on, where that is not the row's own: a row of another table.
    var place: SourcePlace?
    /// Why it cannot be taken in, whatever the column takes.
    var refusal: Refusal?

    struct Refusal: Sendable {
        let found: String?
        let wanted: String
        let mend: String
    }
}

/// One row of them: what each of our columns holds, and where in the file it stood.
struct SourceRow: Sendable {
    let line: Int
    /// By our column's name. A column that is not here is one the file has no place for.
    var cells: [String: SourceCell] = [:]

    init(line: Int) { self.line = line }

    mutating func put(_ column: String, _ text: String?, from source: String, at place: SourcePlace? = nil) {
        cells[column] = SourceCell(text: text ?? "", source: source, place: place)
    }

    /// Says that a column cannot be filled, so that the row is kept aside.
    mutating func refuse(_ column: String, found: String?, from source: String, at place: SourcePlace? = nil, wanted: String, mend: String) {
        cells[column] = SourceCell(text: found ?? "", source: source, place: place, refusal: .init(found: found, wanted: wanted, mend: mend))
    }

    /// The row as it is kept when it cannot be taken in.
    func raw(_ columns: [RegisterShape.Column]) -> String {
        columns.compactMap { column in cells[column.name].map { "\($0.source)=\($0.text)" } }.joined(separator: "; ")
    }
}

extension SourceRows {
    /// The rows as a file of the register would give them, with the problems of each under the names of the file they came from.
    ///
    /// - Parameter stored: what the file has no place for stays as it is stored, in a row that is stored already.
    func batch(filling stored: Records?) -> any AnyFileBatch {
        // The type has to stand in a name of its own for the compiler to open it.
        let type: any Entry.Type = self.type
        return sourceBatch(type, self, stored)
    }

    fileprivate static func made<Row: Entry>(_: Row.Type, _ source: SourceRows, _ stored: Records?) -> FileBatch<Row> {
        let register = Row.register, columns = Row.shape.columns
        let known = stored.map { Self.known($0[Row.self].entries) } ?? [:]
        var batch = FileBatch<Row>(file: source.file, folder: IncomingFile(name: source.file, bytes: []).folder)
        for row in source.rows {
            var texts = columns.map { row.cells[$0.name]?.text ?? "" }
            if let before = known[Self.key(columns.indices.filter { columns[$0].isKey }.map { texts[$0] })] {
                for field in columns.indices where row.cells[columns[field].name] == nil { texts[field] = register.text(field, of: before) }
            }
            let refused = columns.filter { row.cells[$0.name]?.refusal != nil }
            var wrong = refused.map { source.problem($0, row.cells[$0.name], text: "", line: row.line) }
            var unnamed: [ImportProblem] = []
            let read = Self.withCells(texts) { cells in
                register.read(cells) { field, _ in
                    let cell = row.cells[columns[field].name]
                    if cell?.refusal != nil { return }
                    let problem = source.problem(columns[field], cell, text: texts[field], line: row.line)
                    if cell == nil { unnamed.append(problem) } else { wrong.append(problem) }
                }
            }
            // What the row leaves out beside something wrong, it leaves out because of that.
            if wrong.isEmpty { wrong = unnamed }
            if let read, wrong.isEmpty {
                batch.entries.append(read)
                batch.lines.append(Int32(truncatingIfNeeded: row.line))
            } else {
                batch.rejected.append(
                    RejectedRow(
                        file: source.file, line: row.line, register: Row.shape.id, raw: String(row.raw(columns).prefix(RejectedRow.longestRaw)),
                        problemCount: wrong.count, problemsOfLine: { _, _ in [] }, known: wrong))
            }
        }
        return batch
    }

    private func problem(_ column: RegisterShape.Column, _ cell: SourceCell?, text: String, line: Int) -> ImportProblem {
        let name = cell?.source ?? column.name, place = cell?.place ?? SourcePlace(file: file, line: line)
        if let refusal = cell?.refusal {
            return ImportProblem(
                file: place.file, line: place.line, column: name, found: refusal.found, wanted: refusal.wanted, mend: refusal.mend, severity: .row)
        }
        let mend =
            !text.isEmpty
            ? "Correct \(name) and import the file again."
            : isXML ? "The element \(name) is missing or empty." : "\(column.title) must not be empty."
        return ImportProblem(
            file: place.file, line: place.line, column: name, found: isXML && text.isEmpty ? nil : text, wanted: column.wanted, mend: mend,
            severity: .row)
    }

    /// The stored rows by the text of their key fields; the last of several.
    private static func known<Row: Entry>(_ rows: [Row]) -> [String: Row] {
        let keys = Row.shape.columns.indices.filter { Row.shape.columns[$0].isKey }
        return Dictionary(rows.map { row in (key(keys.map { Row.register.text($0, of: row) }), row) }, uniquingKeysWith: { _, last in last })
    }

    private static func key(_ texts: [String]) -> String { texts.map { Day($0)?.iso ?? $0 }.joined(separator: "\u{1F}") }

    /// Hands over texts as cells.
    private static func withCells<Result>(_ texts: [String], _ body: ([CSV.Cell]) -> Result) -> Result {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for text in texts {
            bytes.append(contentsOf: Array(text.trimmingSpaces.utf8))
            ends.append(bytes.count)
        }
        return bytes.withUnsafeBufferPointer { all in
            var start = 0
            return body(ends.map { end in
                defer { start = end }
                return start == end ? CSV.Cell(start: nil, count: 0) : CSV.Cell(rebasing: all[start..<end])
            })
        }
    }
}

private func sourceBatch<Row: Entry>(_ type: Row.Type, _ source: SourceRows, _ stored: Records?) -> any AnyFileBatch {
    SourceRows.made(type, source, stored)
}
