import Care
import Samples
import Testing

struct PreparingTests {
    @Test func `the five duties have evidence since the last review, or none`() throws {
        let facts = MeetingSample.facts(
            today: "2025-12-01",
            [
                .of(IROVisit.self, "Visit | Child | On | Kind | Seen alone\nV1 | ASH01 | 2025-09-20 | visit | yes\nV2 | ASH01 | 2025-09-21 | visit | yes"),
                .of(AdvocacyReferral.self, "Child | Referred on\nASH01 | 2025-09-01"),
            ])
        let duties = facts.duties(of: try facts.place("ASH01"))
        #expect(duties.count == 5)
        #expect(duties[0].day == "2025-09-21" && duties[0].what == "Seen alone (visit)")
        #expect(duties.dropFirst().allSatisfy { $0.day == nil })
        #expect(duties[0].record?.register == IROVisit.shape.id && duties[1].record == nil)
    }

    @Test func `wishes that were sent are the child's voice, and the right to an advocate explained is evidence of it`() throws {
        let facts = MeetingSample.facts(
            today: "2025-12-01",
            [
                .of(ReviewWish.self, "Wish | Child | Begun on | Sent on\nW1 | ASH01 | 2025-11-01 | 2025-11-03\nW2 | ASH01 | 2025-11-20 |"),
                .of(AdvocacyNeed.self, "Entry | Child | Right explained on | Found on | Needs an advocate\nN1 | ASH01 | 2025-11-04 | 2025-11-04 | no"),
            ])
        let duties = facts.duties(of: try facts.place("ASH01"))
        #expect(duties[0].day == "2025-11-03" && duties[0].record?.register == ReviewWish.shape.id)
        #expect(duties[2].day == "2025-11-04" && duties[2].record?.register == AdvocacyNeed.shape.id)
    }

    @Test func `preparing shows what moved, what is missing and three questions`() throws {
        let facts = MeetingSample.facts(
            today: "2026-02-01",
            MeetingSample.held + [
                .of(ChildView.self, "View | Child | Said on | Said by | How | Words\nY1 | ASH01 | 2026-01-05 | child | visit | I want to see my gran")
            ])
        let page = try #require(facts.preparing(for: try facts.place("ASH01")))
        #expect(page.since == "2025-12-09" && page.questions.count == 3)
        #expect(page.missing.contains { $0.contains("Arrange swimming") })
        #expect(page.questions.first?.contains("Arrange swimming") == true)
        #expect(page.moved.contains { $0.kind == .voice })
    }

    @Test func `health and education stand in five lines`() throws {
        let facts = MeetingSample.facts(
            today: "2026-02-01",
            [
                .of(HealthCheck.self, "Child | Kind | On | Outcome\nASH01 | dental check | 2025-01-31 | done\nASH01 | health assessment | 2025-09-15 | done")
            ])
        let lines = facts.healthLines(of: try facts.place("ASH01"))
        #expect(lines.count == 5)
        #expect(lines[0].state == .upToDate && lines[0].due == "2026-09-15")
        #expect(lines[4].state == .notNeeded)
    }

    @Test func `the IRO's footprint is every kind of activity, and legal advice only where the facts hold it`() throws {
        let tables = MeetingSample.held + [
            SampleTable.of(LegalAdvice.self, "Request | Child | IRO | Asked on | Question | Provider\nL1 | ASH01 | S1 | 2025-12-20 | may they? | Chambers"),
            SampleTable.of(MidpointAudit.self, "Audit | Child | On\nA1 | ASH01 | 2026-01-10"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables)
        let ash = try facts.place("ASH01")
        let counts = facts.activity(of: ash, from: "2025-10-01", to: "2026-01-15")
        #expect(counts == [.visit: 1, .consultation: 1, .preparation: 1, .midpoint: 1, .legalAdvice: 1])
        let told = facts.timeline(of: ash, .officer)
        #expect(told.contains { $0.activity == .preparation } && told.contains { $0.activity == .legalAdvice })
        var narrow = facts.records
        narrow[LegalAdvice.self] = Rows()
        #expect(!Facts(narrow, today: "2026-01-15").timeline(of: ash).contains { $0.activity == .legalAdvice })
    }

    @Test func `an IRO, a social worker and a team manager each have their own work`() throws {
        let facts = MeetingSample.facts(today: "2025-12-16", MeetingSample.held)
        func list(_ staff: StaffMember.ID, _ role: Role) -> WorkList {
            WorkList(for: Person(username: "kim", name: "Kim", staff: staff, roles: [role]), facts)
        }
        let officer = list("S1", .reviewer)
        #expect(officer.items(in: .waiting).contains { $0.kind == .minutes })
        #expect(officer.items(in: .waiting).contains { $0.kind == .confirm })
        #expect(officer.items.allSatisfy { $0.child.map { facts.children[$0].id != "DOT01" } ?? true })
        #expect(officer.groups(in: .waiting).count == 1)
        #expect(list("S3", .socialWorker).items.map(\.kind).filter { $0 == .decision }.count == 2)
        #expect(list("S4", .teamManager).items(in: .today).map(\.kind) == [.confirm, .confirm])
        #expect(list("S2", .reviewer).items.allSatisfy { $0.meeting != "M1" })
    }

    @Test func `teams are a tree with dates, and a team that moves leaves last year as it was`() throws {
        let facts = MeetingSample.facts(
            today: "2026-01-15",
            [
                .of(
                    Team.self,
                    "Team | Name | Belongs to | From | To\nT5 | West | T0 | 2024-01-01 | 2025-06-30\nT5 | West | T6 | 2025-07-01 |\nT6 | Trust | | 2025-01-01 |")
            ])
        #expect(facts.above("T5", on: "2025-06-30").map(\.id) == ["T0"])
        #expect(facts.above("T5", on: "2025-07-01").map(\.id) == ["T6"])
        #expect(facts.under("T0", on: "2025-06-30") == ["T0", "T1", "T5"] && facts.under("T0", on: "2025-07-01") == ["T0", "T1"])
        #expect(facts.team(of: try facts.place("ASH01"), on: "2026-01-15")?.id == "T1")
        #expect(facts.teamManager(of: try facts.place("ASH01"), on: "2026-01-15") == "S4")
    }
}
