import Documents

/// Reads the lines of one file as rows of its register, and says what is wrong with a line.
struct RowReader<Row: Entry>: Sendable {
    let file: String
    let separator: UInt8
    /// How many columns the file's first line names.
    let width: Int
    /// For each field of the register, the file's column that holds it.
    let places: [Int?]

    private static var empty: CSV.Cell { CSV.Cell(start: nil, count: 0) }

    /// As many empty cells as the register has fields.
    var noCells: [CSV.Cell] { [CSV.Cell](repeating: Self.empty, count: places.count) }

    /// Whether a line has a cell for each column, and nothing behind them.
    func fits(_ cells: [CSV.Cell]) -> Bool { cells.count >= width && cells.dropFirst(width).allSatisfy(\.isEmpty) }

    /// Puts the cells of a line in the order of the fields.
    func put(_ cells: [CSV.Cell], into ordered: inout [CSV.Cell]) {
        for (index, place) in places.enumerated() { ordered[index] = place.map { cells[$0] } ?? Self.empty }
    }

    /// Everything that is wrong with a line that was kept aside, read anew from its text: most files of a million bad lines have the
    /// same few problems a million times, and nobody reads them all.
    func problems(line number: Int, raw: String) -> [ImportProblem] {
        var found: [ImportProblem] = []
        CSV.read(Array(raw.utf8), separator: separator) { line, cells in
            if found.isEmpty { found = problems(line, cells, number: number) }
        }
        return found
    }

    func problems(_ line: CSV.Line, _ cells: [CSV.Cell]) -> [ImportProblem] { problems(line, cells, number: line.number) }

    private func problems(_ line: CSV.Line, _ cells: [CSV.Cell], number: Int) -> [ImportProblem] {
        if let shape = line.problem { return [problem(shape, number)] }
        if !fits(cells) {
            return [
                ImportProblem(
                    file: file, line: number, found: cells.count == 1 ? "1 cell" : "\(cells.count) cells",
                    wanted: "\(width) cells, one for each column",
                    mend: "A comma is missing or one too many; a text with a comma in it needs quotation marks around it.", severity: .row)
            ]
        }
        var ordered = noCells
        put(cells, into: &ordered)
        var problems: [ImportProblem] = []
        _ = Row.register.read(ordered) { index, _ in
            problems.append(
                .ofCell(
                    file: file, line: number, Row.shape.columns[index], found: String(decoding: ordered[index].prefix(240), as: UTF8.self)))
        }
        return problems
    }

    private func problem(_ shape: CSV.ShapeProblem, _ number: Int) -> ImportProblem {
        switch shape {
        case .openQuote:
            ImportProblem(
                file: file, line: number, wanted: "a closing quotation mark",
                mend: "A quotation mark is opened on this line and never closed. Close it, or double it if it is part of the text.", severity: .row)
        case .longCell(let bytes):
            ImportProblem(
                file: file, line: number, found: "a cell of \(bytes) bytes", wanted: "at most \(CSV.longestCell) characters in a cell",
                mend: "Shorten the text, or check whether a quotation mark swallowed the lines after it.", severity: .row)
        }
    }
}

extension ImportProblem {
    /// A cell that is not what its column takes, or is empty where it must not be.
    public static func ofCell(file: String, line: Int, _ column: RegisterShape.Column, found: String) -> ImportProblem {
        ImportProblem(
            file: file, line: line, column: column.name, found: found, wanted: column.wanted,
            mend: found.isEmpty ? "\(column.title) must not be empty." : "Correct \(column.name) and import the file again.", severity: .row)
    }
}
