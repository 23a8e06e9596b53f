public import Documents

/// The report as anybody may read it: small counts hidden or rounded, with whatever else would give them away, in its tables, charts and words.
///
/// One place for every edition that leaves the house (DfE's practice and the recommended rule of statistical disclosure control: primary and
/// secondary suppression across tables that share a cohort, earlier years and the text).
public struct Disclosure: Sendable {
    public let report: Report
    /// The cells that are hidden: their table's id, row and column.
    public let hidden: Set<Cell>

    /// A cell of one of the report's tables.
    public struct Cell: Hashable, Sendable {
        public let table: String
        public let row: Int
        public let column: Int
    }

    /// Tables about single people: they are in no public edition.
    static let leftOut: [String: String] = [
        "7c": "it is about single children", "1b": "it is about single members of staff",
    ]

    /// - Parameter earlier: public editions of other years: what they printed is known, and what they hid stays hidden.
    public init(_ report: Report, _ tables: YearTables, rule: DisclosureRule? = nil, earlier: [EarlierEdition] = []) {
        let rule = rule ?? DisclosureRule(tables.facts.settings, on: tables.asAt)
        let inReport = Set(report.tables.map(\.id))
        let made = tables.all().filter { inReport.contains($0.table.id) && Self.leftOut[$0.table.id] == nil }
        let shown = ShownFigures(report, tables, made, rule: rule, earlier: earlier)
        let protection = Protection(
            atoms: shown.sets.atoms, figures: shown.figures, links: shown.sets.links, targets: shown.targets, hidden: shown.hidden, truth: shown.sets.truth)
        var hidden: Set<Cell> = []
        var words: [String: DisclosedWords.Fate] = [:]
        for (place, index) in shown.places where protection.isHidden(index) {
            switch place {
            case .cell(let table, let row, let column): hidden.insert(Cell(table: table, row: row, column: column))
            case .earlier: continue
            case .words(let reference): words[reference] = shown.smallCounts.contains(index) ? .small : .hidden
            }
        }
        for reference in ShownFigures.references(report) {
            guard let read = try? FigureReference(reference), case .cell(let id, let row, let column) = read, let table = made.first(where: { $0.table.id == id }),
                let place = table.place(row: row, column: column), hidden.contains(Cell(table: table.table.id, row: place.row, column: place.column))
            else { continue }
            words[reference] = .hidden
        }
        let disclosed = made.map { DisclosedTable($0, tables, hidden: hidden, roundedQuotes: shown.roundedQuotes, rule: rule).table }
        self.hidden = hidden
        self.report = DisclosedWords(report, tables: Dictionary(uniqueKeysWithValues: disclosed.map { ($0.id, $0) }), fates: words, rule: rule, year: tables).report
    }
}
