import Care
import Samples
import Testing

struct EntryRulesTests {
    let facts = MeetingSample.facts(today: "2026-01-15", MeetingSample.held + [
        .of(FosterCarer.self, "Carer | Approved on\nFC1 | 2025-01-10"),
        .of(WarningNote.self, "Note | Child | Kind | Warning | From | Look at again by\nN1 | ASH01 | address not to be shared | keep it | 2025-12-01 | 2026-12-01"),
    ])

    func fields<Row: Entry>(_ row: Row, _ facts: Facts? = nil) -> Set<String> { Set(EntryRules.problems(in: row, facts ?? self.facts).map(\.field)) }

    func child(_ id: Child.ID, _ code: String, _ change: (inout MeetingChild) -> Void = { _ in }) -> MeetingChild {
        var row = MeetingChild()
        row.meeting = "M1"
        row.child = id
        row.participation = Participation(code)
        change(&row)
        return row
    }

    @Test func `PN0 is for children under four, and children under four are PN0`() {
        #expect(fields(child("ASH01", "PN0")) == ["participation"])
        #expect(fields(child("BEA01", "PN1")) == ["participation"])
        #expect(fields(child("BEA01", "PN0")).isEmpty)
        #expect(fields(child("ASH01", "PN7")).isEmpty)
    }

    @Test func `on the fourth birthday a child is no longer under four`() {
        func fields(born: String) -> Set<String> {
            let facts = Facts.sample(
                today: "2026-01-15", .of(KnownChild.self, "Child | Forename | Surname | Born on\nX | A | B | \(born)"),
                .of(Meeting.self, "Meeting | Kind | Planned for | State | Held on\nM1 | looked-after review | 2025-12-09 | held | 2025-12-09"))
            return self.fields(child("X", "PN0"), facts)
        }
        #expect(fields(born: "2021-12-09") == ["participation"])
        #expect(fields(born: "2021-12-10").isEmpty)
    }

    @Test(arguments: ["PN5", "PN6", "PN7"]) func `a child who was not there cannot have chaired or co-chaired`(code: String) {
        #expect(fields(child("ASH01", code) { $0.chairing = .coChaired }) == ["chairing"])
        #expect(fields(child("ASH01", code) { $0.chairing = .chaired }) == ["chairing"])
        #expect(fields(child("ASH01", code) { $0.chairing = .no }).isEmpty)
    }

    @Test(arguments: ["PN1", "PN2", "PN3", "PN4"]) func `a child who was there can have chaired`(code: String) {
        #expect(fields(child("ASH01", code) { $0.chairing = .coChaired }).isEmpty)
    }

    @Test func `a child who was not seen needs a reason`() {
        var row = VisitDetail()
        row.visit = "V1"
        row.child = "BEA01"
        row.seen = .no
        #expect(fields(row).contains("not_seen_reason"))
        row.seen = .yes
        #expect(!fields(row).contains("not_seen_reason"))
    }

    func meeting(_ kind: MeetingKind, _ change: (inout Meeting) -> Void) -> Meeting {
        var row = Meeting()
        row.id = "NEW"
        row.kind = kind
        row.planned = "2026-01-15"
        row.state = .held
        row.held = "2026-01-15"
        change(&row)
        return row
    }

    @Test func `a meeting's times are hours and minutes, and it ends after it starts`() {
        #expect(fields(meeting(.review) { $0.starts = "9:30" }) == ["start_time"])
        #expect(fields(meeting(.review) { $0.starts = "24:00" }) == ["start_time"])
        #expect(fields(meeting(.review) { $0.starts = "10:00"; $0.ends = "10:00" }) == ["end_time"])
        #expect(fields(meeting(.review) { $0.starts = "10:00"; $0.ends = "10:01" }).isEmpty)
        #expect(fields(meeting(.review) { $0.ends = "10:01" }) == ["start_time"])
    }

    @Test func `a meeting is held today or before, not tomorrow`() {
        #expect(fields(meeting(.review) { $0.held = "2026-01-16" }) == ["held_date"])
        #expect(fields(meeting(.review) { _ in }).isEmpty)
        #expect(fields(meeting(.review) { $0.held = nil }) == ["held_date"])
    }

