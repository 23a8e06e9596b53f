import Care
import Documents

/// The service at a glance: how it stands against its targets, which way it goes, and what needs somebody.
struct HomePage: Page {
    let tables: YearTables
    let links: Links
    let findings: [Finding]
    /// Rows that imports kept aside.
    let rejectedRows: Int
    /// The reader's roles: what leads to a page they may not open is no link.
    var roles: Set<Role> = [.manager]

    private var facts: Facts { tables.facts }

    let title = "The service at a glance"
    var area: Area? { .home }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") {
                "As at the end of \(facts.today.long); figures of the year are those of \(tables.year.title) so far as it has gone."
            }
            if facts.children.isEmpty { start }
            section("fp-part", [.aria("labelledby", "key-figures")]) {
                heading2("Key figures", id: "key-figures")
                ul("fp-tiles") {
                    tables.keyFigures.map { figure in li("fp-tile") { FigureTile(figure: figure, year: tables.year).html } }
                    countTile("Looked-after reviews overdue", late, Links.due(.overdue))
                    countTile("Looked-after children without a named IRO", without, Links.children(.noOfficer))
                    countTile("Errors in the records", errors, Links.quality())
                }
            }
            div("fp-two") {
                div {
                    attention
                    charted("3")
                }
                clocks
            }
            div("fp-two") {
                charted("9")
                charted("7")
            }
        }
    }

    private var start: HTML {
        inset {
            paragraph("No records are here yet.")
            p("govuk-body") { way("Import a return or the council's registers", "/imports") }
        }
    }

    /// Whether the reader may open one of the pages that this one leads to.
    private func mayOpen(_ address: String) -> Bool {
        let ask: Ask = address.hasPrefix("/quality") ? .seeDataQuality : address.hasPrefix("/imports") ? .importFiles : .seeLists
        return Access.allowsSomewhere(roles, ask)
    }

    private func way(_ words: String, _ address: String) -> HTML { mayOpen(address) ? link(words, address) : HTML(words) }

    // MARK: What needs somebody

    private static let reviews: Set<String> = [
        "first-review", "second-review", "later-review", "adoption-authority-review", "adoption-placement-review",
    ]

    private var late: Int { facts.overdue.count { Self.reviews.contains($0.timescale) } }
    private var without: Int? { facts.withoutOfficer(on: facts.today)?.count }
    private var errors: Int { findings.count { $0.severity == .error } }

    /// A figure of today that should be none.
    private func countTile(_ title: String, _ count: Int?, _ address: String) -> HTML {
        li("fp-tile") {
            h3("fp-tile__title") { mayOpen(address) ? a(address, "govuk-link govuk-link--no-visited-state") { title } : HTML(title) }
            div("fp-tile__row") {
                if let count {
                    span("fp-tile__value") {
                        if mayOpen(address) {
                            a(address, "govuk-link govuk-link--no-visited-state fp-tile__link") {
                                counted(count)
                                unseen(", \(title)")
                            }
                        } else {
                            HTML(counted(count))
                        }
                    }
                } else {
                    span("fp-tile__value fp-tile__value--none") { "No data" }
                }
            }
            p("fp-tile__span") { "At \(facts.today.long)" }
            if let count {
                p("fp-tile__target") {
                    "Target 0 "
                    count == 0 ? tag("Met", .green) : tag("Not met", .red)
                }
            } else {
                p("fp-tile__direction") { "Nothing has been recorded." }
            }
        }
    }

    private var attention: HTML {
        let overdue = facts.overdue
        let warnings = findings.count { $0.severity == .warning }
        return section("fp-part", [.aria("labelledby", "attention")]) {
            heading2("Needs attention", id: "attention")
            HTML.element("ul", [.class("fp-attention")]) {
                item(late, "Looked-after reviews overdue", Links.due(.overdue))
                item(without, "Looked-after children without a named IRO", Links.children(.noOfficer))
                item(overdue.count - late, "Other deadlines overdue", Links.due(.overdue))
                item(
                    facts.dueList(from: facts.today, to: facts.today.adding(days: 30)).count, "Deadlines in the next 30 days",
                    Links.due(.soon), isUrgent: false)
                item(errors, "Errors in the records", Links.quality())
                item(warnings, "Warnings about the records", Links.quality(), isUrgent: false)
                item(rejectedRows, "Rows that imports kept aside", "/imports")
            }
        }
    }

    private func item(_ count: Int?, _ title: String, _ address: String, isUrgent: Bool = true) -> HTML {
        let state =
            count.map { $0 == 0 ? tag("None", .green) : isUrgent ? tag("Act", .red) : tag("Look", .yellow) } ?? tag("No data", .grey)
        return li("fp-attention__item") {
            span("fp-attention__count") { count.map { counted($0) } ?? "–" }
            span("fp-attention__title") { way(title, address) }
            state
        }
    }

    private var clocks: HTML {
        let overdue = facts.overdue.countsByClock
        let soon = facts.dueList(from: facts.today, to: facts.today.adding(days: 30)).countsByClock
        return section("fp-part", [.aria("labelledby", "clocks")]) {
            heading2("Due and overdue", id: "clocks")
            ListTable(
                caption: "Deadlines by kind",
                columns: [.init("What is due"), .init("Overdue", isNumber: true), .init("In 30 days", isNumber: true)],
                rows: Timescale.all.filter { overdue[$0.id] != nil || soon[$0.id] != nil }.map { clock in
                    [
                        HTML(clock.title), count(overdue[clock.id], Links.due(.overdue, clock: clock.id), clock.title),
                        count(soon[clock.id], Links.due(.soon, clock: clock.id), clock.title),
                    ]
                },
                whenEmpty: "Nothing is due or overdue."
            ).html
        }
    }

    private func count(_ number: Int?, _ address: String, _ title: String) -> HTML {
        guard let number else { return HTML("0") }
        if !mayOpen(address) { return HTML(counted(number)) }
        return a(address, "govuk-link") {
            counted(number)
            unseen(", \(title)")
        }
    }

    // MARK: Charts

    private func charted(_ id: String) -> HTML {
        guard let figures = tables.table(id) else { return .empty }
        return section("fp-part fp-captioned", [.aria("labelledby", "home-\(id)")]) {
            h2("govuk-heading-m", [.id("home-\(id)")]) { link(figures.table.title, Links.table(tables.year, id)) }
            chartFigure(figures.table, tables)
            quarters(figures).html(id: "home-caption-\(id)")
        }
    }

    /// The quarters and the year of a table's first two rows: what the chart is drawn from.
    private func quarters(_ figures: FigureTable) -> Table {
        var table = figures.linked(tables.year)
        let names = tables.year.quarters.map(\.name) + [tables.year.title]
        let columns = table.columns.indices.filter { names.contains(table.columns[$0].label) }
        table.rows = table.rows.prefix(2).map { row in
            var row = row
            row.cells = columns.map { table.cell(row, $0) }
            row.definition = nil
            return row
        }
        table.columns = columns.map { Table.Column(table.columns[$0].label) }
        table.notes = []
        return table
    }
}
