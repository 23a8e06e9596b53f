import Care
import Documents
import Samples
import Testing

/// The report's figures are those of its tables, whichever way its words name them.
struct AnnualReportTests {
    private func tables() throws -> YearTables {
        let year = try #require(ReportingYear(endingIn: 2024))
        let records = shakenCouncil(seed: 11, year)
        return YearTables(year, Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end))
    }

    @Test func `a figure in the words is the figure of the table`() throws {
        let tables = try tables()
        let report = AnnualReport(tables, words: ["reviews": "We held {{reviews-held}} reviews, {{table 2: LAC, 2023/24}} in [[table 2]]."]).full()
        #expect(report.unbound.isEmpty)
        let section = try #require(report.report.sections.first { $0.id == "reviews" })
        guard case .paragraph(let number, let line) = try #require(section.blocks.first) else {
            Issue.record("no paragraph")
            return
        }
        let figures = line.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
        let cell = try #require(tables.table("2")?.table.rows.first?.cells.first)
        #expect(number == "5.2.1")
        #expect(figures.map(\.value) == [cell.value, cell.value])
        #expect(Report.words(line, tables: report.report.tables) == "We held \(cell.text) reviews, \(cell.text) in Table 2.")
    }

    @Test func `no paragraph has the number of a section, so that each number means one place`() throws {
        let words = Dictionary(uniqueKeysWithValues: ReportSection.all.map { ($0.id, "One.\n\nTwo.") })
        let report = AnnualReport(try tables(), words: words).full().report
        let paragraphs = report.sections.flatMap(\.blocks).compactMap { if case .paragraph(let number, _) = $0 { number } else { nil } }
        #expect(paragraphs.contains("5.0.1") && paragraphs.contains("5.1.1") && paragraphs.contains("4.2"))
        #expect(Set(paragraphs).count == paragraphs.count && Set(paragraphs).isDisjoint(with: report.sections.map(\.number)))
    }

    @Test func `a table that is called percentages is drawn as percentages`() throws {
        let tables = try tables(), table = try #require(tables.table("4")?.table)
        let picture = try #require(TableChart(table, of: tables).picture)
        #expect(picture.alternative.contains("%") && picture.title.hasSuffix("%"))
    }

    @Test(arguments: [("7", Measure.seenBeforeReview, "Seen"), ("3a", .initialConferencesOnTime, "Initial conferences"), ("9", .lookedAfterChildren, "Number")])
    func `a campaign marks the chart that draws its figure, with the figure before and after, and no other chart`(_ id: String, _ measure: Measure, _ row: String) throws {
        let before = try tables(), table = try #require(before.table(id)?.table)
        var records = before.facts.records, campaign = Campaign()
        (campaign.id, campaign.title, campaign.measure, campaign.from) = ("C1", "A spring drive", measure.id, before.year.quarters[1].start.adding(days: 30))
        records.set(Rows([campaign]))
        let tables = YearTables(before.year, Facts(records, settings: before.facts.settings, today: before.facts.today))
        let picture = try #require(TableChart(table, of: tables).picture), plain = try #require(TableChart(table, of: before).picture)
        let told = String(picture.alternative.dropFirst(plain.alternative.count))
        #expect(told.hasPrefix(" A spring drive. From \(campaign.from.long). \(row)"), "\(told)")
        #expect(told.contains("Q2 ") && told.contains("Q3 ") && !told.contains("Q4"))
        #expect(picture.drawing.markup.contains("A spring drive.") && !plain.drawing.markup.contains("A spring drive."))
        for other in ["3", "10", "15"] {
            let table = try #require(tables.table(other)?.table)
            #expect(TableChart(table, of: tables).picture == TableChart(table, of: before).picture)
        }
    }

    @Test func `last year's column holds what the service's own report printed, where nothing else was entered`() throws {
        let before = try tables(), year = before.year.previous
        var records = before.facts.records, frozen = FrozenFigure()
        records.set(Rows<PublishedFigure>())
        (frozen.year, frozen.part, frozen.table, frozen.row, frozen.column, frozen.value, frozen.text) = (year.name, LivingReport.published, "2", "CP", year.title, Amount(123), "123")
        records.set(Rows([frozen]))
        func cell(_ records: Records) throws -> Table.Cell {
            let tables = YearTables(before.year, Facts(records, settings: before.facts.settings, today: before.facts.today)), made = try #require(tables.table("2"))
            let place = try #require(made.place(row: "CP", column: year.title))
            return made.table.cell(made.table.rows[place.row], place.column)
        }
        #expect(try cell(records).value == 123)
        #expect(try cell(records).reason == "Published: the service’s annual report of \(year.title)")
        var entered = PublishedFigure()
        (entered.table, entered.row, entered.column, entered.value, entered.note) = ("2", "CP", year.title, Amount(125), "corrected")
        records.set(Rows([entered]))
        #expect(try cell(records).value == 125)
    }

    @Test func `every table of the year stands in the report once`() throws {
        let report = AnnualReport(try tables(), words: ["reviews": "Before.\n\n[[table 2]]\n\nAfter."]).full().report
        #expect(report.tables.map(\.id).sorted() == YearTables.ids.sorted())
        let section = try #require(report.sections.first { $0.id == "reviews" })
        let kinds = section.blocks.map { block in
            switch block {
            case .paragraph: "words"
            case .table: "table"
            case .chart: "chart"
            default: "other"
            }
        }
        #expect(kinds == ["words", "table", "chart", "words"])
    }

    @Test(arguments: ["{{reviews-in-time}}", "{{table 99: a, b}}", "{{table 2: LAC, 1999/00}}", "{{reviews-held 2030-31}}"])
    func `a reference that leads nowhere is told with its section`(_ words: String) throws {
        let made = AnnualReport(try tables(), words: ["reviews": words]).full()
        #expect(made.unbound.map(\.section) == ["reviews"])
        #expect(made.unbound.allSatisfy { $0.sentence.hasSuffix(".") })
    }
}
