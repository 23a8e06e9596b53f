import Care
import Documents

/// The social worker's side of a meeting: what the IRO needs before it, and a place to answer.
struct ReportPage: Page {
    let view: MeetingView
    let preparing: [Preparing]
    let slot: RecordSlot
    let answer: String
    let filling: RecordFilling

    private var facts: Facts { view.facts }
    private var address: String { Links.meeting(view.meeting.id, "report") }

    var title: String { (filling.problems.isEmpty ? "" : "Error: ") + "What the IRO needs" }
    var area: Area? { .meetings }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address)] }

    var body: HTML {
        let known = facts.preparation(of: view.meeting.id), fields = RecordFields(filling: filling, facts: facts)
        return HTML {
            if !filling.problems.isEmpty { errorSummary(filling.problems) }
            heading("What the IRO needs", over: "\(view.about): \(view.meeting.title), \(view.meeting.day.long)")
            div("fp-tags fp-tags--page") {
                known?.reportReceived.map { tag("Report came on \($0.short)", .green) } ?? tag("Your report has not come", .orange)
            }
            view.summary
            preparing.map { child in
                section("fp-part") {
                    heading2(preparing.count > 1 ? facts.children[child.child].name : "Since the last review")
                    PreparingPart(preparing: child, facts: facts, isNamed: false).html
                    if !child.decisions.isEmpty {
                        ListTable(
                            caption: "Decisions still open", isCaptionSeen: true,
                            columns: [.init("Decision", isLong: true), .init("Who"), .init("By", isShort: true), .init("State")],
                            rows: child.decisions.map { [HTML($0.action), HTML($0.owner), HTML($0.due?.short ?? ""), DecisionParts.state($0, facts)] }
                        ).html
                    }
                }
            }
            section("fp-part", [.aria("labelledby", "your-answer")]) {
                heading2("Your answer", id: "your-answer")
                if let words = known?.words, !words.isEmpty { p("govuk-body fp-said") { words } }
                form(address, token: view.token, class: "fp-form fp-form--draft") {
                    draftFields(address: address, title: view.quietTitle)
                    fields.number(slot)
                    fields.day(slot, "report_received_date", "The report went to the IRO on", hint: "Leave it empty if it has not gone yet. Today is enough.")
                    textArea("What you want the IRO to know, and answers to the questions", name: "answer", value: answer, rows: 5)
                    div("govuk-button-group") {
                        button("Send to the IRO")
                        draftButton
                    }
                }
            }
        }
    }
}
