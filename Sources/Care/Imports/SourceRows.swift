import Documents

/// Rows of one register that were told by a file of another shape: an XML return, tables of the Standard Safeguarding Dataset.
struct SourceRows: Sendable {
    let type: any Entry.Type
    /// The file the rows came from, for messages.
    let file: String
    var rows: [SourceRow] = []
}

/// One row of them: what each of our columns holds, and where in the file it stood.
struct SourceRow: Sendable {
    let line: Int
    /// By our column's name: what was there, and what the file calls it. A column that is not here is one the file has no place for.
    var cells: [String: (text: String, source: String)] = [:]

    init(line: Int) { self.line = line }

    mutating func put(_ column: String, _ text: String?, from source: String) { cells[column] = (text ?? "", source) }

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
            var wrong: [ImportProblem] = []
            let read = Self.withCells(texts) { cells in
                register.read(cells) { field, _ in
                    let place = row.cells[columns[field].name]
                    wrong.append(
                        ImportProblem(
                            file: source.file, line: row.line, column: place?.source ?? columns[field].name, found: texts[field], wanted: columns[field].wanted,
                            mend: texts[field].isEmpty ? "\(columns[field].title) must not be empty." : "Correct \(place?.source ?? columns[field].name) and import the file again.",
                            severity: .row))
                }
            }
            if let read {
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
