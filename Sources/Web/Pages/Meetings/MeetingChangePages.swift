import Care
import Documents

/// A meeting is put on another day: what breaks and what mends is shown before it is done.
struct MovePage: Page {
    let view: MeetingView
    let typed: [String: String]
    let problems: [(sentence: String, field: String)]
    let effect: MoveEffect?

    var title: String { problems.isEmpty ? "Move to another day" : "Error: Move to another day" }
    var area: Area? { .meetings }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address)] }

    private func error(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Move to another day", over: "\(view.about): \(view.meeting.title), \(view.meeting.planned.long)")
            if let effect { outcome(effect) }
            form(Links.meeting(view.meeting.id, "move"), token: view.token, class: "fp-form") {
                hidden("row", typed["row"] ?? "")
                textField("New day", name: "planned_date", value: typed["planned_date"] ?? "", hint: "For example, 27/3/\(view.facts.today.year).", error: error("planned_date"), width: "govuk-input--width-10")
                textField("Starts", name: "start_time", value: typed["start_time"] ?? "", error: error("start_time"), width: "govuk-input--width-5")
                textField("Ends", name: "end_time", value: typed["end_time"] ?? "", error: error("end_time"), width: "govuk-input--width-5")
                textField("Why it is moved", name: "state_reason", value: typed["state_reason"] ?? "", error: error("state_reason"), width: nil)
                div("govuk-button-group") {
                    HTML.element("button", [.type("submit"), .class("govuk-button"), .name("do"), .value("move")]) { "Move the meeting" }
                    HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("check")]) { "Show what would follow" }
                    link("Leave it as it is", view.address)
                }
            }
        }
    }

    private func outcome(_ effect: MoveEffect) -> HTML {
        div("fp-decision") {
            heading2("If it is held on \(effect.day.long)")
            if effect.breaks.isEmpty, effect.alreadyLate.isEmpty, effect.clashes.isEmpty { paragraph("Nothing breaks.") }
            effect.breaks.map { deadline in line("Breaks", .red, deadline) }
            effect.alreadyLate.map { deadline in line("Late already", .orange, deadline) }
            effect.mends.map { deadline in line("Mends", .green, deadline) }
            ul("govuk-list govuk-list--bullet") { (effect.clashes.map(\.sentence) + effect.notes).map { words in li { words } } }
        }
    }

    private func line(_ words: String, _ colour: TagColour, _ deadline: Deadline) -> HTML {
        p("govuk-body") {
            tag(words, colour)
            " \(deadline.title): \(deadline.explanation)."
        }
    }
}

/// A meeting is begun and goes on another day.
struct AdjournPage: Page {
    let view: MeetingView
    let typed: [String: String]
    let problems: [(sentence: String, field: String)]

    var title: String { problems.isEmpty ? "Adjourn the meeting" : "Error: Adjourn the meeting" }
    var area: Area? { .meetings }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address)] }

    private func field(_ label: String, _ name: String, hint: String? = nil, width: String? = "govuk-input--width-10") -> HTML {
        textField(label, name: name, value: typed[name] ?? "", hint: hint, error: problems.first { $0.field == name }?.sentence, width: width)
    }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Adjourn the meeting", over: "\(view.about): \(view.meeting.title)")
            paragraph("A meeting that was begun and goes on within 20 working days counts from the day it began; later, from the day it is completed.")
            form(Links.meeting(view.meeting.id, "adjourn"), token: view.token, class: "fp-form") {
                hidden("row", typed["row"] ?? "")
                field("Begun on", "held_date")
                field("Why it is adjourned", "state_reason", width: nil)
                field("Goes on on", "planned_date", hint: "For example, 27/3/\(view.facts.today.year).")
                field("Starts", "start_time", width: "govuk-input--width-5")
                field("Ends", "end_time", width: "govuk-input--width-5")
                div("govuk-button-group") {
                    button("Adjourn")
                    link("Leave it as it is", view.address)
                }
            }
        }
    }
}

/// A meeting will not be held.
struct CancelPage: Page {
    let view: MeetingView
    let row: String
    let reason: String
    let problem: String?

    var title: String { problem == nil ? "Cancel the meeting" : "Error: Cancel the meeting" }
    var area: Area? { .meetings }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address)] }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "state_reason")]) }
            heading("Cancel the meeting", over: "\(view.about): \(view.meeting.title), \(view.meeting.planned.long)")
            let due = view.facts.deadlines(for: view.meeting)
            if !due.isEmpty {
                inset {
                    p("govuk-body") { "The clocks go on: what this meeting was for stays due." }
                    ul("govuk-list govuk-list--bullet") { due.map { deadline in li { "\(deadline.title) \(deadline.explanation)." } } }
                }
            }
            form(Links.meeting(view.meeting.id, "cancel"), token: view.token, class: "fp-form") {
                hidden("row", row)
                textField("Why it is cancelled", name: "state_reason", value: reason, error: problem, width: nil)
                div("govuk-button-group") {
                    button("Cancel the meeting", class: "govuk-button govuk-button--warning")
                    link("Leave it as it is", view.address)
                }
            }
        }
    }
}
