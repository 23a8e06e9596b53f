import Care
import Samples
import Testing

/// Reviews on time, and children with all of theirs on time.
struct ReviewTimelinessTests {
    private static let ash: SampleTable = .of(Episode.self, "Child | From\nASH | 2016-05-04")

    private func facts(today: Day = "2017-03-31", _ held: String...) -> Facts {
        .sample(today: today, Self.ash, .of(Review.self, "Child | Held on\n" + held.map { "ASH | \($0)" }.joined(separator: "\n")))
    }

    private func quarter(_ number: Int, _ facts: Facts) -> [Int] {
        let tallies = facts.tallies(.childrenReviewedOnTime, in: ReportingYear(containing: facts.today).quarters[number - 1]).values
        return [tallies.reduce(0) { $0 + $1.met }, tallies.reduce(0) { $0 + $1.missed }]
    }

    @Test func `a review on the day it is due is on time, the day after it is late`() {
        #expect(facts("2016-06-02").score(.reviewsOnTime) == [1, 0])
        #expect(facts("2016-06-03").score(.reviewsOnTime) == [0, 1])
        #expect(facts("2016-06-02", "2016-09-02").score(.reviewsOnTime) == [2, 0])
        #expect(facts("2016-06-02", "2016-09-03").score(.reviewsOnTime) == [1, 1])
        #expect(facts("2016-06-02", "2016-09-02", "2017-03-02").score(.reviewsOnTime) == [3, 0])
    }

    @Test func `a child late once is late for the year, though most quarters were on time`() {
        let facts = facts("2016-06-02", "2016-09-03", "2017-03-03")
        #expect(quarter(1, facts) == [1, 0])
        #expect(quarter(2, facts) == [0, 1])
        #expect(quarter(4, facts) == [1, 0])
        #expect(facts.score(.childrenReviewedOnTime) == [0, 1])
    }

    @Test func `no review in a quarter, and none overdue, leaves the child out of it`() {
        #expect(quarter(3, facts("2016-06-02", "2016-09-02", "2017-03-02")) == [0, 0])
    }

    @Test func `a review not held by the day after it was due makes the child late`() {
        // The second review was on 30 June, so that the third is due by 30 December.
        #expect(quarter(3, facts("2016-06-02", "2016-06-30")) == [0, 1])
        #expect(quarter(3, facts("2016-06-02", "2016-06-29")) == [0, 1])
        /// The fourth quarter of a child whose second review is due three months after the first.
        func fourth(first: String) -> [Int] {
            let facts = Facts.sample(
                today: "2017-03-31", .of(Episode.self, "Child | From\nASH | 2016-12-12"),
                .of(Review.self, "Child | Held on\nASH | \(first)"))
            return quarter(4, facts)
        }
        // Due on 30 March, and so late on the 31st; due on the 31st, and not yet late at the end of that day.
        #expect(fourth(first: "2016-12-30") == [0, 1])
        #expect(fourth(first: "2016-12-31") == [0, 0])
    }

    @Test func `a child who left before a review was due is in neither number`() {
        let facts = Facts.sample(
            today: "2017-03-31", .of(Episode.self, "Child | From | To | Reason episode ceased\nASH | 2016-05-04 | 2016-06-01 | E4A"))
        #expect(facts.score(.reviewsOnTime) == [0, 0])
        #expect(facts.score(.childrenReviewedOnTime) == [0, 0])
    }

    @Test func `a child looked after for less than four weeks is left out`() {
        func score(_ from: Day) -> [Int] {
            Facts.sample(
                today: "2017-03-31", .of(Episode.self, "Child | From\nASH | \(from)"),
                .of(Review.self, "Child | Held on\nASH | \(from.adding(days: 10))")
            ).score(.childrenReviewedOnTime)
        }
        #expect(score("2017-03-03") == [1, 0])
        #expect(score("2017-03-04") == [0, 0])
    }

    @Test func `a placement for adoption starts the reviews anew: four weeks, three months, six`() {
        func score(_ held: String...) -> [Int] {
            Facts.sample(
                today: "2017-12-31",
                .of(
                    Episode.self,
                    """
                    Child | From       | Reason for new episode | Placement type | To         | Reason episode ceased
                    ASH   | 2016-05-04 | S                      | U6             | 2016-10-10 | X1
                    ASH   | 2016-10-10 | P                      | A6             |            |
                    """),
                .of(Review.self, "Child | Held on\n" + (["2016-06-02", "2016-09-02"] + held).map { "ASH | \($0)" }.joined(separator: "\n"))
            ).reviewScore
        }
        #expect(score("2016-11-07") == [3, 0])
        #expect(score("2016-11-08") == [2, 1])
        #expect(score("2016-11-07", "2017-02-07") == [4, 0])
        #expect(score("2016-11-07", "2017-02-08") == [3, 1])
        #expect(score("2016-11-07", "2017-02-07", "2017-08-07") == [5, 0])
        #expect(score("2016-11-07", "2017-02-07", "2017-08-08") == [4, 1])
    }

    @Test func `a review already overdue at the placement stays late, and the next is due in three months`() {
        func score(_ next: String) -> [Int] {
            Facts.sample(
                today: "2017-12-31",
                .of(
                    Episode.self,
                    """
                    Child | From       | Reason for new episode | Placement type | To         | Reason episode ceased
                    ASH   | 2016-05-04 | S                      | U6             | 2017-03-10 | X1
                    ASH   | 2017-03-10 | P                      | A6             |            |
                    """),
                .of(Review.self, "Child | Held on\nASH | 2016-06-02\nASH | 2016-09-02\nASH | 2017-03-20\nASH | \(next)")
            ).reviewScore
        }
        #expect(score("2017-06-20") == [3, 1])
        #expect(score("2017-06-21") == [2, 2])
    }
}

extension Facts {
    /// Reviews on time and late, of all there are.
    fileprivate var reviewScore: [Int] {
        guard let always = Period(from: "2010-01-01", to: today) else { return [] }
        let tallies = tallies(.reviewsOnTime, in: always).values
        return [tallies.reduce(0) { $0 + $1.met }, tallies.reduce(0) { $0 + $1.missed }]
    }
}
