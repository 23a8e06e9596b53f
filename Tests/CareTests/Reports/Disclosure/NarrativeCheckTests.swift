import Documents
import Samples
import Testing

@testable import Care

/// A report's words hold nobody's name, number, birthday or address.
struct NarrativeCheckTests {
    private static let facts: Facts = {
        let year = ReportingYear(containing: Day(number: 19_800))
        let records = DemoCouncil(children: 40, seed: 4, year: year, withMistakes: false).records()
        return Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end)
    }()

    private func kinds(_ words: String) -> [NarrativeFinding] {
        let report = Report(id: "r", title: "R", sections: [Report.Section(id: "reviews", number: "5.2", title: "Reviews", blocks: [.paragraph(number: "5.2.1", [.text(words)])])])
        return NarrativeCheck(report, facts: Self.facts).findings
    }

    @Test func `names, numbers and birthdays of every child are refused, in whatever form`() throws {
        for child in Self.facts.children.prefix(20) {
            let forename = try #require(child.forename), surname = try #require(child.surname), born = try #require(child.born)
            let date = born.civil
            let planted = [
                "One of them, \(forename) \(surname), chaired the meeting.", "The review of \(surname), \(forename) was late.", "The number \(child.id.text) was late.",
                "The child was born on \(born.iso).", "The child was born on \(date.day)/\(date.month)/\(date.year).", "A birth on \(born.long) was late.",
            ]
            for words in planted {
                let found = kinds(words)
                #expect(found.contains { $0.weight == .refused }, "planted words were not found")
                #expect(found.allSatisfy { !$0.sentence.contains(surname) && !$0.sentence.contains(child.id.text) && $0.sentence.hasSuffix(".") })
            }
        }
    }

    @Test(arguments: [
        "We held more reviews in May than in April, and hope to hold more on 1 June 2031.", "With good grace, the service rose to the summer’s work.", "Table 3 shows the rise in paragraph 4.",
        "Children aged 4 to 10 take part in other ways.",
    ])
    func `ordinary words raise nothing`(_ words: String) {
        #expect(kinds(words).map { "\($0.kind) \($0.found)" } == [])
    }

    @Test func `a small number of children that was typed is asked about`() {
        #expect(kinds("This year two children moved.").map(\.kind) == [.smallNumber])
        #expect(kinds("This year 3 young people moved.").map(\.kind) == [.smallNumber])
        #expect(kinds("This year 12 children moved.") == [])
    }

    @Test(arguments: ["2015-06-01", "1/6/2015", "01.06.15", "1 June 2015", "1st of June 2015", "June 1, 2015", "1 Jun 15"])
    func `a date is read however it is written`(_ text: String) {
        #expect(WrittenDates.all(in: "It was on \(text), they said.").map(\.exact) == [Day("2015-06-01")])
    }
}
