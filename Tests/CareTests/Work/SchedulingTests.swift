import Care
import Samples
import Testing

struct SchedulingTests {
    let planned: [SampleTable] = [
        .of(Room.self, "Room | Name\nR1 | Willow room\nR2 | Alder room"),
        .of(
            Meeting.self,
            """
            Meeting | Kind                | Planned for | Starts | Ends  | Room | Chair | State
            M1      | looked-after review | 2025-12-10  | 10:00  | 11:00 | R1   | S1    | planned
            M2      | looked-after review | 2025-12-10  | 11:00  | 12:00 | R1   | S1    | planned
            M3      | looked-after review | 2025-12-10  |        |       | R1   | S1    | planned
            """),
        .of(MeetingChild.self, "Meeting | Child\nM1 | ASH01\nM2 | DOT01"),
        .of(Absence.self, "Worker | From | To | Kind\nS2 | 2025-12-10 | 2025-12-10 | leave"),
    ]

    func meeting(_ change: (inout Meeting) -> Void) -> Meeting {
        var meeting = Meeting()
        meeting.id = "NEW"
        meeting.kind = .review
        meeting.planned = "2025-12-10"
        meeting.starts = "10:59"
        meeting.ends = "11:30"
        change(&meeting)
        return meeting
    }

    @Test func `a chair, a room and a child cannot be in two meetings at a time, and one may follow another at once`() {
        let facts = MeetingSample.facts(today: "2025-12-01", planned)
        let twice = facts.clashes(of: meeting { $0.chair = "S1" })
        #expect(twice.map(\.with) == ["M1", "M2"] && twice.allSatisfy { $0.kind == .chair && $0.isRefused })
        #expect(facts.clashes(of: meeting { $0.room = "R1" }).map(\.kind) == [.room, .room])
        #expect(facts.clashes(of: meeting { $0.room = "R2" }).isEmpty)
        let ash = facts.number(of: Child.ID("ASH01")).map { [$0] } ?? []
        #expect(facts.clashes(of: meeting { _ in }, children: ash).filter(\.isRefused).map(\.kind) == [.child])
        #expect(facts.clashes(of: meeting { $0.chair = "S1"; $0.starts = "12:00"; $0.ends = "12:30" }).isEmpty)
        #expect(facts.clashes(of: meeting { $0.chair = "S1"; $0.starts = nil; $0.ends = nil }).isEmpty)
    }

    @Test func `an absence is in the way of the whole day, and only warns`() {
        let facts = MeetingSample.facts(today: "2025-12-01", planned)
        let clashes = facts.clashes(of: meeting { $0.chair = "S2"; $0.starts = nil; $0.ends = nil })
        #expect(clashes.map(\.kind) == [.absence] && clashes.allSatisfy { !$0.isRefused })
        #expect(facts.clashes(of: meeting { $0.chair = "S2"; $0.planned = "2025-12-11" }).isEmpty)
    }

    @Test func `a second meeting of a kind that is planned already is told, also without a time, and only to be confirmed`() throws {
        let facts = MeetingSample.facts(today: "2025-12-01", planned)
        let ash = [try facts.place("ASH01")], bea = [try facts.place("BEA01")]
        let later = meeting { $0.planned = "2026-03-10"; $0.starts = nil; $0.ends = nil }
        let found = try #require(facts.clashes(of: later, children: ash).first)
        #expect(found.kind == .planned && found.with == "M1" && !found.isRefused)
        #expect(found.sentence == "Looked-after review of \(facts.children[ash[0]].name) is planned already, for 10 December 2025, 10:00 to 11:00.")
        #expect(facts.clashes(of: later, children: bea).isEmpty)
        #expect(facts.clashes(of: meeting { $0.kind = .stability; $0.planned = "2026-03-10" }, children: ash).isEmpty)
        // The meeting itself is no second one, and one whose day has passed waits for its record.
        let first = try #require(facts.meeting("M1"))
        #expect(facts.clashes(of: first).isEmpty)
        #expect(MeetingSample.facts(today: "2025-12-11", planned).clashes(of: later, children: ash).isEmpty)
    }

    @Test(arguments: [
        ("14:30", "14:30"), ("9:00", "09:00"), ("7:00", "07:00"), ("13.30", "13:30"), ("1430", "14:30"), ("2:30pm", "14:30"), ("2 pm", "14:00"), ("12am", "00:00"),
        ("12.15 p.m.", "12:15"), ("11:59 a.m.", "11:59"), ("02:30", "02:30"),
    ])
    func `a time is read as people write one`(typed: String, stored: String) { #expect(ClockTime.stored(typed) == stored) }

    @Test(arguments: ["2:30", "6:59", "24:00", "14:60", "13pm", "0pm", "14", "", "9:5", "+9:00", "9:00:00", "noonish"])
    func `a time that could be another, or is none, is not read`(typed: String) { #expect(ClockTime(typed: typed) == nil) }

    @Test func `the next review of each child has its day and what explains it, with the meeting planned for it`() throws {
        let facts = MeetingSample.facts(today: "2025-12-01", planned)
        let ash = try facts.place("ASH01"), bea = try facts.place("BEA01")
        let next = try #require(facts.nextMeetings(of: ash).first)
        #expect(next.deadline.due == "2025-12-20" && next.planned?.id == "M1" && !next.isPlannedLate)
        #expect(next.deadline.explanation.hasPrefix("by 20 December 2025: the first review was held on 20 September 2025"))
        #expect(facts.nextMeetings(of: bea).first?.planned == nil)
    }

    @Test func `moving a meeting to the day it is due breaks nothing, a day later breaks the clock`() throws {
        let facts = MeetingSample.facts(today: "2025-12-01", planned)
        let meeting = try #require(facts.meeting("M1"))
        #expect(facts.effect(ofMoving: meeting, to: "2025-12-20").breaks.isEmpty)
        #expect(facts.effect(ofMoving: meeting, to: "2025-12-20").notes.contains("20 December 2025 is not a working day."))
        #expect(facts.effect(ofMoving: meeting, to: "2025-12-21").breaks.map(\.timescale) == ["second-review"])
        #expect(facts.effect(ofMoving: meeting, to: "2025-12-21").alreadyLate.isEmpty)
    }
}
