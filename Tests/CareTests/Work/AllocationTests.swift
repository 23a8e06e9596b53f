import Care
import Samples
import Testing

struct AllocationTests {
    let move = AllocationPlan.Move(kind: .lookedAfter, caseID: "ASH01", to: "S2")

    @Test func `a caseload's band goes by the hours worked`() {
        let facts = MeetingSample.facts(today: "2026-01-15")
        let full = facts.caseload(of: "S1", on: "2026-01-15"), part = facts.caseload(of: "S2", on: "2026-01-15")
        #expect(full.low == 50 && full.high == 70 && part.low == 30 && part.high == 42)
        #expect(full.cases == 2 && part.weighted == 2 && part.standing == .below)
        #expect(part.bandWords == "30 to 42")
    }

    @Test func `the effect on both IROs is shown before anything is written`() {
        let facts = MeetingSample.facts(today: "2026-01-15")
        let plan = AllocationPlan([move, .init(kind: .lookedAfter, caseID: "BEA01", to: "S2")], day: "2026-01-15", reason: "S1 leaves")
        let effects = plan.effects(facts)
        #expect(effects.map(\.staff) == ["S1", "S2"])
        #expect(effects.map(\.before.cases) == [2, 2] && effects.map(\.after.cases) == [0, 4])
        #expect(plan.problems(facts).isEmpty)
    }

    @Test func `an allocation ends with its reason on the day the next begins`() throws {
        let facts = MeetingSample.facts(today: "2026-01-15")
        let rows = AllocationPlan([move], day: "2026-01-15", reason: "S1 leaves").rows(facts)
        #expect(rows.ended.map(\.allocation.id) == ["A1"] && rows.ended.first?.allocation.to == "2026-01-15")
        #expect(rows.ended.first?.allocation.endReason == "S1 leaves" && rows.ended.first?.record.row == 1)
        #expect(rows.begun.map(\.staff) == ["S2"] && rows.begun.first?.from == "2026-01-15")
        let same = AllocationPlan([.init(kind: .lookedAfter, caseID: "ASH01", to: "S1")], day: "2026-01-15", reason: "x").rows(facts)
        #expect(same.ended.isEmpty && same.begun.isEmpty)
    }

    @Test func `a registration holds on its last day and blocks allocation the day after`() {
        let rows = SampleTable.of(Registration.self, "Worker | Regulator | Number | From | Expires on\nS2 | Regulator | SW200 | 2020-12-01 | 2025-11-30")
        func blocks(_ day: Day) -> Bool {
            let facts = MeetingSample.facts(today: day, [rows])
            return AllocationPlan([move], day: day, reason: "x").problems(facts).contains(where: \.isBlocking)
        }
        #expect(!blocks("2025-11-30"))
        #expect(blocks("2025-12-01"))
    }

    @Test func `somebody who left, is unknown or was never registered is given nothing`() {
        let facts = MeetingSample.facts(
            today: "2026-01-15",
            [.of(StaffMember.self, "Staff number | Forename | Surname | Role | To | Registration\nS8 | Gone | Away | IRO | 2026-01-14 | SW8\nS9 | No | Number | IRO | |")])
        #expect(facts.whyNoCases("S8", on: "2026-01-14") == nil)
        #expect(facts.whyNoCases("S8", on: "2026-01-15") != nil)
        #expect(facts.whyNoCases("S9", on: "2026-01-15") != nil && facts.whyNoCases("S0", on: "2026-01-15") != nil)
    }

    @Test func `brothers and sisters share an IRO unless a conflict is recorded`() {
        let apart = AllocationPlan([move], day: "2026-01-15", reason: "x")
        #expect(apart.problems(MeetingSample.facts(today: "2026-01-15")).count == 1)
        let conflict = SampleTable.of(Relationship.self, "Relationship | Child | Other child | Kind | Why not the same IRO\nR1 | BEA01 | ASH01 | sister | one is accused")
        #expect(apart.problems(MeetingSample.facts(today: "2026-01-15", [conflict])).isEmpty)
    }

