public import Documents

/// A report that was published elsewhere, entered as plain text: headings, tables between bars, notes, and numbered paragraphs.
///
///     # 5.1 Caseloads
///     Table 1: Caseload at year end
///     | Cases | Q1 | Q2 | 2016/17 |
///     | LAC | 555 | 593 | 574 |
///     Note: No data for Q2.
///     5.2. Caseloads rose.
public struct PublishedReport: Hashable, Sendable {
    public let report: Report
    /// The lines that cannot be read as what they seem to be, all of them; the rest is read and checked.
    public let problems: [Problem]

    /// A line that cannot be read, and how to write it.
    public struct Problem: Hashable, Sendable {
        /// Counted from 1.
        public let line: Int
        public let sentence: String
    }

    /// The most characters that are checked at once: some three hundred pages.
    public static let limit = 400_000

    public init(title: String, _ text: String) {
        var reading = Reading()
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            reading.take(line, number: index + 1)
        }
        reading.close()
        report = Report(id: "published", title: title, sections: reading.sections)
        problems = reading.problems.sorted { $0.line < $1.line }
    }

    public var tables: [Table] { report.tables }

    /// How many paragraphs were read.
    public var paragraphs: Int {
        report.sections.flatMap(\.blocks).count { if case .paragraph = $0 { true } else { false } }
    }

    /// Whether there is nothing to check: no table, and no words.
    public var isEmpty: Bool { tables.isEmpty && paragraphs == 0 }

    /// Why a file cannot be read as a report's text, for whoever sent it.
    public static func sentence(_ refusal: TextFile.Refusal) -> String {
        switch refusal {
        case .empty: "The file is empty. Put the report’s tables and sentences in."
        case .binary(let kind): "This is \(kind), not plain text. Open it in the program that made it, and save it as plain text (.txt)."
        }
    }

    /// What contradicts itself in it.
    ///
    /// - Parameter year: the year it reports on; worked out from its title and tables where nobody says.
    public func differences(year: ReportingYear? = nil) -> [Difference] {
        var known = ReportCheck.Known()
        known.isPublished = true
        known.year = year
        return ReportCheck(report, known: known).differences
    }
}

/// The lines of a text, taken one after the other.
private struct Reading {
    var sections: [Report.Section] = []
    var problems: [PublishedReport.Problem] = []
    private var table: Table?
    private var tableLine = 0

    mutating func take(_ raw: Substring, number: Int) {
        let line = raw.trimmingSpaces
        if line.isEmpty { return }
        if line.hasPrefix("#") {
            heading(line)
        } else if line.hasPrefix("|") || table != nil && raw.contains("\t") {
            row(raw.contains("\t") && !line.hasPrefix("|") ? raw.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmingSpaces) : bars(line, number), number)
        } else if line.hasPrefix("Note:"), table != nil {
            table?.notes.append(line.dropFirst(5).trimmingSpaces)
        } else if line.hasPrefix("Table "), let colon = line.firstIndex(of: ":"), line[..<colon].split(separator: " ").count == 2 {
            begin(line[..<colon].dropFirst(6).trimmingSpaces, line[line.index(after: colon)...].trimmingSpaces, number)
        } else {
            paragraph(line)
        }
    }

    mutating func close() {
        if let made = table {
            if made.rows.isEmpty { problem(tableLine, "Table \(made.number) has no rows. Write its columns and then its rows below the title, each on a line between bars: | Cases | Q1 | Q2 |.") }
            add(.table(made))
        }
        table = nil
    }

    private mutating func problem(_ line: Int, _ sentence: String) { problems.append(.init(line: line, sentence: sentence)) }

    private mutating func add(_ block: Report.Block) {
        if sections.isEmpty { sections.append(Report.Section(id: "start", title: "")) }
        sections[sections.count - 1].blocks.append(block)
    }

    private mutating func heading(_ line: String) {
        close()
        let words = line.drop { $0 == "#" || $0 == " " }
        let written = words.prefix { $0.isNumber || $0 == "." }, title = words.dropFirst(written.count).trimmingSpaces
        let number = String(written.last == "." ? written.dropLast() : written)
        sections.append(Report.Section(id: number.isEmpty ? title : number, number: number, title: title))
    }

    private mutating func begin(_ name: String, _ title: String, _ number: Int) {
        close()
        // A slip such as “Table 20162017:” would leave thousands of numbers out before it.
        let isNumber = name.count <= 8 && name.prefix { $0.isNumber }.count <= 3
        if !isNumber { problem(number, "“\(name.prefix(20))” is not a table’s number. Write “Table 7a: its title”.") }
        table = Table(id: name, number: isNumber ? name : "?", title: title, columns: [], rows: [])
        tableLine = number
    }

    private mutating func paragraph(_ line: String) {
        close()
        let number = line.prefix { $0.isNumber || $0 == "." }
        let isNumbered = number.contains(".") && line.dropFirst(number.count).first == " "
        let plain = String(number.last == "." ? number.dropLast() : number)
        let words = isNumbered ? line.dropFirst(number.count).trimmingSpaces : line
        add(.paragraph(number: isNumbered ? plain : "", [.text(words)]))
    }

    /// The cells between the bars of a line.
    private mutating func bars(_ line: String, _ number: Int) -> [String] {
        var cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().map(\.trimmingSpaces)
        if line.hasSuffix("|") { cells.removeLast() } else { problem(number, "The row does not end with a bar. End it with |, so that no cell is lost.") }
        return cells
    }

    private mutating func row(_ cells: [String], _ number: Int) {
        guard let first = cells.first else { return }
        guard let open = table else {
            return problem(number, "The row belongs to no table. Write “Table 3: its title” on a line above the table’s rows.")
        }
        // The line under a heading as other programs draw it: | --- | --- |.
        if cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" } }) { return }
        if open.columns.isEmpty {
            table?.corner = first
            table?.columns = cells.dropFirst().map { Table.Column($0) }
            if cells.count < 2 { problem(number, "Table \(open.number) has no columns. Write them between bars: | Cases | Q1 | Q2 |.") }
            return
        }
        var own = Array(cells.dropFirst())
        if own.count != open.columns.count {
            problem(number, "The row “\(first)” of Table \(open.number) has \(own.count) of \(open.columns.count) figures. Write one for each, and an empty one, | |, where nothing was printed.")
            own = Array((own + Array(repeating: "", count: max(0, open.columns.count - own.count))).prefix(open.columns.count))
        }
        table?.rows.append(Table.Row(first, own.map(Self.cell), isTotal: CheckedWord.plain(first) == "total"))
    }

    /// A cell as it was printed: “1,449”, “19.5%”, “328 (56%)”, “No data”.
    private static func cell(_ text: String) -> Table.Cell {
        let words = CheckedWord.words(text)
        guard let first = words.first, let value = first.number, words.count == 1 || text.contains("(") else {
            return words.isEmpty || CheckedWord.isAbsence(text) ? Table.Cell(nil, absence: text) : Table.Cell(words: text)
        }
        let format: NumberFormat = first.isPercent ? .percent(first.places) : first.places > 0 ? .decimal(first.places) : .count
        return Table.Cell(value, format, aside: words.count > 1 ? words[1].text : nil)
    }
}

extension CheckedWord {
    /// Whether a cell says that there is no figure.
    static func isAbsence(_ text: String) -> Bool { ["nodata", "na", "notavailable", "notknown", "nil", ""].contains(plain(text)) }
}
