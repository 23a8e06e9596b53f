import Care
import Documents
import Samples
import Testing

struct PublishedFigureChecksTests {
    let records = sampleRecords(
        .of(
            PublishedFigure.self,
            """
            table             | row        | column   | value
            9 looked after    | Per 10,000 | National | 676
            9 looked after    | Per 10,000 | Regional | 89.2
            14 legal status % | Care order | National | 101
            14 legal status % | Other      | National | 100
            2 meetings held   | LAC        | 2015/16  | 1225.5
            1 caseload        | Total      | 2015/16  | 1081.5
            """))

    @Test func `a count in a row of rates, a percentage over 100 and a broken count are found, and nothing else`() {
        let facts = Facts(records, today: "2017-03-31")
        let found = facts.findings([.publishedUnit]).map(\.subject.id)
        #expect(found == ["14 legal status %, Care order, National", "2 meetings held, LAC, 2015/16", "9 looked after, Per 10,000, National"])
    }

    @Test func `a figure in the wrong unit is not printed`() throws {
        let year = try #require(ReportingYear("2016-17"))
        let table = try #require(YearTables(year, Facts(records, today: "2017-03-31")).table("9")?.table)
        let rate = try #require(table.rows.first { $0.label == "No. Per 10k" })
        let regional = try #require(table.columns.firstIndex { $0.label == "Regional" }), national = try #require(table.columns.firstIndex { $0.label == "National" })
        #expect(rate.cells[regional].value == 89.2)
        #expect(rate.cells[national].text == "No data")
    }
}
