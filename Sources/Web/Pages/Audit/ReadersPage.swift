import Care
import Documents

/// Who has looked at a child, and who has changed something: newest first, under every id the child was known by.
struct ReadersPage: Page {
    let record: ChildRecord
    let lines: [ShownLine]
    /// How many there are on all pages.
    let count: Int
    let people: [(value: String, title: String)]
    let actions: [String]
    let asked: AuditAsked
    let hasOlder: Bool
    let problem: String?

    private var path: String { record.address(of: .readers) }

    var title: String { "\(ChildTab.readers.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        HTML {
            ChildHead(record: record, tab: .readers).html
            p("govuk-body fp-lead") {
                "\(counted(count, "line")) of the audit trail about this child, the latest first. Lists and searches that showed the child are in the trail of the whole service."
            }
            auditFilters(path, asked, people: people, actions: actions, problem: problem)
            auditTable("Who has looked at \(record.told.name)", lines, record.facts, record.links, about: false)
            auditPaging(path, asked, hasOlder: hasOlder)
            if !lines.isEmpty { p("govuk-body fp-downloads") { link("Download as CSV", asked.address(path + ".csv")) } }
        }
    }
}
