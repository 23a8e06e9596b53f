import Care
import Documents

/// A form of challenge: its questions, what was typed, and what is wrong with it.
struct ChallengeForm: Sendable {
    struct Question: Sendable {
        enum Kind: Sendable {
            case line, words(rows: Int), day
            case choice([(value: String, title: String)])
            /// One of many.
            case select([(value: String, title: String)])
            /// Any of some; each is a field of its own.
            case ticks([(name: String, title: String)])
            /// A line with words to choose from.
            case suggesting([String])
        }

        let name: String
        let label: String
        let kind: Kind
        var hint: String?

        init(_ name: String, _ label: String, _ kind: Kind, hint: String? = nil) {
            self.name = name
            self.label = label
            self.kind = kind
            self.hint = hint
        }
    }

    let title: String
    let address: String
    let button: String
    let questions: [Question]
    var values: [String: String] = [:]
    var problems: [EntryProblem] = []

    /// What belongs to no field stands at the first.
    func anchor(_ field: String) -> String { questions.contains { $0.name == field } ? field : questions.first?.name ?? "main" }
}

/// The page of such a form, with what it is about above it.
struct ChallengeFormPage: Page {
    var form: ChallengeForm
    let over: String?
    let lead: [String]
    let back: String
    let trail: [(title: String, address: String)]
    var area: Area? = .challenge
    /// What the answer is about, for those who have to read it first.
    var about: HTML = .empty
    /// Kept as a draft under this title, which names nobody; nil for short forms.
    var draftTitle: String?
    var draftSaved: String?
    let today: Day
    let token: String

    var title: String { form.problems.isEmpty ? form.title : "Error: \(form.title)" }

    var body: HTML {
        HTML {
            if !form.problems.isEmpty { errorSummary(form.problems.map { ($0.sentence, form.anchor($0.field)) }) }
            heading(form.title, over: over)
            lead.map { paragraph($0) }
            about
            draftNotice(draftSaved, address: form.address, token: token)
            Web.form(form.address, token: token, class: "fp-form" + (draftTitle == nil ? "" : " fp-form--draft")) {
                if let draftTitle { draftFields(address: form.address, title: draftTitle) }
                form.questions.map(input)
                div("govuk-button-group") {
                    button(form.button)
                    if draftTitle != nil { draftButton }
                    link("Cancel", back)
                }
            }
        }
    }

    private func input(_ question: ChallengeForm.Question) -> HTML {
        let error = form.problems.first { form.anchor($0.field) == question.name }?.sentence, value = form.values[question.name] ?? ""
        switch question.kind {
        case .line: return textField(question.label, name: question.name, value: value, hint: question.hint, error: error, width: nil)
        case .suggesting(let words): return textField(question.label, name: question.name, value: value, hint: question.hint, error: error, list: words)
        case .words(let rows): return textArea(question.label, name: question.name, value: value, hint: question.hint, error: error, rows: rows)
        case .choice(let options):
            return radios(question.label, name: question.name, value: value, options: options, hint: question.hint, error: error, isInline: options.count < 3)
        case .select(let options): return select(question.label, name: question.name, value: value, options: options, hint: question.hint, error: error)
        case .day:
            let example = "For example, 27/3/\(today.year), or today."
            return textField(
                question.label, name: question.name, value: value, hint: [question.hint, example].compactMap { $0 }.joined(separator: " "), error: error,
                autocomplete: "off", width: "govuk-input--width-10")
        case .ticks(let boxes):
            return div("govuk-form-group" + (error == nil ? "" : " govuk-form-group--error"), [.id(question.name)]) {
                HTML.element("fieldset", [.class("govuk-fieldset")]) {
                    HTML.element("legend", [.class("govuk-fieldset__legend")]) { question.label }
                    if let hint = question.hint { div("govuk-hint") { hint } }
                    if let error { errorMessage(error, for: question.name) }
                    boxes.map { box in checkbox(box.title, name: box.name, isTicked: !(form.values[box.name] ?? "").isEmpty) }
                }
            }
        }
    }
}
