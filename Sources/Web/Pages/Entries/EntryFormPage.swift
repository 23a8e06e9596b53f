import Care
import Documents

/// A form for one entry about a child. What was typed comes back with a sentence beside each wrong field.
struct EntryFormPage: Page {
    let form: EntryForm
    let place: EntryPlace
    let facts: Facts
    let filling: EntryFilling
    let token: String
    let address: String
    /// When the draft that is shown was saved; nil when none is.
    let draftSaved: String?
    let mayMove: Bool
    /// Who changed the entry since the draft was begun, and when.
    let changed: Shown.Hand?
    /// Who signs in: usernames and names.
    var accounts: [(value: String, title: String)] = []

    private var heading: String { filling.number == nil ? "Add: \(form.title.lowercasedFirst)" : "Change: \(form.title.lowercasedFirst)" }

    var title: String { filling.problems.isEmpty ? heading : "Error: \(heading)" }
    var area: Area? { place.area }
    var trail: [(title: String, address: String)] { place.trail }

    var body: HTML {
        HTML {
            if !filling.problems.isEmpty { errorSummary(filling.problems.map { ($0.sentence, $0.field) }) }
            h1("govuk-heading-l") {
                span("govuk-caption-l") { place.over }
                heading
            }
            place.banners
            draftNotice(draftSaved, address: address, token: token)
            if let changed {
                div("govuk-inset-text") {
                    "\(changed.actor) changed this entry on \(LondonTime.dayAndTime(changed.at)), after you began. What you did not touch is shown as it is now. When you save, a field that both of you changed is shown both ways, and you choose."
                }
            }
            Web.form(address, token: token, class: "fp-form fp-form--draft") {
                draftFields(address: address, title: "\(form.title), \(place.short)")
                filling.parts.map(part)
                div("govuk-button-group") {
                    button("Save")
                    draftButton
                    link("Cancel", place.back)
                }
            }
            if let number = filling.number { others(number) }
        }
    }

    /// The questions whose answers one register keeps.
    private func part(_ part: EntryPart) -> HTML {
        HTML {
            // Says which state of the row was opened, so that nobody else's change is lost.
            if part.companion != nil, filling.number != nil { hidden(part.numberName, String(part.base?.number ?? 0)) }
            part.fields.filter { $0.after == nil }.map { field in
                HTML {
                    part.column(field).map { input(part, field, $0) } ?? .empty
                    // What is asked behind it is kept by another part of the form.
                    follow(part.name(field))
                }
            }
        }
    }

    /// The questions that are asked behind a field.
    private func follow(_ name: String) -> HTML {
        let found = filling.parts.flatMap { part in part.fields.filter { $0.after == name }.map { (part, $0) } }
        return HTML { found.map { part, field in part.column(field).map { input(part, field, $0) } ?? .empty } }
    }

    private func input(_ part: EntryPart, _ field: EntryForm.Field, _ column: RegisterShape.Column) -> HTML {
        let isWanted = column.isRequired && part.companion?.needs != column.name
        let meaning = part.companion == nil && !column.meaning.isEmpty ? column.meaning : nil
        return FieldInput(
            column: column, kind: field.kind, label: (field.label ?? column.title) + (isWanted ? "" : " (optional)"),
            hint: field.hint ?? meaning, value: filling.value(part, field, column), error: filling.problem(part.name(field)), facts: facts, prefix: part.prefix, accounts: accounts
        ).html
    }

    private func others(_ number: Int64) -> HTML {
        let base = "\(place.address)/\(form.id)/\(number)"
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
