import Care
import Samples
import Testing

struct WorkClocksTests {
    @Test func `decisions are confirmed within five working days of being sent, and silence meets the clock`() throws {
        let facts = MeetingSample.facts(today: "2025-12-16", MeetingSample.held)
        let ash = try facts.place("ASH01")
        let deadline = try #require(Timescale.decisionConfirmation.deadlines(facts, of: ash).first)
        #expect(deadline.due == "2025-12-16" && deadline.state(on: facts.today) == .notYetDue(days: 0))
        let after = MeetingSample.facts(today: "2025-12-17", MeetingSample.held)
        #expect(Timescale.decisionConfirmation.deadlines(after, of: ash).map { $0.state(on: after.today) } == [.doneInTime])
    }

    @Test func `a change is answered within two working days`() {
        let facts = MeetingSample.facts(
            today: "2025-12-10",
            [
                .of(
                    ChangeAlert.self,
                    """
                    Change | Child | What changed | Happened on | Told on    | Source | Answered on
                    C1     | ASH01 | placement    | 2025-12-01  | 2025-12-05 | form   | 2025-12-09
                    C2     | BEA01 | placement    | 2025-12-01  | 2025-12-05 | form   | 2025-12-10
                    C3     | DOT01 | placement    | 2025-12-01  | 2025-12-05 | form   |
                    """)
            ])
        #expect(Timescale.alertAnswer.states(facts) == [.doneInTime, .doneLate(days: 1), .overdue(days: 1)])
    }

    @Test func `a guardian is recorded within five working days of proceedings, unless they end before`() {
        let facts = MeetingSample.facts(
            today: "2025-12-10",
            [
                .of(
                    CourtCase.self,
                    """
                    Case | Child | Issued on  | Children's guardian | IRO told of the guardian on | Ended on
                    C1   | ASH01 | 2025-12-01 | G                   | 2025-12-08                  |
                    C2   | BEA01 | 2025-12-01 |                     |                             |
                    C3   | DOT01 | 2025-12-01 |                     |                             | 2025-12-08
                    """)
            ])
        #expect(Timescale.guardianRecorded.states(facts) == [.doneInTime, .overdue(days: 2), .lapsed])
    }

    @Test func `a preparation meeting for a planned review meets its clock before the review is held`() throws {
        let tables = [
            SampleTable.of(Meeting.self, "Meeting | Kind | Planned for | State\nM7 | looked-after review | 2025-12-19 | planned"),
            SampleTable.of(MeetingChild.self, "Meeting | Child\nM7 | ASH01\nM7 | BEA01"),
            SampleTable.of(Preparation.self, "Meeting | Held on | How\nM7 | 2025-11-20 | phone"),
        ]
        let facts = MeetingSample.facts(today: "2025-12-01", tables)
        let states = Timescale.preparationMeeting.deadlines(facts, of: try facts.place("ASH01")).map { $0.state(on: facts.today) }
        #expect(states == [.doneInTime])
    }

    @Test func `the talk before a planned review is due so many days before the day it is planned for, not the day it is due`() throws {
        func deadline(_ planned: String, state: String = "planned") throws -> Deadline {
            let tables = [
                SampleTable.of(Meeting.self, "Meeting | Kind | Planned for | State | Why\nM7 | looked-after review | \(planned) | \(state) | x"),
                SampleTable.of(MeetingChild.self, "Meeting | Child\nM7 | ASH01"), SampleTable.of(Preparation.self, "Meeting | How\nM7 | phone"),
            ]
            let facts = MeetingSample.facts(today: "2025-10-20", tables)
            return try #require(Timescale.preparationMeeting.deadlines(facts, of: try facts.place("ASH01")).first { $0.isOpen(on: facts.today) })
        }
        // The review is due on 20 December, a Saturday: 20 working days before it is 24 November.
        #expect(try deadline("2025-12-19", state: "cancelled").due == "2025-11-24")
        #expect(try deadline("2025-12-19").due == "2025-11-21")
        #expect(try deadline("2025-12-12").due == "2025-11-14")
    }
}
