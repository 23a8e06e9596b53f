import Care
import Samples
import Testing

struct PracticeTimescalesTests {
    @Test func `an IRO is named within five working days, where the register goes back so far`() {
        let facts = Facts.sample(
            today: "2017-01-31",
            .of(
                Episode.self,
                """
                Child | From       | To         | Reason episode ceased
                ASH   | 2016-12-23 |            |
                BEA   | 2016-12-23 |            |
                COL   | 2016-12-23 |            |
                DOT   | 2016-12-23 | 2017-01-04 | E3
                ELI   | 2015-12-23 |            |
                """),
            .of(
                Allocation.self,
                """
                Kind of case | Case | IRO | From       | To
                LAC          | ZED  | S1  | 2016-04-01 |
                LAC          | ASH  | S1  | 2017-01-04 |
                CP           | BEA  | S1  | 2016-12-24 |
                LAC          | BEA  | S1  | 2017-01-05 |
                LAC          | COL  | S1  | 2016-11-01 | 2016-12-01
                """))
        #expect(Timescale.iroAllocation.states(facts) == [.doneInTime, .doneLate(days: 1), .overdue(days: 27), .lapsed])
    }

    @Test func `a preparation meeting is held twenty working or calendar days before a review is due`() {
        func facts(_ kind: String) -> Facts {
            Facts.sample(
                today: "2017-01-20", settings: .sample([.preparationDaysAre: kind]),
                .of(Episode.self, "Child | From\nASH | 2016-05-04\nBEA | 2016-05-04"),
                .of(Review.self, "Child | Held on\nASH | 2016-05-20\nASH | 2016-08-19\nBEA | 2016-05-20"),
                .of(ReviewDetail.self, "Child | Held on | Preparation meeting on\nASH | 2016-05-20 |\nASH | 2016-08-19 | 2016-07-23"))
        }
        let working = Timescale.preparationMeeting.deadlines(facts("working"))
        #expect(working.map(\.due) == ["2016-07-25", "2017-01-23", "2016-07-25"])
        #expect(working.map { $0.state(on: "2017-01-20") } == [.doneInTime, .notYetDue(days: 3), .overdue(days: 179)])
        #expect(
            working[1].explanation.hasPrefix(
                "on 23 January 2017: the review is due on 19 February 2017, and the limit is 20 working days before it;"))
        let calendar = Timescale.preparationMeeting.deadlines(facts("calendar"))
        #expect(calendar.filter { $0.subject == .child("ASH") }.map(\.due) == ["2016-05-13", "2016-07-31", "2017-01-30"])
    }

    @Test func `midway between two six-monthly reviews the IRO checks the plan`() {
        let facts = Facts.sample(
            today: "2017-06-30",
            .of(Episode.self, "Child | From\nASH | 2016-05-04"),
            .of(
                Review.self,
                "Child | Held on\nASH | 2016-05-20\nASH | 2016-08-19\nASH | 2017-02-17\nASH | 2017-03-17"),
            .of(
                MidpointAudit.self,
                "Child | On\nOLD | 2016-01-01\nASH | 2016-07-01\nASH | 2016-11-20"))
        let deadlines = Timescale.midpoint.deadlines(facts)
        #expect(deadlines.map(\.due) == ["2016-11-19", "2017-05-17", "2017-06-17"])
        #expect(deadlines.map { $0.state(on: facts.today) } == [.doneLate(days: 1), .lapsed, .overdue(days: 13)])
    }

    @Test func `a foster carer's approval is reviewed within a year, and no review is due more than a year after the last`() {
        let facts = Facts.sample(
            today: "2017-06-30",
            .of(
                FosterCarer.self,
                "Carer | Approved on | Ended on\nF1 | 2015-06-01 |\nF2 | 2015-06-01 | 2016-05-31\nF3 | 2016-02-29 |"),
            .of(CarerReview.self, "Carer | Held on\nF1 | 2016-06-01\nF1 | 2017-06-02\nF3 | 2017-03-01"))
        let deadlines = Timescale.fosterCarerReview.deadlines(facts)
        #expect(deadlines.map(\.due) == ["2016-06-01", "2017-06-01", "2018-06-02", "2016-06-01", "2017-02-28", "2018-03-01"])
        #expect(
            deadlines.prefix(5).map { $0.state(on: facts.today) } == [
                .doneInTime, .doneLate(days: 1), .notYetDue(days: 337), .lapsed, .doneLate(days: 1),
            ])
    }

    @Test func `generated approvals are never due more than twelve months after the last review`() {
        var random = SeededRandom(seed: 13)
        var carers: [FosterCarer] = [], reviews: [CarerReview] = []
        for number in 1...500 {
            var carer = FosterCarer()
            carer.id = FosterCarer.ID("F\(number)")
            carer.approved = ("2010-01-01" as Day).adding(days: random.number(0...1500))
            carers.append(carer)
            var day = carer.approved
            for _ in 0..<random.number(0...5) {
                var review = CarerReview()
                review.carer = carer.id
                day = day.adding(days: random.number(1...500))
                review.held = day
                reviews.append(review)
            }
        }
        let facts = Facts.sample(today: "2017-06-30", .of(carers), .of(reviews))
        let deadlines = Timescale.fosterCarerReview.deadlines(facts)
        #expect(deadlines.count == 500 + facts.records[CarerReview.self].count)
        #expect(deadlines.allSatisfy { $0.due - $0.trigger <= 366 && $0.due <= $0.trigger.adding(years: 1) })
    }
}
