import Care
import Documents

/// The input for one column of a register: its kind tells what it looks like.
struct FieldInput {
    let column: RegisterShape.Column
    let kind: EntryForm.Kind
    let label: String
    let hint: String?
    let value: String
    let error: String?
    let facts: Facts
    /// What stands before the column's name in the form, where a page has several entries.
    var prefix = ""
    /// Who signs in: usernames and names.
    var accounts: [(value: String, title: String)] = []

    private var name: String { prefix + column.name }

    var html: HTML {
        switch kind {
        case .words: textArea(label, name: name, value: value, hint: hint, error: error)
        case .staff, .oneself:
            select(label, name: name, value: value, options: facts.staffChoices(for: column, keeping: value), hint: hint, error: error)
        case .room: select(label, name: name, value: value, options: rooms, hint: hint, error: error)
        case .oneOf(let words) where words.count <= 3: radios(label, name: name, value: value, options: options(words), hint: hint, error: error)
        case .oneOf(let words): select(label, name: name, value: value, options: options(words), hint: hint, error: error)
        case .listed(let listed): select(label, name: name, value: value, options: facts.choices(listed, keeping: value), hint: hint, error: error)
        case .suggesting(let words):
            textField(label, name: name, value: value, hint: hint, error: error, list: words)
        case .otherChild:
            textField(label, name: name, value: facts.childWritten(value), hint: hint, error: error, autocomplete: "off")
        case .accounts: people
        case .today, .plain: plain
        }
    }

    private var plain: HTML {
        switch column.kind {
        case .day:
            textField(
                label, name: name, value: value, hint: [hint, "For example, 27/3/\(facts.today.year), or today."].compactMap { $0 }.joined(separator: " "),
                error: error, autocomplete: "off", width: "govuk-input--width-10")
        case .choice(let words) where words.count <= 3: radios(label, name: name, value: value, options: options(words), hint: hint, error: error)
        case .choice(let words): select(label, name: name, value: value, options: options(words), hint: hint, error: error)
        case .code(let list): select(label, name: name, value: value, options: list.codes.map { ($0.code, "\($0.code) \($0.label)") }, hint: hint, error: error)
        case .wholeNumber, .number:
            textField(label, name: name, value: value, hint: hint, error: error, width: "govuk-input--width-4", mode: "numeric")
        case .text, .partialDay: textField(label, name: name, value: value, hint: hint, error: error)
        }
    }

    private func options(_ words: [String]) -> [(value: String, title: String)] { words.map { ($0, ChoiceTitles.title($0, of: column)) } }

    /// Everybody who signs in, to be ticked. Whoever stands there and has no account any more stays ticked.
    private var people: HTML {
        let ticked = Restriction.usernames(in: value), known = Set(accounts.map { $0.value.lowercased() })
        let all = accounts + ticked.filter { !known.contains($0) }.sorted().map { ($0, $0) }
        return div("govuk-form-group" + (error == nil ? "" : " govuk-form-group--error")) {
            HTML.element("fieldset", [.class("govuk-fieldset")]) {
                HTML.element("legend", [.class("govuk-fieldset__legend")]) { label }
                if let hint { div("govuk-hint") { hint } }
                if let error { errorMessage(error, for: name) }
                // An answer with nobody ticked is an answer, too.
                hidden(name, "")
                all.enumerated().map { index, account in
                    checkbox(account.title, name: name, value: account.value, isTicked: ticked.contains(account.value.lowercased()), id: index == 0 ? name : "\(name)-\(index + 1)")
                }
            }
        }
    }

    private var rooms: [(value: String, title: String)] {
        facts.records[Room.self].entries.filter { $0.to.map { facts.today <= $0 } ?? true }.map { (value: $0.id.text, title: $0.name) }
            .sorted { $0.title < $1.title }
    }
}
