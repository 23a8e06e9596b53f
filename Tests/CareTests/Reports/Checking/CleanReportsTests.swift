import Care
import Documents
import Samples
import Testing

/// Reports made from the records, with words that are true, raise no alarm; one wrong word does.
struct CleanReportsTests {
    private func tables(_ seed: UInt64, _ ends: Int) throws -> YearTables {
        let year = try #require(ReportingYear(endingIn: ends))
        let records = shakenCouncil(seed: seed, year)
        return YearTables(year, Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end))
    }

    /// True words for every section: all that the tables support, and a few sentences that hold no figure of the service.
    private func words(_ tables: YearTables) -> [String: String] {
        var words: [String: String] = [:]
        for section in ReportSection.all {
            var said = OfferedSentence.all(for: section, tables).map(\.markdown)
            if let table = section.tables.first { said.append("[[table \(table)]] shows it, as paragraph 2 of the Handbook asks.") }
            said.append("We will reduce delay within 20 working days, and the service will improve in 2026/27.")
            said.append("The recommended caseload is 50-70 children, and Q3 was a busy quarter.")
            words[section.id] = said.joined(separator: "\n\n")
            // Whether a target was met is said wherever there can be one.
            words[section.id]?.append("\n\nWhere a target was not met, the reasons stand here.")
        }
        return words
    }

    /// The report with some of its paragraphs, chosen at random; the last of each section stays.
    private func shortened(_ report: Report, _ random: inout SeededRandom) -> Report {
        var report = report
        for index in report.sections.indices {
            let last = report.sections[index].blocks.lastIndex { if case .paragraph = $0 { true } else { false } }
            report.sections[index].blocks = report.sections[index].blocks.enumerated().filter { place, block in
                if case .paragraph = block { place == last || random.chance(50) } else { true }
            }.map(\.element)
        }
        return report
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `twenty-five clean reports of a council raise no alarm`(_ seed: UInt64) throws {
        let tables = try tables(seed, 2022 + Int(seed % 4))
        let known = ReportCheck.Known(tables)
        let words = words(tables)
        #expect(words.values.joined().split(separator: "{").count > 40)
        let made = AnnualReport(tables, words: words).full()
        #expect(made.unbound.isEmpty)
        var random = SeededRandom(seed: seed)
        for _ in 1...25 {
            let found = ReportCheck(shortened(made.report, &random), known: known).differences
            #expect(found.map { "\($0.kind) \($0.place.text): \($0.said) / \($0.should)" } == [])
        }
    }

    @Test func `wrong words in a report made from the records are found, right ones are not`() throws {
        let tables = try tables(3, 2024)
        var known = ReportCheck.Known(tables)
        known.targets = []
        func kinds(_ words: String) -> [Difference.Kind] {
            ReportCheck(AnnualReport(tables, words: ["reviews": words]).full().report, known: known).differences.map(\.kind)
        }
        #expect(kinds("We held {{reviews-held}} reviews.") == [])
        #expect(kinds("We held {{reviews-held}} meetings.") == [])
        #expect(kinds("We held {{reviews-held}} children.") == [.unit])
        #expect(kinds("We held 123 reviews.") == [.unbound])
        #expect(kinds("The limit is 20 working days, in 2024, as Table 3 and section 7 say.") == [])
        known.confirmed = ["reviews|123"]
        #expect(kinds("We held 123 reviews.") == [])
        #expect(kinds("See Table 99.") == [.numbering])
    }

    @Test func `a target missed in silence is found, and a sentence about it is enough`() throws {
        let tables = try tables(3, 2024)
        var known = ReportCheck.Known(tables)
        known.targets = [ReportCheck.Known.Target(table: "2", row: "LAC", wanted: .atLeast(1e6)), ReportCheck.Known.Target(table: "2", row: "CP", wanted: .atLeast(0))]
        func kinds(_ words: String) -> [Difference.Kind] {
            ReportCheck(AnnualReport(tables, words: ["reviews": words]).full().report, known: known).differences.map(\.kind)
        }
        #expect(kinds("All is well.") == [.target])
        #expect(kinds("The target was missed.") == [])
    }

    @Test func `an offered sentence has the right direction, and points where it speaks of percentages`() throws {
        let tables = try tables(5, 2024)
        let offered = ReportSection.all.flatMap { OfferedSentence.all(for: $0, tables) }
        let made = AnnualReport(tables, words: ["summary": offered.map(\.markdown).joined(separator: "\n\n")]).full()
        #expect(made.unbound.isEmpty)
        let blocks = try #require(made.report.sections.first { $0.id == "summary" }).blocks
        let lines: [[Report.Inline]] = blocks.compactMap { if case .paragraph(_, let line) = $0 { line } else { nil } }
        try #require(lines.count == offered.count)
        for line in lines {
            let values = line.compactMap { if case .figure(let figure) = $0 { figure.value } else { nil } }
            let printed = Report.words(line, tables: made.report.tables)
            try #require(values.count >= 1, "\(printed)")
            if printed.contains(" rose from ") { #expect(values[1] > values[0]) }
            if printed.contains(" fell from ") { #expect(values[1] < values[0]) }
            if printed.contains("% to ") { #expect(printed.contains("percentage points") && !printed.hasSuffix("%).")) }
        }
        #expect(offered.contains { $0.markdown.contains("percentage points") })
        #expect(offered.contains { $0.markdown.hasPrefix("Looked-after reviews held") })
    }
}
