import Care
import Documents

/// A list with its filters that somebody kept under a name.
struct KeptView: Sendable, Hashable {
    let id: Int64
    let title: String
    let address: String
    let isShared: Bool
    let isOwn: Bool
}

/// The children of a list, by surname, with the lists and filters there are and the views that were kept.
struct ChildrenPage: Page {
    let query: ChildrenQuery
    let found: [ChildList.Entry]
    let facts: Facts
    let links: Links
    let page: Int
    var kept: [KeptView] = []
    var token = ""
    /// Whether the reader has cases of their own.
    var hasOwn = false

    private static let size = 50

    var title: String { "Children: \(query.words(facts).lowercasedFirst)" }
    var area: Area? { .children }
    var isWide: Bool { true }

    var body: HTML {
        let slice = Slice(found.count, page: page, size: Self.size)
        return HTML {
            heading("Children")
            views("Which children", ChildrenQuery.Standing.allCases.filter { hasOwn || $0 != .mine }.map { standing in
                let which = ChildrenQuery.Which.standing(standing)
                return (standing.title, query.on(which).address(), which == query.which)
            })
            keptViews
            filters
            p("govuk-body fp-lead") {
                "\(counted(found.count, "child", "children")): \(query.words(facts).lowercasedFirst), at the end of \(facts.today.long), by surname. \(slice.sentence ?? "")"
            }
            if let definition = query.which.definition { p("govuk-body") { definition } }
            childrenTable(query.words(facts), found[slice.range].map { ($0.child, $0) }, facts, links, isWanted: query.which.definition != nil, whenEmpty: empty)
            pagination(slice.page, of: slice.pages) { query.address(page: $0) }
            if !found.isEmpty { p("govuk-body fp-downloads") { link("Download this list as CSV", query.address(of: "/children.csv")) } }
            save
        }
    }

    private var empty: String {
        if query.isFiltered { return "No child fits these filters." }
        return switch query.which {
        case .standing(.noOfficer): "Every looked-after child has an IRO, as far as allocations are recorded."
        case .standing(.mine): "You have no open case."
        case .standing(.inCare), .standing(.onPlan), .standing(.all), .standing(.open):
            "No children are recorded. Import a return or the children's register to begin."
        default: "No child is on this list."
        }
    }

    // MARK: Filters

    private var lists: [ChildrenQuery.Which] { ChildrenQuery.Which.all.filter { hasOwn || $0 != .standing(.mine) } }

    private var filters: HTML {
        details(query.isFiltered ? "Filters: \(query.words(facts))" : "Filter this list, or choose another", class: "fp-filters") {
            HTML.element("form", [Attribute("method", "get"), Attribute("action", "/children"), .class("fp-filter-form")]) {
                select("List", name: "show", value: query.which.id, options: lists.map { ($0.id, $0.title) }, empty: "Looked after")
                select("Team", name: "team", value: query.team?.text ?? "", options: facts.teams(on: facts.today).map { ($0.id.text, $0.name) }, empty: "Every team")
                select("IRO", name: "iro", value: query.officer?.text ?? "", options: facts.officersWithCases.map { ($0.text, facts.name(of: $0)) }, empty: "Every IRO")
                select("Age", name: "age", value: query.band?.rawValue ?? "", options: ChildrenQuery.AgeBand.allCases.map { ($0.rawValue, $0.title) }, empty: "Every age")
                select(
                    "Legal status", name: "status", value: query.status?.rawValue ?? "",
                    options: LegalStatus.list.codes.map { ($0.code, "\($0.code) \($0.label)") }, empty: "Every legal status")
                checkbox("Only my own cases", name: "own", isTicked: query.isOwn)
                div("govuk-button-group") {
                    HTML.element("button", [.type("submit"), .class("govuk-button")]) { "Show" }
                    if query.isFiltered { link("Clear the filters", ChildrenQuery().on(query.which).address()) }
                }
            }
        }
    }

    // MARK: Kept views

    private var keptViews: HTML {
        if kept.isEmpty { return .empty }
        let here = query.address()
        return views("Views you and others kept", kept.map { ($0.title + ($0.isShared && !$0.isOwn ? " (shared)" : ""), $0.address, $0.address == here) })
    }

    private var save: HTML {
        let own = kept.filter(\.isOwn)
        return HTML {
            details("Keep this view") { keepForm(address: query.address(), title: "", problem: nil, token: token) }
            if !own.isEmpty {
                details("Your kept views (\(own.count))") {
                    ul("govuk-list") {
                        own.map { view in
                            li("fp-kept") {
                                link(view.title, view.address)
                                span("fp-quiet") { view.isShared ? " shared with everybody " : " " }
                                form("/views/\(view.id)/drop", token: token) {
                                    hidden("address", query.address())
                                    HTML.element("button", [.type("submit"), .class("fp-link-button")]) {
                                        "Remove"
                                        unseen(" the view \(view.title)")
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The form that keeps a list under a name.
func keepForm(address: String, title: String, problem: String?, token: String) -> HTML {
    form("/views", token: token, class: "fp-form") {
        hidden("address", address)
        textField("Name of the view", name: "title", value: title, hint: "Such as “My teenagers on care orders”. Name no child.", error: problem, autocomplete: "off")
        checkbox("Everybody may use it", name: "shared")
        button("Keep", class: "govuk-button govuk-button--secondary")
    }
}

/// A list could not be kept: its name is missing.
struct KeepViewPage: Page {
    let address: String
    let name: String
    let problem: String
    let token: String

    let title = "Error: Keep this view"
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Back to the list", address)] }

    var body: HTML {
        HTML {
            errorSummary([(problem, "title")])
            heading("Keep this view")
            keepForm(address: address, title: name, problem: problem, token: token)
        }
    }
}

/// Children in a table: those of a list, each with why it is on it; those of a search, each with how it was found.
func childrenTable(
    _ caption: String, _ children: [(place: Int, entry: ChildList.Entry?)], _ facts: Facts, _ links: Links, isWanted: Bool = false, why: String = "Why",
    whenEmpty: String = ""
) -> HTML {
    let today = facts.today
    var columns: [ListTable.Column] = [
        .init("Name"), .init("Id", isShort: true), .init("Born", isShort: true), .init("Age", isNumber: true), .init("State"), .init("IRO"),
    ]
    columns.append(isWanted ? .init(why, isLong: true) : .init("Next due"))
    return ListTable(
        caption: caption, columns: columns,
        rows: children.map { place, entry in
            let child = facts.children[place]
            let name = [child.surname, child.forename].compactMap { $0 }.joined(separator: ", ")
            let due = facts.deadlines(of: place).first { $0.isOpen(on: today) }
            let last = isWanted ? HTML((entry?.why ?? "").capitalised) : HTML(due.map { "\($0.title), \($0.due.short)" })
            return [
                link(name.isEmpty ? child.id.text : name, links.child(child.id)), HTML(child.id.text), HTML(child.born?.short ?? ""),
                HTML(child.born.map { today.shortAge(bornOn: $0) }), states(place, due, facts), HTML(facts.officer(of: place, on: today) ?? ""), last,
            ]
        },
        whenEmpty: whenEmpty
    ).html
}

/// What the service is to a child, and whether what is next due for it should have been done before today.
private func states(_ place: Int, _ next: Deadline?, _ facts: Facts) -> HTML {
    let tags = stateTags(place, facts)
    guard let next, case .overdue(let days) = next.state(on: facts.today) else { return tags }
    return HTML {
        tags
        HTML(" ")
        tag("Overdue by \(counted(days, "day"))", .red)
    }
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
