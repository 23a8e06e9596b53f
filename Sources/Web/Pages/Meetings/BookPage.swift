import Care
import Documents

/// What is typed to book a meeting, and what is wrong with it.
struct Booking: Sendable {
    /// The fields of the form, by name.
    var typed: [String: String] = [:]
    /// Those ticked: brothers and sisters, and people, by their keys.
    var siblings: Set<String> = []
    /// Nil until somebody has chosen: then those usually asked are ticked.
    var people: Set<String>?
    var problems: [(sentence: String, field: String)] = []
    var draftSaved: String?
    /// The meeting as far as it can be read, to show what its day means.
    var meeting: Meeting?
    /// What the chosen day means; nil until one is chosen.
    var clashes: [Clash] = []
    var isChecked = false
    /// What was confirmed of that which only warns.
    var sure: Set<String> = []

    func value(_ name: String) -> String { typed[name] ?? "" }
    func error(_ name: String) -> String? { problems.first { $0.field == name }?.sentence }
}

/// A form that books a meeting: what and whom about, when and where, who is asked. Beside the day stands what it means.
struct BookPage: Page {
    let heading: String
    let trail: [(title: String, address: String)]
    let address: String
    let facts: Facts
    /// The child it begins with; nil for a foster carer review.
    let child: Int?
    let siblings: [(child: Int, key: String)]
    let kinds: [MeetingKind]
    let pair: MeetingKind?
    let due: [Deadline]
    let proposed: [ProposedPerson]
    let booking: Booking
    /// The other meetings of the chosen day: whose, and when.
    let day: BookingDay?
    let quietTitle: String
    let token: String

