/// Which register a file holds, told by its columns and not by its name.
public struct Recognition: Sendable {
    public let type: any Entry.Type
    /// For each field of the register, the file's column that holds it; nil where the file has none.
    public let places: [Int?]
    /// Columns that belong to no field.
    public let strangers: [String]

    /// Finds the register, or says why there is none.
    public static func of(header: [String], file: String) -> Result<Recognition, ImportProblems> {
        let names = header.map(normalized)
        var best: (score: Int, shape: RegisterShape, type: any Entry.Type, places: [Int?])?
        for type in Registers.all {
            let shape = type.shape
            let places = shape.columns.map { column in names.firstIndex(of: normalized(column.name)) }
            let found = places.count { $0 != nil }
            // Columns of the file that fit count for a register, columns it has and the file lacks count against it.
            let score = found * 4 - (shape.columns.count - found) * 2 - (header.count - found)
            if best.map({ score > $0.score }) ?? true { best = (score, shape, type, places) }
        }
        guard let best, best.places.count(where: { $0 != nil }) * 2 > min(header.count, best.shape.columns.count), header.count > 1 else {
            let seen = header.prefix(8).joined(separator: ", ")
            return .failure(
                ImportProblems([
                    ImportProblem(
                        file: file, line: 1, found: seen, wanted: "the columns of a statutory return module or of a register",
                        mend: "Check that this is the right file and that its first line names its columns. Nothing of it was read.",
                        severity: .file)
                ]))
        }
        let missing = zip(best.shape.columns, best.places).filter { $0.0.isRequired && $0.1 == nil }.map(\.0.name)
        if !missing.isEmpty {
            return .failure(
                ImportProblems([
                    ImportProblem(
                        file: file, line: 1, found: header.prefix(8).joined(separator: ", "),
                        wanted: "the column\(missing.count == 1 ? "" : "s") \(missing.joined(separator: ", ")), which \(best.shape.title) must have",
                        mend: "The columns look like those of \(best.shape.fileName). Export the file again with all of them. Nothing of it was read.",
                        severity: .file)
                ]))
        }
        let used = Set(best.places.compactMap { $0 })
        let strangers = header.indices.filter { !used.contains($0) && !header[$0].isEmpty }.map { header[$0] }
        return .success(Recognition(type: best.type, places: best.places, strangers: strangers))
    }

    /// Column names differ between systems in case, spaces and underscores, and the return's XML spells two of them otherwise.
    static func normalized(_ name: String) -> String {
        var plain = ""
        for character in name.lowercased().unicodeScalars where (character >= "a" && character <= "z") || (character >= "0" && character <= "9") {
            plain.unicodeScalars.append(character)
        }
        return switch plain {
        case "childid" where !name.contains("_"): "child"
        case "pl": "place"
        default: plain
        }
    }
}

/// Several problems as one error.
public struct ImportProblems: Error, Sendable {
    public let all: [ImportProblem]
    public init(_ all: [ImportProblem]) { self.all = all }
}
