import Care
import Documents

/// The practice standards, met or not met in each quarter with the target of that time.
struct StandardsPage: Page {
    let facts: Facts
    let year: ReportingYear
    let mayKeep: Bool
    let mayChangeTargets: Bool

    let title = "Practice standards"
    var area: Area? { .improvement }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Improvement plan", "/improvement")] }

    var body: HTML {
        let lines = facts.standardLines(in: year), now = ReportingYear(containing: facts.today)
        return HTML {
            heading(title, over: year.title)
            ImprovementView.standards.html
            paragraph("Each quarter is judged by the version and the target in force at its end: a change counts from its day on, and not before.")
            if mayKeep { actionLinks([("Add a standard", "/service/standards/new"), ("All versions", "/service/standards")]) }
            if mayChangeTargets { p("govuk-body") { link("Targets", "/settings#targets") } }
            views("Year", [now.previous, now].map { ($0.title, "/standards?year=\($0.name)", $0 == year) })
            StandardFamily.allCases.map { family in
                part(family.title, id: "standards-\(family.rawValue.lowercased())") { table(family, lines.filter { $0.standard.family == family }) }
            }
        }
    }

    private func table(_ family: StandardFamily, _ lines: [StandardLine]) -> HTML {
        let quarters = year.quarters.filter { $0.start <= facts.today }
        return ListTable(
            caption: family.title,
            columns: [.init("Standard", isLong: true), .init("Version"), .init("In force from", isShort: true)] + quarters.map { .init($0.name) },
            rows: lines.map { line in
                [
                    HTML {
                        mayKeep && line.number > 0 ? link(line.standard.words, Links.entry("standards", line.number)) : HTML(line.standard.words)
                        p("fp-quiet") { line.measure.map { "Measured by: \($0.title.lowercasedFirst)" } ?? "No figure shows it: audits do." }
                    }, HTML(line.standard.version), HTML(line.standard.from.short),
                ]
                    + quarters.map { quarter in line.results.first { $0.period.start == quarter.start }.map(result) ?? .empty }
            }, whenEmpty: "No standard is recorded."
        ).html
    }

    private func result(_ result: StandardLine.Result) -> HTML {
        HTML {
            result.figure.html(beside: result.target)
            HTML(" ")
            metTag(result.isMet)
            p("fp-quiet") { result.target.map { "Target \($0.words(result.figure.measure).lowercasedFirst)" } ?? "No target set" }
        }
    }
}
