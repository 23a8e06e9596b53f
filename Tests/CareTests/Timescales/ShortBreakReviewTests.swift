import Care
import Samples
import Testing

struct ShortBreakReviewTests {
    let facts = Facts.sample(
        today: "2017-03-31",
        .of(
            Episode.self,
            """
            Child | From       | Legal status | To         | Reason episode ceased
            ASH   | 2016-04-11 | V4           |            |
            BEA   | 2016-04-11 | V3           | 2016-04-12 | E8
            BEA   | 2016-07-11 | V3           | 2016-07-12 | E8
            COL   | 2016-04-11 | V4           | 2016-07-11 | E8
            DOT   | 2016-04-11 | C2           |            |
            """),
        .of(Review.self, "Child | Held on\nASH | 2016-07-11\nASH | 2017-01-12\nDOT | 2016-05-01"))

    @Test func `three months after the first placement is in time, and six months after each review`() {
        let deadlines = Timescale.shortBreakReview.deadlines(facts)
        #expect(deadlines.map(\.subject) == [.child("ASH"), .child("ASH"), .child("ASH"), .child("BEA"), .child("COL")])
        #expect(deadlines.map(\.due) == ["2016-07-11", "2017-01-11", "2017-07-12", "2016-07-11", "2016-07-11"])
        #expect(
            Timescale.shortBreakReview.states(facts) == [
                .doneInTime, .doneLate(days: 1), .notYetDue(days: 103), .overdue(days: 1), .lapsed,
            ])
    }

    @Test func `short breaks have no looked-after reviews`() {
        #expect(Timescale.firstReview.deadlines(facts).map(\.subject) == [.child("DOT")])
    }

    @Test func `a council that records no review of short breaks here is not told that each is overdue, until it says that it holds them here`() {
        let records = { () -> Records in
            var records = facts.records
            records[Review.self] = Rows(records[Review.self].entries.filter { $0.child == "DOT" }, year: 2017)
            return records
        }()
        let elsewhere = Facts(records, settings: facts.settings, workingDays: facts.workingDays, today: facts.today)
        #expect(Timescale.shortBreakReview.deadlines(elsewhere).isEmpty)
        let here = Settings(changes: [SettingChange(setting: "short-break-reviews", from: "2016-04-01", value: "here")])
        let told = Facts(records, settings: here, workingDays: facts.workingDays, today: facts.today)
        #expect(Timescale.shortBreakReview.deadlines(told).map(\.subject) == [.child("ASH"), .child("BEA"), .child("COL")])
    }
}
