import Care
import Samples
import Testing

struct HealthTimescalesTests {
    let facts = Facts.sample(
        today: "2017-06-30",
        .of(HeaderEntry.self, "Child | Born on\nASH | 2012-01-10\nBEA | 2005-06-01\nCOL | 2005-06-01\nOLD | 2005-06-01"),
        .of(
            Episode.self,
            """
            Child | From       | To         | Reason episode ceased
            ASH   | 2016-05-04 |            |
            BEA   | 2016-05-04 |            |
            COL   | 2016-05-04 | 2016-06-02 | E3
            OLD   | 2012-05-04 |            |
            """),
        .of(
            HealthCheck.self,
            """
            Child | Kind                      | On         | Outcome
            OLD   | health assessment         | 2016-04-01 | done
            OLD   | dental check              | 2016-04-01 | done
            ASH   | initial health assessment | 2016-06-02 | done
            ASH   | health assessment         | 2016-12-02 | refused
            ASH   | health assessment         | 2016-12-03 | done
            ASH   | health assessment         | 2017-02-03 | done
            BEA   | initial health assessment | 2016-06-03 | done
            BEA   | dental check              | 2017-05-04 | done
            """))

    @Test func `the initial health assessment is in time on the twentieth working day`() {
        #expect(Timescale.initialHealthAssessment.states(facts) == [.doneInTime, .doneLate(days: 1), .lapsed])
    }

    @Test func `under five it is repeated after six months, from five on after twelve, and a refusal does not count`() {
        let deadlines = Timescale.healthAssessment.deadlines(facts)
        #expect(deadlines.map(\.due) == ["2016-12-02", "2017-06-03", "2018-02-03", "2017-06-03", "2017-04-01"])
        #expect(
            deadlines.map { $0.state(on: facts.today) } == [
                .doneLate(days: 1), .doneInTime, .notYetDue(days: 218), .overdue(days: 27), .overdue(days: 90),
            ])
    }

    @Test func `teeth are checked within a year`() {
        let deadlines = Timescale.dentalCheck.deadlines(facts)
        #expect(deadlines.map(\.due) == ["2017-05-04", "2017-05-04", "2018-05-04", "2017-05-04", "2017-04-01"])
        #expect(deadlines[1].state(on: facts.today) == .doneInTime)
        #expect(deadlines[3].state(on: facts.today) == .lapsed)
    }

    @Test func `a questionnaire is due a year after the fourth birthday or the start of care, until 17`() {
        let facts = Facts.sample(
            today: "2017-06-30",
            .of(HeaderEntry.self, "Child | Born on\nASH | 2012-07-10\nBEA | 2005-06-01\nCOL | 1999-08-01\nDOT | 2014-01-01"),
            .of(Episode.self, "Child | From\nASH | 2016-05-04\nBEA | 2016-05-04\nCOL | 2016-05-04\nDOT | 2016-05-04"),
            .of(SDQForm.self, "Child | Completed on | Score\nBEA | 2016-05-04 | 12\nASH | 2017-06-10 | 20"))
        let deadlines = Timescale.sdq.deadlines(facts)
        #expect(deadlines.map(\.subject) == [.child("ASH"), .child("ASH"), .child("BEA"), .child("BEA"), .child("COL")])
        #expect(deadlines.map(\.due) == ["2017-07-10", "2018-06-10", "2017-05-04", "2017-05-04", "2017-05-04"])
        #expect(deadlines[0].because == "the child turned 4 on")
        #expect(deadlines[4].state(on: facts.today) == .lapsed)
    }
}
