import Care
import Documents

/// A meeting is put on another day, or has another chair, room or place: what breaks and what mends is shown before it is done.
struct MovePage: Page {
    let view: MeetingView
    let typed: [String: String]
    let problems: [(sentence: String, field: String)]
    let effect: MoveEffect?
    /// What was confirmed of that which only warns.
    var sure: Set<String> = []

    static let fields = ["planned_date", "start_time", "end_time", "chair_staff_id", "room_id", "place", "mode"]

    /// What stands in the form before anything is typed: the meeting as it is planned.
    static func typed(_ meeting: Meeting) -> [String: String] {
        [
            "planned_date": meeting.planned.slashed, "start_time": meeting.starts ?? "", "end_time": meeting.ends ?? "",
            "chair_staff_id": meeting.chair?.text ?? "", "room_id": meeting.room?.text ?? "", "place": meeting.place ?? "", "mode": meeting.mode?.rawValue ?? "",
        ]
    }

    static let words = "Change the day, place or chair"
    var title: String { problems.isEmpty ? Self.words : "Error: \(Self.words)" }
    var area: Area? { .meetings }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address)] }

    private func error(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }

    private func text(_ name: String, hint: String? = nil, width: String? = "govuk-input--width-5") -> HTML {
        textField(BookPage.labels[name] ?? name, name: name, value: typed[name] ?? "", hint: hint, error: error(name), autocomplete: "off", width: width)
    }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading(Self.words, over: "\(view.about): \(view.meeting.title), \(view.meeting.planned.long)")
            if let effect { outcome(effect) }
            form(Links.meeting(view.meeting.id, "move"), token: view.token, class: "fp-form") {
                hidden("row", typed["row"] ?? "")
                text("planned_date", hint: "For example, 27/3/\(view.facts.today.year).", width: "govuk-input--width-10")
                text("start_time")
                text("end_time")
                select(
                    "Chair", name: "chair_staff_id", value: typed["chair_staff_id"] ?? "", options: view.facts.chairs(and: view.meeting.chair),
                    error: error("chair_staff_id"))
                select(
                    "Room", name: "room_id", value: typed["room_id"] ?? "", options: view.facts.rooms.map { ($0.id.text, "\($0.name): \($0.access)") },
                    error: error("room_id"), empty: "Not one of our rooms")
                text("place", width: nil)
                radios(
                    "How", name: "mode", value: typed["mode"] ?? "", options: MeetingMode.allCases.map { ($0.rawValue, $0.rawValue.capitalised) }, error: error("mode"))
                textField(
                    "Why it is moved", name: "state_reason", value: typed["state_reason"] ?? "", hint: "Needed where the day or the time changes.",
                    error: error("state_reason"), width: nil)
                ClashTicks(clashes: effect?.clashes ?? [], sure: sure).html
                div("govuk-button-group") {
                    HTML.element("button", [.type("submit"), .class("govuk-button"), .name("do"), .value("move")]) { "Save the change" }
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
    var clashes: [Clash] = []
    var sure: Set<String> = []

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
                ClashTicks(clashes: clashes, sure: sure).html
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
