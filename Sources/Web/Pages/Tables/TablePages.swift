import Care
import Documents

extension FigureTable {
    /// The table with every figure that has cases behind it linked to them; of a row of words, the last.
    func linked(_ year: ReportingYear) -> Table {
        var table = table
        for (row, selections) in selections.enumerated() where table.rows.indices.contains(row) {
            for (column, selection) in selections.enumerated() where selection != nil && table.rows[row].cells.indices.contains(column) {
                if table.rows[row].cells[column].words != nil, column < selections.count - 1 { continue }
                table.rows[row].cells[column].link = Links.cases(year, table.id, row: row, column: column)
            }
        }
        return table
    }
}

/// All the tables of a year's annual report, with a chart above each.
struct YearTablesPage: Page {
    let tables: YearTables
    let years: [ReportingYear]
    let links: Links

    var title: String { "Tables \(tables.year.title)" }
    var area: Area? { .tables }
    var isWide: Bool { true }

    var body: HTML {
        let made = tables.all()
        return HTML {
            heading("Tables of the year \(tables.year.title)")
            p("govuk-body fp-lead") { asAt(tables) }
            yearPicker
            p("govuk-body fp-downloads") {
                a("\(Links.year(tables.year)).xlsx", "govuk-link") { "Download all tables as a workbook (XLSX)" }
            }
            div("fp-columns") {
                contents(made)
                div("fp-columns__main") { made.map { tableBlock($0, tables, isAlone: false) } }
            }
        }
    }

    private var yearPicker: HTML {
        views("Years", years.sorted(by: >).map { ($0.title, Links.year($0), $0 == tables.year) })
    }

    private func contents(_ made: [FigureTable]) -> HTML {
        HTML.element("nav", [.class("fp-contents"), .aria("labelledby", "contents")]) {
            h2("govuk-heading-s", [.id("contents")]) { "Contents" }
            HTML.element("ol", [.class("govuk-list fp-contents__list")]) {
                made.map { each in
                    li {
                        a("#block-\(each.table.id)", "govuk-link govuk-link--no-visited-state") {
                            span("fp-contents__number") { each.table.number }
                            span { each.table.title }
                        }
                    }
                }
            }
        }
    }
}

/// One table with its chart, its definitions and its files.
struct TablePage: Page {
    let tables: YearTables
    let table: FigureTable
    let links: Links

    /// Nil when there is no such table.
    ///
    /// - Parameter showingWords: children's words and colleagues' names are shown, which the audit trail must say.
    init?(tables: YearTables, id: String, links: Links, showingWords: Bool = false) {
        guard let table = tables.table(id, showingWords: showingWords) else { return nil }
        self.tables = tables
        self.table = table
        self.links = links
    }

    var title: String { "\(table.table.heading), \(tables.year.title)" }
    var area: Area? { .tables }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Tables \(tables.year.title)", Links.year(tables.year))] }

    var body: HTML {
        HTML {
            heading(table.table.title, over: "Table \(table.table.number), \(tables.year.title)")
            p("govuk-body fp-lead") { asAt(tables) }
            tableBlock(table, tables, isAlone: true)
            neighbours
        }
    }

    private var neighbours: HTML {
        guard let place = YearTables.ids.firstIndex(of: table.table.id) else { return .empty }
        return HTML.element("nav", [.class("fp-neighbours"), .aria("label", "Other tables")]) {
            if place > 0 { link("Table \(YearTables.ids[place - 1])", Links.table(tables.year, YearTables.ids[place - 1])) }
            if place + 1 < YearTables.ids.count {
                link("Table \(YearTables.ids[place + 1])", Links.table(tables.year, YearTables.ids[place + 1]))
            }
        }
    }
}

/// The day up to which the figures go.
private func asAt(_ tables: YearTables) -> String {
    let whole = tables.asAt >= tables.year.end ? "The whole year" : "The year so far"
    return "\(whole), 1 April \(tables.year.endsIn - 1) to \(tables.asAt.long). Choose a figure to see the cases behind it."
}

private func tableBlock(_ figures: FigureTable, _ tables: YearTables, isAlone: Bool) -> HTML {
    let table = figures.table
    let address = Links.table(tables.year, table.id)
    return section("fp-table-block", [.id("block-\(table.id)"), .aria("label", table.heading)]) {
        if !isAlone {
            h2("govuk-heading-m fp-table-block__title") {
                a(address, "govuk-link govuk-link--no-visited-state govuk-link--no-underline") { table.heading }
            }
        }
        chartFigure(table, tables)
        figures.linked(tables.year).html()
        p("govuk-body fp-downloads") {
            a("\(address).csv", "govuk-link") {
                "CSV"
                unseen(" of table \(table.number)")
            }
            " "
            a("\(address).xlsx", "govuk-link") {
                "Workbook (XLSX)"
                unseen(" of table \(table.number)")
            }
        }
    }
}
