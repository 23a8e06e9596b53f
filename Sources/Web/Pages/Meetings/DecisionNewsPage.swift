import Care
import Documents

/// The owner of a decision says that it is done, or how it goes.
struct DecisionNewsPage: Page {
    let facts: Facts
    let links: Links
    let child: Int
    let decision: Decision
    let address: String
    /// Where the reader came from.
    let back: String
    let answer: String
    let day: String
    let words: String
    let problems: [EntryProblem]
    let token: String

    private static let question = "How does it go?"

    var title: String { problems.isEmpty ? Self.question : "Error: \(Self.question)" }
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (facts.children[child].name, links.child(facts.children[child].id))] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading(Self.question, over: "\(facts.children[child].name): decision \(decision.number)")
            summaryList(
                [
                    ("What will be done", HTML(decision.action)), ("So that", HTML(decision.outcome ?? "")), ("Who", HTML(decision.owner)),
                    ("By", WorkParts.due(decision.due, today: facts.today)), ("How it stands", DecisionParts.state(decision, facts)),
                ])
            form(address, token: token, class: "fp-form") {
                hidden("back", back)
                hidden("state", decision.state.rawValue)
                radios(
                    "How does it stand now?", name: "answer", value: answer, options: DecisionNews.Answer.allCases.map { ($0.rawValue, $0.title) },
                    error: error("answer"), isInline: false)
                textField(
                    "If it is done: on which day (optional)", name: "done_date", value: day, hint: "For example, 27/3/\(facts.today.year). Today, where you leave it empty.",
                    error: error("done_date"), autocomplete: "off", width: "govuk-input--width-10")
                textArea(
                    "What was done, how it goes, or what stands in the way", name: "progress", value: words, hint: "The IRO reads it. You may leave it empty where it is done.",
                    error: error("progress"), rows: 3)
                div("govuk-button-group") {
                    button("Tell the IRO")
                    link("Cancel", back)
                }
            }
        }
    }

    private func error(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }
}
