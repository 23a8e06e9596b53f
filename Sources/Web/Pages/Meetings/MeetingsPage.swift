import Care
import Documents

/// Which meetings a list shows: all of it stands in the address.
struct MeetingFilter: Sendable, Hashable {
    enum Show: String, CaseIterable, Sendable {
        case planned, record, held, all

        var title: String {
            switch self {
            case .planned: "Planned"
            case .record: "To be recorded"
            case .held: "Held"
            case .all: "All"
            }
        }
    }

    var show: Show = .planned
    var kind: MeetingKind?
    var chair: StaffMember.ID?
    /// A day of the week that is asked for.
    var week: Day?
    var page = 1

    func address(show: Show? = nil, page: Int = 1, week: Day?? = nil) -> String {
        var parts: [String] = []
        let show = show ?? self.show
        if show != .planned { parts.append("show=\(show.rawValue)") }
        if let kind { parts.append("kind=\(FormReader.encoded(kind.rawValue))") }
        if let chair { parts.append("chair=\(FormReader.encoded(chair.text))") }
        if let day = week ?? self.week { parts.append("week=\(day.iso)") }
        if page > 1 { parts.append("page=\(page)") }
        return "/meetings" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }

    /// The Monday of the week asked for.
    var monday: Day? {
        guard var day = week else { return nil }
        while day.weekday != .monday { day = day.adding(days: -1) }
        return day
    }

    func meetings(_ facts: Facts) -> [Meeting] {
        let found = facts.meetings.filter { meeting in
            if let kind, !meeting.kinds.contains(kind) { return false }
            if let chair, meeting.chair != chair { return false }
            if let monday, meeting.day < monday || meeting.day > monday.adding(days: 6) { return false }
            return switch show {
            case .planned: meeting.state == .planned
            case .record: meeting.state == .planned && meeting.planned <= facts.today
            case .held: meeting.state == .held || meeting.state == .adjourned
            case .all: true
            }
        }
        return show == .planned || show == .record ? found : found.reversed()
    }
}

/// Every meeting the reader may see, in order of its day, with filters that stand in the address.
struct MeetingsPage: Page {
    let facts: Facts
    let links: Links
    let filter: MeetingFilter
    /// The reader's own number on the staff list.
    let own: StaffMember.ID?
    let maySeeCarers: Bool
    let maySeeRooms: Bool

    let title = "Meetings"
    var area: Area? { .meetings }
    var isWide: Bool { true }

    var body: HTML {
        let found = filter.meetings(facts), slice = Slice(found.count, page: filter.page, size: 50)
        return HTML {
            heading(title)
            p("govuk-body fp-others") {
                link("Book: choose the child first", "/children")
                if maySeeCarers {
                    HTML(" ")
                    link("Foster carers", "/carers")
                }
                if maySeeRooms {
                    HTML(" ")
                    link("Rooms", "/rooms")
                }
                if let own, filter.chair != own {
                    HTML(" ")
                    link("Only those I chair", "/meetings?chair=\(FormReader.encoded(own.text))")
                }
            }
            views("Meetings", MeetingFilter.Show.allCases.map { ($0.title, filter.address(show: $0), $0 == filter.show) })
            filters
            if let sentence = slice.sentence { paragraph(sentence) }
            ListTable(
                caption: "Meetings",
                columns: [.init("Day", isShort: true), .init("Time", isShort: true), .init("Meeting"), .init("About"), .init("Chair"), .init("Where"), .init("State", isShort: true), .init("Due", isShort: true)],
                rows: found[slice.range].map(row), whenEmpty: "No meeting fits."
            ).html
            pagination(slice.page, of: slice.pages) { filter.address(page: $0) }
        }
    }

    private func row(_ meeting: Meeting) -> [HTML] {
        let view = MeetingView(meeting: meeting, facts: facts, links: links, token: "", may: [])
        let due = meeting.state == .planned ? facts.deadlines(for: meeting).first : nil
        return [
            HTML(meeting.day.short), HTML(meeting.times ?? ""), link(meeting.title, view.address), HTML(view.about),
            HTML(meeting.chair.map { facts.name(of: $0) } ?? "nobody yet"), HTML(meeting.room.flatMap { facts.room($0)?.name } ?? meeting.place ?? ""), view.state,
            due.map { deadline in
                HTML {
                    deadline.due.short
                    if meeting.planned > deadline.due {
                        HTML(" ")
                        tag("Late", .red)
                    }
                }
            } ?? .empty,
        ]
    }

    private var filters: HTML {
        HTML.element("form", [Attribute("method", "get"), Attribute("action", "/meetings"), .class("fp-line fp-filter")]) {
            if filter.show != .planned { hidden("show", filter.show.rawValue) }
            select("Kind", name: "kind", value: filter.kind?.rawValue ?? "", options: MeetingKind.allCases.map { ($0.rawValue, $0.title) }, empty: "Every kind")
            select("Chair", name: "chair", value: filter.chair?.text ?? "", options: facts.chairs(and: filter.chair), empty: "Everybody")
            textField("Week of", name: "week", value: filter.week?.slashed ?? "", hint: nil, autocomplete: "off", width: "govuk-input--width-10")
            button("Show", class: "govuk-button govuk-button--secondary")
            if let monday = filter.monday {
                p("govuk-body") {
                    link("The week before", filter.address(week: .some(monday.adding(days: -7))))
                    HTML(" ")
                    link("The week after", filter.address(week: .some(monday.adding(days: 7))))
                }
            }
        }
    }
}
