public import Documents

/// Figures kept as they were, and what has become of them since (A4 of the features: “as published” beside “as known now”).
extension LivingReport {
    /// The name of the part that is frozen with the whole report.
    public static let published = "published"

    /// What was frozen of this report, in the order it was.
    public var freezes: [ReportFreeze] { rows(ReportFreeze.self, \.year).map(\.row) }

    public func freeze(_ part: String) -> ReportFreeze? { freezes.last { $0.part == part } }

    /// The quarters that are over and not frozen yet.
    public var freezable: [Period] { year.quarters.filter { $0.end < today && $0.end <= tables.asAt && freeze($0.name) == nil } }

    /// The figures to keep of a part: a quarter's columns, or every figure of the report.
    public func figures(of part: String, in report: Report? = nil) -> [FrozenFigure] {
        var all: [FrozenFigure] = []
        func add(_ table: String, _ row: String, _ column: String, _ value: Double?, _ text: String) {
            guard !text.isEmpty else { return }
            var figure = FrozenFigure()
            (figure.year, figure.part, figure.table, figure.row, figure.column) = (year.name, part, table, row, column)
            (figure.value, figure.text) = (value.map { Amount($0) }, text)
            all.append(figure)
        }
        for made in tables.all() {
            let columns = made.table.columns.indices.filter { part == Self.published || made.table.columns[$0].label == part }
            for (row, selections) in zip(made.table.rows, made.selections) {
                for column in columns where selections.indices.contains(column) && selections[column] != nil {
                    let cell = made.table.cell(row, column)
                    if cell.words == nil { add(made.table.id, row.label, made.table.columns[column].label, cell.value, cell.text) }
                }
            }
        }
        for section in report?.sections ?? [] {
            var seen: Set<String> = []
            for figure in section.blocks.flatMap(\.lines).flatMap({ $0 }).compactMap(\.figure) where !figure.reference.hasPrefix("table ") && !figure.reference.isEmpty {
                if seen.insert(figure.reference).inserted { add(Self.inWords, figure.reference, section.title, figure.value, figure.text) }
            }
        }
        return all
    }

    /// Stands in place of a table for figures in the words.
    public static let inWords = "words"

    /// A frozen figure beside the same figure as it is known now.
    public struct Restated: Sendable, Hashable {
        public let frozen: FrozenFigure
        /// Nil where there is no such figure any more.
        public let now: String?
        /// The place in the table of the year, where the cases are found.
        public let place: Place?
        public var isChanged: Bool { now != frozen.text }

        public struct Place: Sendable, Hashable {
            public let row: Int
            public let column: Int
        }
    }

    /// The figures of a part, as frozen and as known now.
    public func restated(_ part: String) -> [Restated] {
        let frozen = rows(FrozenFigure.self, \.year).map(\.row).filter { $0.part == part }
        if frozen.isEmpty { return [] }
        let made = Dictionary(tables.all().map { ($0.table.id, $0.table) }, uniquingKeysWith: { one, _ in one })
        return frozen.map { figure in
            if figure.table == Self.inWords {
                let now = (try? FigureReference(figure.row)).flatMap { try? tables.figure($0) }
                return Restated(frozen: figure, now: now?.text, place: nil)
            }
            guard let table = made[figure.table], let row = table.rows.firstIndex(where: { $0.label == figure.row }),
                let column = table.columns.firstIndex(where: { $0.label == figure.column })
            else { return Restated(frozen: figure, now: nil, place: nil) }
            return Restated(frozen: figure, now: table.cell(table.rows[row], column).text, place: .init(row: row, column: column))
        }
    }

    /// Notes for tables whose frozen quarters are known better now: they write themselves.
    var restatements: [String: [String]] {
        var notes: [String: [String]] = [:]
        for freeze in freezes where freeze.part != Self.published {
            for (table, changed) in Dictionary(grouping: restated(freeze.part).filter(\.isChanged), by: \.frozen.table) {
                let told = changed.prefix(4).map { "\($0.frozen.row) \($0.frozen.text), now \($0.now ?? "no figure")" }.joined(separator: "; ")
                let more = changed.count > 4 ? "; and \(changed.count - 4) more" : ""
                notes[table, default: []].append("\(freeze.part) as frozen on \(freeze.day.long) and as known now: \(told)\(more).")
            }
        }
        return notes
    }
}

extension Report.Block {
    /// The lines of words in it.
    var lines: [[Report.Inline]] {
        switch self {
        case .paragraph(_, let line), .callout(_, let line), .quote(let line, _): [line]
        case .list(_, let items): items
        default: []
        }
    }
}

extension Report.Inline {
    var figure: Report.Figure? { if case .figure(let figure) = self { figure } else { nil } }
}

extension LivingReport {
    /// The files that were published.
    public var publishedFiles: [PublishedFile] { rows(PublishedFile.self, \.year).map(\.row) }
}
