import Care
import Documents

/// The cases behind a figure of the plan, of training, of meetings or of a standard.
struct ImprovementCasesPage: Page {
    let figure: LiveFigure
    /// The whole service: the figure counts every case.
    let facts: Facts
    let links: Links
    let page: Int
    /// Whether a child's record is open to the reader: the list shows those.
    let isOpen: @Sendable (Child.ID) -> Bool

    private static let size = 100

    var title: String { "Cases: \(figure.measure.title)" }
    var area: Area? { .improvement }
    var trail: [(title: String, address: String)] { [("Improvement plan", "/improvement")] }

    var body: HTML {
        let cases = facts.cases(figure.measure, group: figure.group, in: figure.period)
        let all = cases.filter(\.outcome.isCounted).sorted { Self.key($0) < Self.key($1) }, out = cases.count { !$0.outcome.isCounted }
        let shown = all.filter { $0.subject.child.map(isOpen) ?? true }
        let slice = Slice(shown.count, page: page, size: Self.size)
        return HTML {
            heading(figure.measure.title, over: "\(figure.group.map { "\($0), " } ?? "")\(figure.period.start.long) to \(figure.period.end.long)")
            div("fp-figure") { span("fp-figure__value") { figure.words() ?? "No data" } }
            summaryList([
                ("What is counted", HTML(figure.measure.counting.capitalised)), ("Counts as met", HTML(figure.measure.met.map(\.capitalised) ?? "Every case counts")),
                ("Source", HTML(figure.measure.basis.capitalised)), ("Left out", HTML(counted(out, "case"))),
            ])
            heading2("Cases in the figure (\(counted(all.count)))", id: "cases")
            if all.count > shown.count { paragraph("\(counted(all.count - shown.count, "case is", "cases are")) not shown: the children are not open to you.") }
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            ListTable(
                caption: "Cases in the figure", columns: [.init("Name"), .init("Day", isShort: true), .init("Group"), .init("Outcome")],
                rows: shown[slice.range].map { each in [person(each.subject, facts, links), HTML(each.day.short), HTML(each.group), outcome(each.outcome)] },
                whenEmpty: "No case is in the figure."
            ).html
            pagination(slice.page, of: slice.pages) { Links.cases(figure, page: $0) }
        }
    }

    /// Those that missed come first: they are what can be mended.
    private static func key(_ each: Case) -> (Int, Day, String) { (each.outcome == .missed ? 0 : 1, each.day, each.subject.id) }

    private func outcome(_ outcome: Case.Outcome) -> HTML {
        switch outcome {
        case .met: figure.measure.met == nil ? HTML("Counted") : tag("Met", .green)
        case .missed: tag("Not met", .red)
        case .amount(let amount): HTML(Amount(amount).text)
        case .excluded(let reason): HTML(reason.capitalised)
        }
    }
}
