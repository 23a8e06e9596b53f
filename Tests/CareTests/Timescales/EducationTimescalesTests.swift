import Care
import Samples
import Testing

struct EducationTimescalesTests {
    let facts = Facts.sample(
        today: "2017-01-31",
        .of(HeaderEntry.self, "Child | Born on\nASH | 2005-01-10\nBEA | 2005-01-10\nCOL | 2012-01-10\nDOT | 2005-01-10"),
        .of(Episode.self, "Child | From\nASH | 2016-05-04\nBEA | 2016-05-04\nCOL | 2016-05-04\nDOT | 2015-05-04"),
        .of(SchoolTerm.self, "Term | First day | Last day\nAutumn | 2016-09-05 | 2016-12-16\nSpring | 2017-01-03 | 2017-04-07"),
        .of(
            EducationPlan.self,
            """
            Child | Held on    | Next review due
            DOT   | 2016-04-10 |
            ASH   | 2016-05-18 | 2016-07-20
            ASH   | 2016-07-20 | 2016-12-16
            BEA   | 2016-05-19 | 2016-07-20
            BEA   | 2016-07-21 | 2017-04-07
            """))

    @Test func `a first plan is in time on the tenth working day, and only for children of school age`() {
        let deadlines = Timescale.pepStart.deadlines(facts)
        #expect(deadlines.map(\.subject) == [.child("ASH"), .child("BEA")])
        #expect(deadlines.map { $0.state(on: facts.today) } == [.doneInTime, .doneLate(days: 1)])
    }

    @Test func `a plan is reviewed by the day it says, or by the end of the next term`() {
        let deadlines = Timescale.pepReview.deadlines(facts)
        #expect(deadlines.map(\.due) == ["2016-07-20", "2016-12-16", "2016-07-20", "2017-04-07", "2016-12-16"])
        #expect(
            deadlines.map { $0.state(on: facts.today) } == [
                .doneInTime, .overdue(days: 46), .doneLate(days: 1), .notYetDue(days: 66), .overdue(days: 46),
            ])
    }
}
