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
