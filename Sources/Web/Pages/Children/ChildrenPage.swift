import Care
import Documents

/// Which children a list shows.
enum ChildrenFilter: String, CaseIterable, Sendable {
    case inCare = "in-care"
    case onPlan = "on-plan"
    case noOfficer = "no-iro"
    case all

    var title: String {
        switch self {
        case .inCare: "Looked after"
        case .onPlan: "On a protection plan"
        case .noOfficer: "Without an IRO"
        case .all: "All known"
        }
    }

    /// The places of the children in `Facts.children`, in order of their names.
    func children(_ facts: Facts) -> [Int] {
        let found: [Int] =
            switch self {
            case .inCare: facts.lookedAfter(on: facts.today).map(\.child)
            case .onPlan: facts.children.indices.filter { facts.plan(of: $0, on: facts.today) != nil }
            case .noOfficer: facts.withoutOfficer(on: facts.today) ?? []
            case .all: Array(facts.children.indices)
            }
        func name(_ place: Int) -> (String, String, Child.ID) {
            let child = facts.children[place]
            return (child.surname ?? "", child.forename ?? "", child.id)
        }
        return found.map { ($0, name($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
}

/// The children the service knows, by surname.
struct ChildrenPage: Page {
    let facts: Facts
    let links: Links
    let filter: ChildrenFilter
    let page: Int

    private static let size = 50

    var title: String { "Children: \(filter.title.lowercased())" }
    var area: Area? { .children }
    var isWide: Bool { true }

    var body: HTML {
        let children = filter.children(facts)
        let slice = Slice(children.count, page: page, size: Self.size)
        return HTML {
            heading("Children")
            views("Which children", ChildrenFilter.allCases.map { ($0.title, Links.children($0), $0 == filter) })
            p("govuk-body fp-lead") {
                "\(counted(children.count, "child", "children")) at the end of \(facts.today.long), by surname. \(slice.sentence ?? "")"
            }
            childrenTable(filter.title, children[slice.range], facts, links, whenEmpty: empty)
            pagination(slice.page, of: slice.pages) { Links.children(filter, page: $0) }
        }
    }

    private var empty: String {
        switch filter {
        case .noOfficer: "Every looked-after child has an IRO, as far as allocations are recorded."
        case .inCare, .onPlan, .all: "No children are recorded. Import a return or the children's register to begin."
        }
    }
}

/// What a search found.
struct SearchPage: Page {
    let query: String
    /// Places in `Facts.children`, the best first.
    let found: [Int]
    let facts: Facts
    let links: Links

    private static let most = 100

    let title = "Search"
    var area: Area? { .children }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading("Search")
            p("govuk-body fp-lead") {
                query.isEmpty
                    ? "Type a name, an id or a date of birth in the field above."
                    : "\(counted(found.count, "child", "children")) found for “\(query)”."
            }
            if !query.isEmpty, found.isEmpty {
                paragraph(
                    "Nobody was found. You can search by the beginning of any part of a name, by the whole id or its beginning, or by a date of birth "
                        + "such as 3/5/2008 or 3 May 2008.")
            }
            if !found.isEmpty { childrenTable("Children found", found.prefix(Self.most), facts, links) }
            if found.count > Self.most { paragraph("The first \(Self.most) are shown. Type more of the name to find fewer.") }
        }
    }
}

private func childrenTable(_ caption: String, _ children: ArraySlice<Int>, _ facts: Facts, _ links: Links, whenEmpty: String = "") -> HTML {
    let today = facts.today
    return ListTable(
        caption: caption,
        columns: [
            .init("Name"), .init("Id", isShort: true), .init("Born", isShort: true), .init("Age", isNumber: true), .init("State"),
            .init("IRO"),
            .init("Next due"),
        ],
        rows: children.map { place in
            let child = facts.children[place]
            let next = facts.deadlines(of: place).first { $0.isOpen(on: today) }
            let name = [child.surname, child.forename].compactMap { $0 }.joined(separator: ", ")
            return [
                link(name.isEmpty ? child.id.text : name, links.child(child.id)),
                HTML(child.id.text),
                HTML(child.born?.short ?? ""),
                HTML(child.born.map { String(today.age(bornOn: $0)) } ?? ""),
                stateTags(place, facts),
                HTML(facts.officer(of: place, on: today) ?? ""),
                HTML(next.map { "\($0.title), \($0.due.short)" } ?? ""),
            ]
        },
        whenEmpty: whenEmpty
    ).html
}

/// What the service is to a child today: looked after, on a plan, left care.
func stateTags(_ place: Int, _ facts: Facts) -> HTML {
    let today = facts.today
    let periods = facts.periods(of: place)
    let isIn = periods.contains { $0.contains(today) }
    let plan = facts.plan(of: place, on: today)
    return span("fp-tags") {
        if isIn { tag("Looked after", .blue) }
        if plan != nil { tag("Protection plan", .purple) }
        if !isIn, let left = periods.last?.to { tag("Left care \(left.short)", .grey) }
        if periods.isEmpty, plan == nil { tag("Not looked after", .grey) }
    }
}
