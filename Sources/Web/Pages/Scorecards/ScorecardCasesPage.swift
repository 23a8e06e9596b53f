import Care
import Documents

/// The cases behind a figure of a scorecard, as they are known now.
struct ScorecardCasesPage: Page {
    let line: ScorecardMeasure
    let period: Period
    let staff: StaffMember.ID?
    /// The whole service: the figure counts every case.
    let facts: Facts
    let links: Links
    let page: Int
    /// Whether a child's record is open to the reader: the list shows those.
    let isOpen: @Sendable (Child.ID) -> Bool

    private static let size = 100

    var title: String { "Cases: \(line.measure.title)" }
    var area: Area? { .scorecards }
    var trail: [(title: String, address: String)] {
        [("Scorecards", "/scorecards")] + (staff.map { [("Scorecard of \(facts.name(of: $0))", Links.scorecard($0))] } ?? [])
    }

    var body: HTML {
        let figure = facts.scorecardFigure(line, in: period, of: staff)
        let cases = facts.scorecardCases(line, in: period, of: staff)
        let all = cases.filter { $0.each.outcome.isCounted }.sorted { Self.key($0) < Self.key($1) }
        let shown = all.filter { $0.each.subject.child.map(isOpen) ?? true }
        let out = cases.filter { !$0.each.outcome.isCounted && ($0.each.subject.child.map(isOpen) ?? true) }.sorted { Self.key($0) < Self.key($1) }
        let slice = Slice(shown.count, page: page, size: Self.size)
        return HTML {
            heading(line.measure.title, over: "\(staff.map { "\(facts.name(of: $0)), " } ?? "")\(period.start.long) to \(period.end.long)")
            div("fp-figure") {
                span("fp-figure__value") { figure.value.map(line.format.text) ?? "No data" }
                p("govuk-body fp-figure__formula") { formula(figure) }
            }
            summaryList([
                ("What is counted", HTML(line.measure.counting.capitalised)),
                ("Counts as met", HTML(line.measure.met.map(\.capitalised) ?? "Every case counts")),
                ("Source", HTML(line.measure.basis.capitalised)),
            ])
            heading2("Cases in the figure (\(counted(all.count)))", id: "cases")
            if all.count > shown.count {
                paragraph("\(counted(all.count - shown.count, "case is", "cases are")) not shown: the children are not open to you.")
            }
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            list("Cases in the figure", Array(shown[slice.range]), whenEmpty: all.isEmpty ? "No case is in the figure." : "The cases of the figure are of children who are not open to you.")
            pagination(slice.page, of: slice.pages) { Links.scorecardCases(line.id, period, of: staff, page: $0) }
            if !out.isEmpty {
                details("\(counted(out.count, "case")) left out, with the reasons") { list("Cases left out", Array(out.prefix(500)), whenEmpty: "") }
            }
        }
    }

    /// Those that missed come first: they are what can be mended.
    private static func key(_ each: ScorecardCase) -> (Int, Day, String) { (each.each.outcome == .missed ? 0 : 1, each.each.day, each.each.subject.id) }

    private func formula(_ figure: ScorecardFigure) -> String {
        switch line.figure {
        case .share: "\(counted(figure.numerator)) met the test, of \(counted(figure.denominator)) counted."
        case .count: "\(counted(line.measure.met == nil ? figure.denominator : figure.numerator)) \(line.measure.met == nil ? "counted" : "of \(counted(figure.denominator)) counted")."
        case .sum: "The amounts in the list, added up."
        case .meanPerQuarter: "The mean of the amounts in the list, for a quarter of 91 days."
        case .perPost: "The amounts in the list, added up, for each full-time equivalent in an IRO’s post."
        }
    }

    private func list(_ caption: String, _ cases: [ScorecardCase], whenEmpty: String) -> HTML {
        ListTable(
            caption: caption, columns: [.init("Name"), .init("Day", isShort: true), .init("Outcome"), .init("IRO")],
            rows: cases.map { each in
                [
                    person(each.each.subject, facts, links), HTML(each.each.day.short), outcome(each.each.outcome),
                    each.officer.map { HTML(facts.name(of: $0)) } ?? span("fp-quiet") { "Nobody" },
                ]
            }, whenEmpty: whenEmpty
        ).html
    }

    private func outcome(_ outcome: Case.Outcome) -> HTML {
        switch outcome {
        case .met: line.measure.met == nil ? HTML("Counted") : tag("Met", .green)
        case .missed: tag("Not met", .red)
        case .amount(let amount): HTML(Amount(amount).text)
        case .excluded(let reason): HTML(reason.capitalised)
        }
    }
}
