import Care
import Documents

/// One child: who they are, what is due and why, their reviews, what happened, and which figures they are counted in.
struct ChildPage: Page {
    /// The child's place in `Facts.children`.
    let child: Int
    let facts: Facts
    let links: Links
    let tables: YearTables
    /// Everything found wrong in the service; the page shows what is about this child.
    let findings: [Finding]
    /// The part of the timeline that is asked for; nil for all.
    let show: String?

    private var told: Child { facts.children[child] }

    var title: String { told.name }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Children", "/children")] }

    var body: HTML {
        let mine = findings.filter { $0.subject.child == told.id }
        return HTML {
            heading(told.name, over: told.name == told.id.text ? nil : "Child \(told.id.text)")
            div("fp-tags fp-tags--page") { stateTags(child, facts) }
            contents(mine.count)
            ChildSummary(child: child, facts: facts, links: links).html
            due
            ChildReviews(child: child, facts: facts).html
            if !mine.isEmpty { findingsList(mine) }
            timeline
            countedIn
        }
    }

    private func contents(_ findings: Int) -> HTML {
        HTML.element("nav", [.class("fp-jump"), .aria("label", "On this page")]) {
            ul("fp-jump__list") {
                li { link("Due next", "#due") }
                li { link("Reviews", "#reviews") }
                if findings > 0 { li { link("Data quality (\(findings))", "#findings") } }
                li { link("Timeline", "#timeline") }
                li { link("Counted in", "#counted-in") }
            }
        }
    }

    // MARK: Due next

    private var due: HTML {
        let open = facts.deadlines(of: child).filter { $0.isOpen(on: facts.today) }
        return section("fp-part", [.aria("labelledby", "due")]) {
            heading2("Due next", id: "due")
            ListTable(
                caption: "What is due for \(told.name)",
                columns: [.init("What"), .init("Due", isShort: true), .init("State", isShort: true), .init("Why that day", isLong: true)],
                rows: open.map { deadline in
                    [HTML(deadline.title), HTML(deadline.due.long), deadline.stateTag(on: facts.today), HTML(deadline.sentence)]
                },
                whenEmpty: "Nothing is due."
            ).html
        }
    }

    // MARK: Findings

    private func findingsList(_ mine: [Finding]) -> HTML {
        section("fp-part", [.aria("labelledby", "findings")]) {
            heading2("Data quality", id: "findings")
            ListTable(
                caption: "What was found in this child's records",
                columns: [.init("Check"), .init("Kind", isShort: true), .init("What was found", isLong: true), .init("Record")],
                rows: mine.map { finding in
                    [
                        link(Check.named(finding.check)?.title ?? finding.check, Links.quality(check: finding.check)),
                        tag(finding.severity.title, finding.severity.colour),
                        HTML(finding.sentence), HTML(record(finding.record)),
                    ]
                }
            ).html
        }
    }

    // MARK: Timeline

    private var timeline: HTML {
        let all = facts.timeline(of: child)
        let kind = show.flatMap { Event.Kind(rawValue: $0) }
        let events = kind.map { kind in all.filter { $0.kind == kind } } ?? all
        let kinds = Event.Kind.allCases.filter { kind in all.contains { $0.kind == kind } }
        let address = { (show: String?) in links.child(told.id, show: show) + "#timeline" }
        return section("fp-part", [.aria("labelledby", "timeline")]) {
            heading2("Timeline", id: "timeline")
            if kinds.count > 1 {
                views(
                    "Kinds of event",
                    [("All (\(all.count))", address(nil), kind == nil)]
                        + kinds.map { kind in
                            ("\(kind.title) (\(all.count { $0.kind == kind }))", address(kind.rawValue), kind.rawValue == show)
                        })
            }
            if events.isEmpty { p("govuk-body fp-empty") { "Nothing is recorded." } }
            HTML.element("ol", [.class("fp-timeline")]) { events.map(event) }
        }
    }

    private func event(_ event: Event) -> HTML {
        li("fp-timeline__item") {
            HTML.element("time", [.class("fp-timeline__day"), Attribute("datetime", event.day.iso)]) { event.day.short }
            div("fp-timeline__what") {
                strong { event.title }
                if let detail = event.detail { p("fp-timeline__detail") { detail } }
            }
            span("fp-timeline__kind") { event.kind.title }
        }
    }

    // MARK: Counted in

    private var countedIn: HTML {
        let places = tables.countedIn(told.id)
        let made = places.isEmpty ? [] : tables.all()
        let rows = Dictionary(grouping: places) { [$0.table, $0.row] }.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }
        return section("fp-part", [.aria("labelledby", "counted-in")]) {
            heading2("Counted in, \(tables.year.title)", id: "counted-in")
            ListTable(
                caption: "The figures of the year this child is counted in",
                columns: [.init("Table"), .init("Row"), .init("Columns")],
                rows: rows.compactMap { key, places in
                    guard let place = places.first, made.indices.contains(place.table) else { return nil }
                    let table = made[place.table].table
                    guard table.rows.indices.contains(place.row) else { return nil }
                    return [
                        link(table.heading, Links.table(tables.year, table.id)), HTML(table.rows[place.row].label),
                        span("fp-cells") {
                            places.map { place in
                                a(Links.cases(tables.year, table.id, row: place.row, column: place.column), "govuk-link") {
                                    table.columns[place.column].label
                                    unseen(", \(table.rows[place.row].label)")
                                }
                            }
                        },
                    ]
                },
                whenEmpty: "The child is in no figure of \(tables.year.title)."
            ).html
        }
    }
}
