import Care
import Documents

/// A form for one entry about a child. What was typed comes back with a sentence beside each wrong field.
struct EntryFormPage: Page {
    let form: EntryForm
    let child: Int
    let facts: Facts
    let links: Links
    let filling: EntryFilling
    let token: String
    let address: String
    /// When the draft that is shown was saved; nil when none is.
    let draftSaved: String?
    let mayMove: Bool

    private var told: Child { facts.children[child] }
    private var heading: String { filling.number == nil ? "Add: \(form.title.lowercasedFirst)" : "Change: \(form.title.lowercasedFirst)" }

    var title: String { filling.problems.isEmpty ? heading : "Error: \(heading)" }
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, links.child(told.id))] }

    var body: HTML {
        HTML {
            if !filling.problems.isEmpty { errorSummary(filling.problems.map { ($0.sentence, $0.field) }) }
            h1("govuk-heading-l") {
                span("govuk-caption-l") { told.name }
                heading
            }
            warningBanners(child, facts)
            draftNotice(draftSaved, address: address, token: token)
            Web.form(address, token: token, class: "fp-form fp-form--draft") {
                draftFields(address: address, title: "\(form.title), \(told.initials)")
                form.fields.map { field in form.column(field).map { input(field, $0) } ?? .empty }
                if filling.number == nil { form.companions.map(others) }
                div("govuk-button-group") {
                    button("Save")
                    draftButton
                    link("Cancel", links.child(told.id))
                }
            }
            if let number = filling.number { others(number) }
        }
    }

    private func input(_ field: EntryForm.Field, _ column: RegisterShape.Column) -> HTML {
        FieldInput(
            column: column, kind: field.kind, label: (field.label ?? column.title) + (column.isRequired ? "" : " (optional)"),
            hint: field.hint ?? (column.meaning.isEmpty ? nil : column.meaning), value: filling.value(column), error: filling.problem(column.name), facts: facts
        ).html
    }

    /// The questions whose answers are kept in another register.
    private func others(_ companion: EntryForm.Companion) -> HTML {
        let columns = companion.type.shape.columns
        return HTML {
            companion.fields.map { field in
                columns.first { $0.name == field.column }.map { column in
                    let name = companion.prefix + column.name
                    return FieldInput(
                        column: column, kind: field.kind, label: (field.label ?? column.title) + (column.isRequired ? "" : " (optional)"), hint: field.hint,
                        value: filling.typedValue(name), error: filling.problem(name), facts: facts, prefix: companion.prefix
                    ).html
                } ?? .empty
            }
        }
    }

    private func others(_ number: Int64) -> HTML {
        let base = "\(links.child(told.id))/\(form.id)/\(number)"
        return p("govuk-body fp-others") {
            link("History", "\(base)/history")
            HTML(" ")
            link("Strike through", "\(base)/strike")
            if mayMove {
                HTML(" ")
                link("Wrong child: move it", "\(base)/move")
            }
        }
    }
}
