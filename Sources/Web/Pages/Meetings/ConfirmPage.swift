import Care
import Documents

/// A team manager confirms what a meeting decided, all at once, or objects to some of it with a reason.
struct ConfirmPage: Page {
    let caption: String
    let heading: String
    let trail: [(title: String, address: String)]
    let address: String
    let facts: Facts
    let decisions: [(decision: Decision, number: Int64)]
    let sent: Day?
    /// What was chosen and typed: by the names of fields.
    let typed: [String: String]
    let problems: [(sentence: String, field: String)]
    let token: String

    var title: String { problems.isEmpty ? heading : "Error: \(heading)" }
    var area: Area? { .meetings }

    static func choiceName(_ number: Int64) -> String { "decision-\(number)" }
    static func reasonName(_ number: Int64) -> String { "reason-\(number)" }
    /// Says that the decision was on the page, answered or not.
    static func shownName(_ number: Int64) -> String { "shown-\(number)" }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            Web.heading(heading, over: caption)
            if let sent { paragraph("Sent to you on \(sent.long). Silence for five working days, until \(facts.workingDays.day(5, after: sent).long), counts as agreed.") }
            if decisions.isEmpty { p("govuk-body fp-empty") { "There is nothing to confirm." } }
            if !decisions.isEmpty {
                form(address, token: token, class: "fp-form") {
                    decisions.map { part($0.decision, $0.number) }
                    div("govuk-button-group") {
                        HTML.element("button", [.type("submit"), .class("govuk-button"), .name("do"), .value("save")]) { "Save my answers" }
                        if decisions.count > 1 {
                            HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("all")]) {
                                "Confirm all I have not objected to"
                            }
                        }
                    }
                }
            }
        }
    }

    private func part(_ decision: Decision, _ number: Int64) -> HTML {
        let choice = Self.choiceName(number), reason = Self.reasonName(number)
        let means = "\(decision.outcome.map { "So that: \($0)\($0.hasSuffix(".") ? "" : ".") " } ?? "")\(decision.owner)\(decision.due.map { ", by \($0.long)" } ?? "")."
        return div("fp-decision-line") {
            if let objection = decision.objection { p("govuk-body") { "Objected to so far: \(objection)" } }
            hidden(Self.shownName(number), "yes")
            // Nothing is ticked beforehand: to confirm is a deed.
            radios(
                "\(decision.number). \(decision.action)", name: choice, value: typed[choice] ?? "",
                options: [("confirm", "I confirm it"), ("object", "I object")], hint: means, error: error(choice))
            textField("If you object: why", name: reason, value: typed[reason] ?? decision.objection ?? "", error: error(reason), width: nil)
        }
    }

    private func error(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }
}
