import Care
import Documents
import Samples
import Testing

/// What the check finds in a published report, and that it finds nothing in a clean one.
struct ReportCheckTests {
    private func published(_ text: String) -> [Difference] {
        var known = ReportCheck.Known()
        known.isPublished = true
        return ReportCheck(PublishedReport(title: "Annual report 2016-2017", text).report, known: known).differences
    }

    /// What a reader finds wrong with the published report by hand: the kind, the place, and what the finding says or quotes.
    static let seeded: [(Difference.Kind, String, String)] = [
        (.oneValue, "Table 9, Number, 2015/16", "534"), (.oneValue, "Table 10, Number, 2014/15", "544"), (.oneValue, "Table 12, Total, 2016-2017", "586"),
        (.oneValue, "Table 12, Total, 2014/15", "544"), (.oneValue, "Table 16, Total, 2016-2017", "586"), (.oneValue, "Table 16, Total, 2015/16", "534"),
        (.oneValue, "Table 17, 2016/2017", "586"), (.oneValue, "Table 17, 2014/15", "544"),
        (.oneValue, "Table 7b, Problem, Q2 July-Sep", "Table 7c lists 1"), (.oneValue, "Table 7b, Problem, Q3 Oct-Dec", "Table 7c lists 3"),
        (.level, "paragraph 4.4", "90:"), (.level, "paragraph 4.4", "76:"), (.level, "paragraph 4.4", "14.8"), (.level, "paragraph 5.4", "14.8"),
        (.level, "paragraph 5.17", "63"), (.level, "paragraph 6.15", "11%:"),
        (.partsAndTotal, "Table 16, Total, 2015/16", "534"), (.partsAndTotal, "Table 14, Total, 2015/2016", "101%"),
        (.partsAndTotal, "Table 14, Total, 2014/2015", "101%"),
        (.sameParts, "Table 1, Total, Averages 2015/16", "Foster Carers"), (.sameParts, "Table 1, Total, Averages 2014/15", "Foster Carers"),
        (.average, "Table 1, Number of IROs in post, Averages 2016-17", "12.6"), (.average, "Table 1, Average, Averages 2016-17", "86"),
        (.average, "Table 16, Internal Foster Placement, 2016-2017", "279"), (.average, "Table 16, Placed with Parents, 2016-2017", "48"),
        (.average, "Table 16, Placed for Adoption, 2016-2017", "24"), (.average, "Table 16, Other, 2016-2017", "32"), (.average, "Table 16, Total, 2016-2017", "586"),
        (.rounding, "Table 1, Average, Averages 2014/15", "79"), (.percentage, "Table 13, 2-5 yrs, 2014/15", "36.4%"),
        (.rounding, "Table 13, 6-12mths, 2015/16", "9.6%"), (.rounding, "Table 4, PN0 Child under 4 at the time of Review, 2016/2017 Percent", "19.4%"),
        (.rounding, "Table 11, Mixed, 2015/2016 Percentage", "16%"), (.rounding, "Table 11, Not Recorded, 2015/2016 Percentage", "1%"),
        (.rounding, "Table 16, Other, 2015/16", "6%"), (.percentage, "Table 16, Other, 2014/15", "5%"),
        (.rounding, "Table 4", "places"), (.rounding, "Table 16", "places"), (.rounding, "Table 3", "places"), (.rounding, "paragraph 5.10", "32.1%"),
        (.direction, "paragraph 5.3", "851 to 1,074"), (.direction, "paragraph 6.2", "589"), (.direction, "paragraph 6.9", "212 to 216"),
        (.direction, "paragraph 6.29", "334 in both|334 to 334"), (.direction, "paragraph 6.29", "98 to 96"),
        (.period, "paragraph 5.6", "400:"), (.period, "paragraph 5.6", "72:"), (.unit, "paragraph 5.6", "meetings"),
        (.change, "paragraph 5.12", "19"), (.unit, "paragraph 5.12", "reviews"),
        (.unit, "paragraph 6.9", "2.3 percentage points"), (.unit, "paragraph 6.9", "2.9 percentage points"), (.unit, "paragraph 6.11", "4.5 percentage points"),
        (.unit, "paragraph 6.11", "7.2 percentage points"), (.unit, "paragraph 6.11", "1.1 percentage points"), (.unit, "paragraph 6.13", "6.0 percentage points"),
        (.unit, "paragraph 6.14", "6.0 percentage points"), (.unit, "paragraph 6.23", "2.0 percentage points"), (.unit, "paragraph 6.23", "2.2 percentage points"),
        (.unit, "paragraph 6.24", "1.5 percentage points"), (.unit, "paragraph 6.25", "1.9 percentage points"), (.unit, "paragraph 6.27", "5.3 percentage points"),
        (.unit, "paragraph 6.27", "4.8 percentage points"), (.unit, "paragraph 6.27", "0.4 percentage points"), (.change, "paragraph 6.27", "beyond"),
        (.denominator, "Table 3", "2015/16"), (.denominator, "Table 14", "Q1"), (.denominator, "Table 4", "2015/2016"), (.denominator, "Table 18", "Q1"),
        (.period, "Table 3, 2016/Feb 2017", "part"), (.period, "Table 7a, Q4 Jan-Feb", "part"), (.period, "Table 7b, Q4 Jan-Feb", "part"),
        (.period, "Table 4, 2016/2017", "quarter is missing"), (.period, "Table 8, Total", "quarter is missing"),
        (.columnUnit, "Table 18", ""), (.cumulative, "Table 18, Health and Dental Checks", ""), (.cumulative, "Table 18, No. of SDQs completed", ""),
        (.title, "Table 1", "average"), (.title, "Table 5", "reviews"), (.title, "Table 7", "no percentage"), (.title, "Table 8", "no percentage"),
        (.title, "Table 15", "no percentage"), (.title, "Table 17, 2016/2017", "574"), (.title, "Table 18", "Developmental"),
        (.numbering, "Table 7", "no Table 6"), (.numbering, "Table 18", "another Table 18"), (.numbering, "paragraph 6.29", "2 tables"),
        (.numbering, "paragraph 7.5", "2 tables"), (.numbering, "paragraph 7.16", "9.14"),
        (.promise, "paragraph 7.14", "chart"), (.promise, "paragraph 7.17", "chart"), (.comparator, "Table 9, Regional", "135"),
        (.comparator, "Table 9, National", "676"), (.comparator, "Table 14, National", "42%"), (.smallBase, "paragraph 7.17", "11 of 12"),
        (.gap, "paragraph 5.2", "Which tables"), (.gap, "Table 7a, Q1 Apr-June", "Why"), (.gap, "Table 7b, Q1 Apr-June", "Why"), (.gap, "Table 8, Q1", "Why"),
    ]

