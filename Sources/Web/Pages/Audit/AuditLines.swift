import Care
import Documents

/// A line of the audit trail as pages show it.
struct ShownLine: Sendable, Hashable {
    /// In UTC.
    let at: String
    /// The person's name and role.
    let who: String
    let action: String
    let subject: String
    let detail: String
    let isChange: Bool
}

/// What narrows a page of the audit trail, as it was asked for.
struct AuditAsked: Sendable, Hashable {
    var person = ""
    var action = ""
    var from = ""
    var to = ""
    /// `read`, `changed`, or empty for both.
    var kind = ""
    var page = 1

    var isFiltered: Bool { !(person.isEmpty && action.isEmpty && from.isEmpty && to.isEmpty && kind.isEmpty) }

    /// The address of the page, or of the file of it.
    func address(_ path: String, page: Int = 1) -> String {
        let pairs = [("person", person), ("action", action), ("from", from), ("to", to), ("kind", kind), ("page", page > 1 ? String(page) : "")]
        let told = pairs.filter { !$0.1.isEmpty }.map { "\($0.0)=\(FormReader.encoded($0.1))" }
        return path + (told.isEmpty ? "" : "?" + told.joined(separator: "&"))
    }
}

/// Lines of the audit trail in a table.
///
/// - Parameter about: whether each line tells what it is about; on the page of one child it need not.
func auditTable(_ caption: String, _ lines: [ShownLine], _ facts: Facts, _ links: Links, about: Bool) -> HTML {
    var columns: [ListTable.Column] = [.init("When", isShort: true), .init("Who"), .init("What")]
    if about { columns.append(.init("About")) }
    columns.append(.init("Detail", isLong: true))
    return ListTable(
        caption: caption, columns: columns,
        rows: lines.map { line in
            var cells = [
                HTML(LondonTime.dayAndTime(line.at)), HTML(line.who),
                HTML {
                    AuditWords.action(line.action)
                    if line.isChange { HTML { " "; tag("Changed", .purple) } }
                    if line.action == "refused" { HTML { " "; tag("Refused", .red) } }
                },
            ]
            if about { cells.append(subject(line.subject, facts, links)) }
            let detail = AuditWords.detail(line.detail, of: line.action)
            cells.append(about || !line.subject.hasPrefix("meeting:") ? HTML(detail) : HTML { subject(line.subject, facts, links); HTML(" \(detail)") })
            return cells
        },
        whenEmpty: "Nothing stands in the audit trail that fits."
    ).html
}

/// What a line is about: a child by name, a meeting by its day, or in words.
private func subject(_ text: String, _ facts: Facts, _ links: Links) -> HTML {
    if let child = facts.child(Child.ID(text)) { return link(child.name, links.child(child.id)) }
    if text.hasPrefix("meeting:"), let meeting = facts.meeting(Meeting.ID(String(text.dropFirst("meeting:".count)))) {
        return link("\(meeting.title), \(meeting.day.short)", "/meetings/\(meeting.id.text)")
    }
    return HTML(AuditWords.subject(text))
}

/// The form that narrows the audit trail. It is read with GET, so that a search can be kept and sent on.
func auditFilters(_ path: String, _ asked: AuditAsked, people: [(value: String, title: String)], actions: [String], problem: String?) -> HTML {
    details(asked.isFiltered ? "Filters (on)" : "Filters", class: "fp-filters") {
        HTML.element("form", [Attribute("method", "get"), Attribute("action", path), .class("fp-filter-form")]) {
            select("Person", name: "person", value: asked.person, options: people, empty: "Everybody")
            select("Read or changed", name: "kind", value: asked.kind, options: [("read", "Read"), ("changed", "Changed")], empty: "Both")
            select("What they did", name: "action", value: asked.action, options: actions.map { ($0, AuditWords.action($0)) }, empty: "Everything")
            textField("From", name: "from", value: asked.from, hint: "Such as 27/3/2026, or yesterday.", error: problem, autocomplete: "off", width: "govuk-input--width-10")
            textField("To", name: "to", value: asked.to, hint: "The last day.", autocomplete: "off", width: "govuk-input--width-10")
            div("govuk-button-group") {
                HTML.element("button", [.type("submit"), .class("govuk-button")]) { "Show" }
                if asked.isFiltered { link("Clear the filters", path) }
            }
        }
    }
}

/// Newer and older lines: the trail may be too long to count.
func auditPaging(_ path: String, _ asked: AuditAsked, hasOlder: Bool) -> HTML {
    if asked.page == 1, !hasOlder { return .empty }
    return HTML.element("nav", [.class("govuk-pagination"), .aria("label", "Pages")]) {
        if asked.page > 1 { div("govuk-pagination__prev") { a(asked.address(path, page: asked.page - 1), "govuk-link govuk-pagination__link") { "Newer" } } }
        if hasOlder { div("govuk-pagination__next") { a(asked.address(path, page: asked.page + 1), "govuk-link govuk-pagination__link") { "Older" } } }
    }
}
