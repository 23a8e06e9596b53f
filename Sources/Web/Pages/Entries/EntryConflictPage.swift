import Care
import Documents

/// Two people changed the same field of the same entry: both are shown, and the reader chooses.
struct EntryConflictPage: Page {
    let form: EntryForm
    let place: EntryPlace
    let facts: Facts
    /// What this reader typed and what is stored now, for each register that the form fills.
    let parts: [EntryPart]
    /// Who changed it.
    let actor: String
    /// The number of the entry's row now.
    let number: Int64
    /// The address where it was begun, whose draft goes once it is saved.
    let began: String
    let token: String

    let title = "Somebody else has changed this, too"
    var area: Area? { place.area }
    var trail: [(title: String, address: String)] { place.trail }

    var body: HTML {
        HTML {
            heading(title, over: "\(place.over): \(form.title)")
            paragraph("While you were writing, \(actor) saved a change. Nothing of yours is lost. Where only one of you changed a field, that change is kept; choose for the rest.")
            Web.form("\(place.address)/\(form.id)/\(number)", token: token, class: "fp-form") {
                hidden("draft-address", began)
                parts.map(questions)
                button("Save")
            }
        }
    }

    private func questions(_ part: EntryPart) -> HTML {
        let merged = part.merge.merged, disputed = Set(part.disputed)
        return HTML {
            if part.companion != nil { hidden(part.numberName, String(part.current?.number ?? 0)) }
            part.fields.map { field in
                guard let column = part.column(field), let at = part.place(field.column) else { return .empty }
                guard disputed.contains(at), let theirs = part.current?.texts[at] else { return hidden(part.name(field), merged[at]) }
                return choice(part.name(field), field.label ?? column.title, mine: part.texts[at], theirs: theirs, column)
            }
        }
    }

    private func choice(_ name: String, _ label: String, mine: String, theirs: String, _ column: RegisterShape.Column) -> HTML {
        radios(
            label, name: name, value: mine,
            options: [(mine, "Yours: \(shown(mine, column))"), (theirs, "Theirs: \(shown(theirs, column))")], hint: nil, error: nil, isInline: false)
    }

    private func shown(_ text: String, _ column: RegisterShape.Column) -> String {
        let words = shownText(text, column, facts)
        return words.isEmpty ? "(nothing)" : words
    }
}
