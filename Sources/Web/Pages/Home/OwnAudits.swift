import Care
import Documents

/// The audits an IRO has to do, on their home page; nothing where none is planned.
struct OwnAudits {
    let desk: HomeDesk

    var html: HTML {
        let mine = desk.person.staff.map { desk.facts.auditsToDo(by: $0) } ?? []
        if mine.isEmpty { return .empty }
        return part("Files to audit", id: "audits") {
            ListTable(
                caption: "Files to audit, the earliest due first", columns: [.init("File of"), .init("Kind"), .init("By", isShort: true), .init("Audit", isShort: true)],
                rows: mine.prefix(6).map { each in
                    [
                        desk.facts.number(of: each.plan.child).map(desk.parts.child) ?? .empty, HTML(each.plan.kind.title.capitalised), desk.parts.due(each.due),
                        link("Audit", desk.links.audit(each), about: "the file of \(desk.facts.child(each.plan.child)?.name ?? "a child")"),
                    ]
                }
            ).html
            p("govuk-body") { link("All audits", "/audits") }
        }
    }
}
