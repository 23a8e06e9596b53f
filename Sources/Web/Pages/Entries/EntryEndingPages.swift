import Care
import Documents

/// Strikes an entry through, with a reason.
struct EntryStrikePage: Page {
    let form: EntryForm
    let child: Int
    let facts: Facts
    let links: Links
    let entry: Shown
    let problem: String?
    let token: String

    private var told: Child { facts.children[child] }
    var title: String { (problem == nil ? "" : "Error: ") + "Strike through" }
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, links.child(told.id))] }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "reason")]) }
            heading("Strike through", over: "\(told.name): \(form.title)")
            paragraph("The entry no longer counts. It stays on the file, struck through, with your name and the reason.")
            entryFacts(form, entry, facts)
            Web.form("\(links.child(told.id))/\(form.id)/\(entry.number)/strike", token: token, class: "fp-form") {
                textArea("Why should it not stand?", name: "reason", error: problem)
                button("Strike through", class: "govuk-button govuk-button--warning")
            }
        }
    }
}

/// Moves an entry to the file of the child it belongs to.
struct EntryMovePage: Page {
    let form: EntryForm
    let child: Int
    let facts: Facts
    let links: Links
    let entry: Shown
    let problems: [EntryProblem]
    let wanted: String
    let reason: String
    let token: String

    private var told: Child { facts.children[child] }
    var title: String { (problems.isEmpty ? "" : "Error: ") + "Move to another child" }
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, links.child(told.id))] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading("Move to another child", over: "\(told.name): \(form.title)")
            paragraph("For an entry that was put on the wrong file. Both files show that it was moved, by whom and why.")
            entryFacts(form, entry, facts)
            Web.form("\(links.child(told.id))/\(form.id)/\(entry.number)/move", token: token, class: "fp-form") {
                textField("Which child does it belong to?", name: "other", value: wanted, hint: "The id, or the name where only one child has it.", error: problem("other"), autocomplete: "off")
                textArea("Why is it moved?", name: "reason", value: reason, error: problem("reason"))
                button("Move")
            }
        }
    }

    private func problem(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }
}

/// What an entry says, field by field.
func entryFacts(_ form: EntryForm, _ entry: Shown, _ facts: Facts) -> HTML {
    summaryList(
        form.fields.compactMap { field in
            form.column(field).map { column in (field.label ?? column.title, HTML(shownText(entry.text(column.name), column, facts))) }
        })
}
