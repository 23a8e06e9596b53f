import Documents

/// The year on one page: key figures, what got better and worse, the targets, and what the board is asked.
struct SummaryEdition {
    let report: Report

    /// A share the service wants high or low, with this year's figure and last year's.
    private struct Line {
        let measure: Measure
        let now: Report.Figure
        let before: Report.Figure?
    }

    init(_ whole: Report, _ tables: YearTables) {
        let cells = ShownCells(whole, tables.year)
        let lines = Self.lines(tables, cells)
        var report = whole
        report.title = "The year in one page: \(tables.year.title)"
        report.subtitle = "Independent Reviewing Officer service"
        report.notes = []
        report.isOnePage = true
        // Its title says which year and which edition it is, and a page has little room.
        report.facts.removeAll { $0.name == "Reporting year" || $0.name == "Edition" }
        let moved = lines.compactMap { line -> (line: Line, isBetter: Bool)? in
            guard let before = line.before, let was = before.value, let now = line.now.value, was != now, let target = MeasureTarget.of(line.measure) else { return nil }
            return (line, (now > was) != target.isCeiling)
        }
        func section(_ id: String, _ title: String, _ blocks: [Report.Block]) -> Report.Section? { blocks.isEmpty ? nil : Report.Section(id: id, title: title, blocks: blocks) }
        func change(_ line: Line) -> [Report.Inline] {
            [.text("\(line.measure.title): "), .figure(line.now)] + (line.before.map { [.text(", "), .figure($0), .text(" the year before")] } ?? [])
        }
        func list(_ items: [[Report.Inline]]) -> [Report.Block] { items.isEmpty ? [] : [.list(isOrdered: false, items)] }
        let keys: [(String, String, String)] = [
            ("9", "Number", "children in care, on average"), ("2", "LAC", "reviews of children in care held"), ("3", "Reviews held on time", "of reviews held on time"),
            ("2", "CP", "child protection conferences held"),
        ]
        let figures = keys.compactMap { id, row, words in cells.figure(id, row).map { Report.KeyFigure($0, words) } }
        let recommendations = tables.facts.records[Recommendation.self].entries.sorted { $0.number < $1.number }.prefix(6).map { [Report.Inline.text($0.text)] }
        report.sections = [
            section("key-figures", "The year in figures", figures.isEmpty ? [] : [.figures(figures)]),
            section("better", "What got better", list(moved.filter(\.isBetter).prefix(4).map { change($0.line) })),
            section("worse", "What got worse", list(moved.filter { !$0.isBetter }.prefix(4).map { change($0.line) })),
            section("targets", "Targets", list(lines.compactMap { Self.target($0, tables) }.prefix(5).map(\.self))),
            section("asked", "What the board is asked", list(Array(recommendations))),
        ].compactMap(\.self)
        self.report = report
    }

    /// The shares of the report's tables for which there can be a target, each once.
    private static func lines(_ tables: YearTables, _ cells: ShownCells) -> [Line] {
        var seen: Set<String> = []
        var found: [Line] = []
        for made in tables.all() {
            guard let table = cells.table(made.table.id) else { continue }
            for row in table.rows.indices where made.selections.indices.contains(row) {
                guard let selection = made.selections[row].compactMap({ $0 }).last, selection.figure == .share, let measure = Measure.named(selection.measure),
                    MeasureTarget.of(measure) != nil, let now = cells.figure(table, row), seen.insert(measure.id).inserted
                else { continue }
                found.append(Line(measure: measure, now: now, before: cells.figure(table, row, tables.year.previous)))
            }
        }
        return found
    }

    private static func target(_ line: Line, _ tables: YearTables) -> [Report.Inline]? {
        guard let wanted = tables.facts.target(of: line.measure, on: tables.asAt), let value = line.now.value else { return nil }
        let words: String
        switch wanted {
        case .atLeast(let bound): words = "at least \(Amount(bound).text)%"
        case .atMost(let bound): words = "at most \(Amount(bound).text)%"
        case .between(let low, let high): words = "\(Amount(low).text) to \(Amount(high).text)"
        }
        return [.text("\(line.measure.title): target \(words), "), .strong(wanted.isMet(by: value) ? "met" : "not met"), .text(" at "), .figure(line.now)]
    }
}
