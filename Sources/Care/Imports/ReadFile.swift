import Documents

/// A file as it was handed over.
public struct IncomingFile: Sendable {
    /// The name to show, with the folders between the given folder and the file.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The folder it lay in: the files of one return lie together.
    public var folder: String {
        name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
    }
}

/// What was read of one file.
public struct FileBatch<Row: Entry>: Sendable {
    public let file: String
    public let folder: String
    public var entries: [Row] = []
    /// The line each entry came from.
    public var lines: [Int32] = []
    public var rejected: [RejectedRow] = []
}

public protocol AnyFileBatch: Sendable {
    var file: String { get }
    var folder: String { get }
    var shape: RegisterShape { get }
    var rowCount: Int { get }
    var rejected: [RejectedRow] { get }
    /// The days its rows are about, for telling the collection year.
    func days(_ body: (Day) -> Void)
}

extension FileBatch: AnyFileBatch {
    public var shape: RegisterShape { Row.shape }
    public var rowCount: Int { entries.count }

    public func days(_ body: (Day) -> Void) {
        switch entries {
        case let rows as [Review]: for row in rows { body(row.held) }
        case let rows as [Episode]:
            for row in rows {
                body(row.from)
                if let to = row.to { body(to) }
            }
        case let rows as [MissingEpisode]: for row in rows { body(row.from) }
        case let rows as [SocialWorkerSpell]: for row in rows { body(row.from) }
        case let rows as [AdoptionDecision]: for row in rows { body(row.decided) }
        case let rows as [Adoption]: for row in rows { body(row.matched) }
        case let rows as [DeprivationOfLiberty]: for row in rows { body(row.from) }
        default: break
        }
    }
}

extension IncomingFile {
    /// Reads the file: every good row, every bad row with all that is wrong with it, and what must be said of the file.
    public func read() -> (batch: (any AnyFileBatch)?, problems: [ImportProblem]) {
        let text: TextFile
        do throws(TextFile.Refusal) {
            text = try TextFile(bytes)
        } catch {
            return (nil, [ImportProblem(file: name, wanted: "a CSV file", mend: error.sentence, severity: .file)])
        }
        var problems: [ImportProblem] = []
        if text.encoding == .mixed {
            problems.append(
                ImportProblem(
                    file: name, wanted: "one encoding, UTF-8", mend: "Some lines are UTF-8 and others Windows-1252; each was read by its own.",
                    severity: .note))
        }
        let separator = Self.separator(text.bytes)
        guard let header = Self.header(text.bytes, separator) else {
            return (
                nil,
                [
                    ImportProblem(
                        file: name, line: 1, wanted: "a first line that names the columns",
                        mend: "The first line cannot be read as column names: check its quotation marks. Nothing was read.", severity: .file)
                ]
            )
        }
        switch Recognition.of(header: header, file: name) {
        case .failure(let found): return (nil, problems + found.all)
        case .success(let recognition):
            for stranger in recognition.strangers {
                problems.append(
                    ImportProblem(
                        file: name, line: 1, column: ImportProblem.shortened(stranger), wanted: "only columns of \(recognition.type.shape.title)",
                        mend: "This column belongs to no field and was not stored.", severity: .note))
            }
            let batch = read(text.bytes, separator, width: header.count, recognition, recognition.type)
            return (batch, problems)
        }
    }

    private static func separator(_ text: [UInt8]) -> UInt8 {
        var commas = 0, semicolons = 0, tabs = 0
        for byte in text.prefix(4096) {
            if byte == 0x0A { break }
            if byte == 0x2C { commas += 1 }
            if byte == 0x3B { semicolons += 1 }
            if byte == 0x09 { tabs += 1 }
        }
        if commas == 0 && semicolons > 0 { return 0x3B }
        return commas == 0 && tabs > 0 ? 0x09 : 0x2C
    }

    private struct Found: Error {}

    private static func header(_ text: [UInt8], _ separator: UInt8) -> [String]? {
        var header: [String]?
        // The first line is enough; the throw is how reading stops there.
        try? CSV.read(text, separator: separator) { line, cells in
            if line.problem == nil { header = cells.prefix(500).map { String(decoding: $0.prefix(200), as: UTF8.self) } }
            throw Found()
        }
        return header
    }

    private func read<Row: Entry>(
        _ text: [UInt8], _ separator: UInt8, width: Int, _ recognition: Recognition, _: Row.Type
    ) -> any AnyFileBatch {
        var batch = FileBatch<Row>(file: name, folder: folder)
        let register = Row.register
        let empty = CSV.Cell(start: nil, count: 0)
        var ordered = [CSV.Cell](repeating: empty, count: register.fields.count)
        var isHeader = true
        batch.entries.reserveCapacity(text.count / 64)
        CSV.read(text, separator: separator) { line, cells in
            if isHeader {
                isHeader = false
                return
            }
            func reject(_ problems: [ImportProblem]) {
                let raw = String(decoding: line.raw.prefix(100_000), as: UTF8.self)
                batch.rejected.append(
                    RejectedRow(file: name, line: line.number, register: register.shape.id, raw: raw, problems: problems))
            }
            if let shape = line.problem {
                reject([problem(shape, line)])
                return
            }
            if cells.count < width || (cells.count > width && !cells[width...].allSatisfy(\.isEmpty)) {
                reject([
                    ImportProblem(
                        file: name, line: line.number, found: "\(cells.count) cells", wanted: "\(width) cells, one for each column",
                        mend: "A comma is missing or one too many; a text with a comma in it needs quotation marks around it.", severity: .row)
                ])
                return
            }
            for (index, place) in recognition.places.enumerated() {
                ordered[index] = place.map { cells[$0] } ?? empty
            }
            var problems: [ImportProblem] = []
            let row = register.read(ordered) { index, problem in
                let column = register.shape.columns[index]
                problems.append(
                    ImportProblem(
                        file: name, line: line.number, column: column.name,
                        found: String(decoding: ordered[index].prefix(240), as: UTF8.self), wanted: column.kind.wanted,
                        mend: problem == .missing
                            ? "\(column.title) must not be empty." : "Correct \(column.title) and import the file again.", severity: .row))
            }
            if let row {
                batch.entries.append(row)
                batch.lines.append(Int32(truncatingIfNeeded: line.number))
            } else {
                reject(problems)
            }
        }
        return batch
    }

    private func problem(_ shape: CSV.ShapeProblem, _ line: CSV.Line) -> ImportProblem {
        switch shape {
        case .openQuote:
            ImportProblem(
                file: name, line: line.number, wanted: "a closing quotation mark",
                mend: "A quotation mark is opened on this line and never closed. Close it, or double it if it is part of the text.", severity: .row)
        case .longCell(let bytes):
            ImportProblem(
                file: name, line: line.number, found: "a cell of \(bytes) bytes", wanted: "at most \(CSV.longestCell) characters in a cell",
                mend: "Shorten the text, or check whether a quotation mark swallowed the lines after it.", severity: .row)
        }
    }
}
