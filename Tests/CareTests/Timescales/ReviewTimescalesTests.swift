import Care
import Samples
import Testing

struct ReviewTimescalesTests {
    @Test func `the twentieth working day is in time, the next is late`() {
        let facts = Facts.sample(
            today: "2017-01-13",
            .of(
                Episode.self,
                """
                Child | From       | To         | Reason episode ceased
                ASH   | 2016-12-12 |            |
                BEA   | 2016-12-12 |            |
                COL   | 2016-12-12 |            |
                DOT   | 2016-12-12 | 2017-01-12 | E3
                ELI   | 2016-12-12 | 2017-01-13 | E3
                FAY   | 2016-12-13 |            |
                """),
            .of(
                Review.self,
                """
                Child | Held on
                ASH   | 2017-01-12
                BEA   | 2017-01-13
                """))
        #expect(
            Timescale.firstReview.states(facts) == [
                .doneInTime, .doneLate(days: 1), .overdue(days: 1), .overdue(days: 1), .notYetDue(days: 0),
            ])
        #expect(facts.overdue.filter { $0.timescale == "first-review" }.map(\.subject) == [.child("COL")])
    }

    @Test func `each limit runs from the review before it as it was held, early or late`() {
        let facts = Facts.sample(
            today: "2017-08-31",
            .of(Episode.self, "Child | From\nASH | 2016-05-04\nBEA | 2016-05-04"),
            .of(
                Review.self,
                """
                Child | Held on
                ASH   | 2016-05-10
                ASH   | 2016-08-10
                ASH   | 2017-02-11
                BEA   | 2016-07-01
                BEA   | 2016-09-30
                BEA   | 2017-03-30
                """))
        #expect(Timescale.firstReview.states(facts) == [.doneInTime, .doneLate(days: 29)])
        #expect(Timescale.secondReview.dues(facts) == ["2016-08-10", "2016-10-01"])
        #expect(Timescale.secondReview.states(facts) == [.doneInTime, .doneInTime])
        #expect(Timescale.laterReview.dues(facts) == ["2017-02-10", "2017-08-11", "2017-03-30", "2017-09-30"])
        #expect(
            Timescale.laterReview.states(facts) == [.doneLate(days: 1), .overdue(days: 20), .doneInTime, .notYetDue(days: 30)])
    }

    @Test func `months may be counted as 91 and 183 days`() {
        let facts = Facts.sample(
            today: "2017-03-31", settings: .sample([.monthsAre: "days"]),
            .of(Episode.self, "Child | From\nASH | 2016-05-04"), .of(Review.self, "Child | Held on\nASH | 2016-05-10\nASH | 2016-08-09"))
        #expect(Timescale.secondReview.dues(facts) == ["2016-08-09"])
        #expect(Timescale.laterReview.dues(facts) == ["2017-02-08"])
        #expect(Timescale.laterReview.deadlines(facts).first?.explanation.contains("183 days") == true)
    }

    @Test func `a review is not expected of a child who left care before it was due`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(Episode.self, "Child | From | To | Reason episode ceased\nASH | 2016-05-04 | 2016-08-10 | E3"),
            .of(Review.self, "Child | Held on\nASH | 2016-05-10"))
        #expect(Timescale.secondReview.deadlines(facts).isEmpty)
        #expect(facts.overdue.isEmpty)
    }

    @Test func `a second time in care starts a new chain`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | To         | Reason episode ceased
                ASH   | 2016-01-04 | 2016-03-01 | E3
                ASH   | 2016-12-12 |            |
                """),
            .of(Review.self, "Child | Held on\nASH | 2016-01-20\nASH | 2017-01-12"))
        #expect(Timescale.firstReview.states(facts) == [.doneInTime, .doneInTime])
        #expect(Timescale.secondReview.dues(facts) == ["2017-04-12"])
    }

    @Test func `in a return of one year the review before the first one known is missing, and its due day with it`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self, year: 2017,
                """
                Child | From       | Reason for new episode
                ASH   | 2012-06-01 | S
                BEA   | 2016-01-04 | P
                COL   | 2016-05-04 | S
                DOT   | 2016-02-01 | S
                """),
            .of(
                Review.self, year: 2017,
                "Child | Held on\nASH | 2016-06-20\nASH | 2016-12-20\nBEA | 2016-04-04\nCOL | 2016-05-20\nDOT | 2016-04-20"))
        #expect(facts.reviewsKnownFrom == "2016-04-01")
        #expect(Timescale.firstReview.deadlines(facts).map(\.subject) == [.child("COL")])
        #expect(Timescale.secondReview.deadlines(facts).map(\.subject) == [.child("COL")])
        #expect(Timescale.laterReview.dues(facts) == ["2016-12-20", "2017-06-20", "2016-10-04", "2016-10-20"])
    }

    @Test func `a placement order shortens the wait, and a placement for adoption starts the chain again`() {
        let facts = Facts.sample(
            today: "2018-06-30",
            .of(
                Episode.self,
                """
                Child | From       | Reason for new episode | Legal status | Placement type | To         | Reason episode ceased
                ASH   | 2016-05-04 | S                      | C1           | U6             | 2016-09-01 | X1
                ASH   | 2016-09-01 | L                      | E1           | U6             | 2017-01-10 | X1
                ASH   | 2017-01-10 | P                      | E1           | A6             |            |
                """),
            .of(
                Review.self,
                """
                Child | Held on
                ASH   | 2016-05-20
                ASH   | 2016-08-19
                ASH   | 2016-12-02
                ASH   | 2017-02-07
                ASH   | 2017-05-08
                ASH   | 2017-11-08
                """))
        #expect(Timescale.adoptionAuthorityReview.dues(facts) == ["2016-12-01"])
        #expect(Timescale.adoptionAuthorityReview.states(facts) == [.doneLate(days: 1)])
        #expect(Timescale.adoptionPlacementReview.dues(facts) == ["2017-02-07", "2017-05-07", "2017-11-08", "2018-05-08"])
        #expect(
            Timescale.adoptionPlacementReview.states(facts) == [.doneInTime, .doneLate(days: 1), .doneInTime, .overdue(days: 53)])
        // The clock of the authority to place stands beside the ordinary one and does not replace it.
        #expect(Timescale.laterReview.dues(facts) == ["2017-02-19"])
    }

    @Test func `an order that comes late in the six months does not lengthen them`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | Reason for new episode | Legal status | To         | Reason episode ceased
                ASH   | 2016-05-04 | S                      | C1           | 2017-01-10 | X1
                ASH   | 2017-01-10 | L                      | E1           |            |
                """),
            .of(Review.self, "Child | Held on\nASH | 2016-05-20\nASH | 2016-08-19"))
        #expect(Timescale.adoptionAuthorityReview.deadlines(facts).isEmpty)
        #expect(Timescale.laterReview.dues(facts) == ["2017-02-19"])
    }

    @Test func `a review overdue before the placement for adoption stays overdue`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | Reason for new episode | Placement type | To         | Reason episode ceased
                ASH   | 2016-05-04 | S                      | U6             | 2017-01-10 | X1
                ASH   | 2017-01-10 | P                      | A6             |            |
                """),
            .of(Review.self, "Child | Held on\nASH | 2016-05-20"))
        #expect(Timescale.secondReview.states(facts) == [.overdue(days: 223)])
        #expect(Timescale.adoptionPlacementReview.deadlines(facts).isEmpty)
    }
}
