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

    private var name: String { prefix + column.name }

    var html: HTML {
        switch kind {
        case .words: textArea(label, name: name, value: value, hint: hint, error: error)
        case .staff, .oneself:
            select(label, name: name, value: value, options: staff, hint: hint, error: error)
        case .room: select(label, name: name, value: value, options: rooms, hint: hint, error: error)
        case .oneOf(let words) where words.count <= 3: radios(label, name: name, value: value, options: options(words), hint: hint, error: error)
        case .oneOf(let words): select(label, name: name, value: value, options: options(words), hint: hint, error: error)
        case .listed(let listed): select(label, name: name, value: value, options: facts.choices(listed, keeping: value), hint: hint, error: error)
        case .suggesting(let words):
            textField(label, name: name, value: value, hint: hint, error: error, list: words)
        case .otherChild: textField(label, name: name, value: value, hint: hint, error: error, autocomplete: "off", width: "govuk-input--width-10")
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

    private func options(_ words: [String]) -> [(value: String, title: String)] { words.map { ($0, $0.capitalised) } }

    private var staff: [(value: String, title: String)] {
        facts.records[StaffMember.self].entries.filter { $0.to.map { facts.today <= $0 } ?? true }
            .map { (value: $0.id.text, title: "\(facts.name(of: $0.id)), \($0.role)") }.sorted { $0.title < $1.title }
    }

    private var rooms: [(value: String, title: String)] {
        facts.records[Room.self].entries.filter { $0.to.map { facts.today <= $0 } ?? true }.map { (value: $0.id.text, title: $0.name) }
            .sorted { $0.title < $1.title }
    }
}
