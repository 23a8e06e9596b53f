import Documents
import Testing

@testable import Care

/// What an import says of the figures before and after.
struct ReconciliationTests {
    @Test func `while a year goes on, the figures are those of its tables`() throws {
        let today: Day = "2025-02-14", records = DemoCouncil(children: 60, seed: 5, asAt: today).records()
        let files = Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }.map { IncomingFile(name: $0.name, bytes: $0.bytes) }
        let read = IncomingFiles(files, stored: Records())
        let plan = Import(read.batches, problems: read.problems, unread: read.unread, stored: Records())
        let after = Facts(plan.after, settings: Settings(authority: plan.after[AuthoritySetting.self].entries), today: today)
        let told = Reconciliation(plan, before: nil, after: after).measures.filter { $0.period == "2024/25" }
        let tables = YearTables(try #require(ReportingYear("2024-25")), after)
        for (measure, table, row) in [
            (Measure.childrenReviewedOnTime, "3", "Reviews"), (.reviewsOnTime, "3", "Reviews held on time"), (.seenBeforeReview, "7", "Seen, of those with an entry"), (.reviewsHeld, "2", "LAC"),
        ] {
            let made = try #require(tables.table(table)), place = try #require(made.place(row: row, column: "2024/25"))
            let value = try #require(made.table.cell(made.table.rows[place.row], place.column).value)
            #expect(told.first { $0.measure == measure.id }?.after == (value * 10).rounded() / 10, "\(measure.title)")
        }
    }
}
