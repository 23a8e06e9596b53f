public import Documents

/// What the public edition of another year printed: everybody can lay it beside this year's.
public struct EarlierEdition: Sendable, Hashable {
    public let year: ReportingYear

    private struct Place: Hashable {
        let table: String, row: String, column: String
    }

    private var cells: [Place: String] = [:]
    private var words: [String: String] = [:]

    /// A public edition as it was made.
    public init(_ year: ReportingYear, _ report: Report) {
        self.year = year
        for table in report.tables {
            for row in table.rows {
                for (column, cell) in zip(table.columns, row.cells) {
                    if cell.value != nil || cell.absence == DisclosureRule.mark { cells[Place(table: table.id, row: row.label, column: column.label)] = cell.text }
                }
            }
        }
        for figure in ShownFigures.lines(report).joined().compactMap(\.figure) where !figure.reference.isEmpty { words[figure.reference] = figure.text }
    }

    /// A public edition as it was kept when it was published: the figures of the board's edition, and those that the public one printed otherwise.
    init(_ year: ReportingYear, frozen: [FrozenFigure]) {
        self.year = year
        for part in [LivingReport.published, LivingReport.publicEdition] {
            for figure in frozen where figure.part == part && Disclosure.leftOut[figure.table] == nil {
                if figure.table == LivingReport.inWords { words[figure.row] = figure.text } else {
                    cells[Place(table: figure.table, row: figure.row, column: figure.column)] = figure.text
                }
            }
        }
    }

    /// How a cell was printed, by its labels; nil where it was not.
    func text(_ table: String, row: String, column: String) -> String? { cells[Place(table: table, row: row, column: column)] }

    /// The references of the figures in its words, with what was printed.
    var figures: [(reference: String, text: String)] { words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    /// Whether a text stands for a figure that was hidden.
    static func isHidden(_ text: String) -> Bool { text == DisclosureRule.mark || text == DisclosureRule.words || text.hasPrefix("fewer than ") }
}

extension LivingReport {
    /// The name of the part that holds what the public edition prints otherwise than the board's.
    public static let publicEdition = "public"

    /// What the public edition prints otherwise than the board's: kept, so that what is hidden once stays hidden.
    public func figures(ofPublic made: EditionMade) -> [FrozenFigure] {
        var all: [FrozenFigure] = []
        func add(_ table: String, _ row: String, _ column: String, _ value: Double?, _ text: String) {
            var figure = FrozenFigure()
            (figure.year, figure.part, figure.table, figure.row, figure.column) = (year.name, Self.publicEdition, table, row, column)
            (figure.value, figure.text) = (value.map { Amount($0) }, text)
            all.append(figure)
        }
        let shown = Dictionary(made.report.tables.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        for table in tables.all().map(\.table) {
            guard let other = shown[table.id] else { continue }
            for (row, printed) in zip(table.rows, other.rows) {
                for (column, (cell, now)) in zip(table.columns, zip(row.cells, printed.cells)) where cell.text != now.text { add(table.id, row.label, column.label, now.value, now.text) }
            }
        }
        var seen: Set<String> = []
        for section in made.report.sections {
            for figure in section.blocks.flatMap(\.lines).joined().compactMap(\.figure) where !figure.reference.hasPrefix("table ") && !figure.reference.isEmpty {
                guard let real = (try? FigureReference(figure.reference)).flatMap({ try? tables.figure($0) }), real.text != figure.text else { continue }
                if seen.insert(figure.reference).inserted { add(Self.inWords, figure.reference, section.title, figure.value, figure.text) }
            }
        }
        return all
    }

    /// The public editions of the years around that were published.
    public var earlierEditions: [EarlierEdition] {
        let all = Dictionary(grouping: facts.records[FrozenFigure.self].entries.filter { [Self.published, Self.publicEdition].contains($0.part) }, by: { ReportingYear($0.year) })
        return all.compactMap { year, frozen in
            // Its columns reach two years back.
            guard let year, year != self.year, abs(year.endsIn - self.year.endsIn) <= 2 else { return nil }
            return EarlierEdition(year, frozen: frozen)
        }.sorted { $0.year < $1.year }
    }
}
