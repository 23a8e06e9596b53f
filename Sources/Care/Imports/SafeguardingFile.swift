import Documents

/// A table of the Standard Safeguarding Dataset as it was handed over, in CSV or JSON.
struct SafeguardingFile: Sendable {
    let name: String
    let table: String
    /// The columns it has, in their order.
    let columns: [String]
    let rows: [Row]

    struct Row: Sendable {
        let place: SourcePlace
        /// Which row of its table in the file it is.
        let number: Int
        let cells: [String: String]

        var line: Int { place.line }

        /// What stands in a column; nil where nothing does.
        subscript(column: String) -> String? { cells[column].flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// Reads a file if it holds tables of the standard; nil for every other.
    static func read(_ file: IncomingFile) -> (tables: [SafeguardingFile], problems: [ImportProblem])? {
        file.isJSON ? readJSON(file) : readCSV(file)
    }

    /// The table whose columns a file has: most of the file's columns are the table's, and the first names its rows.
    private static func table(of columns: [String]) -> String? {
        let names = Set(columns.map { $0.lowercased() })
        let best = StandardTables.columns.keys.sorted().map { ($0, StandardTables.columns(of: $0).count { names.contains($0) }) }.max { $0.1 < $1.1 }
        guard let best, best.1 >= 2, best.1 * 2 >= names.count else { return nil }
        return best.0
    }

    /// Whether a file looks like the standard's, though it is of no table that is read: all columns begin alike, as in `cinp_`.
    private static func isStranger(_ columns: [String]) -> Bool {
        let starts = Set(columns.map { $0.lowercased().prefix { $0 != "_" } })
        return starts.count == 1 && columns.count > 2 && columns.allSatisfy { $0.contains("_") } && (starts.first?.count ?? 0) == 4
    }

    private static func notUsed(_ file: String, _ what: String) -> ImportProblem {
        ImportProblem(
            file: file, wanted: "a table of the Standard Safeguarding Dataset that this service keeps",
            mend: "\(what) is not kept here, and was left out. Everything else was read.", severity: .note)
    }

    private static func readCSV(_ file: IncomingFile) -> (tables: [SafeguardingFile], problems: [ImportProblem])? {
        guard let text = try? TextFile(file.bytes) else { return nil }
        var header: [String] = []
        var table: String?
        var rows: [Row] = []
        var problems: [ImportProblem] = []
        struct Stop: Error {}
        do {
            try CSV.read(text.bytes) { line, cells in
                if header.isEmpty {
                    header = cells.map { String(decoding: $0.prefix(200), as: UTF8.self).lowercased() }
                    table = Self.table(of: header)
                    if table == nil { throw Stop() }
                } else if line.problem != nil || cells.count != header.count {
                    problems.append(
                        ImportProblem(
                            file: file.name, line: line.number, found: "\(cells.count) cells", wanted: "\(header.count) cells, one for each column",
                            mend: "The line was left out. A comma is missing or one too many; a text with a comma in it needs quotation marks around it.", severity: .file))
                } else {
                    rows.append(
                        Row(
                            place: SourcePlace(file: file.name, line: line.number), number: rows.count,
                            cells: Dictionary(zip(header, cells.map { String(decoding: $0, as: UTF8.self) }), uniquingKeysWith: { first, _ in first })))
                }
            }
        } catch {
            // Columns of registers of our own can begin alike, too.
            return isStranger(header) && (try? Recognition.of(header: header, file: file.name).get()) == nil ? ([], [notUsed(file.name, "This table")]) : nil
        }
        guard let table else { return nil }
        return ([SafeguardingFile(name: file.name, table: table, columns: header, rows: rows)], problems)
    }

    private static func readJSON(_ file: IncomingFile) -> (tables: [SafeguardingFile], problems: [ImportProblem]) {
        var lines: [Int] = []
        let value: JSON
        do throws(JSON.Problem) {
            value = try JSON.read(file.bytes) { _, line in lines.append(line) }
        } catch {
            return ([], [ImportProblem(file: file.name, line: error.line, wanted: "a JSON file", mend: "\(error.sentence) Nothing of it was read.", severity: .file)])
        }
        var next = 0
        var tables: [SafeguardingFile] = []
        var problems: [ImportProblem] = []
        // The objects come in the order in which their lines were noted.
        func add(_ list: [JSON], _ name: String?) {
            var rows: [Row] = []
            var columns: [String] = []
            var seen: Set<String> = []
            for item in list {
                guard case .object(let members) = item else { continue }
                let line = lines.indices.contains(next) ? lines[next] : 0
                next += 1
                rows.append(
                    Row(
                        place: SourcePlace(file: file.name, line: line), number: rows.count,
                        cells: Dictionary(members.map { ($0.name.lowercased(), Self.text($0.value)) }, uniquingKeysWith: { first, _ in first })))
                // An object may leave out what is empty.
                for member in members where seen.insert(member.name.lowercased()).inserted { columns.append(member.name.lowercased()) }
            }
            if rows.isEmpty { return }
            if let table = Self.table(of: columns) {
                tables.append(SafeguardingFile(name: file.name, table: table, columns: columns, rows: rows))
            } else {
                problems.append(notUsed(file.name, name.map { "“\($0.prefix(60))”" } ?? "This table"))
            }
        }
        switch value {
        case .array(let list): add(list, nil)
        case .object(let members):
            next = 1
            for member in members {
                guard case .array(let list) = member.value else { continue }
                // What an export of ours says of its columns is no table.
                if member.name == "definitions" { next += list.count } else { add(list, member.name) }
            }
        default: break
        }
        if tables.isEmpty, problems.isEmpty {
            problems.append(
                ImportProblem(
                    file: file.name, wanted: "a list of rows, or an object with a list for each table", mend: "No table was found in it. Nothing of it was read.", severity: .file))
        }
        return (tables, problems)
    }

    private static func text(_ value: JSON) -> String {
        switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
        case .bool(let truth): truth ? "Y" : "N"
        default: ""
        }
    }
}

extension SafeguardingFile.Row {
    /// A day, of which a time is no part: `2026-01-31T00:00:00` is the last of January.
    func day(_ column: String) -> String? {
        self[column].map { text in text.count > 10 && (text.dropFirst(10).hasPrefix("T") || text.dropFirst(10).hasPrefix(" ")) ? String(text.prefix(10)) : text }
    }

    /// The same as a day; nil for what is none.
    func date(_ column: String) -> Day? {
        day(column).flatMap { text in Array(text.trimmingSpaces.utf8).withUnsafeBufferPointer { Day.read($0) } }
    }

    /// A code without the words that some systems write after it: `C2 Full care order` is C2.
    func code(_ column: String) -> String? {
        self[column].map { text in String(text.prefix { $0.isLetter || $0.isNumber }).uppercased() }.flatMap { $0.isEmpty ? self[column] : $0 }
    }

    /// Y and N as the return writes them.
    func flag(_ column: String) -> String? {
        switch self[column]?.uppercased() {
        case "Y", "YES", "1", "TRUE": "1"
        case "N", "NO", "0", "FALSE": "0"
        case let other: other
        }
    }
}

extension SourceRow {
    /// How the text of a column is read.
    enum Reading { case words, day, code, flag }

    /// What a column of the standard holds, under its own name.
    mutating func put(_ column: String, _ reading: Reading, _ source: String, of row: SafeguardingFile.Row?) {
        let text =
            switch reading {
            case .words: row?[source]
            case .day: row?.day(source)
            case .code: row?.code(source)
            case .flag: row?.flag(source)
            }
        put(column, text, from: source, at: row?.place)
    }
}
