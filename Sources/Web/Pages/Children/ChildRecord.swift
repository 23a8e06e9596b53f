import Care
import Documents

/// A child's record as one reader may see it: what every page of it is made from.
struct ChildRecord: Sendable {
    /// The child's place in `facts.children`.
    let child: Int
    let facts: Facts
    let links: Links
    /// What the reader may do with it.
    let may: Set<Ask>

    var told: Child { facts.children[child] }
    var today: Day { facts.today }
    /// The address of the record's first page, without a child's id in it.
    var address: String { links.child(told.id) }
    /// The way up from a page of the record.
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, address)] }

    func address(of tab: ChildTab) -> String { tab == .summary ? address : "\(address)/\(tab.rawValue)" }

    /// The address of the forms of one kind of entry; nil where the reader may not fill them in.
    func newEntry(_ form: String) -> String? {
        guard let form = EntryForm.named(form), may.contains(form.ask) else { return nil }
        return "\(address)/\(form.id)/new"
    }

    /// The address where an entry is changed; nil where the reader may not, or where it was worked out and is stored nowhere.
    func change<Row: Entry>(_ row: Row) -> String? {
        guard let form = EntryForm.of(register: Row.shape.id), may.contains(form.ask), let record = facts.reference(of: row) else { return nil }
        return "\(address)/\(form.id)/\(record.row)"
    }
}

/// The pages of a child's record.
enum ChildTab: String, CaseIterable, Sendable {
    case summary
    case people
    case plan
    case reviews
    case voice
    case own
    case timeline
    case files
    case history
    case figures
    case readers

    var title: String {
        switch self {
        case .summary: "Summary"
        case .people: "People"
        case .plan: "Plan"
        case .reviews: "Meetings and reviews"
        case .voice: "Visits and views"
        case .own: "Own pages"
        case .timeline: "Timeline"
        case .files: "Files"
        case .history: "History"
        case .figures: "Figures and quality"
        case .readers: "Who has looked"
        }
    }

    /// What is asked to see the page.
    var ask: Ask {
        switch self {
        case .summary, .timeline, .figures: .openChild
        case .people, .plan, .reviews, .history: .readRecord
        case .voice: .readViews
        case .own: .keepChildPages
        case .files: .keepFiles
        case .readers: .seeReaders
        }
    }
}

/// What stands above every page of a child's record: who it is, what everybody must know, who is there for the child, and the pages.
struct ChildHead {
    let record: ChildRecord
    let tab: ChildTab

    private var facts: Facts { record.facts }
    private var told: Child { record.told }

    var html: HTML {
        HTML {
            heading(tab == .summary ? told.name : tab.title, over: caption)
            div("fp-tags fp-tags--page") {
                stateTags(record.child, facts)
                if facts.isRestricted(record.child) { tag("Closed record", .red) }
                if facts.ids(of: record.child).count > 1 { tag("Merged from \(facts.ids(of: record.child).count) ids", .grey) }
            }
            warningBanners(record.child, facts)
            p("govuk-body fp-people") { who }
            views("Parts of the record", tabs)
        }
    }

    private var caption: String? {
        let id = told.name == told.id.text ? nil : "Child \(told.id.text)"
        return tab == .summary ? id : told.name
    }

    private var tabs: [(title: String, address: String, isCurrent: Bool)] {
        ChildTab.allCases.filter { record.may.contains($0.ask) }.map { ($0.title, record.address(of: $0), $0 == tab) }
    }

    private var who: HTML {
        let today = facts.today
        let officer = facts.officer(of: record.child, on: today)
        let team = facts.team(of: record.child, on: today)
        let linked = team.flatMap { facts.linkedOfficer(of: $0.id, on: today) }
        return HTML {
            part("IRO", officer ?? "nobody is named")
            part("Social worker", facts.socialWorker(of: record.child, on: today) ?? "not recorded")
            if let team { part("Team", team.name + (linked.map { ", linked IRO \(facts.name(of: $0))" } ?? "")) }
        }
    }

    private func part(_ name: String, _ value: String) -> HTML {
        span("fp-people__part") {
            span("fp-quiet") { "\(name): " }
            value
            HTML(" ")
        }
    }
}

/// What everybody who opens the child must know, above every page of the record.
func warningBanners(_ child: Int, _ facts: Facts) -> HTML {
    let warnings = facts.warnings(of: child, on: facts.today)
    return HTML {
        warnings.map { note in
            div("fp-warning", [.role("note")]) {
                p("govuk-body") {
                    strong { "Warning, \(note.kind.rawValue): " }
                    note.words
                    if note.reviewBy < facts.today { span("fp-quiet") { " To be looked at again since \(note.reviewBy.long)." } }
                }
            }
        }
    }
}

/// A part of a page under a heading, with a button to add to it.
func recordPart(_ title: String, id: String, add: String? = nil, adding: String = "Add", @HTMLBuilder _ content: () -> HTML) -> HTML {
    section("fp-part", [.aria("labelledby", id)]) {
        div("fp-part__head") {
            heading2(title, id: id)
            if let add {
                a(add, "govuk-link") {
                    adding
                    unseen(" to \(title.lowercasedFirst)")
                }
            }
        }
        content()
    }
}

/// A link to change an entry, where the reader may.
func changeLink(_ address: String?, about: String) -> HTML {
    guard let address else { return .empty }
    return a(address, "govuk-link") {
        "Change"
        unseen(" \(about)")
    }
}

/// A row of links that look like buttons, the first the most wanted.
func actionLinks(_ items: [(title: String, address: String)]) -> HTML {
    if items.isEmpty { return .empty }
    return div("govuk-button-group fp-actions") {
        items.enumerated().map { index, item in
            a(item.address, "govuk-button fp-button" + (index == 0 ? "" : " govuk-button--secondary"), [Attribute("draggable", "false")]) { item.title }
        }
    }
}

/// A link whose words need a little more to tell it from its neighbours when it is read alone.
func link(_ words: String, _ address: String, about: String) -> HTML {
    a(address, "govuk-link") {
        words
        unseen(" \(about)")
    }
}
