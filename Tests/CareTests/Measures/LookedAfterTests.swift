import Care
import Samples
import Testing

/// Who is looked after at the end of a day, and in which row of a profile.
struct LookedAfterTests {
    private func count(_ facts: Facts, _ day: Day) -> Double? { Selection(.lookedAfterChildren, [.day(day)]).value(facts) }

    @Test func `a child counts on the day care begins and no more on the day it ends`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(Episode.self, "Child | From | To | Reason episode ceased\nASH | 2016-05-04 | 2016-06-30 | E4A"))
        #expect(count(facts, "2016-05-03") == 0)
        #expect(count(facts, "2016-05-04") == 1)
        #expect(count(facts, "2016-06-29") == 1)
        #expect(count(facts, "2016-06-30") == 0)
    }

    @Test func `where one episode ends and the next begins, the child counts once and in the later one`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | Reason for new episode | Legal status | To         | Reason episode ceased
                ASH   | 2016-05-04 | S                      | V2           | 2016-06-30 | X1
                ASH   | 2016-06-30 | L                      | C1           |            |
                """))
        let groups = facts.tallies(.lookedAfterByLegalStatus, in: .day("2016-06-30"))
        #expect(groups.filter { $0.value.counted > 0 }.mapValues(\.met) == ["Interim Care Orders": 1])
    }

    @Test(arguments: ["V3", "V4"]) func `short breaks are never counted`(status: String) {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | Legal status
                ASH   | 2016-05-04 | \(status)
                COL   | 2016-05-04 | C2
                """))
        #expect(count(facts, "2016-06-30") == 1)
        #expect(Selection(.startedCare, [facts.year]).value(facts) == 1)
    }

    @Test func `a child moves to the next age band on the birthday`() {
        let facts = Facts.sample(
            today: "2017-03-31", .of(HeaderEntry.self, "Child | Born on\nASH | 2006-06-30"),
            .of(Episode.self, "Child | From\nASH | 2016-05-04"))
        #expect(facts.groups(.lookedAfterByAge, on: "2016-06-29") == ["5-9yrs": 1])
        #expect(facts.groups(.lookedAfterByAge, on: "2016-06-30") == ["10-15yrs": 1])
    }

    @Test(arguments: [(2015, "1-4yrs"), (2011, "5-9yrs"), (2006, "10-15yrs"), (2000, "Over 16yrs")])
    func `each age band begins with the birthday itself`(born: Int, band: String) {
        let facts = Facts.sample(
            today: "2017-03-31", .of(HeaderEntry.self, "Child | Born on\nASH | \(born)-12-31"),
            .of(Episode.self, "Child | From\nASH | 2016-05-04"))
        #expect(facts.groups(.lookedAfterByAge, on: "2016-12-31") == [band: 1])
        #expect(facts.groups(.lookedAfterByAge, on: "2016-12-30") != [band: 1])
    }

    @Test func `a child whose birthday nobody told is not put in a band`() {
        let facts = Facts.sample(today: "2017-03-31", .of(Episode.self, "Child | From\nASH | 2016-05-04"))
        #expect(facts.groups(.lookedAfterByAge, on: "2016-12-31") == ["Not recorded": 1])
    }

    @Test(arguments: [
        ("2016-09-30", "6-12mths"), ("2016-10-01", "Less than 6mths"), ("2016-03-31", "1-2 yrs"), ("2015-03-31", "2-5 yrs"),
        ("2012-03-31", "More than 5yrs"), ("2012-04-01", "2-5 yrs"),
    ])
    func `exactly six months, a year, two or five are in the longer band`(from: String, band: String) {
        let facts = Facts.sample(today: "2017-03-31", .of(Episode.self, "Child | From\nASH | \(from)"))
        #expect(facts.groups(.lookedAfterByTimeInCare, on: "2017-03-31") == [band: 1])
    }

    @Test func `a child who came back counts from the latest start`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | Reason for new episode | To         | Reason episode ceased
                ASH   | 2010-05-04 | S                      | 2016-06-30 | E4A
                ASH   | 2016-12-01 | S                      |            |
                """))
        #expect(facts.groups(.lookedAfterByTimeInCare, on: "2017-03-31") == ["Less than 6mths": 1])
    }

    @Test func `a child on a temporary move is counted where they will return to`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | Reason for new episode | Placement type | Placement provider | To         | Reason episode ceased
                ASH   | 2016-05-04 | S                      | K2             | PR4                | 2017-03-28 | X1
                ASH   | 2017-03-28 | P                      | T1             |                    |            |
                """))
        #expect(facts.groups(.lookedAfterByPlacement, on: "2017-03-31") == ["Children's Homes and Hostels": 1])
    }

    @Test func `fostering is internal only with the council's own carers`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | Placement type | Placement provider
                ASH   | 2016-05-04 | U1             | PR1
                COL   | 2016-05-04 | U6             | PR4
                DEE   | 2016-05-04 | U4             |
                """))
        #expect(
            facts.groups(.lookedAfterByPlacement, on: "2017-03-31") == ["Internal Foster Placement": 1, "External Foster Placement": 2])
    }
}

extension Facts {
    /// The reporting year of `today`, as a period.
    var year: Period { ReportingYear(containing: today).period }

    /// The cases counted on a day, by group.
    func groups(_ measure: Measure, on day: Day) -> [String: Int] {
        tallies(measure, in: .day(day)).mapValues(\.counted).filter { $0.value > 0 }
    }

    /// Met and missed of a measure in the year of `today`, or at the end of a day.
    func score(_ measure: Measure, on day: Day? = nil) -> [Int] {
        let tallies = tallies(measure, in: day.map { .day($0) } ?? year).values
        return [tallies.reduce(0) { $0 + $1.met }, tallies.reduce(0) { $0 + $1.missed }]
    }
}
