import Care
import Documents

/// The audit trail of the whole service: every read, search, export, print, change and refusal.
struct AuditTrailPage: Page {
    let lines: [ShownLine]
    let people: [(value: String, title: String)]
    let actions: [String]
    let asked: AuditAsked
    let hasOlder: Bool
    let problem: String?
    let facts: Facts
    let links: Links

    static let address = "/audit"

    let title = "Audit trail"
    var area: Area? { .audit }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "from")]) }
            heading("Audit trail")
            views("Parts of the audit trail", [("Everything", Self.address, true), ("Unusual access", UnusualAccessPage.address, false)])
            p("govuk-body fp-lead") {
                "The latest first. No line can be changed or taken out without “footprint audit verify” finding it."
            }
            auditFilters(Self.address, asked, people: people, actions: actions, problem: problem)
            auditTable("Audit trail", lines, facts, links, about: true)
            auditPaging(Self.address, asked, hasOlder: hasOlder)
        }
    }
}

/// Reading that somebody should ask about.
struct UnusualAccessPage: Page {
    let found: [UnusualAccess]
    let names: PeopleNames
    /// The first day that was looked at.
    let since: Day
    let facts: Facts
    let links: Links

    static let address = "/audit/unusual"

    let title = "Unusual access"
    var area: Area? { .audit }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Audit trail", AuditTrailPage.address)] }

    var body: HTML {
        HTML {
            heading(title)
            views("Parts of the audit trail", [("Everything", AuditTrailPage.address, false), ("Unusual access", Self.address, true)])
            p("govuk-body fp-lead") { "Since \(since.long). Most of it has a good reason: ask, before you conclude." }
            ListTable(
                caption: "Unusual access, the latest first", columns: [.init("Who"), .init("Day", isShort: true), .init("What is unusual"), .init("Children", isLong: true)],
                rows: found.map { each in
                    [
                        HTML(names.who(each.username)),
                        link(each.day.long, AuditAsked(person: each.username, from: each.day.iso, to: each.day.iso).address(AuditTrailPage.address)),
                        HTML {
                            each.kind.title
                            if !each.reason.isEmpty { div("fp-quiet") { "Reason: \(each.reason)" } }
                        },
                        children(each.children),
                    ]
                },
                whenEmpty: "Nothing unusual was found."
            ).html
            details("What counts as unusual") {
                summaryList(UnusualAccess.Kind.allCases.map { ($0.title, HTML($0.definition)) })
            }
        }
    }

    private static let most = 5

    private func children(_ ids: [Child.ID]) -> HTML {
        HTML {
            span("fp-cells") {
                ids.prefix(Self.most).map { id in facts.child(id).map { link($0.name, links.child($0.id)) } ?? HTML("a child not open to you") }
            }
            if ids.count > Self.most { HTML(" and \(counted(ids.count - Self.most, "other"))") }
        }
    }
}
