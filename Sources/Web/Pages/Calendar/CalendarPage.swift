import Care
import Documents

/// What part of the calendar is shown: all of it stands in the address.
struct CalendarFilter: Sendable, Hashable {
    enum View: String, CaseIterable, Sendable {
        case month, week, list

        var title: String {
            switch self {
            case .month: "Month"
            case .week: "Week"
            case .list: "List"
            }
        }
    }

    var view: View
    /// A day of the month or week that is shown; the first of a list.
    var day: Day
    /// One's own things only, or the whole unit's.
    var isOwn: Bool
    var room: Room.ID?
    var kind: CalendarItem.Kind?

    func address(_ change: (inout CalendarFilter) -> Void = { _ in }) -> String {
        var other = self
        change(&other)
        return Links.asked(
            "/calendar",
            [
                ("view", other.view.rawValue), ("on", other.day.iso), ("who", other.isOwn ? "own" : "unit"), ("room", other.room?.text),
                ("kind", other.kind?.rawValue),
            ])
    }

    /// The first of the month of the day.
    private var first: Day { day.firstOfMonth }
    private var monday: Day { day.adding(days: -day.weekday.rawValue) }

    /// The days that are shown, whole weeks of a month.
    var span: (from: Day, to: Day) {
        switch view {
        case .month:
            let last = first.adding(months: 1).adding(days: -1)
            return (first.adding(days: -first.weekday.rawValue), last.adding(days: 6 - last.weekday.rawValue))
        case .week: return (monday, monday.adding(days: 6))
        case .list: return (day, day.adding(days: 55))
        }
    }

    var before: Day { step(-1) }
    var after: Day { step(1) }

    private func step(_ count: Int) -> Day {
        switch view {
        case .month: first.adding(months: count)
        case .week: day.adding(days: 7 * count)
        case .list: day.adding(days: 56 * count)
        }
    }

    /// `November 2026`, `Week of 23 November 2026`.
    var title: String {
        switch view {
        case .month: first.long.split(separator: " ").dropFirst().joined(separator: " ")
        case .week: "Week of \(monday.long)"
        case .list: "From \(day.long)"
        }
    }

    func takes(_ item: CalendarItem) -> Bool { (kind.map { item.kind == $0 } ?? true) && (room.map { item.room == $0 } ?? true) }
}

/// Meetings, hearings, panels and what is due, by month, week or as a list.
struct CalendarPage: Page {
    let filter: CalendarFilter
    /// What the reader may see of the days shown, filtered.
    let items: [CalendarItem]
    let facts: Facts
    let links: Links
    /// Whether the reader may open meetings: for others they are words.
    var opensMeetings = true

    let title = "Calendar"
    var area: Area? { .calendar }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title, over: filter.title)
            views("View", CalendarFilter.View.allCases.map { view in (view.title, filter.address { $0.view = view }, view == filter.view) })
            HTML.element("nav", [.class("fp-other-days"), .aria("label", "Other days")]) {
                link("Earlier", filter.address { $0.day = filter.before })
                link("Today", filter.address { $0.day = facts.today })
                link("Later", filter.address { $0.day = filter.after })
            }
            filters
            p("govuk-body fp-lead") { "\(counted(items.count, "entry", "entries"))." }
            switch filter.view {
            case .month: CalendarMonth(filter: filter, byDay: byDay, today: facts.today).html
            case .week: CalendarWeek(filter: filter, byDay: byDay, today: facts.today).html
            case .list: list
            }
            p("govuk-body") { link("Subscribe from another calendar, with initials only", "/calendar/feed") }
        }
    }

    private var filters: HTML {
        filterForm("/calendar") {
            hidden("view", filter.view.rawValue)
            hidden("on", filter.day.iso)
            select("Whose", name: "who", value: filter.isOwn ? "own" : "unit", options: [("own", "Mine"), ("unit", "The whole unit’s")], empty: "As usual")
            select("What", name: "kind", value: filter.kind?.rawValue ?? "", options: CalendarItem.Kind.allCases.map { ($0.rawValue, $0.title) }, empty: "Everything")
            select("Room", name: "room", value: filter.room?.text ?? "", options: facts.rooms.map { ($0.id.text, $0.name) }, empty: "Every room")
        }
    }

    private func entries(_ items: [CalendarItem]) -> CalendarEntries {
        CalendarEntries(items: items, facts: facts, links: links, opensMeetings: opensMeetings)
    }

    private var byDay: [Day: CalendarEntries] { Dictionary(grouping: items, by: \.day).mapValues(entries) }

    // MARK: List

    private var list: HTML {
        ListTable(
            caption: filter.title,
            columns: [.init("Day", isShort: true), .init("Time", isShort: true), .init("What", isLong: true), .init("Where")],
            rows: items.map { item in [HTML(item.day.short), HTML(times(item)), entries([]).named(item), HTML(item.place ?? "")] },
            whenEmpty: "Nothing stands in the calendar for these days."
        ).html
    }

    private func times(_ item: CalendarItem) -> String { [item.starts?.text, item.ends?.text].compactMap { $0 }.joined(separator: " to ") }
}

/// One's private calendar feed: made, shown once, taken back.
struct FeedPage: Page {
    /// When the one that stands was made, as people read it; nil when there is none.
    let made: String?
    /// The address of a feed that was just made; it is shown this once.
    let address: String?
    let token: String

    let title = "Calendar feed"
    var area: Area? { .calendar }
    var trail: [(title: String, address: String)] { [("Calendar", "/calendar")] }

    var body: HTML {
        HTML {
            heading(title)
            paragraph(
                "A feed shows your calendar in another program, such as Outlook. It holds the time, the room, the kind of meeting and initials: no names. "
                    + "Whoever has its address can read it, so tell it to nobody.")
            if let address {
                inset {
                    paragraph("This is the address of your feed. It is shown now and never again: copy it into your calendar program.")
                    p("govuk-body") { HTML.element("code", [.class("fp-code")]) { address } }
                }
            }
            if let made {
                paragraph("Your feed was made on \(made).")
                div("govuk-button-group") {
                    form("/calendar/feed/revoke", token: token) { button("Take the feed back", class: "govuk-button govuk-button--warning") }
                    form("/calendar/feed", token: token) { button("Make another, and end this one", class: "govuk-button govuk-button--secondary") }
                }
            } else {
                paragraph("You have no feed.")
                form("/calendar/feed", token: token) { button("Make a feed") }
            }
        }
    }
}
