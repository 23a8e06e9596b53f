import Care
import Documents

/// Two people changed the same field of the same entry: both are shown, and the reader chooses.
struct EntryConflictPage: Page {
    let form: EntryForm
    let child: Int
    let facts: Facts
    let links: Links
    let merge: EntryMerge
    /// What this reader typed.
    let mine: [String]
    /// What is stored now, and who wrote it.
    let theirs: ConflictVersion
    let token: String

    private var told: Child { facts.children[child] }
    let title = "Somebody else has changed this, too"
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, links.child(told.id))] }

    var body: HTML {
        HTML {
            heading(title, over: "\(told.name): \(form.title)")
            paragraph("While you were writing, \(theirs.actor) saved a change. Nothing of yours is lost. Where only one of you changed a field, that change is kept; choose for the rest.")
            Web.form("\(links.child(told.id))/\(form.id)/\(theirs.number)", token: token, class: "fp-form") {
                form.fields.map { field in form.column(field).map { part(field, $0) } ?? .empty }
                button("Save")
            }
        }
    }

    private func part(_ field: EntryForm.Field, _ column: RegisterShape.Column) -> HTML {
        let place = form.shape.columns.firstIndex(of: column) ?? 0
        guard merge.disputed.contains(place) else { return hidden(column.name, merge.merged[place]) }
        return radios(
            field.label ?? column.title, name: column.name, value: mine[place],
            options: [
                (mine[place], "Yours: \(shown(mine[place], column))"), (theirs.cells[place], "Theirs: \(shown(theirs.cells[place], column))"),
            ], hint: nil, error: nil)
    }

    private func shown(_ text: String, _ column: RegisterShape.Column) -> String {
        let words = shownText(text, column, facts)
        return words.isEmpty ? "(nothing)" : words
    }
}

/// The state of an entry that somebody else saved.
struct ConflictVersion: Sendable {
    let number: Int64
    let actor: String
    let cells: [String]
}
