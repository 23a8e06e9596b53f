public import Documents

/// The annual report of a year, made from the records: its sections with their words, tables and charts.
public struct AnnualReport: Sendable {
    public let tables: YearTables
    /// The words of each section, by its id, in the Markdown that `Narrative` reads.
    public let words: [String: String]
    /// Where a figure opens, by what it selects; nil in editions that leave the house.
    private let link: @Sendable (BoundFigure) -> String?

    public init(_ tables: YearTables, words: [String: String], link: @escaping @Sendable (BoundFigure) -> String? = { _ in nil }) {
        self.tables = tables
        self.words = words
        self.link = link
    }

    /// A reference of the words that leads to no figure, and where it stands.
    public struct Unbound: Hashable, Sendable {
        public let section: String
        public let reference: String
        public let sentence: String
    }

    /// The whole report, as the board reads it, and what of its words leads to no figure.
    ///
    /// Each paragraph has the number of its section and its place in it, as reports to boards are cited.
    public func full() -> (report: Report, unbound: [Unbound]) {
        var unbound: [Unbound] = []
        let made = madeTables
        let sections = ReportSection.all.map { section in self.section(section, made, &unbound) }
        let authority = tables.facts.settings.text(.authorityName, on: tables.asAt)
        let report = Report(
            id: "annual-report-\(tables.year.name)", title: "Independent Reviewing Officer annual report \(tables.year.title)",
            subtitle: "\(tables.year.start.long) to \(tables.year.end.long)", authority: authority,
            facts: [Report.Fact("Reporting year", tables.year.title), Report.Fact("Figures as at", tables.asAt.long)], sections: sections)
        return (report, unbound)
    }

    /// The tables of the year by their ids, each made once.
    private var madeTables: [String: FigureTable] {
        Dictionary(tables.all().map { ($0.table.id, $0) }, uniquingKeysWith: { one, _ in one })
    }

    /// A section with its words, and below them the tables its words have not placed.
    private func section(_ section: ReportSection, _ made: [String: FigureTable], _ unbound: inout [Unbound]) -> Report.Section {
        var blocks: [Report.Block] = []
        var placed: Set<String> = []
        var count = 0
        // 5.1 is a part of section 5: its own paragraphs are 5.0.1 and on, so that no number means two places.
        let hasParts = ReportSection.all.contains { $0.number.hasPrefix("\(section.number).") }
        func number() -> String {
            count += 1
            return hasParts ? "\(section.number).0.\(count)" : "\(section.number).\(count)"
        }
        for part in Narrative(words[section.id] ?? "").parts {
            switch part {
            case .heading(let level, let text): blocks.append(.heading(level, number: "", text))
            case .paragraph(let pieces): blocks.append(.paragraph(number: number(), line(pieces, section, &unbound)))
            case .list(let isOrdered, let items): blocks.append(.list(isOrdered: isOrdered, items.map { line($0, section, &unbound) }))
            case .quote(let pieces, let by): blocks.append(.quote(line(pieces, section, &unbound), by: by))
            case .table(let id): placed.insert(id); blocks += table(id, made, section, withChart: section.charts.contains(id), &unbound)
            case .chart(let id): blocks += chart(id, made)
            }
        }
        for id in section.tables where !placed.contains(id) { blocks += table(id, made, section, withChart: section.charts.contains(id), &unbound) }
        return Report.Section(id: section.id, number: section.number, title: section.title, blocks: blocks)
    }

    private func table(_ id: String, _ made: [String: FigureTable], _ section: ReportSection, withChart: Bool, _ unbound: inout [Unbound]) -> [Report.Block] {
        guard let figure = made[id] else {
            unbound.append(Unbound(section: section.id, reference: "table \(id)", sentence: "There is no table \(id)."))
            return []
        }
        return [.table(figure.table)] + (withChart ? chart(id, made) : [])
    }

    private func chart(_ id: String, _ made: [String: FigureTable]) -> [Report.Block] {
        made[id].flatMap { TableChart($0.table, of: tables).picture }.map { [.chart($0)] } ?? []
    }

    /// A line of words with its figures bound.
    func line(_ pieces: [Narrative.Piece], _ section: ReportSection, _ unbound: inout [Unbound]) -> [Report.Inline] {
        pieces.map { piece in
            switch piece {
            case .text(let text): return .text(text)
            case .strong(let text): return .strong(text)
            case .emphasis(let text): return .emphasis(text)
            case .link(let text, let address): return .link(text, address: address)
            case .table(let id): return .table(id: id)
            case .figure(let written):
                do throws(ReferenceProblem) {
                    let figure = try tables.figure(try FigureReference(written))
                    return .figure(
                        Report.Figure(
                            figure.text, reference: figure.reference.text, meaning: figure.meaning, link: link(figure), value: figure.value))
                } catch {
                    unbound.append(Unbound(section: section.id, reference: written, sentence: error.sentence))
                    return .strong("[\(written)?]")
                }
            }
        }
    }
}
