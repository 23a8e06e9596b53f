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

    public init(title: String, _ text: String) {
        var sections: [Report.Section] = []
        var table: Table?
        func add(_ block: Report.Block) {
            if sections.isEmpty { sections.append(Report.Section(id: "start", title: "")) }
            sections[sections.count - 1].blocks.append(block)
        }
        func close() {
            if let made = table { add(.table(made)) }
            table = nil
        }
        for line in text.split(whereSeparator: \.isNewline).map({ String($0).trimmingSpaces }) where !line.isEmpty {
            if line.hasPrefix("#") {
                close()
                let words = line.drop { $0 == "#" || $0 == " " }
                let number = words.prefix { $0.isNumber || $0 == "." }
                sections.append(Report.Section(id: String(number), number: String(number), title: words.dropFirst(number.count).trimmingSpaces))
            } else if line.hasPrefix("|") {
                Self.take(line, &table)
            } else if line.hasPrefix("Note:"), table != nil {
                table?.notes.append(String(line.dropFirst(5)).trimmingSpaces)
            } else if line.hasPrefix("Table "), let colon = line.firstIndex(of: ":"), line[..<colon].split(separator: " ").count == 2 {
                close()
                let number = line[..<colon].dropFirst(6).trimmingSpaces
                table = Table(id: number, number: number, title: line[line.index(after: colon)...].trimmingSpaces, columns: [], rows: [])
            } else {
                close()
                let number = line.prefix { $0.isNumber || $0 == "." }
                let isNumbered = number.contains(".") && line.dropFirst(number.count).first == " "
                let plain = String(number.last == "." ? number.dropLast() : number)
                let words = isNumbered ? line.dropFirst(number.count).trimmingSpaces : line
                add(.paragraph(number: isNumbered ? plain : "", [.text(words)]))
            }
        }
        close()
        report = Report(id: "published", title: title, sections: sections)
    }

    private static func take(_ line: String, _ table: inout Table?) {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { $0.trimmingSpaces }
        guard let first = cells.first, table != nil else { return }
        if table?.columns.isEmpty == true {
            table?.corner = first
            table?.columns = cells.dropFirst().map { Table.Column($0) }
        } else {
            table?.rows.append(Table.Row(first, cells.dropFirst().map(cell), isTotal: CheckedWord.plain(first) == "total"))
        }
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
