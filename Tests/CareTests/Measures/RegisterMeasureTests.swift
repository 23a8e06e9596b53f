import Care
import Samples
import Testing

/// Measures that count the rows of one register.
struct RegisterMeasureTests {
    @Test func `a conference about three children is one meeting`() {
        let facts = Facts.sample(
            today: "2017-03-31", .of(Conference.self, "Conference | Kind | Held on\nC1 | initial | 2016-06-22"),
            .of(ConferenceChild.self, "Conference | Child\nC1 | ASH\nC1 | COL\nC1 | DEE"))
        #expect(facts.score(.conferencesHeld) == [1, 0])
    }

    @Test func `a plan is repeated where the child had one at any time before`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                ProtectionPlan.self,
                """
                Plan | Child | From       | To         | Earlier plans
                P1   | ASH   | 2010-05-01 | 2011-05-01 |
                P2   | ASH   | 2016-05-01 |            |
                P3   | COL   | 2016-05-01 |            | 1
                P4   | DEE   | 2016-05-01 |            | 0
                P5   | ELM   | 2016-05-01 |            |
                """))
        #expect(facts.score(.repeatPlans) == [2, 2])
    }

    @Test func `all review conferences of a plan must be in time, and none overdue`() {
        func score(_ held: String...) -> [Int] {
            let meetings = held.enumerated().map { "C\($0) | review | \($1)" }.joined(separator: "\n")
            let children = held.indices.map { "C\($0) | ASH" }.joined(separator: "\n")
            return Facts.sample(
                today: "2017-03-31", .of(ProtectionPlan.self, "Plan | Child | From\nP1 | ASH | 2016-05-04"),
                .of(Conference.self, "Conference | Kind | Held on\n" + meetings),
                .of(ConferenceChild.self, "Conference | Child\n" + children)
            ).score(.planReviewsOnTime, on: "2017-03-31")
        }
        #expect(score("2016-08-04", "2017-02-04") == [1, 0])
        #expect(score("2016-08-05", "2017-02-04") == [0, 1])
        #expect(score("2016-08-04", "2017-02-05") == [0, 1])
        #expect(score("2016-08-04") == [0, 1])
    }

    @Test func `a plan of less than three months is not asked for its reviews`() {
        func score(_ from: String) -> [Int] {
            Facts.sample(today: "2017-03-31", .of(ProtectionPlan.self, "Plan | Child | From\nP1 | ASH | \(from)"))
                .score(.planReviewsOnTime, on: "2017-03-31")
        }
        #expect(score("2017-01-01") == [0, 0])
        #expect(score("2016-12-31") == [1, 0])
        #expect(score("2016-12-30") == [0, 1])
    }

    @Test func `somebody who came to two courses on the app counts twice, other courses do not count`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                TrainingAttendance.self,
                """
                Attendance | Attendee | Role group | Course                    | Held on
                T1         | S1       | IROs       | Consultation app (MoMo)   | 2016-04-01
                T2         | S1       | IROs       | Consultation app (MoMo)   | 2017-03-31
                T3         | S1       | IROs       | Signs of Safety           | 2016-05-01
                T4         | S1       | IROs       | Consultation app (MoMo)   | 2016-03-31
                """))
        #expect(facts.score(.appTraining) == [2, 0])
        #expect(facts.tallies(.appTraining, in: facts.year)["IROs"]?.met == 2)
    }

    @Test func `a dispute counts on the day it was raised, and is in time on the twentieth working day`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Dispute.self,
                """
                Dispute | Level    | Raised on  | Resolved on
                D1      | formal   | 2016-06-01 | 2016-06-29
                D2      | formal   | 2016-06-01 | 2016-06-30
                D3      | formal   | 2017-03-20 |
                D4      | formal   | 2016-03-31 | 2016-04-30
                D5      | informal | 2016-06-01 |
                """))
        #expect(facts.score(.disputesResolvedInTime) == [1, 1])
        #expect(facts.groups(.disputesRaised, on: "2016-06-01") == ["formal": 2, "informal": 1])
        #expect(facts.score(.disputesRaised) == [4, 0])
    }

    @Test func `a child with two IROs in the year is counted once, with two`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Allocation.self,
                """
                Allocation | Kind of case | Case | IRO | From       | To
                A1         | LAC          | ASH  | S1  | 2015-05-04 | 2016-06-01
                A2         | LAC          | ASH  | S2  | 2016-06-01 |
                A3         | LAC          | COL  | S1  | 2015-05-04 | 2016-03-31
                A4         | CP           | DEE  | S1  | 2016-05-04 |
                A5         | LAC          | ELM  | S1  | 2016-05-04 | 2016-08-01
                A6         | LAC          | ELM  | S1  | 2016-09-01 |
                """))
        let groups = facts.tallies(.irosPerChild, in: facts.year).mapValues(\.counted)
        #expect(groups == ["1": 1, "2": 1])
    }

    @Test func `an unaccompanied child stops being one on the day the status ceases`() {
        let facts = Facts.sample(
            today: "2017-03-31", .of(Episode.self, "Child | From\nASH | 2016-05-04"),
            .of(UnaccompaniedChild.self, "Child | Born on | Sex | Status ceased on\nASH | 2000-01-01 | M | 2016-12-31"))
        #expect(facts.score(.unaccompaniedChildren, on: "2016-12-30") == [1, 0])
        #expect(facts.score(.unaccompaniedChildren, on: "2016-12-31") == [0, 1])
    }

    @Test func `each child in a caseload has its weight`() {
        let facts = Facts.sample(
            today: "2017-03-31", settings: .sample([.weightFosterCarer: "0.25"]), .of(Episode.self, "Child | From\nASH | 2016-05-04"),
            .of(ProtectionPlan.self, "Plan | Child | From\nP1 | COL | 2016-05-04"),
            .of(FosterCarer.self, "Carer | Approved on\nF1 | 2016-05-04\nF2 | 2016-05-04"))
        #expect(Selection(.weightedCases, [.day("2017-03-31")], .sum).value(facts) == 2.5)
        #expect(Selection(.weightedCases, [.day("2017-03-31")], groups: ["Foster Carers"], .sum).value(facts) == 0.5)
    }
}
