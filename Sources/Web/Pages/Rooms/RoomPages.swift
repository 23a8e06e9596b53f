import Care
import Documents

/// The rooms for meetings, who can use each, and what is booked on a day.
struct RoomsPage: Page {
    let facts: Facts
    /// Every meeting of the day by room: times only, for those who may not see whose.
    let taken: [Room.ID: [(times: String, meeting: Meeting.ID?)]]
    let day: Day
    let mayKeep: Bool

    let title = "Rooms"
    var area: Area? { .meetings }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            if mayKeep { p("govuk-body") { a("/rooms/new", "govuk-button") { "Add a room" } } }
            HTML.element("form", [Attribute("method", "get"), Attribute("action", "/rooms"), .class("fp-line fp-filter")]) {
                textField("Day", name: "day", value: day.slashed, autocomplete: "off", width: "govuk-input--width-10")
                button("Show the day", class: "govuk-button govuk-button--secondary")
                p("govuk-body") {
                    link("The day before", "/rooms?day=\(day.adding(days: -1).iso)")
                    HTML(" ")
                    link("The day after", "/rooms?day=\(day.adding(days: 1).iso)")
                }
            }
            ListTable(
                caption: "Rooms, and what is booked on \(day.long)", isCaptionSeen: true,
                columns: [.init("Room"), .init("Address"), .init("Who can use it", isLong: true), .init("Booked, \(day.short)")] + (mayKeep ? [.init("", isShort: true)] : []),
                rows: facts.rooms.map { room in
                    [HTML(room.name), HTML(room.address ?? ""), HTML(room.access), booked(taken[room.id] ?? [])]
                        + (mayKeep
                            ? [
                                HTML {
                                    link("Change", Links.room(room.id))
                                    unseen(" \(room.name)")
                                }
                            ] : [])
                }, whenEmpty: "No room is recorded."
            ).html
        }
    }

    private func booked(_ items: [(times: String, meeting: Meeting.ID?)]) -> HTML {
        if items.isEmpty { return span("fp-quiet") { "Free" } }
        return HTML {
            items.map { item in
                p("fp-plain") { item.meeting.map { link(item.times, Links.meeting($0)) } ?? HTML(item.times) }
            }
        }
    }
}

/// Adds or changes a room.
struct RoomPage: Page {
    let facts: Facts
    let isNew: Bool
    let address: String
    /// The texts of the fields, by column.
    let typed: [String: String]
    let problems: [EntryProblem]
    let row: String
    let token: String

    private var words: String { isNew ? "Add a room" : "Change a room" }
    var title: String { problems.isEmpty ? words : "Error: \(words)" }
    var area: Area? { .meetings }
    var trail: [(title: String, address: String)] { [("Rooms", "/rooms")] }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading(words)
            form(address, token: token, class: "fp-form") {
                hidden("row", row)
                Room.shape.columns.filter { $0.name != "room_id" }.map { column in
                    FieldInput(
                        column: column, kind: .plain, label: column.title + (column.isRequired ? "" : " (optional)"), hint: column.meaning.isEmpty ? nil : column.meaning,
                        value: typed[column.name] ?? "", error: problems.first { $0.field == column.name }?.sentence, facts: facts
                    ).html
                }
                div("govuk-button-group") {
                    button("Save")
                    link("Cancel", "/rooms")
                }
            }
        }
    }
}
