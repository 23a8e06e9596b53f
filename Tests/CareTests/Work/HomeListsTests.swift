import Documents
import Samples
import Testing

@testable import Care

struct HomeListsTests {
    private static let records = DemoCouncil(children: 120, asAt: "2017-05-02").records()
    private static let facts = Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: "2017-05-02")

    private func people() -> [Person] {
        DemoSignIn.all(in: Self.records, on: "2017-05-02").map { Person(username: $0.username, name: $0.name, staff: $0.staff, roles: [$0.role]) }
    }

    @Test func `the daily mail of nobody holds a name or an id`() {
        let facts = Self.facts
        var words: Set<String> = []
        for child in facts.children { words.formUnion([child.id.text, child.forename ?? "", child.surname ?? ""]) }
        for person in facts.records[StaffMember.self].entries { words.formUnion([person.id.text, person.forename, person.surname]) }
        for contact in facts.records[Contact.self].entries { words.formUnion(contact.name.split(separator: " ").map(String.init)) }
        for meeting in facts.meetings { words.insert(meeting.id.text) }
        for carer in facts.records[FosterCarer.self].entries { words.formUnion([carer.id.text, carer.household ?? ""]) }
        words.remove("")
        #expect(words.count > 300)
        var written = 0
        for person in people() {
            let digest = Digest(for: person, facts.narrowed(to: Sight(of: person, in: facts)))
            let mail = digest.mail(address: "https://footprint.example/")
            let told = Set(mail.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
            #expect(told.isDisjoint(with: words), "\(told.intersection(words))")
            if !digest.isEmpty { written += 1 }
        }
        #expect(written >= 3)
    }

    @Test func `the digest counts what the lists hold`() throws {
        let facts = Self.facts, person = try #require(people().first { $0.roles == [.reviewer] })
        let narrow = facts.narrowed(to: Sight(of: person, in: facts)), digest = Digest(for: person, narrow)
        let overdue = narrow.workList(for: person).items(in: .overdue).count
        #expect(digest.lines.first { $0.words.contains("overdue") }?.count ?? 0 == overdue)
        #expect(digest.lines.first { $0.words.contains("notice") }?.count ?? 0 == narrow.notices(for: person).count)
    }

    @Test func `what is late and at risk is told to the manager by the notices, too`() {
        let work = Self.facts.lateWork
        #expect(work.late.allSatisfy { ($0.due ?? "2017-05-02") < "2017-05-02" && $0.roles.contains(.manager) })
        #expect(work.atRisk.allSatisfy { ($0.due ?? "2017-05-02") >= "2017-05-02" })
        #expect(work.minutes.allSatisfy { $0.urgency != .calm && !$0.reason.isEmpty })
    }

    @Test func `a child whose view was taken down is not to be asked again`() {
        let facts = Self.facts
        for each in facts.withoutViews(within: 28) {
            #expect(each.meeting.planned >= facts.today && each.meeting.planned <= facts.today.adding(days: 28))
            #expect(!facts.views(for: each.meeting.id).contains { $0.by == .child && facts.number(of: $0.child) == each.child })
        }
    }

    @Test func `caseloads add up to the open allocations`() {
        let facts = Self.facts
        let open = facts.records[Allocation.self].entries.count { $0.kind != .inNeed && $0.from <= facts.today && ($0.to.map { facts.today < $0 } ?? true) }
        #expect(facts.caseloads.reduce(0) { $0 + $1.load.cases } == open)
        for each in facts.caseloads {
            #expect(facts.heldCases(of: each.staff).count { $0.allocation.kind != .inNeed } == each.load.cases)
            #expect(facts.caseloadHistory(of: each.staff).last?.load == each.load)
        }
    }

    @Test func `a caseload of before the register began is not nought: it is not there`() throws {
        let facts = Self.facts, begins = try #require(facts.records[Allocation.self].entries.map(\.from).min())
        let staff = try #require(facts.caseloads.first?.staff)
        let days = facts.caseloadHistory(of: staff, quarters: 40).map(\.day)
        #expect(days.allSatisfy { $0 >= begins } && days.count > 1 && days.count < 40)
    }
}

struct ProposalTests {
    private func facts(_ more: SampleTable...) -> Facts {
        Facts(
            sampleRecords(
                [
                    .of(
                        KnownChild.self,
                        """
                        Child | Forename | Surname | Born on    | Family
                        C1    | Ash      | Sample  | 2008-05-03 | F1
                        C2    | Bea      | Sample  | 2010-06-01 | F1
                        C3    | Cal      | Other   | 2010-06-01 |
                        """),
                    .of(
                        Episode.self, year: 2017,
                        """
                        CHILD | DECOM      | RNE | LS | DEC | REC
                        C1    | 2016-05-04 | S   | C2 |     |
                        C2    | 2017-03-01 | S   | C2 |     |
                        C3    | 2017-03-01 | S   | C2 |     |
                        """),
                    .of(
                        StaffMember.self,
                        """
                        Staff number | Forename | Surname | Role | Registration
                        S1           | Kim      | One     | IRO  | R1
                        S2           | Lee      | Two     | IRO  | R2
                        S3           | Max      | Three   | IRO  |
                        """),
                    .of(
                        Post.self,
                        """
                        Post | Title                         | Full-time equivalent
                        P1   | Independent Reviewing Officer | 3
                        """),
                    .of(
                        PostHolding.self,
                        """
                        Staff number | Post | Full-time equivalent | From
                        S1           | P1   | 1                    | 2015-01-01
                        S2           | P1   | 1                    | 2015-01-01
                        S3           | P1   | 1                    | 2015-01-01
                        """),
                    .of(
                        Allocation.self,
                        """
                        Allocation | Kind of case | Case | IRO | From
                        A1         | LAC          | C1   | S1  | 2016-05-05
                        """),
                ] + more), today: "2017-03-31")
    }

    @Test func `a child gets the IRO of its brother or sister`() throws {
        let facts = facts(), child = try #require(facts.number(of: Child.ID("C2")))
        #expect(facts.proposedOfficer(for: child, on: facts.today) == AllocationProposal(staff: "S1", why: "IRO of Ash Sample"))
    }

    @Test func `a child without brothers and sisters gets the IRO with the most room who is registered`() throws {
        let facts = facts(), child = try #require(facts.number(of: Child.ID("C3")))
        #expect(facts.proposedOfficer(for: child, on: facts.today)?.staff == "S2")
    }

    @Test func `a conflict of interest parts brothers and sisters`() throws {
        let facts = facts(
            .of(
                Relationship.self,
                """
                Child | Other child | Kind    | Why not the same IRO
                C1    | C2          | brother | one is a witness against the other
                """))
        let child = try #require(facts.number(of: Child.ID("C2")))
        #expect(facts.proposedOfficer(for: child, on: facts.today)?.staff == "S2")
    }

    @Test func `nobody away is proposed for the room they have`() throws {
        let facts = facts(
            .of(
                Absence.self,
                """
                Worker | From       | To
                S2     | 2017-03-30 | 2017-04-10
                """))
        let child = try #require(facts.number(of: Child.ID("C3")))
        #expect(facts.proposedOfficer(for: child, on: facts.today)?.staff == "S1")
    }
}
