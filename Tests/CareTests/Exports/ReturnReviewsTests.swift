import Documents
import Samples
import Testing

@testable import Care

struct ReturnReviewsTests {
    private static let council: [SampleTable] = [
        .of(HeaderEntry.self, year: 2025, """
            CHILD | SEX | DOB        | ETHNIC
            ASH   | M   | 2020-06-01 | WBRI
            BEA   | F   | 2012-06-01 | WBRI
            COL   | M   | 2012-06-01 | WBRI
            """),
        .of(Episode.self, year: 2025, """
            CHILD | DECOM      | RNE | LS | CIN | PLACE | PLACE_PROVIDER | DEC        | REC
            ASH   | 2023-06-01 | S   | C2 | N1  | U6    | PR1            |            |
            BEA   | 2023-06-01 | S   | V4 | N1  | U6    | PR1            |            |
            COL   | 2020-06-01 | S   | C2 | N1  | U6    | PR1            | 2024-03-31 | E4A
            """),
    ]

    private static func made(_ reviews: String) -> ReturnReviews {
        let facts = Facts(
            sampleRecords(council + [.of(Review.self, year: 2025, reviews)]), today: "2025-07-01")
        guard let year = ReportingYear("2024-25") else { preconditionFailure("a year") }
        return ReturnReviews(year, facts)
    }

    @Test func `the file holds the reviews of the year, its first and last day included`() {
        let made = Self.made("""
            CHILD | DOB        | REVIEW     | REVIEW_CODE
            ASH   | 2020-06-01 | 2024-03-31 | PN0
            ASH   | 2020-06-01 | 2024-04-01 | PN0
            ASH   | 2020-06-01 | 2025-03-31 | PN1
            ASH   | 2020-06-01 | 2025-04-01 | PN1
            """)
        #expect(made.leftOut.isEmpty)
        #expect(String(decoding: made.file.bytes, as: UTF8.self) == "CHILD,DOB,REVIEW,REVIEW_CODE\nASH,01/06/2020,01/04/2024,PN0\nASH,01/06/2020,31/03/2025,PN1\n")
    }

    @Test func `on the fourth birthday either participation is returned, on the day beside it one`() {
        let made = Self.made("""
            CHILD | DOB        | REVIEW     | REVIEW_CODE
            ASH   | 2020-06-01 | 2024-05-31 | PN1
            ASH   | 2020-06-01 | 2024-06-01 | PN0
            ASH   | 2020-06-01 | 2024-06-01 | PN1
            ASH   | 2020-06-01 | 2024-06-02 | PN0
            """)
        #expect(made.rows.count == 2)
        #expect(made.leftOut.map(\.rule) == ["441", "440"])
    }

    @Test func `short breaks, and care that ended the year before, are left out and named`() {
        let made = Self.made("""
            CHILD | DOB        | REVIEW     | REVIEW_CODE
            BEA   | 2012-06-01 | 2024-09-01 | PN1
            COL   | 2012-06-01 | 2024-09-01 | PN1
            """)
        #expect(made.rows.isEmpty)
        #expect(made.leftOut.map(\.rule) == ["399", "1012"])
        #expect(made.leftOut.allSatisfy { $0.sentence.hasSuffix(".") })
    }

    @Test func `a day of birth that the header corrects is the one that is returned`() {
        let made = Self.made("""
            CHILD | DOB        | REVIEW     | REVIEW_CODE
            ASH   | 2020-06-11 | 2025-01-10 | PN1
            """)
        #expect(made.rows.map(\.born) == ["2020-06-01"])
    }
}
