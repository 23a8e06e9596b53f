import Care
import Documents

extension Route {
    /// The service at a glance: figures of the whole service, without children.
    @Sendable static func glance(_ visit: Visit) throws -> Answer {
        let now = try visit.snapshot()
        return .page(HomePage(tables: now.tables(now.latest), links: now.links, findings: now.findings, rejectedRows: now.rejectedRows, roles: visit.person?.roles ?? []))
    }

    @Sendable static func latestTables(_ visit: Visit) throws -> Answer { .redirect(Links.year(try visit.snapshot().latest)) }

    @Sendable static func yearTables(_ visit: Visit) throws -> Answer {
        let now = try visit.snapshot()
        return .page(YearTablesPage(tables: now.tables(try year(visit, now)), years: now.years, links: now.links))
    }

    @Sendable static func table(_ visit: Visit) throws -> Answer {
        let now = try visit.snapshot()
        guard let page = TablePage(tables: now.tables(try year(visit, now)), id: visit.parameter("id"), links: now.links) else {
            throw Refusal.notFound("no such table")
        }
        return .page(page)
    }

    /// Table 7c with what children wrote: the one table that quotes them, so that opening it stands in the audit trail.
    @Sendable static func childrensWords(_ visit: Visit) throws -> Answer {
        let now = try visit.snapshot(), year = try year(visit, now)
        // Whoever may not open every child sees no words of children they may not open: the table is then made from their own facts.
        let look = try visit.look()
        let tables = look.sight.isWhole ? now.tables(year) : YearTables(year, look.facts)
        guard let page = TablePage(tables: tables, id: "7c", links: now.links, showingWords: true) else { throw Refusal.notFound("no such table") }
        return .page(page).about("table:\(year.name)/7c")
    }

    @Sendable static func cases(_ visit: Visit) throws -> Answer {
        let page = try casesPage(visit)
        return .page(page).about(try cell(visit), "page \(visit.page)")
    }

    // MARK: Files

    @Sendable static func tableCSV(_ visit: Visit) throws -> Answer {
        let (year, made) = try figures(visit)
        return .csv(made.table.csv, name: "table-\(made.table.id)-\(year.name).csv").about("table:\(year.name)/\(made.table.id)", "csv")
    }

    @Sendable static func tableWorkbook(_ visit: Visit) throws -> Answer {
        let (year, made) = try figures(visit)
        let bytes = try workbook(visit, year, [made.table], title: made.table.heading)
        return .workbook(bytes, name: "table-\(made.table.id)-\(year.name).xlsx").about("table:\(year.name)/\(made.table.id)", "xlsx")
    }

    @Sendable static func yearWorkbook(_ visit: Visit) throws -> Answer {
        let now = try visit.snapshot(), year = try year(visit, now)
        let all = now.tables(year).all().map(\.table)
        let bytes = try workbook(visit, year, all, title: "Tables of the annual report \(year.title)")
        return .workbook(bytes, name: "tables-\(year.name).xlsx").about("tables:\(year.name)", "xlsx")
    }

    @Sendable static func casesCSV(_ visit: Visit) throws -> Answer {
        let page = try casesPage(visit), facts = page.tables.facts, look = try visit.look()
        var rows = [["id", "kind", "name", "day", "outcome", "group"]]
        rows += page.selection.cases(facts).filter { $0.subject.child.map { look.facts.child($0) != nil } ?? true }.map { each in
            let name = each.subject.child.flatMap { facts.child($0) }?.name ?? ""
            return [each.subject.id, each.subject.kind, name, each.day.iso, each.outcome.words, each.group]
        }
        return .csv(CSV.text(rows), name: "cases-\(visit.parameter("year"))-table-\(visit.parameter("id")).csv").about(try cell(visit), "csv")
    }

    private static func workbook(_ visit: Visit, _ year: ReportingYear, _ tables: [Table], title: String) throws -> [UInt8] {
        let now = try visit.snapshot()
        return try Workbook(title: title, made: now.today.iso, about: now.tables(year).about, sheets: tables.map { Workbook.Sheet($0) }).bytes()
    }

    // MARK: What an address names

    /// The year an address names: one there is something to show of.
    static func year(_ visit: Visit, _ now: Snapshot) throws(Refusal) -> ReportingYear {
        guard let year = ReportingYear(visit.parameter("year")), now.years.contains(year) else { throw .notFound("no such year") }
        return year
    }

    private static func figures(_ visit: Visit) throws -> (ReportingYear, FigureTable) {
        let now = try visit.snapshot(), year = try year(visit, now)
        guard let made = now.tables(year).table(visit.parameter("id")) else { throw Refusal.notFound("no such table") }
        return (year, made)
    }

    private static func casesPage(_ visit: Visit) throws -> CasesPage {
        let now = try visit.snapshot(), narrowed = try visit.look().facts
        guard let row = visit.asked("row").flatMap(Int.init), let column = visit.asked("column").flatMap(Int.init),
            let page = CasesPage(
                tables: now.tables(try year(visit, now)), id: visit.parameter("id"), row: row, column: column, links: now.links, page: visit.page,
                isOpen: { narrowed.child($0) != nil })
        else { throw Refusal.notFound("no such cell") }
        return page
    }

    /// The cell of a table as the audit trail names it.
    private static func cell(_ visit: Visit) throws -> String {
        "table:\(visit.parameter("year"))/\(visit.parameter("id"))/row \(visit.asked("row") ?? "")/column \(visit.asked("column") ?? "")"
    }
}
