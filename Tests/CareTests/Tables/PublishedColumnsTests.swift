import Care
import Documents
import Samples
import Testing

/// Figures of earlier years and other areas stand in the column they belong to, as they were published.
struct PublishedColumnsTests {
    private func table(_ id: String, _ figures: String) throws -> Table {
        let year = try #require(ReportingYear(endingIn: 2025))
        let facts = Facts.sample(
            today: year.end, .of(Episode.self, "Child | From\nASH | 2024-05-04"), .of(Review.self, "Child | Held on\nASH | 2024-05-20"),
            .of(PublishedFigure.self, "Table | Row | Column | Value | Note\n" + figures))
        return try #require(YearTables(year, facts).table(id)?.table)
    }

    private func text(_ table: Table, _ row: String, _ column: String) -> String? {
        guard let index = table.columns.firstIndex(where: { $0.label == column }) else { return nil }
        return table.rows.first { $0.label == row }?.cells[index].text
    }

    @Test(arguments: ["2023/24", "2023-24", "2023-2024"]) func `a year is read as it is written`(column: String) throws {
        let table = try table("12", "12 age | 16+ | \(column) | 101 | report\n12 age | Total | \(column) | 622 | report")
        #expect(text(table, "Over 16yrs", "2023/24") == "101 (16.2%)")
        #expect(text(table, "Total", "2023/24") == "622")
        #expect(table.notes.contains("Figures of earlier years and other areas are quoted as they were published."))
        #expect(table.rows.first { $0.label == "Total" }?.cells.first { $0.value == 622 }?.reason == "Published: report")
    }

    @Test func `the two years before have a column each`() throws {
        let table = try table("12", "12 age | Total | 2023/24 | 622 |\n12 age | Total | 2022/23 | 601 |")
        #expect(text(table, "Total", "2023/24")?.hasPrefix("622") == true)
        #expect(text(table, "Total", "2022/23")?.hasPrefix("601") == true)
    }

    @Test func `number and percentage of one year stand apart`() throws {
        let table = try table(
            "11",
            """
            11 ethnicity | White | 2023/24 n | 410 |
            11 ethnicity | White | 2023/24 % | 66  |
            """)
        #expect(text(table, "White", "2023/24 Number")?.hasPrefix("410") == true)
        #expect(text(table, "White", "2023/24 Percentage") == "66%")
    }

    @Test func `percentages of participation stand in the share column`() throws {
        let table = try table("4", "4 participation | PN1 | 2023/24 % | 31 |")
        let row = try #require(table.rows.first { $0.label.hasPrefix("PN1 ") })
        #expect(row.cells.map(\.text).contains("31.0%"))
    }

    @Test func `regional and national figures have their own columns, and no data where none was entered`() throws {
        let table = try table("9", "9 looked after | Per 10,000 | Regional | 88.0 |\n9 looked after | Per 10,000 | England | 70.1 |")
        #expect(text(table, "No. Per 10k", "Regional") == "88.0")
        #expect(text(table, "No. Per 10k", "National") == "70.1")
        #expect(text(table, "Number", "National") == "No data")
    }

    @Test func `a later snapshot has a column named as it was published`() throws {
        let table = try table("1", "1 caseload | LAC | May 2025 | 555 |\n1 caseload | Total | May 2025 | 1031 |")
        #expect(text(table, "LAC", "May 2025") == "555")
        #expect(text(table, "Total", "May 2025") == "1,031.0")
        let quarters = table.columns.map(\.label)
        #expect(quarters.firstIndex(of: "May 2025") == 4)
    }

    @Test func `a figure of another table is not taken`() throws {
        let table = try table("12", "13 time in care | Total | 2023/24 | 622 |")
        #expect(text(table, "Total", "2023/24") == "")
    }

    @Test func `published figures do not open to cases`() throws {
        let year = try #require(ReportingYear(endingIn: 2025))
        let facts = Facts.sample(
            today: year.end, .of(Episode.self, "Child | From\nASH | 2024-05-04"),
            .of(PublishedFigure.self, "Table | Row | Column | Value\n12 | Total | 2023/24 | 622"))
        let table = try #require(YearTables(year, facts).table("12"))
        #expect(table.selection(row: "Total", column: "2023/24") == nil)
        #expect(table.selection(row: "total", column: "q1")?.cases(facts).map(\.subject) == [.child("ASH")])
    }

    @Test func `all tables of a small council are what they were`() throws {
        let year = try #require(ReportingYear(endingIn: 2025))
        let records = DemoCouncil(children: 40, seed: 7, year: year).records()
        let settings = Settings(authority: records[AuthoritySetting.self].entries)
        let tables = YearTables(year, Facts(records, settings: settings, today: year.end)).all()
        try expectGolden(JSON.array(tables.map(\.table.json)).text(), "small-council.json")
    }
}