    var title: String { booking.problems.isEmpty ? heading : "Error: \(heading)" }
    var area: Area? { .meetings }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            if !booking.problems.isEmpty { errorSummary(booking.problems) }
            Web.heading(heading, over: child.map { facts.children[$0].name })
            draftNotice(booking.draftSaved, address: address, token: token)
            form(address, token: token, class: "fp-form--draft") {
                draftFields(address: address, title: quietTitle)
                div("fp-two") {
                    div {
                        what
                        when
                    }
                    div {
                        dueDays
                        thatDay
                    }
                }
                people
                ClashTicks(clashes: booking.clashes, sure: booking.sure).html
                div("govuk-button-group") {
                    HTML.element("button", [.type("submit"), .class("govuk-button"), .name("do"), .value("book")]) { "Book the meeting" }
                    HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("check")]) { "Check the day" }
                    draftButton
                    if let back = trail.last?.address { link("Cancel", back) }
                }
            }
        }
    }

    private func text(_ label: String, _ name: String, hint: String? = nil, width: String? = "govuk-input--width-10") -> HTML {
        textField(label, name: name, value: booking.value(name), hint: hint, error: booking.error(name), autocomplete: "off", width: width)
    }

    private var kind: MeetingKind? { MeetingKind(rawValue: booking.value("kind")) }

    /// What is asked for this kind of meeting only.
    private var asked: Set<String> { MeetingKind.bookingColumns(kind, with: MeetingKind(rawValue: booking.value("combined_with"))) }

    /// What the page calls the columns of a meeting; what is wrong is said in the same words.
    static let labels = [
        "kind": "Kind of meeting", "combined_with": "Held together with", "strategy_discussion_date": "Strategy discussion on", "trigger": "What led to it",
        "move_date": "Day of the move", "planned_date": "Day", "start_time": "Starts", "end_time": "Ends", "chair_staff_id": "Chair", "room_id": "Room",
        "place": "Place, if it is not one of our rooms", "mode": "How",
    ]

    private static func label(_ column: String) -> String { labels[column] ?? column }

    private var what: HTML {
        HTML {
            heading2("What")
            if kinds.count > 1 {
                div("fp-line fp-kind") {
                    select(
                        Self.label("kind"), name: "kind", value: booking.value("kind"), options: kinds.map { ($0.rawValue, $0.title) }, error: booking.error("kind"))
                    HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("kind")]) { "Show its questions" }
                }
            } else if let kind = kinds.first {
                hidden("kind", kind.rawValue)
            }
            if let kind, !kind.partners(among: kinds).isEmpty {
                select(
                    Self.label("combined_with") + " (optional)", name: "combined_with", value: booking.value("combined_with"),
                    options: kind.partners(among: kinds).map { ($0.rawValue, $0.title) },
                    hint: pair == nil
                        ? "For a child who is looked after and on a plan." : "The child is looked after and on a plan: both can be one meeting, counted once in each.",
                    error: booking.error("combined_with"), empty: "Nothing else")
            }
            if asked.contains("strategy_discussion_date") {
                text(Self.label("strategy_discussion_date"), "strategy_discussion_date", hint: "The 15 working days run from it.")
            }
            if asked.contains("trigger") {
                textArea(Self.label("trigger"), name: "trigger", value: booking.value("trigger"), error: booking.error("trigger"), rows: 2)
                text(Self.label("move_date") + " (optional)", "move_date", hint: "The day the child moved or is to move.")
            }
            if !siblings.isEmpty {
                HTML.element("fieldset", [.class("govuk-fieldset govuk-form-group")]) {
                    HTML.element("legend", [.class("govuk-fieldset__legend")]) { "Brothers and sisters in the same meeting" }
                    p("govuk-hint") { "Each child has a record of their own." }
                    siblings.map { sibling in
                        checkbox(
                            facts.children[sibling.child].name, name: "sibling", value: sibling.key, isTicked: booking.siblings.contains(sibling.key),
                            id: "sibling-\(sibling.key)")
                    }
                }
            }
        }
    }

    private var when: HTML {
        HTML {
            heading2("When and where")
            div("fp-line") {
                text(Self.label("planned_date"), "planned_date", hint: "For example, 27/3/\(facts.today.year).")
                text(Self.label("start_time"), "start_time", hint: "Such as 9:30 or 2:30pm.", width: "govuk-input--width-5")
                text(Self.label("end_time"), "end_time", hint: "Such as 10:30 or 3:30pm.", width: "govuk-input--width-5")
            }
            select(Self.label("chair_staff_id"), name: "chair_staff_id", value: booking.value("chair_staff_id"), options: facts.chairs(), error: booking.error("chair_staff_id"))
            select(
                Self.label("room_id"), name: "room_id", value: booking.value("room_id"), options: facts.rooms.map { ($0.id.text, "\($0.name): \($0.access)") },
                error: booking.error("room_id"), empty: "Not one of our rooms")
            text(Self.label("place"), "place", width: nil)
            radios(
                Self.label("mode"), name: "mode", value: booking.value("mode"), options: MeetingMode.allCases.map { ($0.rawValue, $0.rawValue.capitalised) },
                error: booking.error("mode"))
        }
    }

    // MARK: What the day means

    private var dueDays: HTML {
        HTML {
            if let child { BookingWishes(child: child, facts: facts).html }
            heading2("Due")
            if due.isEmpty { paragraph("No clock asks for a meeting yet. An initial conference is due 15 working days after the strategy discussion.") }
            ul("govuk-list") {
                due.map { deadline in
                    li {
                        deadline.stateTag(on: facts.today)
                        " "
                        strong { deadline.title }
                        p("fp-plain") { deadline.sentence }
                        p("fp-plain fp-quiet") { "Later than \(deadline.due.long), it counts as late, and the record asks why and who decided." }
                    }
                }
            }
        }
    }

    private var thatDay: HTML {
        guard booking.isChecked, let meeting = booking.meeting else {
            return p("govuk-body fp-quiet") { "“Check the day” shows what a day means, and who and what is taken on it." }
        }
        let late = due.filter { meeting.planned > $0.due }
        return HTML {
            heading2("On \(meeting.planned.long)")
            if !facts.workingDays.isWorked(meeting.planned) { p("govuk-body") { tag("Not a working day", .orange) } }
            if due.isEmpty { HTML.empty } else if late.isEmpty { p("govuk-body") { tag("In time", .green) } }
            late.map { deadline in
                p("govuk-body") {
                    tag("Late", .red)
                    " \(deadline.title) was due by \(deadline.due.long)."
                }
            }
            ul("govuk-list govuk-list--bullet") { booking.clashes.map { clash in li { clash.sentence } } }
            if let day {
                list("Chair", day.chair)
                list("Room", day.room)
            }
        }
    }

    private func list(_ title: String, _ times: [String]) -> HTML {
        p("govuk-body") {
            strong { "\(title): " }
            times.isEmpty ? "nothing else that day." : "taken \(times.joined(separator: ", "))."
        }
    }

    // MARK: Who is asked

    private var people: HTML {
        section("fp-part", [.aria("labelledby", "people")]) {
            heading2("Who is asked", id: "people")
            HTML.element("fieldset", [.class("govuk-fieldset")]) {
                HTML.element("legend", [.class("govuk-fieldset__legend govuk-visually-hidden")]) { "People to ask to the meeting" }
                hidden("people-shown", "yes")
                div("fp-there") {
                    proposed.map { person in
                        let known = [person.role == .child ? "" : person.role.rawValue, person.about, person.mayReceive ? "" : "gets no papers"].filter { !$0.isEmpty }
                        return checkbox(
                            "\(person.name)\(known.isEmpty ? "" : " (\(known.joined(separator: "; ")))")", name: "person", value: person.key,
                            isTicked: booking.people.map { $0.contains(person.key) } ?? person.isUsual, id: person.key)
                    }
                }
            }
            p("govuk-hint") { siblings.isEmpty ? "Others can be added on the next page." : "Others can be added on the next page. Where a brother or sister is ticked above, “Check the day” brings their people too." }
        }
    }
}

/// What else the chair and the room have on a day: times only, for those who may not see whose.
struct BookingDay: Sendable {
    let chair: [String]
    let room: [String]

    /// - Parameter whole: every meeting of the service.
    init(_ meeting: Meeting, whole: Facts) {
        let others = whole.upcomingMeetings(on: meeting.planned).filter { $0.id != meeting.id }
        chair = others.filter { meeting.chair != nil && $0.chair == meeting.chair }.map { $0.times ?? "at a time not set" }.sorted()
        room = others.filter { meeting.room != nil && $0.room == meeting.room }.map { $0.times ?? "at a time not set" }.sorted()
    }
}
