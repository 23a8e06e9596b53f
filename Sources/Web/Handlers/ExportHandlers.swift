import Care
import Documents

/// Files made for others. They are made from what the reader may see; of a role that may export, that is every child not closed to them.
extension Route {
    @Sendable static func exportsPage(_ visit: Visit) throws -> Answer {
        let now = try visit.snapshot(), facts = try visit.look().facts
        let years = now.years.suffix(3).reversed().map { ReturnReviews($0, facts) }
        return .page(ExportsPage(returns: years, dataset: SafeguardingDataset(facts), annex: AnnexA(facts), closed: try closedCount(visit)))
    }

    @Sendable static func returnPage(_ visit: Visit) throws -> Answer {
        let made = try reviews(visit)
        let look = try visit.look()
        return .page(ReturnPage(made: made, facts: look.facts, links: look.links, page: visit.page))
            .about("return:\(made.year.name)", "\(made.leftOut.count) reviews left out")
    }

    @Sendable static func returnReviews(_ visit: Visit) throws -> Answer {
        let made = try reviews(visit)
        return .csv(made.file.bytes, name: made.file.name).about("return:\(made.year.name)", "\(made.rows.count) reviews")
    }

    @Sendable static func returnLeftOut(_ visit: Visit) throws -> Answer {
        let made = try reviews(visit)
        return .csv(made.leftOutList.csv, name: "reviews-left-out.csv").about("return:\(made.year.name)", "\(made.leftOut.count) reviews left out")
    }

    @Sendable static func annexA(_ visit: Visit) throws -> Answer {
        let facts = try visit.look().facts, annex = AnnexA(facts)
        let rows = annex.lists.map(\.rows.count).reduce(0, +)
        return .workbook(try annex.workbook(authority: try visit.snapshot().authority, made: facts.today).bytes(), name: "annex-a.xlsx")
            .about("annex a", "\(rows) rows")
    }

    @Sendable static func safeguardingWorkbook(_ visit: Visit) throws -> Answer {
        let facts = try visit.look().facts, dataset = SafeguardingDataset(facts)
        let book = Workbook(
            title: "Standard Safeguarding Dataset", made: facts.today.iso,
            about: [.init("Authority", try visit.snapshot().authority), .init("As at", facts.today.long), .init("Tables", "Under the standard’s names (ssd_…), and the IRO service’s own (iro_…).")],
            sheets: dataset.all.map(\.sheet))
        return .workbook(try book.bytes(), name: "safeguarding-dataset.xlsx").about("safeguarding dataset", "xlsx")
    }

    @Sendable static func safeguardingJSON(_ visit: Visit) throws -> Answer {
        let dataset = SafeguardingDataset(try visit.look().facts)
        return Answer(content: .file(Array(dataset.json.text().utf8) + [0x0A], type: "application/json", name: "safeguarding-dataset.json"))
            .about("safeguarding dataset", "json")
    }

    @Sendable static func safeguardingTable(_ visit: Visit) throws -> Answer {
        guard let table = SafeguardingDataset(try visit.look().facts).table(visit.parameter("id")) else { throw Refusal.notFound("no such table") }
        return .csv(table.csv, name: "\(table.id).csv").about("safeguarding dataset:\(table.id)", "\(table.rows.count) rows")
    }

    private static func reviews(_ visit: Visit) throws -> ReturnReviews { ReturnReviews(try year(visit, try visit.snapshot()), try visit.look().facts) }

    /// How many children the reader's files leave out because their records are closed to them.
    private static func closedCount(_ visit: Visit) throws -> Int { try visit.snapshot().facts.children.count - (try visit.look().facts.children.count) }
}
