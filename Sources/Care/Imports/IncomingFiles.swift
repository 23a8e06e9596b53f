import Documents

/// Everything that was handed over at once, read together: files whose rows need one another are put together here.
public struct IncomingFiles: Sendable {
    public let batches: [any AnyFileBatch]
    public let problems: [ImportProblem]
    /// The names of files nothing was read of.
    public let unread: [String]

    /// - Parameters:
    ///   - stored: what the store holds: what a standard has no place for stays as it is.
    ///   - progress: is told, in a few words, what is being done.
    public init(_ files: [IncomingFile], stored: Records, progress: (String) -> Void = { _ in }) {
        var batches: [any AnyFileBatch] = []
        var problems: [ImportProblem] = []
        var unread: [String] = []
        var standard: [SafeguardingFile] = []
        for (number, file) in files.enumerated() {
            progress("Reading \(number + 1) of \(files.count): \(file.name)")
            if file.holdsDefinitions { continue }
            if file.isXML {
                let (rows, found) = ReturnXML.read(file)
                problems += found
                if rows.isEmpty { unread.append(file.name) }
                batches += rows.map { $0.batch(filling: nil) }
            } else if let told = SafeguardingFile.read(file) {
                problems += told.problems
                if told.tables.isEmpty { unread.append(file.name) }
                standard += told.tables
            } else {
                let (batch, found) = file.read()
                problems += found
                if let batch, batch.shape.id == PublishedFile.shape.id {
                    // Its rows lead to bytes that only a store holds.
                    unread.append(file.name)
                    problems.append(
                        ImportProblem(
                            file: file.name, wanted: "records; this is the list of published files",
                            mend: "It was left out: the files themselves stay in the store they were published in, and in its backups. Everything else was read.", severity: .note))
                } else if let batch {
                    batches.append(batch)
                } else {
                    unread.append(file.name)
                }
            }
        }
        if !standard.isEmpty {
            progress("Putting together the tables of the Standard Safeguarding Dataset")
            let (rows, found, none) = SafeguardingImport(standard, stored: stored).rows()
            problems += found
            unread += none
            batches += rows.map { $0.batch(filling: stored) }
        }
        self.batches = batches
        self.problems = problems
        self.unread = unread
    }
}

extension IncomingFile {
    /// The first sign of the file that is no space.
    var firstSign: UInt8? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return start.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    }

    /// Whether it is the list of what each column holds, which an export of ours lays beside its tables: there is nothing in it to take in.
    var holdsDefinitions: Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return start.starts(with: Array(ExportTable.definitionColumns.map(\.name).joined(separator: ",").utf8))
    }

    var isXML: Bool { firstSign == 0x3C }
    var isJSON: Bool { firstSign == 0x7B || firstSign == 0x5B }
}