    private let planned: [SampleTable] = [
        .of(
            Meeting.self,
            """
            Meeting | Kind                | Planned for | Starts | Ends  | Chair | State
            M1      | looked-after review | 2026-01-15  | 10:00  | 11:00 | S1    | planned
            M2      | looked-after review | 2026-02-10  | 10:00  | 11:00 | S1    | planned
            M3      | Signs of Stability meeting | 2026-02-10  | 10:30  | 11:30 | S2    | planned
            M4      | looked-after review | 2026-02-11  | 10:00  | 11:00 | S1    | planned
            M5      | review conference   | 2026-02-12  | 10:00  | 11:00 | S1    | planned
            M6      | looked-after review | 2026-02-13  | 10:00  | 11:00 | S2    | planned
            M7      | looked-after review | 2026-01-14  | 10:00  | 11:00 | S1    | planned
            """),
        .of(MeetingChild.self, "Meeting | Child\nM1 | ASH01\nM2 | ASH01\nM3 | DOT01\nM4 | ASH01\nM4 | BEA01\nM5 | ASH01\nM6 | ASH01\nM7 | ASH01"),
    ]

    @Test func `the meetings planned for a case go with it from its day on, but for those the new IRO cannot chair`() {
        let facts = MeetingSample.facts(today: "2026-01-15", planned)
        let meetings = AllocationPlan([move], day: "2026-01-15", reason: "S1 leaves").meetings(facts)
        // A conference goes with the case of protection, a meeting somebody else chairs stays with them, a past one waits for its record.
        #expect(meetings.map(\.meeting.id) == ["M1", "M2", "M4"])
        #expect(meetings.map { $0.stays == nil } == [true, false, false])
        #expect(meetings.map(\.handed.chair) == ["S2", "S1", "S1"])
        #expect(meetings[1].stays?.contains("chairs another meeting on 10 February 2026") == true)
        #expect(meetings[2].stays?.hasPrefix("It is also about a child who does not go to") == true)
        let later = AllocationPlan([move], day: "2026-01-16", reason: "S1 leaves").meetings(facts)
        #expect(later.map(\.meeting.id) == ["M2", "M4"])
    }

    @Test func `a meeting of brothers and sisters goes with them where they all go to one IRO`() {
        let facts = MeetingSample.facts(today: "2026-01-15", planned)
        let both = AllocationPlan([move, .init(kind: .lookedAfter, caseID: "BEA01", to: "S2")], day: "2026-01-15", reason: "S1 leaves").meetings(facts)
        #expect(both.first { $0.meeting.id == "M4" }?.stays == nil)
        #expect(both.count { $0.meeting.id == "M4" } == 1)
    }

    @Test func `a registration that ends within ninety days is told before cases are given`() {
        func told(_ ends: Day) -> Bool {
            let rows = SampleTable.of(Registration.self, "Worker | Regulator | Number | From | Expires on\nS2 | Regulator | SW200 | 2020-12-01 | \(ends.iso)")
            return AllocationPlan([move], day: "2026-01-15", reason: "x").problems(MeetingSample.facts(today: "2026-01-15", [rows]))
                .contains { $0.sentence.contains("as a social worker ends on") && !$0.isBlocking }
        }
        #expect(told("2026-04-15") && !told("2026-04-16"))
    }

    @Test func `an IRO is told for two weeks of the cases that came from another`() {
        func notices(_ today: Day) -> [Notice] {
            let rows = SampleTable.of(Allocation.self, "Allocation | Kind of case | Case | IRO | From | To\nX1 | LAC | ASH01 | S1 | 2025-01-01 | 2026-01-15\nX2 | LAC | ASH01 | S2 | 2026-01-15 |")
            return MeetingSample.facts(today: today, [rows]).notices().filter { $0.kind == .handed }
        }
        #expect(notices("2026-01-15").map(\.staff) == [["S2"]])
        #expect(notices("2026-01-15").first?.sentence.hasPrefix("1 case came to you on 15 January 2026") == true)
        #expect(notices("2026-01-28").count == 1 && notices("2026-01-29").isEmpty)
    }

    @Test func `cases do not change hands without a reason`() {
        let plan = AllocationPlan([move, .init(kind: .lookedAfter, caseID: "BEA01", to: "S2")], day: "2026-01-15", reason: " ")
        #expect(plan.problems(MeetingSample.facts(today: "2026-01-15")).map(\.isBlocking) == [true])
    }
}
