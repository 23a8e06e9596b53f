import Care
import Documents

/// A concern, raised informally first: filled in already where it comes from a decision that has not progressed.
struct ConcernPage: Page {
    let child: Int
    let facts: Facts
    let links: Links
    let typed: [String: String]
    let problems: [(sentence: String, field: String)]
    let draftSaved: String?
    let address: String
    let token: String
    /// Brothers and sisters for whom the reader may raise it, too.
    var siblings: [Int] = []

    private var told: Child { facts.children[child] }
    var title: String { problems.isEmpty ? "Raise a concern" : "Error: Raise a concern" }
    var area: Area? { .challenge }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, links.child(told.id))] }

    /// The name of the box of a brother or sister: by the key of their address, not their id.
    static func tickName(_ child: Child.ID, _ links: Links) -> String { "also-\(links.key(child))" }

    private func error(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }
    private func value(_ name: String) -> String { typed[name] ?? "" }

    var body: HTML {
        let ladder = facts.disputeRules.ladder
        return HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Raise a concern", over: told.name)
            paragraph(
                "A concern is tried informally first: \(ladder.rung(0).recipient.lowercased()), who have \(counted(ladder.rung(0).days, "working day")) to answer. Until you send it, only you can see what you write here.")
            p("govuk-body") { link("Was something done well? Say thank you instead", "\(links.child(told.id))/thanks/new") }
            draftNotice(draftSaved, address: address, token: token)
            form(address, token: token, class: "fp-form fp-form--draft") {
                draftFields(address: address, title: "Concern, \(told.initials)")
                if !value("from-decision").isEmpty { hidden("from-decision", value("from-decision")) }
                textField("What it is about", name: "theme", value: value("theme"), error: error("theme"), list: facts.challengeThemes)
                textArea("What is the problem, and what does it mean for the child?", name: "problem", value: value("problem"), error: error("problem"), rows: 8)
                others
                again
                // What is wrong is never folded away.
                if problems.contains(where: { ["level", "skip_reason", "further", "others"].contains($0.field) }) { more } else {
                    details("More: other children, other themes, or formally at once") { more }
                }
                div("govuk-button-group") {
                    button("Raise the concern")
                    draftButton
                    link("Cancel", links.child(told.id))
                }
            }
        }
    }

    private var others: HTML {
        if siblings.isEmpty { return .empty }
        return div("govuk-form-group") {
            HTML.element("fieldset", [.class("govuk-fieldset")]) {
                HTML.element("legend", [.class("govuk-fieldset__legend")]) { "Is it about brothers or sisters, too?" }
                siblings.map { place in
                    let name = Self.tickName(facts.children[place].id, links)
                    return checkbox(facts.children[place].name, name: name, isTicked: !value(name).isEmpty)
                }
            }
        }
    }

    /// Asked only where the same was raised on the same day.
    private var again: HTML {
        guard let error = error("again") else { return .empty }
        return div("govuk-form-group govuk-form-group--error", [.id("again-part")]) {
            errorMessage(error, for: "again")
            checkbox("Raise it all the same", name: "again")
        }
    }

    private var more: HTML {
        HTML {
            textArea("Other children it is about", name: "others", value: value("others"), hint: OtherChildren.hint, error: error("others"), rows: 2)
            textField("Other themes, with commas between", name: "further", value: value("further"), error: error("further"), width: nil)
            radios(
                "How it is raised", name: "level", value: value("level").isEmpty ? "informal" : value("level"),
                options: [("informal", "Informally"), ("formal", "Formally, stage 1")], error: error("level"))
            textArea(
                "If formally: why not informally first", name: "skip_reason", value: value("skip_reason"),
                hint: "It stands on the file. Such as: tried by telephone twice, without an answer.", error: error("skip_reason"), rows: 2)
        }
    }
}
