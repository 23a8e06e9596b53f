import Documents

/// A report laid out for the rules: its tables with what their columns are, and its sentences word by word.
struct CheckedReport: Sendable {
    let report: Report
    let known: ReportCheck.Known
    let tables: [CheckedTable]
    let sentences: [CheckedSentence]
    /// The year the report is about, by when it ends.
    let year: Int?

    init(_ report: Report, known: ReportCheck.Known) {
        self.report = report
        self.known = known
        let all = report.tables
        var tables: [CheckedTable] = [], sentences: [CheckedSentence] = []
        for section in report.sections {
            for block in section.blocks {
                switch block {
                case .table(let table): tables.append(CheckedTable(table, section: section.id, selections: known.selections[table.id]))
                case .paragraph(let number, let line): sentences += CheckedSentence.all(line, section: section.id, paragraph: number, tables: all)
                case .list(_, let items): for item in items { sentences += CheckedSentence.all(item, section: section.id, paragraph: "", tables: all) }
                case .callout(_, let line): sentences += CheckedSentence.all(line, section: section.id, paragraph: "", tables: all)
                default: break
                }
            }
        }
        self.tables = tables
        self.sentences = sentences
        let told = tables.flatMap(\.columns).compactMap(\.year).max()
        year = known.year.map(\.endsIn) ?? CheckedWord.words(report.title).compactMap(\.year).first ?? told
    }

    /// The tables a row of which is meant by a topic, each with those rows.
    func rows(of topic: ReportTopic) -> (table: CheckedTable, rows: [Int])? {
        for table in tables where topic.isAbout(table.table.title) {
            let rows = topic.rows.compactMap { wanted in table.table.rows.firstIndex { ReportTopic.matches($0.label, wanted) } }
            if rows.count == topic.rows.count { return (table, rows) }
        }
        return nil
    }
}

/// A table with what its columns are.
struct CheckedTable: Sendable {
    let table: Table
    let section: String
    let columns: [Column]
    let selections: [[Selection?]]

    /// What a column is about.
    struct Column: Sendable {
        let label: String
        var quarter: Int?
        /// The reporting year, by when it ends.
        var year: Int?
        /// A year of which only a part is meant: “2016/Feb 2017”.
        var isPart = false
        var isComparator = false
        /// The column of percentages beside one of numbers.
        var isShare = false
        /// The quarters added up or summed up.
        var isTotal: Bool { CheckedWord.plain(label) == "total" }
    }

    init(_ table: Table, section: String, selections: [[Selection?]]?) {
        self.table = table
        self.section = section
        self.selections = selections ?? []
        columns = table.columns.map { Self.column($0.label) }
    }

    private static func column(_ label: String) -> Column {
        var column = Column(label: label)
        let words = CheckedWord.words(label)
        column.year = words.compactMap(\.year).first
        column.quarter = words.compactMap(\.quarter).first
        // A quarter of another year stands outside the report's own quarters.
        if column.year != nil { column.quarter = nil }
        let plain = label.lowercased()
        column.isComparator = plain.contains("region") || plain.contains("national") || plain.contains("england") || plain.contains("neighbour")
        column.isShare = plain.hasSuffix("%") || plain.contains("percent")
        if column.year == nil, let last = words.last?.plain, let year = Int(last), (1990...2100).contains(year), label.contains("/") || words.count > 1, label.filter({ $0 == "/" }).count < 2 {
            column.year = year
            column.isPart = true
        }
        if words.contains(where: { $0.quarter != nil }), column.year != nil { column.year = nil }
        if plain.contains("started") { column.year = nil }
        return column
    }

    /// Whether the table's own figures open to cases.
    var isBound: Bool { selections.contains { $0.contains { $0 != nil } } }

    /// Whether a column is quoted from elsewhere beside columns that are counted.
    func isQuoted(_ column: Int) -> Bool { isBound && !selections.contains { $0.indices.contains(column) && $0[column] != nil } }

    /// Whether a figure is the mean of periods, or is added up of weights: each then is rounded by itself.
    func isRoundedByItself(_ column: Int) -> Bool {
        selections.contains { row in
            guard row.indices.contains(column), let selection = row[column] else { return false }
            return selection.combining == .mean || selection.figure == .sum || selection.figure == .mean
        }
    }

    func cell(_ row: Int, _ column: Int) -> Table.Cell? {
        guard table.rows.indices.contains(row), table.rows[row].cells.indices.contains(column) else { return nil }
        return table.rows[row].cells[column]
    }

    func value(_ row: Int, _ column: Int) -> Double? { cell(row, column)?.value }

    /// The columns of the report's quarters, in order.
    var quarters: [Int] { columns.indices.filter { columns[$0].quarter != nil }.sorted { (columns[$0].quarter ?? 0) < (columns[$1].quarter ?? 0) } }

    /// The column of a year's figures; the numbers where percentages stand beside them.
    func column(ofYear year: Int, isShare: Bool = false) -> Int? {
        columns.indices.first { columns[$0].year == year && columns[$0].isShare == isShare && !columns[$0].isComparator }
    }

    /// The share printed for a row in a year: the figure itself, the figure in brackets, or the column of percentages.
    func share(_ row: Int, year: Int) -> Double? {
        if let column = column(ofYear: year), let cell = cell(row, column) {
            if cell.format.isPercent { return cell.value }
            if let aside = cell.aside.flatMap({ CheckedWord.words($0).first }), aside.isPercent, let value = aside.number { return value }
        }
        return column(ofYear: year, isShare: true).flatMap { value(row, $0) }
    }

    /// The number of a row in a year; nil where the table prints percentages only.
    func number(_ row: Int, year: Int) -> Double? {
        guard let column = column(ofYear: year), let cell = cell(row, column), !cell.format.isPercent else { return nil }
        return cell.value
    }

    func place(_ row: Int? = nil, _ column: Int? = nil) -> Difference.Place {
        Difference.Place(
            section: section, table: table.number, row: row.map { table.rows[$0].label }, column: column.map { columns[$0].label })
    }

    /// The notes and title of the table, in small letters.
    var told: String { (table.notes + [table.title] + table.columns.compactMap(\.explanation)).joined(separator: " ").lowercased() }
}
