import Care
import Documents

/// What many pages of one's work are made of.
struct WorkParts: Sendable {
    let facts: Facts
    let links: Links

    func child(_ place: Int) -> HTML {
        guard facts.children.indices.contains(place) else { return .empty }
        return link(facts.children[place].name, links.child(facts.children[place].id))
    }

    /// Several children, each a link.
    func children(_ places: [Int]) -> HTML {
        HTML {
            places.enumerated().map { index, place in
                HTML {
                    if index > 0 { ", " }
                    child(place)
                }
            }
        }
    }

    /// Whom a meeting is about.
    func people(of meeting: Meeting) -> HTML {
        if let carer = meeting.carer {
            let household = facts.number(of: carer).flatMap { facts.records[FosterCarer.self].entries[$0].household }
            return HTML(household ?? carer.text)
        }
        return children(facts.children(of: meeting.id))
    }

    /// `10:00 to 11:30, Willow Room`.
    func whenAndWhere(_ meeting: Meeting) -> String {
        [meeting.times, meeting.room.flatMap { facts.room($0)?.name } ?? meeting.place].compactMap { $0 }.joined(separator: ", ")
    }

    /// A day on a colour that says whether it has passed.
    func due(_ day: Day?) -> HTML { Self.due(day, today: facts.today) }

    static func due(_ day: Day?, today: Day) -> HTML {
        guard let day else { return span("fp-quiet") { "No day set" } }
        return HTML {
            HTML(day.short)
            if day < today {
                HTML(" ")
                tag("Overdue", .red)
            } else if day == today {
                HTML(" ")
                tag("Today", .orange)
            }
        }
    }
}

extension Urgency {
    /// The colour and the word that says it again.
    var tag: HTML {
        switch self {
        case .late: Web.tag("Late", .red)
        case .soon: Web.tag("Due soon", .yellow)
        case .calm: Web.tag("In time", .green)
        }
    }

    var title: String {
        switch self {
        case .late: "Late"
        case .soon: "Due soon"
        case .calm: "In time"
        }
    }
}

/// A part of a page with its heading.
func part(_ title: String, id: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
    section("fp-part", [.aria("labelledby", id)]) {
        heading2(title, id: id)
        content()
    }
}

/// Numbers in a row, each opening what it counts.
func counts(_ label: String, _ items: [(count: Int, title: String, address: String)]) -> HTML {
    HTML.element("ul", [.class("fp-counts"), .aria("label", label)]) {
        items.map { item in
            li("fp-counts__item") {
                a(item.address, "govuk-link govuk-link--no-visited-state fp-counts__link") {
                    span("fp-counts__number") { counted(item.count) }
                    HTML(" ")
                    item.title
                }
            }
        }
    }
}

/// What stands where a list is empty.
func nothing(_ sentence: String) -> HTML { p("govuk-body fp-empty") { sentence } }

/// A form that only asks for another view of the page: its answers stand in the address.
func filterForm(_ address: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
    HTML.element("form", [Attribute("method", "get"), Attribute("action", address), .class("fp-filter")]) {
        content()
        button("Show", class: "govuk-button govuk-button--secondary")
    }
}
