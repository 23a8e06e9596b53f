import Care
import Samples
import Testing

struct ReviewChecksTests {
    @Test func `on the fourth birthday any code is right, before it PN0 and after it any other`() {
        let header = SampleTable.of(HeaderEntry.self, """
            Child | Born on
            ASH   | 2012-05-04
            BEA   | 2012-05-05
            CAL   | 2012-05-03
            """)
        let reviews = SampleTable.of(Review.self, """
            Child | Held on    | REVIEW_CODE
            ASH   | 2016-05-04 | PN0
            ASH   | 2016-05-04 | PN4
            BEA   | 2016-05-04 | PN1
            CAL   | 2016-05-04 | PN0
            """)
        #expect(whom(.participationAge, header, reviews) == ["BEA", "CAL"])
    }

    @Test func `a child on short breaks only has no reviews, another may have`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | LS | REC
            ASH   | 2016-04-04 | 2016-04-08 | V3 | E4A
            ASH   | 2016-05-04 |            | V2 |
            BEA   | 2016-04-04 | 2016-04-08 | V3 | E4A
            """)
        let reviews = SampleTable.of(Review.self, """
            Child | Held on
            ASH   | 2016-05-30
            BEA   | 2016-04-06
            """)
        #expect(whom(.reviewOnShortBreaks, episodes, reviews) == ["BEA"])
    }

    @Test func `a review may be held on the first and the last day of care, and on no day outside`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | REC
            ASH   | 2016-05-04 | 2016-08-04 | E4A
            """)
        func held(_ day: String) -> [String] {
            whom(.reviewOutsideCare, episodes, .of(Review.self, """
                Child | Held on
                ASH   | \(day)
                """))
        }
        #expect(held("2016-05-04").isEmpty && held("2016-08-04").isEmpty)
        #expect(held("2016-05-03") == ["ASH"] && held("2016-08-05") == ["ASH"])
    }

    @Test func `a review before records that begin in the middle of care is not outside it`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | RNE
            ASH   | 2016-05-04 | P
            """)
        let reviews = SampleTable.of(Review.self, """
            Child | Held on
            ASH   | 2016-04-30
            """)
        #expect(whom(.reviewOutsideCare, episodes, reviews).isEmpty)
    }

    @Test func `two reviews on one day are found once, with their codes`() {
        let reviews = SampleTable.of(Review.self, """
            Child | Held on    | REVIEW_CODE
            ASH   | 2016-05-04 | PN1
            ASH   | 2016-05-05 | PN1
            BEA   | 2016-05-04 | PN1
            BEA   | 2016-05-04 | PN6
            """)
        #expect(found(.duplicateReview, reviews) == [
            "Two reviews are recorded on 4 May 2016, with PN1 and PN6. Delete one, or correct its day."
        ])
    }

    @Test func `a review is overdue on the day after it was due`() {
        let episodes = SampleTable.of(Episode.self, """
            Child | From       | To         | REC
            ASH   | 2016-05-04 |            |
            BEA   | 2016-05-04 | 2016-12-01 | E4A
            """)
        let reviews = SampleTable.of(Review.self, """
            Child | Held on
            ASH   | 2016-05-20
            BEA   | 2016-05-20
            """)
        #expect(whom(.overdueReview, today: "2016-08-20", episodes, reviews).isEmpty)
        #expect(whom(.overdueReview, today: "2016-08-21", episodes, reviews) == ["ASH", "BEA"])
        #expect(whom(.overdueReview, today: "2016-12-31", episodes, reviews) == ["ASH"])
        #expect(found(.overdueReview, today: "2016-08-21", episodes, reviews).first == """
            The review due by 20 Aug 2016 has not been held: it is 1 day overdue (the first review was held on 20 May 2016). \
            Hold it, or record the review that was held.
            """)
    }

    @Test func `a review sixty days late is late, and one day more is missing`() {
        func late(_ second: String) -> [String] {
            found(
                .missingReview,
                .of(Episode.self, """
                    Child | From
                    ASH   | 2016-05-04
                    """),
                .of(Review.self, """
                    Child | Held on
                    ASH   | 2016-05-20
                    ASH   | \(second)
                    """))
        }
        #expect(late("2016-10-19").isEmpty)
        #expect(late("2016-10-20").first?.contains("held 61 days late") == true)
    }
}
