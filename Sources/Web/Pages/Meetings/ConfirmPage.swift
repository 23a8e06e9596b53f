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

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            Web.heading(heading, over: caption)
            if let sent { paragraph("Sent to you on \(sent.long). Silence for five working days, until \(facts.workingDays.day(5, after: sent).long), counts as agreed.") }
            if decisions.isEmpty { p("govuk-body fp-empty") { "There is nothing to confirm." } }
            if !decisions.isEmpty {
                form(address, token: token, class: "fp-form") {
                    decisions.map { part($0.decision, $0.number) }
                    button("Save my answers")
                }
            }
        }
    }

    private func part(_ decision: Decision, _ number: Int64) -> HTML {
        let choice = Self.choiceName(number), reason = Self.reasonName(number)
        return div("fp-decision-line") {
            paragraph("\(decision.outcome.map { "So that: \($0)\($0.hasSuffix(".") ? "" : ".") " } ?? "")\(decision.owner)\(decision.due.map { ", by \($0.long)" } ?? "").")
            radios(
                "\(decision.number). \(decision.action)", name: choice, value: typed[choice] ?? (decision.objection == nil ? "confirm" : "object"),
                options: [("confirm", "I confirm it"), ("object", "I object")])
            textField("If you object: why", name: reason, value: typed[reason] ?? decision.objection ?? "", error: error(reason), width: nil)
        }
    }

    private func error(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }
}
