/// The figures of other years and areas that a table prints beside its own, as they were published.
struct PublishedFigures: Sendable {
    private var values: [Key: PublishedFigure] = [:]
    /// The figures of the service's own reports, as they were frozen when each was published.
    private var own: [Key: PublishedFigure] = [:]
    /// The columns of each table that are neither a year nor an area: later snapshots, in the order they were entered.
    private(set) var snapshots: [String: [String]] = [:]

    private struct Key: Hashable {
        var table: String
        var row: String
        var column: Column
    }

    /// The head of a published column, read.
    enum Column: Hashable, Sendable {
        case year(Int, Kind)
        case regional, national
        case other(String)

        enum Kind: Hashable, Sendable { case plain, number, percent }

        init(_ text: String) {
            var text = text.trimmingSpaces
            if text.lowercased().hasPrefix("region") { self = .regional; return }
            if text.lowercased() == "national" || text.lowercased() == "england" { self = .national; return }
            var kind = Kind.plain
            if text.hasSuffix(" n") {
                kind = .number
                text = String(text.dropLast(2))
            } else if text.hasSuffix("%") {
                kind = .percent
                text = String(text.dropLast()).trimmingSpaces
            }
            self = ReportingYear(text.trimmingSpaces).map { .year($0.endsIn, kind) } ?? .other(text)
        }
    }

    /// - Parameter frozen: what was kept of the service's own reports.
    init(_ figures: [PublishedFigure], frozen: [FrozenFigure] = []) {
        for figure in frozen where figure.part == LivingReport.published && figure.value != nil {
            guard let year = ReportingYear(figure.year), case .year(year.endsIn, let kind) = Column(figure.column) else { continue }
            var kept = PublishedFigure()
            (kept.table, kept.row, kept.column, kept.value) = (figure.table, figure.row, figure.column, figure.value)
            kept.note = "the service’s annual report of \(year.title)"
            own[Key(table: Self.table(figure.table), row: Self.row(figure.row), column: .year(year.endsIn, kind))] = kept
        }
        // A figure in the wrong unit is refused here; a check reports it.
        for figure in figures where figure.unitProblem == nil {
            let table = Self.table(figure.table)
            let column = Column(figure.column)
            values[Key(table: table, row: Self.row(figure.row), column: column)] = figure
            if case .other(let name) = column, snapshots[table]?.contains(name) != true { snapshots[table, default: []].append(name) }
        }
    }

    /// `12 age` is table 12; so is `Table 12`. The second Table 18 of older reports is 19 here.
    static func table(_ text: String) -> String {
        let words = text.lowercased().split(separator: " ")
        let first = words.first == "table" ? words.dropFirst().first : words.first
        return first.map { String($0.filter { $0.isLetter || $0.isNumber }) } ?? ""
    }

    /// Rows are matched by their letters and figures alone.
    static func row(_ text: String) -> String {
        String(text.lowercased().unicodeScalars.filter { ($0 >= "a" && $0 <= "z") || ($0 >= "0" && $0 <= "9") || $0 == "+" || $0 == "<" })
    }

    /// The figure that the service's own report printed of a year.
    func ownFigure(_ table: String, _ names: [String], _ column: Column) -> PublishedFigure? {
        names.lazy.compactMap { own[Key(table: table, row: Self.row($0), column: column)] }.first
    }

    /// The figure of a row by any of its names.
    func figure(_ table: String, _ names: [String], _ column: Column) -> PublishedFigure? {
        for name in names {
            if let found = values[Key(table: table, row: Self.row(name), column: column)] { return found }
        }
        return nil
    }
}
