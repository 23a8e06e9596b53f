import Care
import Documents

/// Which deadlines a list shows.
enum DueState: String, CaseIterable, Sendable {
    case overdue, soon, all

    var title: String {
        switch self {
        case .overdue: "Overdue"
        case .soon: "Due in 30 days"
        case .all: "All that is open"
        }
    }

    func deadlines(_ facts: Facts) -> [Deadline] {
        switch self {
        case .overdue: facts.overdue
        case .soon: facts.dueList(from: facts.today, to: facts.today.adding(days: 30))
        case .all: facts.openDeadlines
        }
    }
}

/// What is due and overdue across the service, each with the reason for its day.
struct DuePage: Page {
    let facts: Facts
    let links: Links
    let state: DueState
    /// The id of a timescale; nil for all.
    let clock: String?
    let page: Int

    private static let size = 50

    var title: String { "Due and overdue: \(state.title.lowercased())" }
    var area: Area? { .due }
    var isWide: Bool { true }

    var body: HTML {
        let all = state.deadlines(facts)
        let counts = all.countsByClock
        let shown = clock.map { clock in all.filter { $0.timescale == clock } } ?? all
        let slice = Slice(shown.count, page: page, size: Self.size)
        return HTML {
            heading("Due and overdue")
            views("State", DueState.allCases.map { ("\($0.title) (\(counted($0.deadlines(facts).count)))", Links.due($0), $0 == state) })
            div("fp-columns") {
                filter(counts, all.count)
                div("fp-columns__main") {
                    p("govuk-body fp-lead") {
                        "\(counted(shown.count, "deadline")) at the end of \(facts.today.long), the earliest first. \(slice.sentence ?? "")"
                    }
                    list(shown[slice.range])
                    pagination(slice.page, of: slice.pages) { Links.due(state, clock: clock, page: $0) }
                }
            }
        }
    }

    private func filter(_ counts: [String: Int], _ all: Int) -> HTML {
        HTML.element("nav", [.class("fp-contents"), .aria("labelledby", "clocks")]) {
            h2("govuk-heading-s", [.id("clocks")]) { "What is due" }
            ul("govuk-list fp-contents__list") {
                filterItem("Everything", all, nil)
                Timescale.all.filter { counts[$0.id] != nil || $0.id == clock }.map { filterItem($0.title, counts[$0.id] ?? 0, $0.id) }
            }
        }
    }

    private func filterItem(_ title: String, _ count: Int, _ id: String?) -> HTML {
        li {
            a(Links.due(state, clock: id), "govuk-link govuk-link--no-visited-state", id == clock ? [.aria("current", "page")] : []) {
                span { title }
                span("fp-contents__count") {
                    unseen(": ")
                    counted(count)
                }
            }
        }
    }

    private func list(_ deadlines: ArraySlice<Deadline>) -> HTML {
        ListTable(
            caption: "Deadlines, \(state.title.lowercased())",
            columns: [.init("Who"), .init("What"), .init("Due", isShort: true), .init("State", isShort: true), .init("Why"), .init("IRO")],
            rows: deadlines.map { deadline in
                [
                    who(deadline), HTML(deadline.title), HTML(deadline.due.short), deadline.stateTag(on: facts.today),
                    details("Why", about: "\(deadline.title) is due on \(deadline.due.long)", class: "fp-why") {
                        paragraph(deadline.sentence)
                    },
                    HTML(officer(deadline)),
                ]
            },
            whenEmpty: state == .overdue ? "Nothing is overdue." : "Nothing is due."
        ).html
    }

    private func who(_ deadline: Deadline) -> HTML {
        if deadline.subject.child == nil, !deadline.children.isEmpty {
            return HTML {
                person(deadline.subject, facts, links)
                ul("govuk-list fp-plain") { deadline.children.map { id in li { person(.child(id), facts, links) } } }
            }
        }
        return person(deadline.subject, facts, links)
    }

    private func officer(_ deadline: Deadline) -> String? {
        let child = deadline.subject.child ?? deadline.children.first
        return child.flatMap { facts.number(of: $0) }.flatMap { facts.officer(of: $0, on: facts.today) }
    }
}
