import Care
import Samples
import Testing

/// Measures over reviews, conferences and the registers of the service.
struct PracticeMeasureTests {
    @Test func `minutes sent on the twentieth working day are in time`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                ReviewDetail.self,
                """
                Child | Held on    | Minutes tracked | Minutes distributed on
                ASH   | 2016-08-01 | yes             | 2016-08-30
                COL   | 2016-08-01 | yes             | 2016-08-31
                DEE   | 2016-08-01 | yes             |
                ELM   | 2017-03-20 | yes             |
                FIR   | 2016-08-01 | no              |
                """))
        // 29 August 2016 was a bank holiday.
        #expect(facts.score(.minutesOnTime) == [1, 1])
        let tallies = facts.tallies(.minutesOnTime, in: facts.year)
        #expect(tallies["overdue"]?.excluded == 1)
        #expect(tallies["not due"]?.excluded == 1)
        #expect(tallies["not tracked"]?.excluded == 1)
    }

    @Test func `no entry is not the same as not seen`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                ReviewDetail.self,
                """
                Child | Held on    | Seen before the review
                ASH   | 2016-08-01 | yes
                COL   | 2016-08-01 | no
                DEE   | 2016-08-01 |
                """))
        #expect(facts.score(.seenBeforeReview) == [1, 1])
        #expect(Selection(.seenBeforeReview, [facts.year], .share).value(facts) == 50)
        #expect(Selection(.seenBeforeReview, [facts.year], .excluded).value(facts) == 1)
    }

    @Test func `an initial conference on the fifteenth working day is in time`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Conference.self,
                """
                Conference | Kind    | Strategy discussion on | Held on
                C1         | initial | 2016-06-01             | 2016-06-22
                C2         | initial | 2016-06-01             | 2016-06-23
                C3         | initial |                        | 2016-06-23
                C4         | review  |                        | 2016-06-23
                """))
        #expect(facts.score(.initialConferencesOnTime) == [1, 1])
        #expect(facts.groups(.initialConferencesOnTime, on: "2016-06-22") == ["11 to 15 working days": 1])
        #expect(facts.groups(.initialConferencesOnTime, on: "2016-06-23") == ["16 to 20 working days": 1])
        #expect(facts.score(.conferencesHeld) == [4, 0])
    }

    @Test func `a plan is long after 729 days, not on the 729th`() {
        let day: Day = "2017-03-31"
        let facts = Facts.sample(
            today: day,
            .of(
                ProtectionPlan.self,
                """
                Plan | Child | From
                P1   | ASH   | \(day.adding(days: -729))
                P2   | COL   | \(day.adding(days: -730))
                """))
        #expect(facts.score(.longPlans, on: day) == [1, 1])
    }

    @Test func `a plan and a household count until the day before they end`() {
        let facts = Facts.sample(
            today: "2017-03-31", .of(ProtectionPlan.self, "Plan | Child | From | To\nP1 | ASH | 2016-06-30 | 2016-09-30"),
            .of(FosterCarer.self, "Carer | Approved on | Ended on\nF1 | 2016-06-30 | 2016-09-30"))
        for measure in [Measure.protectionPlans, .fosterCarers] {
            #expect(facts.score(measure, on: "2016-06-29") == [0, 0])
            #expect(facts.score(measure, on: "2016-06-30") == [1, 0])
            #expect(facts.score(measure, on: "2016-09-29") == [1, 0])
            #expect(facts.score(measure, on: "2016-09-30") == [0, 0])
        }
    }

    @Test func `an IRO is in post on the last day, not on the one after`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Post.self,
                """
                Post | Title                           | Full-time equivalent
                P1   | Independent Reviewing Officer   | 1
                P2   | Team manager                    | 1
                """),
            .of(
                PostHolding.self,
                """
                Staff number | Post | Full-time equivalent | From       | To
                S1           | P1   | 0.8                  | 2016-04-01 | 2016-06-30
                S2           | P1   | 0.4                  | 2016-07-01 |
                S3           | P2   | 1                    | 2016-04-01 |
                """))
        func posts(_ day: Day) -> Double? { Selection(.irosInPost, [.day(day)], .sum).value(facts) }
        #expect(posts("2016-03-31") == 0)
        #expect(posts("2016-06-30") == 0.8)
        #expect(posts("2016-07-01") == 0.4)
        #expect(Selection(.establishment, [.day("2016-07-01")], .sum).value(facts) == 1)
    }

    @Test func `an education plan is up to date on the day its review is due`() {
        func score(_ due: String, born: String = "2006-01-01") -> [Int] {
            Facts.sample(
                today: "2017-03-31", .of(HeaderEntry.self, "Child | Born on\nASH | \(born)"),
                .of(Episode.self, "Child | From\nASH | 2016-05-04"),
                .of(EducationPlan.self, "Child | Held on | Next review due\nASH | 2016-05-10 | 2018-01-01\nASH | 2016-12-01 | \(due)")
            ).score(.educationPlanUpToDate, on: "2017-03-31")
        }
        #expect(score("2017-03-31") == [1, 0])
        #expect(score("2017-03-30") == [0, 1])
        #expect(score("2017-03-31", born: "2012-03-31") == [1, 0])
        #expect(score("2017-03-31", born: "2012-04-01") == [0, 0])
        #expect(score("2017-03-31", born: "2000-04-01") == [1, 0])
        #expect(score("2017-03-31", born: "2000-03-31") == [0, 0])
    }

    @Test func `health counts children looked after since 1 April without a short break`() {
        let facts = Facts.sample(
            today: "2017-03-31",
            .of(
                Episode.self,
                """
                Child | From       | Reason for new episode | Legal status | To         | Reason episode ceased
                ASH   | 2016-04-01 | S                      | C2           |            |
                COL   | 2016-04-02 | S                      | C2           |            |
                DEE   | 2016-02-01 | S                      | V3           | 2016-04-01 | E8
                DEE   | 2016-04-01 | S                      | C2           |            |
                ELM   | 2015-04-01 | S                      | C2           |            |
                """),
            .of(
                HealthCheck.self,
                """
                Child | Kind              | On         | Outcome
                ASH   | health assessment | 2016-04-01 | done
                ASH   | dental check      | 2017-03-31 | done
                ELM   | health assessment | 2016-03-31 | done
                ELM   | dental check      | 2016-09-01 | refused
                """))
        #expect(facts.score(.healthAndDental, on: "2017-03-31") == [1, 1])
        #expect(facts.score(.healthAndDental, on: "2017-03-30") == [0, 1])
    }

    @Test func `the statutory flags are those of the year's own return`() {
        let rows = "Child | Born on | Teeth checked\nASH | 2006-01-01 | 1\nCOL | 2006-01-01 | 0\nDEE | 2006-01-01 |"
        let facts = Facts.sample(
            today: "2018-03-31", .of(YearOutcome.self, year: 2017, rows),
            .of(YearOutcome.self, year: 2018, "Child | Born on | Teeth checked\nASH | 2006-01-01 | 0"))
        guard let checked = Measure.named("dental-checked") else { return #expect(Bool(false), "there is no such measure") }
        #expect(facts.score(checked, on: "2017-03-31") == [1, 1])
        #expect(facts.score(checked, on: "2018-03-31") == [0, 1])
    }

    @Test func `nothing to count gives no share, which is neither nought nor a hundred`() {
        let facts = Facts.sample(today: "2017-03-31", .of(ReviewDetail.self, "Child | Held on\nASH | 2016-08-01"))
        #expect(Selection(.seenBeforeReview, [facts.year], .share).value(facts) == nil)
        #expect(Selection(.seenBeforeReview, [facts.year]).value(facts) == 0)
        #expect(Tally().share == nil)
        #expect(Tally().mean == nil)
    }

    @Test func `an empty register gives no figure at all`() {
        let facts = Facts.sample(today: "2017-03-31", .of(Episode.self, "Child | From\nASH | 2016-05-04"))
        for measure in Measure.all where !(measure.reads.first.map { facts.records.count($0) ?? 0 > 0 } ?? true) {
            for figure in [Selection.Figure.counted, .met, .missed, .share, .sum, .mean, .excluded] {
                #expect(Selection(measure, [facts.year], figure).value(facts) == nil)
            }
        }
    }
}