    @Test func `what is wrong with a published report is found, each thing at its place`() {
        var known = ReportCheck.Known()
        known.isPublished = true
        let found = ReportCheck(seedReport.report, known: known).differences
        for (kind, place, words) in Self.seeded {
            let isThere = found.contains { one in
                one.kind == kind && one.place.text == place
                    && (words.isEmpty || words.split(separator: "|").contains { one.said.contains($0) || one.should.contains($0) })
            }
            #expect(isThere, "\(kind.rawValue) at \(place): \(words)")
        }
        let more = found.filter { one in
            !Self.seeded.contains { kind, place, words in
                one.kind == kind && one.place.text == place && (words.isEmpty || words.split(separator: "|").contains { one.said.contains($0) || one.should.contains($0) })
            }
        }
        // Whatever else it finds was read and is true: percentages cut off instead of rounded, and rounded in two ways in one table.
        #expect(more.map { "\($0.kind.rawValue): \($0.place.text)" } == [
            "rounding: Table 13, 6-12mths, 2014/15", "percentage: Table 13, More than 5yrs, 2014/15", "rounding: Table 12", "rounding: Table 18",
        ])
        #expect(Set(found.map(\.id)).count == found.count)
        #expect(found.allSatisfy { !$0.mend.isEmpty && $0.mend.hasSuffix(".") })
    }

    @Test func `a footnote that explains a difference unblocks it, an empty one does not`() throws {
        let check = ReportCheck(seedReport.report)
        let first = try #require(check.differences.first)
        #expect(check.blocking(explanations: [first.id: "The trust counted one child twice."]).count == check.differences.count - 1)
        #expect(check.blocking(explanations: [first.id: "  "]).count == check.differences.count)
    }

    @Test(arguments: [
        ("Caseloads rose from 80 to 90.", 0), ("Caseloads fell from 80 to 90.", 1), ("Caseloads rose from 80 to 80.", 1),
        ("We had 12 responses: 11 of 12 were happy.", 0), ("We had 12 responses, 92% happy.", 1), ("We had 20 responses, 95% happy.", 0),
        ("Table 1 shows it.", 0), ("Table 2 shows it.", 1), ("LAC reviews rose.", 0),
    ])
    func `a sentence is wrong or it is not`(_ sentence: String, _ count: Int) {
        #expect(published("# 1 Words\nTable 1: Meetings\n| Meetings | 2016-2017 | 2015-2016 |\n| LAC | 10 | 9 |\n1.1. \(sentence)").count == count)
    }

    @Test(arguments: [
        (["1", "2", "2a", "3"], [String]()), (["2", "1"], ["Table 1: It stands after Table 2."]), (["1", "2", "2b", "2a", "3"], ["Table 2a: It stands after Table 2b."]),
        (["1", "10", "2", "3", "4", "5", "6", "7", "8", "9"], ["Table 2: It stands after Table 10."]),
    ])
    func `tables stand in the order of their numbers`(_ numbers: [String], _ found: [String]) {
        let text = "# 1 Words\n" + numbers.map { "Table \($0): Meetings by kind \($0)\n| Kind \($0) | 2016-2017 |\n| Kind \($0) | 10 |\n" }.joined()
        #expect(published(text).filter { $0.kind == .numbering }.map { "\($0.said): \($0.should)" } == found)
    }

    @Test func `the same tables without their faults raise nothing`() {
        let text = """
            # 5.5 Reviews
            Table 1: LAC reviews and child protection conferences undertaken
            | Meetings | 2016-2017 | 2015-2016 | 2014-2015 |
            | LAC | 1449 | 1225 | 1163 |
            | CP | 916 | 740 | 730 |
            5.6. We chaired 1449 LAC reviews and 916 child protection conferences, an increase of 400 meetings in 2016/17.
            Table 2: Type of placement for LAC children
            | Placement | Q1 | Q2 | Q3 | Q4 | 2016-2017 | 2015/16 |
            | Internal Foster Placement | 60 | 62 | 61 | 61 | 61 (61.0%) | 50 (50.0%) |
            | Placed with Parents | 40 | 38 | 39 | 39 | 39 (39.0%) | 50 (50.0%) |
            | Total | 100 | 100 | 100 | 100 | 100 | 100 |
            5.7. There was an increase of 11 children in internal foster care, 11 percentage points. Fewer were placed with parents: a decrease of 22%.
            """
        #expect(published(text).map { "\($0.kind) \($0.should)" } == [])
    }
}
