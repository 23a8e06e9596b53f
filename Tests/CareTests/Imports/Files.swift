import Care

/// A few lines of a file, and what the import makes of them.
struct Taken<Row: Entry> {
    let batch: FileBatch<Row>?
    let problems: [ImportProblem]

    var entries: [Row] { batch?.entries ?? [] }
    var rejected: [RejectedRow] { batch?.rejected ?? [] }
    /// What is wrong with the file as a whole, or worth saying of it.
    var sentences: [String] { problems.map(\.sentence) }

    init(_: Row.Type, _ text: String, name: String = "file.csv") { self.init(Row.self, bytes: Array(text.utf8), name: name) }

    init(_: Row.Type, bytes: [UInt8], name: String = "file.csv") {
        let (batch, problems) = IncomingFile(name: name, bytes: bytes).read()
        self.batch = batch as? FileBatch<Row>
        self.problems = problems
    }
}

/// The columns of the Reviews module.
let reviewColumns = "CHILD,DOB,REVIEW,REVIEW_CODE\n"

/// Files compared with what is stored, as an import does.
func importing(
    _ files: [(name: String, text: String)], into stored: Records = Records(), options: Import.Options = Import.Options()
) -> Import {
    importing(files.map { IncomingFile(name: $0.name, bytes: Array($0.text.utf8)) }, into: stored, options: options)
}

func importing(_ files: [IncomingFile], into stored: Records = Records(), options: Import.Options = Import.Options()) -> Import {
    var batches: [any AnyFileBatch] = [], problems: [ImportProblem] = [], unread: [String] = []
    for file in files {
        let (batch, found) = file.read()
        problems += found
        if let batch { batches.append(batch) } else { unread.append(file.name) }
    }
    return Import(batches, problems: problems, unread: unread, stored: stored, options: options)
}

extension Import {
    /// What it does to one register.
    func counts(_ id: String) -> ChangeCounts? { counts.first { $0.register == id } }
}
