import Care
import Documents

/// A change in a child's life, with the form to answer it in place.
struct AlertCard {
    let alert: Facts.OpenAlert
    let parts: WorkParts
    let token: String
    /// Where to go after answering.
    let back: String
    var typed: Typed?

    /// What was typed, and what is wrong with it.
    struct Typed: Sendable {
        let earlier: String
        let why: String
        let problems: [EntryProblem]
    }

    private var told: ChangeAlert { alert.alert }

    /// The name of a field of this form: several stand on one page.
    static func name(_ field: String, _ number: Int64) -> String { "\(field)-\(number)" }

    var html: HTML {
        div("fp-alert") {
            h3("govuk-heading-s fp-alert__title") {
                parts.child(alert.child)
                ": \(told.kind.title.lowercasedFirst)"
                HTML(" ")
                if alert.due < parts.facts.today { tag("Passed up to the manager", .red) } else { tag("Answer by \(alert.due.short)", .orange) }
            }
            p("govuk-body") { sentence }
            if !more.isEmpty { p("govuk-body fp-quiet") { more } }
            // Folded, so that several changes can be read at a glance; open where something is wrong.
            if typed == nil { details("Answer", about: "the change for \(parts.facts.children[alert.child].name)") { form } } else { form }
        }
    }

    private var sentence: String {
        let words = told.words ?? ""
        return "Happened on \(told.happened.long), told on \(told.told.long)\(told.toldBy.map { " by \($0)" } ?? "")." + (words.isEmpty ? "" : " \(words.capitalised)")
    }

    private var more: String {
        [
            ("school changed", told.schoolChanged), ("in the middle of a term", told.midTerm), ("clubs and activities kept", told.activitiesKept),
            ("child asked", told.childAsked),
        ].compactMap { question, answer in answer.map { "\(question.capitalised): \($0.rawValue)." } }.joined(separator: " ")
    }

    private var form: HTML {
        let number = alert.number
        let earlier = Self.name("earlier", number), why = Self.name("why", number)
        return Web.form(parts.links.answer(parts.facts.children[alert.child].id, number), token: token, class: "fp-form fp-alert__form") {
            hidden("back", back)
            radios(
                "Should the review be held earlier?", name: earlier, value: typed?.earlier ?? "", options: [("yes", "Yes"), ("no", "No")],
                error: typed?.problems.first { $0.field == "review_earlier" }?.sentence)
            textArea("Why, or why not", name: why, value: typed?.why ?? "", error: typed?.problems.first { $0.field == "why" }?.sentence, rows: 2)
            button("Answer")
        }
    }
}

/// One change, answered on a page of its own: where a link leads, and what comes back when something is wrong.
struct AlertPage: Page {
    let alert: Facts.OpenAlert
    let parts: WorkParts
    let token: String
    let back: String
    let typed: AlertCard.Typed?

    private var problems: [EntryProblem] { typed?.problems ?? [] }
    private var told: Child { parts.facts.children[alert.child] }

    var title: String { problems.isEmpty ? "Answer a change" : "Error: Answer a change" }
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, parts.links.child(told.id))] }

    var body: HTML {
        HTML {
            if !problems.isEmpty {
                errorSummary(problems.map { problem in
                    (problem.sentence, AlertCard.name(problem.field == "review_earlier" ? "earlier" : "why", alert.number))
                })
            }
            heading("Answer a change", over: told.name)
            h2("govuk-heading-m") { "What changed" }
            AlertCard(alert: alert, parts: parts, token: token, back: back, typed: typed).html
        }
    }
}
