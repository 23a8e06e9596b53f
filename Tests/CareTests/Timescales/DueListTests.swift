import Care
import Samples
import Testing

struct DueListTests {
    let facts = Facts.sample(
        today: "2017-01-13",
        .of(
            Episode.self,
            "Child | From | To | Reason episode ceased\nASH | 2016-12-12 | |\nBEA | 2016-12-20 | |\nCOL | 2016-12-12 | 2017-01-13 | E3"),
        .of(FosterCarer.self, "Carer | Approved on\nF1 | 2016-01-20"))

    @Test func `the due list holds what somebody still has to do, the earliest first`() {
        #expect(facts.openDeadlines.map(\.subject) == [.child("ASH"), .child("BEA"), .carer("F1")])
        #expect(facts.overdue.map(\.subject) == [.child("ASH")])
        #expect(facts.dueList(from: "2017-01-20", to: "2017-01-20").map(\.timescale) == ["first-review", "foster-carer-review"])
        #expect(facts.dueList(from: "2017-01-14", to: "2017-01-31").count == 2)
    }

    @Test func `a child's deadlines are those of all timescales`() {
        #expect(facts.deadlines(of: 0).map(\.timescale) == ["first-review"])
        #expect(facts.deadlines(of: 2).map(\.lapsed) == ["2017-01-13"])
        #expect(facts.deadlines(of: 99).isEmpty)
        #expect(facts.deadlines(of: -1).isEmpty)
    }
}
