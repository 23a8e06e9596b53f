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

    private var told: Child { facts.children[child] }
    var title: String { problems.isEmpty ? "Raise a concern" : "Error: Raise a concern" }
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, links.child(told.id))] }

    static let themes = ["drift and delay", "placement", "plan and permanence", "contact", "health", "education", "participation", "statutory visits", "assessment", "legal status", "resources"]

    private func error(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Raise a concern", over: told.name)
            paragraph("A concern is tried informally first, with the social worker or their manager. Until you send it, only you can see what you write here.")
            draftNotice(draftSaved, address: address, token: token)
            form(address, token: token, class: "fp-form fp-form--draft") {
                draftFields(address: address, title: "Concern, \(told.initials)")
                textField("What it is about", name: "theme", value: typed["theme"] ?? "", error: error("theme"), list: Self.themes)
                textArea("What is the problem, and what does it mean for the child?", name: "problem", value: typed["problem"] ?? "", error: error("problem"), rows: 8)
                div("govuk-button-group") {
                    button("Raise the concern")
                    draftButton
                    link("Cancel", links.child(told.id))
                }
            }
        }
    }
}
