import Care
import Documents

/// What the checks found: how much of each, and then each finding of one.
struct QualityPage: Page {
    let findings: [Finding]
    let facts: Facts
    let links: Links
    /// The id of the check whose findings are shown; nil for the summary.
    let check: String?
    let page: Int

    private static let size = 100

    private var chosen: Check? { check.flatMap { Check.named($0) } }

    var title: String { chosen.map { "Data quality: \($0.title)" } ?? "Data quality" }
    var area: Area? { .quality }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { chosen == nil ? [] : [("Data quality", "/quality")] }

    var body: HTML { chosen.map(one) ?? summary }

    private var summary: HTML {
        let counts = Dictionary(grouping: findings, by: \.check).mapValues(\.count)
        return HTML {
            heading("Data quality")
            p("govuk-body fp-lead") {
                "\(counted(findings.count, "finding")) of \(counted(Check.all.count)) checks, in the records as they were at the end of \(facts.today.long)."
            }
            Check.Severity.allCases.map { severity in
                let checks = Check.all.filter { $0.severity == severity && counts[$0.id] != nil }
                return section("fp-part", [.aria("labelledby", "severity-\(severity.rawValue)")]) {
                    heading2(
                        severity == .error ? "Errors" : severity == .warning ? "Warnings" : "To do", id: "severity-\(severity.rawValue)")
                    paragraph(severity.meaning)
                    ListTable(
                        caption: "Checks that found something: \(severity.title)",
                        columns: [.init("Check"), .init("Kind", isShort: true), .init("Findings", isNumber: true), .init("Rule")],
                        rows: checks.sorted { (counts[$1.id] ?? 0, $0.id) < (counts[$0.id] ?? 0, $1.id) }.map { check in
                            [
                                link(check.title, Links.quality(check: check.id)), tag(severity.title, severity.colour),
                                HTML(counted(counts[check.id] ?? 0)), HTML(check.basis),
                            ]
                        },
                        whenEmpty: "No check found any."
                    ).html
                }
            }
            details("Checks that found nothing") {
                ul("govuk-list govuk-list--bullet") { Check.all.filter { counts[$0.id] == nil }.map { check in li { check.title } } }
            }
        }
    }

    private func one(_ check: Check) -> HTML {
        let found = findings.filter { $0.check == check.id }
        let slice = Slice(found.count, page: page, size: Self.size)
        return HTML {
            heading(check.title, over: "Data quality")
            summaryList([
                (
                    "Kind",
                    HTML {
                        tag(check.severity.title, check.severity.colour)
                        " \(check.severity.meaning)"
                    }
                ),
                ("Rule", HTML(check.basis)),
                ("Findings", HTML(counted(found.count))),
            ])
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            ListTable(
                caption: check.title,
                columns: [
                    .init("About"), .init("Id", isShort: true), .init("What was found, and how to mend it", isLong: true), .init("Record"),
                ],
                rows: found[slice.range].map { finding in
                    [person(finding.subject, facts, links), HTML(finding.subject.id), HTML(finding.sentence), HTML(record(finding.record))]
                },
                whenEmpty: "This check found nothing."
            ).html
            pagination(slice.page, of: slice.pages) { Links.quality(check: check.id, page: $0) }
        }
    }
}
