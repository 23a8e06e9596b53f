import Care
import Samples
import Testing

struct NoticesTests {
    let alert = SampleTable.of(
        ChangeAlert.self, "Change | Child | What changed | Happened on | Told on | Source\nC1 | ASH01 | placement | 2025-12-01 | 2025-12-05 | form")

    func kinds(_ facts: Facts, _ staff: StaffMember.ID?, _ roles: Set<Role>) -> Set<Notice.Kind> {
        Set(facts.notices(for: Person(username: "kim", name: "Kim", staff: staff, roles: roles)).map(\.kind))
    }

    @Test func `a change goes to the child's IRO, and to the manager after two working days`() {
        let inTime = MeetingSample.facts(today: "2025-12-09", [alert])
        #expect(kinds(inTime, "S1", [.reviewer]).contains(.change))
        #expect(!kinds(inTime, "S2", [.reviewer]).contains(.change))
        #expect(!kinds(inTime, nil, [.manager]).contains(.unanswered))
        let late = MeetingSample.facts(today: "2025-12-10", [alert])
        #expect(kinds(late, nil, [.manager]).contains(.unanswered))
    }

    @Test func `where nobody is named the change goes to the IRO linked to the team`() {
        let tables = [
            SampleTable.of(KnownChild.self, "Child | Forename | Surname | Born on\nEVE01 | Evadne | Stallworth | 2014-01-01"),
            SampleTable.of(Episode.self, year: 2026, "Child | From\nEVE01 | 2025-11-02"),
            SampleTable.of(SocialWorkerSpell.self, year: 2026, "Child | Born on | Social worker | From\nEVE01 | 2014-01-01 | SW300 | 2025-11-02"),
            SampleTable.of(TeamMember.self, "Team | Worker | From\nT1 | S3 | 2020-01-01"),
            SampleTable.of(TeamOfficer.self, "Team | IRO | From\nT0 | S2 | 2020-01-01"),
            SampleTable.of(ChangeAlert.self, "Change | Child | What changed | Happened on | Told on | Source\nC1 | EVE01 | school | 2025-12-01 | 2025-12-05 | form"),
        ]
        let facts = MeetingSample.facts(today: "2025-12-05", tables)
        #expect(kinds(facts, "S2", [.reviewer]).contains(.change))
        #expect(kinds(facts, nil, [.manager]).contains(.unallocated))
    }

    @Test func `a notice that was acknowledged is not told again, and is told to others`() throws {
        let facts = MeetingSample.facts(today: "2025-12-05", [alert])
        let person = Person(username: "kim", name: "Kim", staff: "S1", roles: [.reviewer])
        let notice = try #require(facts.notices(for: person).first { $0.kind == .change })
        #expect(!notice.key.contains("ASH") && notice.key == facts.notices(for: person).first { $0.kind == .change }?.key)
        let seen = SampleTable.of(Acknowledgement.self, "Notice | Acknowledged by | At | On\n\(notice.key) | kim | 2025-12-05T10:00 | 2025-12-05")
        let after = MeetingSample.facts(today: "2025-12-05", [alert, seen])
        #expect(!after.notices(for: person).contains { $0.key == notice.key })
        #expect(after.notices(for: person, acknowledgedToo: true).contains { $0.key == notice.key })
        #expect(after.notices(for: Person(username: "lee", name: "Lee", staff: "S1", roles: [.reviewer])).contains { $0.key == notice.key })
    }

    @Test func `decisions are the manager's to confirm for five working days`() {
        // The first pack with the decisions went on 9 December.
        #expect(kinds(MeetingSample.facts(today: "2025-12-16", MeetingSample.held), "S4", [.teamManager]).contains(.confirm))
        let after = MeetingSample.facts(today: "2025-12-17", MeetingSample.held)
        #expect(!kinds(after, "S4", [.teamManager]).contains(.confirm))
    }

    @Test func `proceedings without a guardian are told once the days have passed`() {
        let court = SampleTable.of(CourtCase.self, "Case | Child | Issued on\nX1 | ASH01 | 2025-12-01")
        #expect(!kinds(MeetingSample.facts(today: "2025-12-08", [court]), "S1", [.reviewer]).contains(.guardian))
        #expect(kinds(MeetingSample.facts(today: "2025-12-09", [court]), "S1", [.reviewer]).contains(.guardian))
    }

