import Care
import Documents

/// The entries of one kind about a child.
struct EntryListPage: Page {
    let form: EntryForm
    let child: Int
    let facts: Facts
    let links: Links
    let rows: EntryRows
    let mayAdd: Bool

    private var told: Child { facts.children[child] }
    private var base: String { "\(links.child(told.id))/\(form.id)" }

    var title: String { form.shape.title }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, links.child(told.id))] }

    var body: HTML {
        let columns = form.fields.compactMap { field in form.column(field).map { (field, $0) } }.prefix(6)
        return HTML {
            heading(title, over: told.name)
            warningBanners(child, facts)
            if mayAdd { p("govuk-body") { a("\(base)/new", "govuk-button fp-button", [.role("button")]) { "Add" } } }
            ListTable(
                caption: "\(form.shape.title) of \(told.name)",
                columns: columns.map { field, column in ListTable.Column(field.label ?? column.title, isShort: column.kind == .day, isLong: field.kind == .words) }
                    + [ListTable.Column("Entry", isShort: true)],
                rows: rows.rows.map { row in
                    columns.map { _, column in
                        HTML(shownText(row.texts[form.shape.columns.firstIndex(of: column) ?? 0], column, facts))
                    } + [
                        HTML {
                            if mayAdd {
                                link("Change", "\(base)/\(row.number)", about: "entry \(row.number)")
                                HTML(" ")
                            }
                            link("History", "\(base)/\(row.number)/history", about: "of entry \(row.number)")
                        }
                    ]
                },
                whenEmpty: "Nothing is recorded."
            ).html
            p("govuk-body fp-others") { link("Everything ever written here, struck-through entries too", "\(links.child(told.id))/history?of=\(form.shape.id)") }
        }
    }
}
