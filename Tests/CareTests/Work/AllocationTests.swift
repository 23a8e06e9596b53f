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

    @Test func `cases do not change hands without a reason`() {
        let plan = AllocationPlan([move, .init(kind: .lookedAfter, caseID: "BEA01", to: "S2")], day: "2026-01-15", reason: " ")
        #expect(plan.problems(MeetingSample.facts(today: "2026-01-15")).map(\.isBlocking) == [true])
    }
}
