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
    /// The line of the first row that is about a day from then on.
    func line(from day: Day) -> Int?
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

    public func line(from day: Day) -> Int? {
        for index in entries.indices {
            var isMeant = false
            FileBatch(file: file, folder: folder, entries: [entries[index]]).days { if $0 >= day { isMeant = true } }
            if isMeant { return Int(lines[index]) }
        }
        return nil
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
                        mend: "The first line cannot be read as column names. Check that this is the right file, and its quotation marks. Nothing was read.", severity: .file)
                ]
            )
        }
        switch Recognition.of(header: header, file: name) {
        case .failure(let found): return (nil, problems + found.all)
        case .success(let recognition):
            for stranger in recognition.strangers.prefix(Self.strangersListed) {
                problems.append(
                    ImportProblem(
                        file: name, line: 1, column: ImportProblem.shortened(stranger), wanted: "only columns of \(recognition.type.shape.title)",
                        mend: "This column belongs to no field and was not stored.", severity: .note))
            }
            let more = recognition.strangers.count - Self.strangersListed
            if more > 0 {
                problems.append(
                    ImportProblem(
                        file: name, line: 1, found: "\(more) more such columns", wanted: "only columns of \(recognition.type.shape.title)",
                        mend: "They belong to no field and were not stored.", severity: .note))
            }
            let batch = read(text.bytes, separator, width: header.count, recognition, recognition.type)
            return (batch, problems)
        }
    }

    /// The most unknown columns that are named one by one.
    private static let strangersListed = 20

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
            if line.problem == nil { header = cells.map { String(decoding: $0.prefix(200), as: UTF8.self) } }
            throw Found()
        }
        return header
    }

    private func read<Row: Entry>(
        _ text: [UInt8], _ separator: UInt8, width: Int, _ recognition: Recognition, _: Row.Type
    ) -> any AnyFileBatch {
        var batch = FileBatch<Row>(file: name, folder: folder)
        let reader = RowReader<Row>(file: name, separator: separator, width: width, places: recognition.places)
        let problemsOfLine: RejectedRow.ProblemsOfLine = { reader.problems(line: $0, raw: $1) }
        var ordered = reader.noCells
        var isHeader = true
        batch.entries.reserveCapacity(text.count / 64)
        CSV.read(text, separator: separator) { line, cells in
            if isHeader {
                isHeader = false
                return
            }
            var count = 1
            if line.problem == nil, reader.fits(cells) {
                reader.put(cells, into: &ordered)
                var wrong = 0
                if let row = Row.register.read(ordered, { _, _ in wrong += 1 }) {
                    batch.entries.append(row)
                    batch.lines.append(Int32(truncatingIfNeeded: line.number))
                    return
                }
                count = wrong
            }
            let isWhole = line.raw.count <= RejectedRow.longestRaw
            batch.rejected.append(
                RejectedRow(
                    file: name, line: line.number, register: Row.shape.id,
                    raw: String(decoding: line.raw.prefix(RejectedRow.longestRaw), as: UTF8.self), problemCount: count,
                    problemsOfLine: problemsOfLine, known: isWhole ? [] : reader.problems(line, cells)))
        }
        return batch
    }
}
