import Care
import Documents

/// What stands on one day of the calendar: first what has a time, then the rest, several of a kind together.
struct CalendarEntries {
    let items: [CalendarItem]
    let facts: Facts
    let links: Links
    /// Whether the reader may open meetings: for others they are words.
    let opensMeetings: Bool

    var timed: [CalendarItem] { items.filter { $0.starts != nil } }

    /// What has no time, kind by kind.
    var untimed: [(kind: CalendarItem.Kind, items: [CalendarItem])] {
        let rest = Dictionary(grouping: items.filter { $0.starts == nil }, by: \.kind)
        var order: [CalendarItem.Kind] = []
        for item in items where item.starts == nil && !order.contains(item.kind) { order.append(item.kind) }
        return order.map { ($0, rest[$0] ?? []) }
    }

    func named(_ item: CalendarItem) -> HTML {
        let title = item.title.capitalised
        if let meeting = item.meeting { return opensMeetings ? link(title, Links.meeting(meeting)) : HTML(title) }
        if let child = item.children.first { return link(title, links.child(facts.children[child].id)) }
        return HTML(title)
    }
}

/// A month of the calendar, a row for each week.
struct CalendarMonth {
    let filter: CalendarFilter
    let byDay: [Day: CalendarEntries]
    let today: Day

    private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    /// How much of one sort stands in a day; the rest is in the week.
    private static let most = 5, apart = 2

    var html: HTML {
        let span = filter.span, weeks = (span.to - span.from + 1) / 7
        return div("table-scroll", [.role("region"), .aria("label", "\(filter.title) (scrolls sideways)"), Attribute("tabindex", "0")]) {
            HTML.element("table", [.class("govuk-table fp-calendar")]) {
                HTML.element("caption", [.class("govuk-table__caption govuk-visually-hidden")]) { filter.title }
                HTML.element("thead") {
                    HTML.element("tr") { Self.days.map { day in HTML.element("th", [.scope("col"), .class("govuk-table__header")]) { day } } }
                }
                HTML.element("tbody") {
                    (0..<weeks).map { week in HTML.element("tr") { (0..<7).map { place in cell(span.from.adding(days: week * 7 + place)) } } }
                }
            }
        }
    }

    private func cell(_ day: Day) -> HTML {
        let isOutside = day.month != filter.day.month, entries = byDay[day]
        let name = "govuk-table__cell fp-calendar__day" + (isOutside ? " fp-calendar__day--outside" : "") + (day == today ? " fp-calendar__day--today" : "")
        return HTML.element("td", [.class(name)] + (day == today ? [.aria("current", "date")] : [])) {
            p("fp-calendar__number") {
                unseen("\(Self.days[day.weekday.rawValue]) ")
                HTML(String(day.civil.day))
                unseen(" \(day.long.split(separator: " ").dropFirst().joined(separator: " "))")
            }
            if let entries { ul("fp-calendar__items") { list(entries, day) } }
        }
    }

    private func list(_ entries: CalendarEntries, _ day: Day) -> HTML {
        let timed = entries.timed
        return HTML {
            timed.prefix(Self.most).map { item in
                li("fp-calendar__item") {
                    if let starts = item.starts { strong { "\(starts.text) " } }
                    entries.named(item)
                }
            }
            if timed.count > Self.most { li("fp-calendar__item") { week("\(counted(timed.count - Self.most)) more", day) } }
            entries.untimed.map { kind, items in
                items.count > Self.apart
                    ? li("fp-calendar__item fp-calendar__item--day") { week(kind.several(items.count), day) }
                    : HTML { items.map { item in li("fp-calendar__item fp-calendar__item--day") { entries.named(item) } } }
            }
        }
    }

    private func week(_ words: String, _ day: Day) -> HTML {
        link(words, filter.address { other in
            other.view = .week
            other.day = day
        })
    }
}

/// A week of the calendar: a column for each day, one under the other on a small screen.
struct CalendarWeek {
    let filter: CalendarFilter
    let byDay: [Day: CalendarEntries]
    let today: Day

    private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let apart = 2

    var html: HTML {
        HTML.element("ol", [.class("fp-week"), .aria("label", filter.title)]) {
            (0..<7).map { place in day(filter.span.from.adding(days: place)) }
        }
    }

    private func day(_ day: Day) -> HTML {
        let entries = byDay[day]
        let name = "fp-week__day" + (day == today ? " fp-week__day--today" : "") + (day.weekday.rawValue > 4 && entries == nil ? " fp-week__day--free" : "")
        return HTML.element("li", [.class(name)] + (day == today ? [.aria("current", "date")] : [])) {
            h2("govuk-heading-s fp-week__title") {
                Self.days[day.weekday.rawValue]
                span("fp-week__date") { " \(day.short.split(separator: " ").dropLast().joined(separator: " "))" }
            }
            if let entries {
                ul("fp-week__items") {
                    entries.timed.map { item in
                        li("fp-week__item") {
                            p("fp-week__time") { [item.starts?.text, item.ends?.text].compactMap { $0 }.joined(separator: " to ") }
                            p("fp-plain") { entries.named(item) }
                            if let place = item.place { p("fp-plain fp-quiet") { place } }
                        }
                    }
                    entries.untimed.map { kind, items in
                        items.count > Self.apart
                            ? li("fp-week__item fp-week__item--day") {
                                details(kind.several(items.count).capitalised, class: "fp-why") { HTML { items.map { item in p("govuk-body") { entries.named(item) } } } }
                            } : HTML { items.map { item in li("fp-week__item fp-week__item--day") { entries.named(item) } } }
                    }
                }
            } else {
                p("fp-plain fp-quiet") { "Nothing" }
            }
        }
    }
}
