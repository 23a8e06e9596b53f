@testable import Samples
import Care
import Testing

struct SampleTests {
    @Test func `columns are named by title or by their name in the file, and the rest has sensible values`() throws {
        let rows = try SampleTable.entries(
            Episode.self,
            """
            Child | DECOM      | Legal status
            ASH   | 2016-05-04 | V2
            BEA   | 04/06/2016 |
            """)
        #expect(rows.map(\.child) == ["ASH", "BEA"])
        #expect(rows.map(\.from) == ["2016-05-04", "2016-06-04"])
        #expect(rows.map(\.legalStatus.rawValue) == ["V2", "C2"])
        #expect(rows.map(\.to) == [nil, nil])
        #expect(rows.map(\.placement.rawValue) == ["U6", "U6"])
    }

    @Test func `a mistake in a sample is said in a sentence`() {
        #expect(throws: SampleMistake(sentence: "row 1 of the sample of episodes: From is empty")) {
            try SampleTable.entries(Episode.self, "Child | From\nASH |")
        }
        #expect(throws: SampleMistake.self) { try SampleTable.entries(Episode.self, "Child | Shoe size\nASH | 4") }
        #expect(throws: SampleMistake.self) { try SampleTable.entries(Review.self, "Child | Held on\nASH | 30 February") }
    }

    @Test func `facts are made of tables`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(Episode.self, year: 2017, "Child | From\nASH | 2016-05-04"),
            .of(Review.self, year: 2017, "Child | Held on\nASH | 2016-05-20"))
        #expect(facts.children.map(\.id) == ["ASH"])
        #expect(facts.reviews[0].map(\.held) == ["2016-05-20"])
        #expect(facts.reviews.years == [2017])
    }
}
