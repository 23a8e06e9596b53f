import Documents
import Samples
import Testing

@testable import Care

/// Sentences as people type them into a report: each wrong one beside its right counterpart.
struct StatedSentencesTests {
    private static let tables = """
        # 1 Tables
        Table 1: IRO average caseload at year end
        | Caseload | Q1 | Q2 | Q3 | 2026/27 |
        | Average | 72 | 71 | 73 | 72 |
        Table 2: LAC reviews and child protection conferences undertaken
        | Meetings | 2026/27 | 2025/26 |
        | LAC | 180 | 274 |
        | CP | 60 | 91 |
        Table 3: Timeliness of reviews
        | Timeliness | Q1 | Q2 | Q3 | 2026/27 | 2025/26 |
        | Reviews | 97.1% | 96.0% | 94.0% | 93.2% | 98.2% |
        | Reviews held on time | 97.5% | 96.6% | 95.5% | 95.0% | 98.4% |
        Table 7: Children and young people seen and spoken to by the IRO before the review
        | Seen | Q1 | Q2 | Q3 | 2026/27 |
        | Seen, of those with an entry | 70.0% | 75.0% | 76.0% | 73.9% |
        Table 9: Number of children and young people in care
        | Number | Q1 | Q2 | Q3 | 2026/27 | 2025/26 |
        | Number | 116 | 117 | 119 | 117 | 121 |
        Table 14: Legal status of children in care
        | Status | Q1 | Q2 | Q3 | 2026/27 |
        | Placement order | 12 | 11 | 14 | 12 |
        # 2 Words
        """

    /// What is found in a sentence beside the tables, each kind once.
    private func kinds(_ sentence: String, _ change: (inout ReportCheck.Known) -> Void = { _ in }) -> [Difference.Kind] {
        var known = ReportCheck.Known()
        known.year = ReportingYear(endingIn: 2027)
        known.standards.caseload = [50, 70]
        known.standards.targets = [80, 90]
        change(&known)
        let found = ReportCheck(PublishedReport(title: "Annual report 2026/27", "\(Self.tables)\n2.1. \(sentence)").report, known: known).differences
        return Array(Set(found.filter { $0.place.paragraph == "2.1" }.map(\.kind))).sorted { $0.rawValue < $1.rawValue }
    }

    @Test(arguments: [
        ("The service held 999 reviews of looked-after children in the year.", true), ("The service held 180 reviews of looked-after children in the year.", false),
        ("We chaired 181 LAC reviews.", true), ("We chaired 180 LAC reviews.", false), ("In 2025/26 we held 274 looked-after reviews.", false),
        ("In 2025/26 we held 180 looked-after reviews.", true), ("We held 9 reviews of looked-after children late.", false),
        ("We held 12 reviews of looked-after children in the north.", false), ("Of 12 LAC reviews, three were adjourned.", false),
        ("95.0% of children had all their reviews on time.", true), ("93.2% of children had all their reviews on time.", false),
        ("93% of looked-after children had all of their reviews held in time.", false), ("95 per cent of children had all their reviews on time in 2026/27.", true),
        ("In Q2, 96% of children had all their reviews on time.", false), ("In Q2, 93.2% of children had all their reviews on time.", true),
        ("In 2025/26, 98.2% of children had all their reviews on time.", false), ("95.0% of reviews were held on time.", false), ("93.2% of reviews were held on time.", true),
        ("60% of first reviews were held on time.", false), ("95.0% of children in the north had all their reviews on time.", false),
    ])
    func `a figure stated plainly of the whole service is the one its table holds`(_ sentence: String, _ isWrong: Bool) {
        #expect(kinds(sentence).contains(.level) == isWrong)
    }

    @Test(arguments: [
        ("There has been a steady decrease in looked-after children: 116 in Q1 to 119 in Q3.", [Difference.Kind.direction]),
        ("There has been a steady increase in looked-after children: 116 in Q1 to 119 in Q3.", []), ("There was an increase in looked-after children from 119 to 116.", [.direction]),
        ("There was a decrease in looked-after children.", []), ("There was an increase in looked-after children.", [.direction]),
        ("There was an increase in looked-after children with a plan.", []), ("Placement orders fell in Q2 and rose again in Q3.", []),
        ("Placement orders rose in Q2 and fell again in Q3.", [.direction]), ("Placement orders fell in Q2 and fell again in Q3.", [.direction]),
        ("Placement orders fell in Q2 and they fell in Q3.", [.direction]), ("In Q2 placement orders fell and in Q3 they rose.", []),
        ("In Q2 placement orders rose.", [.direction]), ("Placement orders rose between Q1 and Q3.", []), ("Placement orders fell between Q1 and Q3.", [.direction]),
        ("Placement orders have risen since Q2.", []), ("Placement orders have fallen since Q2.", [.direction]),
    ] as [(String, [Difference.Kind])])
    func `each word of direction belongs to the quarter named with it`(_ sentence: String, _ wrong: [Difference.Kind]) {
        #expect(kinds(sentence).filter { $0 != .unbound } == wrong)
    }

    @Test(arguments: [
        ("Reviews held on time fell from 98.2% to 95.0%, a fall of 3 per cent.", [Difference.Kind.unit]), ("Reviews held on time fell from 98.2% to 95.0%, a fall of 3.2 percentage points.", []),
        ("They fell from 98.2% to 95.0%, a 3% fall.", [.unit]), ("They fell by 3% from 98.2% to 95.0%.", [.unit]), ("They fell from 98.2% to 95.0% (−3.2%).", [.unit]),
        ("They fell from 98.2% to 95.0%, a fall of 8%.", [.change]), ("They fell from 98.2% to 95.0%, against 96% elsewhere.", []),
        ("Meetings fell from 100 to 97, a fall of 3%.", []),
    ] as [(String, [Difference.Kind])])
    func `between two percentages a change is in percentage points`(_ sentence: String, _ wrong: [Difference.Kind]) {
        #expect(kinds(sentence).filter { $0 != .unbound } == wrong)
    }

