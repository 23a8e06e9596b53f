import Care
import Samples
import Testing

struct ConferenceTimescalesTests {
    let facts = Facts.sample(
        today: "2017-03-31",
        .of(
            KnownChild.self, "Child | Forename\nASH | Ash\nBEA | Bea\nCOL | Col"),
        .of(
            Conference.self,
            """
            Conference | Kind        | Strategy discussion on | Held on    | Decision letter on | Minutes distributed on
            K1         | initial     | 2016-04-04             | 2016-04-25 | 2016-04-26         | 2016-05-17
            K2         | initial     | 2016-04-04             | 2016-04-26 | 2016-04-28         | 2016-05-19
            K3         | review      |                        | 2016-07-25 |                    |
            K4         | review      |                        | 2017-01-26 | 2017-01-27         | 2017-01-30
            K5         | transfer-in | 2016-09-01             | 2016-09-22 | 2016-09-23         | 2016-09-30
            """),
        .of(
            ConferenceChild.self,
            """
            Conference | Child | Outcome
            K1         | ASH   | plan made
            K1         | BEA   | plan made
            K2         | COL   | plan made
            K3         | ASH   | plan continues
            K4         | ASH   | plan continues
            K5         | BEA   | plan continues
            """),
        .of(
            ProtectionPlan.self,
            """
            Plan | Child | From       | To
            P1   | ASH   | 2016-04-25 |
            P2   | BEA   | 2016-04-25 | 2016-07-25
            P3   | COL   | 2016-04-26 | 2016-07-27
            """))

    @Test func `an initial conference on the fifteenth working day is in time, on the next late`() {
        #expect(Timescale.initialConference.states(facts) == [.doneInTime, .doneLate(days: 1)])
        #expect(Timescale.initialConference.deadlines(facts).map(\.children) == [["ASH", "BEA"], ["COL"]])
        #expect(Timescale.initialConference.deadlines(facts, of: 1).map(\.subject) == [.other("K1")])
    }

    @Test func `a transfer-in conference has fifteen working days from the notification`() {
        #expect(Timescale.transferInConference.states(facts) == [.doneInTime])
    }

    @Test func `the first review conference is due in three months, the next in six`() {
        let deadlines = Timescale.reviewConference.deadlines(facts)
        #expect(deadlines.map(\.due) == ["2016-07-25", "2017-01-25", "2017-07-26", "2016-07-25", "2016-07-26"])
        #expect(
            deadlines.map { $0.state(on: facts.today) } == [
                .doneInTime, .doneLate(days: 1), .notYetDue(days: 117), .lapsed, .overdue(days: 1),
            ])
    }

    @Test func `decisions and minutes have their own clocks`() {
        #expect(
            Timescale.conferenceDecisions.states(facts) == [
                .doneInTime, .doneLate(days: 1), .overdue(days: 248), .doneInTime, .doneInTime,
            ])
        #expect(
            Timescale.conferenceMinutes.states(facts) == [
                .doneInTime, .doneLate(days: 1), .overdue(days: 228), .doneInTime, .doneInTime,
            ])
    }
}