    @Test func `an imported change makes exactly one alert, however often it is asked for`() throws {
        let moved = SampleTable.of(
            Episode.self, year: 2026,
            """
            Child | From       | Reason for new episode | Legal status | Placement type | To         | Reason episode ceased | Placement postcode
            EVE01 | 2025-01-01 | S                      | C1           | U6             | 2025-09-20 | X1                    | ZZ1 1AA
            EVE01 | 2025-09-20 | P                      | C1           | K2             | 2025-12-20 | X1                    | ZZ1 1AB
            EVE01 | 2025-12-20 | B                      | C2           | U6             | 2026-01-02 | X1                    | ZZ1 1AC
            EVE01 | 2026-01-02 | P                      | C2           | T1             | 2026-01-05 | X1                    | ZZ1 1AD
            EVE01 | 2026-01-05 | P                      | C2           | U6             | 2026-01-10 | X1                    | ZZ1 1AC
            EVE01 | 2026-01-10 | L                      | E1           | U6             |            |                       | ZZ1 1AC
            """)
        let child = SampleTable.of(KnownChild.self, "Child | Forename | Surname\nEVE01 | Evadne | Stallworth")
        let facts = MeetingSample.facts(today: "2026-01-15", [moved, child])
        let missing = ChangeAlerts.missing(facts)
        #expect(missing.map(\.happened) == ["2025-12-20", "2026-01-10"])
        #expect(missing.map(\.kind) == [.placement, .legalStatus])
        let again = MeetingSample.facts(today: "2026-01-16", [moved, child, .of(missing)])
        #expect(ChangeAlerts.missing(again).isEmpty)
        let told = SampleTable.of(
            ChangeAlert.self, "Change | Child | What changed | Happened on | Told on | Source\nF1 | EVE01 | placement | 2025-12-20 | 2025-12-21 | form")
        #expect(ChangeAlerts.missing(MeetingSample.facts(today: "2026-01-15", [moved, child, told])).map(\.kind) == [.legalStatus])
        let live = Settings.sample([.liveFrom: "2026-01-11"])
        #expect(ChangeAlerts.missing(MeetingSample.facts(today: "2026-01-15", settings: live, [moved, child])).isEmpty)
    }

    @Test func `business support has each task with its day, and a claim stays with its task`() throws {
        let tables = [
            SampleTable.of(Meeting.self, "Meeting | Kind | Planned for | State\nM7 | looked-after review | 2025-12-19 | planned"),
            SampleTable.of(MeetingChild.self, "Meeting | Child\nM7 | ASH01"),
            SampleTable.of(
                MeetingPerson.self,
                """
                Person | Meeting | Name | Role          | Invited on | Consultation sent on
                W1     | M7      | Jo   | parent        |            |
                W2     | M7      | Ann  | carer         | 2025-12-01 | 2025-12-01
                W3     | M7      | Sam  | social worker | 2025-12-01 |
                """),
        ]
        let facts = MeetingSample.facts(today: "2025-12-12", tables)
        let ofMeeting = facts.workQueue.filter { $0.meeting == "M7" }
        #expect(ofMeeting.map(\.kind) == [.invite, .consult, .chase] || ofMeeting.map(\.kind) == [.consult, .invite, .chase])
        #expect(ofMeeting.map(\.due) == ["2025-12-05", "2025-12-05", "2025-12-12"])
        #expect(ofMeeting.map(\.urgency) == [.late, .late, .soon] && ofMeeting[0].age == 5)
        #expect(facts.workQueue.allSatisfy { !$0.reason.isEmpty && !$0.key.contains("0") || $0.key.contains("-") })
        // Nothing is planned for the sister and for the child of the other family.
        #expect(facts.workQueue.filter { $0.kind == .book }.flatMap(\.children).count == 2)
        let claim = SampleTable.of(Claim.self, "Task | Claimed by | Claimed on\n\(ofMeeting[2].key) | kim | 2025-12-12")
        let after = MeetingSample.facts(today: "2025-12-12", tables + [claim])
        #expect(after.workQueue.first { $0.key == ofMeeting[2].key }?.claim?.by == "kim")
    }
}