    @Test(arguments: [
        ("73.9% of children were seen before their review.", [Difference.Kind.unit]), ("80.1% of children were seen before the review.", [.level]),
        ("73.9% of reviews followed a talk with the child.", []),
    ] as [(String, [Difference.Kind])])
    func `a share of reviews is not one of children`(_ sentence: String, _ wrong: [Difference.Kind]) {
        #expect(kinds(sentence).filter { $0 != .unbound } == wrong)
    }

    @Test(arguments: [
        ("See Appendix B.", true), ("The list stands in Annex C.", true), ("It is told in appendix 2.", true), ("Inspectors ask for Annex A.", false), ("The Annex A list is kept.", false),
        ("Appendix 2 of the Handbook says so.", false), ("See the section above.", false),
    ])
    func `an appendix the report does not have is promised and absent`(_ sentence: String, _ isWrong: Bool) {
        #expect(kinds(sentence) == (isWrong ? [.promise] : []))
        #expect(kinds("It is there.\n# 3 Annex C: Lists\n3.1. \(sentence)").isEmpty || sentence.contains("ppendix"))
    }

    @Test(arguments: [
        ("Table 9 has the rate per 10,000.", false), ("The Handbook recommends 50 to 70.", false), ("The Handbook recommends 50-70 cases.", false),
        ("The recommended caseload is between 50 and 70.", false), ("The Handbook recommends no more than 70 cases.", false), ("The Handbook recommends caseloads of 50 to 70 children.", false),
        ("Caseloads of 50 to 70 are recommended.", false), ("The Handbook recommends 40 to 70.", true), ("We had 70 visits.", true),
        ("The Handbook recommends less, and 70 came.", true), ("The target of 80% was met.", false), ("A target of 90% is set.", false), ("The 90% target was met.", false),
        ("The target is at least 90 per cent.", false), ("The target of 85% was met.", true), ("We met the target with 90%.", true), ("A child of 4 can speak.", false),
        ("Children of 4 and over take part.", false), ("Children of 4, and their carers, came.", false), ("Those 16 or older chair it.", false), ("The children of 4 families came.", true),
        ("We visited the 3 schools.", true), ("We spoke with 4 children.", true),
    ])
    func `a number that is no figure of the service is not asked about`(_ sentence: String, _ isAsked: Bool) {
        #expect(!kinds(sentence).filter { $0 == .unbound || $0 == .level }.isEmpty == isAsked)
    }

    @Test func `a bound share of reviews said of children has the wrong unit`() throws {
        let year = try #require(ReportingYear(endingIn: 2024)), records = shakenCouncil(seed: 3, year)
        let tables = YearTables(year, Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end))
        var known = ReportCheck.Known(tables)
        known.targets = []
        func kinds(_ words: String) -> [Difference.Kind] { ReportCheck(AnnualReport(tables, words: ["consultation": words]).full().report, known: known).differences.map(\.kind) }
        let seen = "{{table 7: Seen, of those with an entry, 2023/24}}"
        #expect(kinds("\(seen) of children were seen before their review.") == [.unit])
        #expect(kinds("\(seen) of the looked-after children were seen.") == [.unit])
        #expect(kinds("\(seen) of reviews followed a talk.") == [])
        #expect(kinds("\(seen) were seen.") == [])
        #expect(kinds("{{table 3: Reviews, 2023/24}} of children had all their reviews on time.") == [])
        #expect(kinds("{{table 3: Reviews, 2023/24}} of reviews were on time.") == [.unit])
    }

    // MARK: A year that goes on

    @Test func `while the year goes on nothing offered sets a part of it against a whole year, and nothing offered is wrong`() throws {
        let year = try #require(ReportingYear(endingIn: 2024)), records = shakenCouncil(seed: 5, year)
        let tables = YearTables(year, Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: "2023-11-23"))
        let offered = ReportSection.all.flatMap { OfferedSentence.all(for: $0, tables) }
        #expect(offered.contains { $0.markdown.hasPrefix("Looked-after reviews held, so far this year: {{") && $0.markdown.hasSuffix("}}.") })
        #expect(!offered.contains { ["2", "3", "5", "7"].contains($0.table) && !$0.markdown.contains(", so far this year: ") })
        #expect(offered.contains { $0.table == "9" && ($0.markdown.contains(" rose from ") || $0.markdown.contains(" fell from ") || $0.markdown.contains(" stayed at ")) })
        var known = ReportCheck.Known(tables)
        known.targets = []
        let made = AnnualReport(tables, words: ["summary": offered.map(\.markdown).joined(separator: "\n\n")]).full()
        #expect(made.unbound.isEmpty)
        #expect(ReportCheck(made.report, known: known).differences.filter { $0.place.section == "summary" }.map(\.said) == [])
        let chart = try #require(tables.table("2").flatMap { TableChart($0.table, of: tables).picture })
        #expect(chart.alternative.contains("2023/24 so far ") && !chart.alternative.contains("2022/23 so far"))
    }

    @Test func `what happened in a part of a year neither rose nor fell beside a whole one`() {
        #expect(kinds("LAC reviews rose.") == [.direction])
        #expect(kinds("LAC reviews rose.") { $0.isUnfinished = true } == [])
    }
}
