import Care
import Documents

/// The entries of one kind: about a child, or the service's own.
struct EntryListPage: Page {
    let form: EntryForm
    let place: EntryPlace
    let facts: Facts
    let rows: EntryRows
    let mayAdd: Bool
    /// Whether the reader has the history of the whole record too.
    let mayReadAll: Bool

    private var base: String { "\(place.address)/\(form.id)" }

    var title: String { form.shape.title }
    var area: Area? { place.area }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { place.trail }

    var body: HTML {
        let columns = form.fields.compactMap { field in form.column(field).map { (field, $0) } }.prefix(6)
        return HTML {
            heading(title, over: place.over)
            place.banners
            if form.type == ChangeAlert.self { waiting }
            if mayAdd { p("govuk-body") { a("\(base)/new", "govuk-button fp-button", [.role("button")]) { "Add" } } }
            ListTable(
                caption: place.child == nil ? form.shape.title : "\(form.shape.title) of \(place.over)",
                columns: columns.map { field, column in ListTable.Column(field.label ?? column.title, isShort: column.kind == .day, isLong: field.kind == .words) }
                    + [ListTable.Column("Entry", isShort: true)],
                rows: rows.rows.map { row in
                    columns.map { field, column in
                        let text = row.texts[form.shape.columns.firstIndex(of: column) ?? 0]
                        if case .listed(let listed) = field.kind { return HTML(facts.title(of: text, listed)) }
                        return HTML(shownText(text, column, facts))
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
            if place.child != nil, mayReadAll { p("govuk-body fp-others") { link("Everything ever written here, struck-through entries too", "\(place.address)/history?of=\(form.shape.id)") } }
        }
    }

    /// Who answers each change that waits, and by when.
    private var waiting: HTML {
        HTML { (place.child.map { facts.openAlerts(of: $0) } ?? []).map { alert in div("govuk-inset-text") { facts.whoAnswers(alert) } } }
    }
}
