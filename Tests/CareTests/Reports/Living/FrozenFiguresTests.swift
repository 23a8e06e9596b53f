import Documents
import Samples
import Testing

@testable import Care

/// What was frozen stays beside what is known now (A4 of the features).
struct FrozenFiguresTests {
    private func living(_ records: Records, _ today: Day) throws -> LivingReport {
        let year = try #require(ReportingYear(endingIn: 2024))
        let facts = Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: min(today, year.end))
        return LivingReport(YearTables(year, facts), facts, today: today)
    }

    @Test func `a quarter can be frozen from the day after its end, once`() throws {
        var records = shakenCouncil(seed: 5, try #require(ReportingYear(endingIn: 2024)))
        #expect(try living(records, "2023-06-30").freezable.isEmpty)
        #expect(try living(records, "2023-07-01").freezable.map(\.name) == ["Q1"])
        #expect(try living(records, "2024-04-01").freezable.map(\.name) == ["Q1", "Q2", "Q3", "Q4"])
        var freeze = ReportFreeze()
        (freeze.year, freeze.part, freeze.day, freeze.by) = ("2023-24", "Q1", "2023-07-05", "Kim")
        records.set(Rows([freeze]))
        #expect(try living(records, "2024-04-01").freezable.map(\.name) == ["Q2", "Q3", "Q4"])
    }

    @Test func `a record corrected after the freeze shows both figures and a note below the table`() throws {
        var records = shakenCouncil(seed: 5, try #require(ReportingYear(endingIn: 2024)))
        let before = try living(records, "2024-05-01"), frozen = before.figures(of: "Q1")
        #expect(frozen.count > 20)
        var freeze = ReportFreeze()
        (freeze.year, freeze.part, freeze.day, freeze.by) = ("2023-24", "Q1", "2024-05-01", "Kim")
        records.set(Rows([freeze]))
        records.set(Rows(frozen))
        #expect(try living(records, "2024-05-01").restated("Q1").allSatisfy { !$0.isChanged })

        // The reviews of the quarter turn out to belong to another council and are taken out.
        let quarter = try #require(Period(from: "2023-04-01", to: "2023-06-30"))
        var taken = 0
        let reviews = records[Review.self]
        var kept = Rows<Review>()
        for index in reviews.entries.indices {
            if quarter.contains(reviews.entries[index].held) { taken += 1 } else { kept.append(reviews.entries[index], id: reviews.ids[index], year: reviews.years[index]) }
        }
        #expect(taken > 20)
        records.set(kept)
        let after = try living(records, "2024-05-20"), changed = after.restated("Q1").filter(\.isChanged)
        let held = try #require(changed.first { $0.frozen.table == "3" && $0.frozen.row == "Reviews counted" })
        let was = try #require(held.frozen.value?.value)
        #expect(was > 0 && held.now != held.frozen.text)
        #expect(held.place != nil)
        let table = after.made().preview.tables.first { $0.id == "3" }
        #expect(table?.notes.contains { $0.hasPrefix("Q1 as frozen on 1 May 2024 and as known now: ") && $0.contains("\(held.frozen.row) \(held.frozen.text), now \(held.now ?? "no figure")") } == true)
    }

    @Test func `a published report keeps every counted figure of its tables and words`() throws {
        let year = try #require(ReportingYear(endingIn: 2024)), living = try living(shakenCouncil(seed: 5, year), "2024-05-01")
        let made = living.made(["reviews": "We held {{reviews-held}} reviews."])
        let frozen = living.figures(of: LivingReport.published, in: made.report)
        let cells = living.tables.all().flatMap { table in
            zip(table.table.rows, table.selections).flatMap { row, selections in zip(row.cells, selections).filter { $0.1 != nil && $0.0.words == nil && !$0.0.text.isEmpty } }
        }
        #expect(frozen.count { $0.table != LivingReport.inWords } == cells.count)
        #expect(frozen.contains { $0.table == LivingReport.inWords && $0.row == "reviews-held" })
    }

    @Test func `every figure of the report opens to cases or says where it comes from`() throws {
        let year = try #require(ReportingYear(endingIn: 2024)), living = try living(shakenCouncil(seed: 5, year), "2024-05-01")
        let words = Dictionary(
            ReportSection.all.map { section in (section.id, OfferedSentence.all(for: section, living.tables).map(\.markdown).joined(separator: "\n\n")) }, uniquingKeysWith: { one, _ in one })
        let made = living.made(words)
        var walked = 0
        for figure in made.report.sections.flatMap(\.blocks).flatMap(\.lines).flatMap({ $0 }).compactMap(\.figure) {
            let bound = try living.tables.figure(try FigureReference(figure.reference))
            #expect(bound.text == figure.text)
            if let selection = bound.selection { #expect(selection.value(living.tables.facts) != nil, "\(figure.reference)") } else { #expect(!bound.meaning.isEmpty) }
            walked += 1
        }
        #expect(walked > 20)
        for table in living.tables.all() {
            for (row, selections) in zip(table.table.rows, table.selections) {
                for (cell, selection) in zip(row.cells, selections) where cell.value != nil {
                    if let selection {
                        #expect(selection.value(living.tables.facts) != nil, "\(table.table.id) \(row.label)")
                        walked += 1
                    }
                }
            }
        }
        #expect(walked > 400)
    }
}