    @Test func `a conference that was held says whether it was quorate, and why it went on without`() {
        #expect(fields(meeting(.reviewConference) { _ in }) == ["quorate"])
        #expect(fields(meeting(.reviewConference) { $0.isQuorate = .no }) == ["quorum_reason"])
        #expect(fields(meeting(.reviewConference) { $0.isQuorate = .yes }).isEmpty)
        #expect(fields(meeting(.initialConference) { $0.isQuorate = .yes }) == ["strategy_discussion_date"])
    }

    @Test func `a foster carer review names its carer and what was decided`() {
        #expect(fields(meeting(.carerReview) { _ in }) == ["carer_id", "carer_outcome"])
        #expect(fields(meeting(.carerReview) { $0.carer = "FC1"; $0.carerOutcome = "continues" }).contains("carer_id") == false)
    }

    @Test func `a review held after the day it was due is not closed without why and who decided`() {
        func facts(_ more: String = "") -> Facts {
            MeetingSample.facts(today: "2026-01-15", [
                .of(Meeting.self, "Meeting | Kind | Planned for | State\nM5 | looked-after review | 2025-12-22 | planned"),
                .of(MeetingChild.self, "Meeting | Child\nM5 | ASH01"),
            ])
        }
        var row = meeting(.review) { $0.id = "M5"; $0.planned = "2025-12-22"; $0.held = "2025-12-22" }
        #expect(fields(row, facts()) == ["late_reason", "late_decided_by"])
        row.lateReason = "the social worker was ill"
        row.lateDecidedBy = "the IRO"
        #expect(fields(row, facts()).isEmpty)
        row.lateReason = nil
        row.lateDecidedBy = nil
        row.held = "2025-12-20"
        #expect(fields(row, facts()).isEmpty)
    }

    @Test func `a decision has an owner, a day and an outcome`() {
        var row = Decision()
        row.id = "D9"
        row.child = "ASH01"
        row.action = "Arrange swimming"
        row.state = .open
        #expect(fields(row) == ["owner", "due_date", "outcome"])
        row.owner = "social worker"
        row.due = "2026-02-01"
        row.outcome = "she has something of hers"
        #expect(fields(row).isEmpty)
        row.state = .done
        #expect(fields(row) == ["done_date"])
    }

    @Test func `a danger statement is paired with a goal and a scale from 0 to 10`() {
        var row = SafetyStatement()
        row.danger = "may be left alone"
        #expect(fields(row) == ["safety_goal", "scale"])
        row.goal = "somebody is always there"
        row.scale = 11
        #expect(fields(row) == ["scale"])
        row.scale = 10
        #expect(fields(row).isEmpty)
    }

    @Test func `the address of a child whose address is not to be shared is withheld`() {
        var row = Contact()
        row.child = "ASH01"
        row.name = "Edmund Hathway"
        row.role = .carer
        row.address = "9 Foxglove Close"
        #expect(fields(row) == ["address_withheld"])
        row.addressWithheld = .yes
        #expect(fields(row).isEmpty)
    }

    @Test func `a record is closed to somebody or to everybody but somebody`() {
        var row = Restriction()
        row.child = "ASH01"
        row.reason = "family works here"
        row.from = "2026-01-01"
        #expect(fields(row) == ["people"])
        row.people = "p.quillfeld"
        #expect(fields(row).isEmpty)
        row.to = "2025-12-31"
        #expect(fields(row) == ["to_date"])
    }

    @Test func `a visit lies in the past`() {
        var row = IROVisit()
        row.child = "ASH01"
        row.kind = "visit"
        row.held = "2026-01-16"
        #expect(fields(row) == ["date"])
        row.held = "2026-01-15"
        #expect(fields(row).isEmpty)
    }

    @Test func `somebody who may not receive papers is not marked to get them`() {
        var row = MeetingPerson()
        row.meeting = "M1"
        row.receives = .yes
        #expect(fields(row) == ["name"])
        row.contact = "K1"
        row.staff = "S3"
        #expect(fields(row) == ["name"])
        row.staff = nil
        #expect(fields(row).isEmpty)
    }

    @Test func `every entry of a register with rules can be judged while it is empty`() {
        for type in Registers.all { _ = judged(type) }
    }

    private func judged<Row: Entry>(_: Row.Type) -> Int { EntryRules.problems(in: Row(), facts).count }
}
