import Care
import Documents

/// Strikes an entry through, with a reason.
struct EntryStrikePage: Page {
    let form: EntryForm
    let place: EntryPlace
    let facts: Facts
    let entry: Shown
    let problem: String?
    let reason: String
    let token: String

    var title: String { (problem == nil ? "" : "Error: ") + "Strike through" }
    var area: Area? { place.area }
    var trail: [(title: String, address: String)] { place.trail }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "reason")]) }
            heading("Strike through", over: "\(place.over): \(form.title)")
            paragraph("The entry no longer counts. It stays on the file, struck through, with your name and the reason.")
            entryFacts(form, entry, facts)
            Web.form("\(place.address)/\(form.id)/\(entry.number)/strike", token: token, class: "fp-form") {
                textArea("Why should it not stand?", name: "reason", value: reason, error: problem)
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

/// What an entry says, field by field, and what its companions keep with it.
func entryFacts(_ form: EntryForm, _ entry: Shown, _ facts: Facts) -> HTML {
    let with = form.companionRows(of: entry.cells, facts)
    return summaryList(
        lines(form.fields, form.shape, entry.cells, facts)
            + with.flatMap { lines($0.companion.fields, $0.companion.type.shape, $0.row.texts, facts) })
}

private func lines(_ fields: [EntryForm.Field], _ shape: RegisterShape, _ texts: [String], _ facts: Facts) -> [(name: String, value: HTML)] {
    fields.compactMap { field in
        guard let place = shape.columns.firstIndex(where: { $0.name == field.column }), texts.indices.contains(place) else { return nil }
        return (field.label ?? shape.columns[place].title, HTML(shownText(texts[place], shape.columns[place], facts)))
    }
}
