import Care
import Samples
import Testing

/// Who is asked at each stage of a dispute, and what being asked opens.
struct AskedTests {
    private static let tables: [SampleTable] = [
        .of(KnownChild.self, "Child | Forename | Surname | Born on\nASH01 | Ash | Birch | 2008-06-01\nBEA01 | Bea | Dogwood | 2009-06-01"),
        .of(HeaderEntry.self, year: 2017, "Child | Born on\nASH01 | 2008-06-01\nBEA01 | 2009-06-01"),
        .of(
            Episode.self, year: 2017,
            "Child | From | Reason for new episode | Legal status | Placement type\nASH01 | 2016-06-02 | S | C2 | U6\nBEA01 | 2016-06-02 | S | C2 | U6"),
        .of(
            StaffMember.self,
            "Staff number | Forename | Surname | Role | Registration\nS3 | Wan | Sample | SW | SW300\nS4 | Tam | Sample | TM | SW400\nS6 | Ora | Sample | Manager |\nS9 | Una | Sample | Director |"),
        .of(SocialWorkerSpell.self, year: 2017, "Child | Born on | Social worker | From\nASH01 | 2008-06-01 | SW300 | 2016-06-02\nBEA01 | 2009-06-01 | SW300 | 2016-06-02"),
        .of(Team.self, "Team | Name | Belongs to | Manager | From\nT0 | All | | S9 | 2015-01-01\nT2 | Families | T0 | S6 | 2015-01-01\nT1 | North | T2 | S4 | 2015-01-01"),
        .of(TeamMember.self, "Worker | Team | From\nS3 | T1 | 2015-01-01"),
    ]

    private static func facts(stage: Int, closed: String = "", _ more: [SampleTable] = []) -> Facts {
        Facts(
            sampleRecords(
                tables + [
                    .of(Dispute.self, "Dispute | Level | Raised on | Theme | Problem | Stage reached | Resolved on\nD1 | formal | 2017-04-24 | drift | Nothing moved. | \(stage) | \(closed)"),
                    .of(DisputeChild.self, "Dispute | Child\nD1 | ASH01"),
                    .of(DisputeStage.self, "Dispute | Stage | Sent on | Response due\nD1 | \(stage) | 2017-04-24 | 2017-05-02"),
                ] + more), today: "2017-05-02")
    }

    private static func person(_ role: Role, _ staff: StaffMember.ID) -> Person { Person(username: "x", name: "A Person", staff: staff, roles: [role]) }

    private static func asked(_ facts: Facts) -> [StaffMember.ID] { facts.disputeCase("D1").map { facts.answerers(of: $0) } ?? [] }

    @Test func `informally the worker and the manager of the team are asked, then the managers above one by one, and the topmost at what is above`() {
        #expect(Self.asked(Self.facts(stage: 0)) == ["S3", "S4"])
        #expect(Self.asked(Self.facts(stage: 1)) == ["S4"])
        #expect(Self.asked(Self.facts(stage: 2)) == ["S6"])
        #expect(Self.asked(Self.facts(stage: 3)) == ["S9"])
        #expect(Self.asked(Self.facts(stage: 4)) == ["S9"])
    }

    @Test func `nobody answers in the place of those who are asked, nor has it on a list`() throws {
        let facts = Self.facts(stage: 3), dispute = try #require(facts.disputeCase("D1"))
        #expect(facts.answers("S9", dispute))
        #expect(facts.answersOwed(by: "S9").map(\.step.stage) == [3])
        for other in ["S3", "S4", "S6"] as [StaffMember.ID] {
            #expect(!facts.answers(other, dispute), "\(other)")
            #expect(facts.answersOwed(by: other).isEmpty, "\(other)")
        }
        #expect(!facts.answers(nil, dispute))
        for (role, staff) in [(Role.socialWorker, "S3"), (.teamManager, "S4"), (.teamManager, "S6")] as [(Role, StaffMember.ID)] {
            #expect(!facts.workList(for: Self.person(role, staff)).items.contains { $0.kind == .answer }, "\(role)")
        }
        #expect(Self.facts(stage: 1).workList(for: Self.person(.teamManager, "S4")).items.contains { $0.kind == .answer })
    }

    @Test func `a senior leader sees the child of a dispute that has come to them, with a notice, until it is closed, and no other child`() throws {
        let leader = Self.person(.seniorLeader, "S9"), facts = Self.facts(stage: 3), ash = try #require(facts.number(of: Child.ID("ASH01")))
        #expect(facts.relation(of: leader, to: ash) == .asked)
        let narrow = facts.narrowed(to: Sight(of: leader, in: facts))
        #expect(narrow.children.map(\.id) == ["ASH01"])
        #expect(narrow.disputeCase("D1")?.dispute.problem == "Nothing moved.")
        #expect(narrow.answersOwed(by: "S9").count == 1)
        #expect(narrow.notices(for: leader).contains { $0.kind == .answer })
        // A stage below is not theirs yet; one that is closed is theirs no more.
        for other in [Self.facts(stage: 2), Self.facts(stage: 3, closed: "2017-05-01")] {
            #expect(other.relation(of: leader, to: ash) == .service)
            #expect(other.narrowed(to: Sight(of: leader, in: other)).children.isEmpty)
        }
    }

    @Test func `a child's problem that is sent to a senior leader can be seen by them, and nothing else the child said`() throws {
        let leader = Self.person(.seniorLeader, "S9")
        let facts = Self.facts(
            stage: 1,
            [
                .of(AppProblem.self, "Problem | Child | Raised on | In the child's words\nP1 | BEA01 | 2017-04-28 | Nobody told me."),
                .of(ProblemDetail.self, "Problem | Who has it | Sent on\nP1 | S9 | 2017-05-01"),
                .of(ChildView.self, "View | Child | Said on | Said by | How | Words\nY1 | BEA01 | 2017-04-28 | child | paper | I want a dog."),
            ])
        let narrow = facts.narrowed(to: Sight(of: leader, in: facts))
        #expect(narrow.children.map(\.id) == ["BEA01"])
        #expect(narrow.problemsToAnswer(by: "S9").map(\.id) == ["P1"])
        #expect(narrow.records[ChildView.self].isEmpty)
    }

    @Test func `the same concern about the same child on the same day is known`() {
        let facts = Self.facts(stage: 1)
        let ash = facts.number(of: Child.ID("ASH01")).map { [$0] } ?? [], bea = facts.number(of: Child.ID("BEA01")).map { [$0] } ?? []
        #expect(facts.sameDispute(theme: " Drift or delay", about: bea + ash, on: "2017-04-24")?.id == "D1")
        #expect(facts.sameDispute(theme: "drift", about: ash, on: "2017-04-25") == nil)
        #expect(facts.sameDispute(theme: "health", about: ash, on: "2017-04-24") == nil)
        #expect(facts.sameDispute(theme: "drift", about: bea, on: "2017-04-24") == nil)
    }
}
