import Care
import Samples
import Testing

struct AccessTests {
    @Test func `no operational manager may ask what protects the service's independence, whatever they are to the child`() {
        for ask in Ask.allCases where ask.isIndependent {
            for role in Role.allCases where role.isOperational {
                for relation in Relation.allCases {
                    #expect(!Access.allows([role], relation, ask), "\(role) \(relation) \(ask)")
                    #expect(!Access.allows([role, .reviewer], relation, ask), "not with an IRO's role beside it: \(role)")
                }
            }
        }
    }

    @Test func `a closed record answers nobody, whatever their role`() {
        for ask in Ask.allCases where ask.isAboutChild {
            #expect(!Access.allows(Set(Role.allCases), .restricted, ask), "\(ask)")
        }
    }

    @Test func `somebody without a role may have nothing`() {
        for ask in Ask.allCases {
            #expect(!Access.allows([], .own, ask))
            #expect(!Access.allows([], nil, ask))
        }
    }

    @Test func `who may change a record may read it`() {
        for role in Role.allCases {
            for relation in Relation.allCases {
                if Access.allows([role], relation, .keepViews) { #expect(Access.allows([role], relation, .readViews), "\(role) \(relation)") }
                for ask in [Ask.keepRecord, .recordMeeting, .recordVisit, .approveMinutes, .sendMinutes, .confirmDecisions, .prepareMeeting]
                where Access.allows([role], relation, ask) {
                    #expect(Access.allows([role], relation, .readRecord), "\(role) \(relation) \(ask)")
                    #expect(Access.allows([role], relation, .openChild), "\(role) \(relation) \(ask)")
                }
            }
        }
    }

    @Test func `an IRO writes the record of their own cases only, and reads every one`() {
        #expect(Access.allows([.reviewer], .own, .recordMeeting))
        #expect(!Access.allows([.reviewer], .service, .recordMeeting))
        #expect(Access.allows([.reviewer], .other, .readRecord))
    }

    @Test func `a team manager reaches their own team and nobody else`() {
        #expect(Access.allows([.teamManager], .team, .confirmDecisions))
        #expect(!Access.allows([.teamManager], .service, .openChild))
        #expect(!Access.allows([.teamManager], .other, .openChild))
    }

    @Test func `a participation officer reads and keeps views, and reads nothing else of the record`() {
        #expect(Access.allows([.participation], .service, .keepViews) && Access.allows([.participation], .service, .readViews))
        #expect(!Access.allows([.participation], .other, .keepViews))
        #expect(!Access.allows([.participation], .service, .readRecord))
        #expect(Access.allows([.support], .service, .readViews) && !Access.allows([.support], .service, .keepViews))
    }

    @Test func `administrators open no child, and senior leaders only one about whom they are asked by name`() {
        for relation in Relation.allCases {
            #expect(Access.allows([.seniorLeader], relation, .openChild) == (relation == .asked), "\(relation)")
            #expect(!Access.allows([.administrator], relation, .openChild), "\(relation)")
        }
    }

    @Test func `being asked opens the question and the answer, and nothing else of the record`() {
        let may = Ask.allCases.filter { Access.allows([.seniorLeader], .asked, $0) && $0.isAboutChild }
        #expect(Set(may) == [.openChild, .seeChallenges, .answerChallenge, .seeProblems, .answerProblem])
        #expect(Access.allows([.socialWorker], .asked, .answerProblem) && !Access.allows([.socialWorker], .asked, .readRecord))
        #expect(!Access.allows([.teamManager], .asked, .confirmDecisions))
        // The manager of IROs does not answer for the line.
        for relation in Relation.allCases { #expect(!Access.allows([.manager], relation, .answerChallenge), "\(relation)") }
    }
}

struct SightTests {
    private let facts = Facts.sample(
        today: "2026-11-23",
        .of(KnownChild.self, "Child | Forename | Surname | Born on\nAsh | Ash | Birch | 2015-06-01\nBea | Bea | Tanglewood | 2016-06-01\nDot | Dot | Dogwood | 2018-06-01"),
        .of(HeaderEntry.self, year: 2027, "Child | Born on\nAsh | 2015-06-01\nBea | 2016-06-01\nDot | 2018-06-01"),
        .of(
            Episode.self, year: 2027,
            """
            Child | From       | Reason for new episode | Legal status | Placement type
            Ash   | 2025-06-02 | S                      | C2           | U6
            Bea   | 2025-06-02 | S                      | C2           | U6
            Dot   | 2025-07-01 | S                      | C2           | U6
            """),
        .of(
            Allocation.self,
            """
            Allocation | Kind of case | Case | IRO | From
            A1         | LAC          | Ash  | Kim | 2025-06-02
            A2         | LAC          | Bea  | Lee | 2025-06-02
            A3         | LAC          | Dot  | Lee | 2025-07-01
            """))

    private func closed(_ closure: Closure, _ people: String?, from: Day = "2026-01-01", to: Day? = nil) -> Facts {
        var records = facts.records
        var row = Restriction()
        row.id = "R1"
        row.child = "Bea"
        row.closedTo = closure
        row.people = people
        row.reason = "family of a worker"
        row.from = from
        row.to = to
        records[Restriction.self] = Rows([row])
        return Facts(records, settings: facts.settings, workingDays: facts.workingDays, today: facts.today)
    }

    private func person(_ role: Role, staff: StaffMember.ID? = "Kim") -> Person { Person(username: "kim", name: "Kim Example", staff: staff, roles: [role]) }

    @Test func `the child's IRO has an own case, another IRO one of the service`() throws {
        let ash = try #require(facts.number(of: Child.ID("Ash"))), bea = try #require(facts.number(of: Child.ID("Bea")))
        #expect(facts.relation(of: person(.reviewer), to: ash) == .own)
        #expect(facts.relation(of: person(.reviewer), to: bea) == .service)
    }

    @Test func `a child who was just added counts as a case of the service, one whose cases have all ended does not`() throws {
        let facts = Facts.sample(
            today: "2026-11-23",
            .of(KnownChild.self, "Child | Forename | Born on\nNew | New | 2015-06-01\nOld | Old | 2016-06-01\nPlanned | Plan | 2016-06-01"),
            .of(Episode.self, year: 2026, "CHILD | DECOM | LS | DEC | REC\nOld | 2025-06-02 | C2 | 2025-12-01 | E4A"),
            .of(Allocation.self, "allocation_id | case_id | staff_id | start_date | end_date\nA1 | Planned | Lee | 2025-06-02 | 2026-11-22"))
        let place = { (id: Child.ID) in try #require(facts.number(of: id)) }
        #expect(facts.relation(of: person(.support), to: try place("New")) == .service)
        #expect(facts.relation(of: person(.support), to: try place("Old")) == .other)
        #expect(facts.relation(of: person(.support), to: try place("Planned")) == .other)
        #expect(!facts.isOpen(try place("New")))
    }

    @Test func `a closed record is named by its whole id or whole name only, and to those who may open it in an emergency`() throws {
        let facts = closed(.these, "kim"), bea = try #require(facts.number(of: Child.ID("Bea")))
        let named = { (query: String, role: Role) in facts.closedRecords(named: query, to: person(role)) }
        #expect(named("bea", .support) == [bea])
        #expect(named("Bea Tanglewood", .support) == [bea] && named("tanglewood, bea", .manager) == [bea])
        for query in ["", "Be", "Tanglewood", "Bea Tanglew", "2016-06-01", "Ash"] { #expect(named(query, .support) == [], "\(query)") }
        for role in [Role.socialWorker, .teamManager, .seniorLeader, .administrator] { #expect(named("bea", role) == [], "\(role)") }
        #expect(facts.closedRecords(named: "bea", to: person(.support), opened: ["Bea"]) == [])
        #expect(closed(.these, "sam").closedRecords(named: "bea", to: person(.support)) == [])
    }

    @Test func `whoever keeps views sees them in their facts, and nothing of what meetings and visits say`() {
        var records = facts.records
        var view = ChildView(), detail = VisitDetail()
        (view.id, view.child, view.said, view.words) = ("V1", "Ash", "2026-11-01", "I like my school")
        (detail.visit, detail.child) = ("W1", "Ash")
        records[ChildView.self] = Rows([view])
        records[VisitDetail.self] = Rows([detail])
        let facts = Facts(records, settings: facts.settings, workingDays: facts.workingDays, today: facts.today)
        let narrow = facts.narrowed(to: Sight(of: person(.participation, staff: nil), in: facts))
        #expect(narrow.records[ChildView.self].entries.map(\.words) == ["I like my school"])
        #expect(narrow.records[VisitDetail.self].isEmpty)
        #expect(facts.narrowed(to: Sight(of: person(.analyst, staff: nil), in: facts)).records[ChildView.self].isEmpty)
    }

    @Test func `a record closed to everybody else is closed to all but those named`() throws {
        let bea = try #require(facts.number(of: Child.ID("Bea")))
        #expect(closed(.everybodyElse, "sam pat").relation(of: person(.manager), to: bea) == .restricted)
        #expect(closed(.everybodyElse, "sam Kim").relation(of: person(.manager), to: bea) == .service)
        #expect(closed(.these, "kim").relation(of: person(.manager), to: bea) == .restricted)
        #expect(closed(.these, "sam").relation(of: person(.manager), to: bea) == .service)
    }

    @Test func `a restriction holds from its first to its last day`() throws {
        let bea = try #require(facts.number(of: Child.ID("Bea")))
        #expect(closed(.these, "kim", to: "2026-11-23").relation(of: person(.manager), to: bea) == .restricted)
        #expect(closed(.these, "kim", to: "2026-11-22").relation(of: person(.manager), to: bea) == .service)
        #expect(closed(.these, "kim", from: "2026-11-24").relation(of: person(.manager), to: bea) == .service)
    }

    @Test func `a closed record that was opened for a time is as any other`() throws {
        let facts = closed(.everybodyElse, nil), bea = try #require(facts.number(of: Child.ID("Bea")))
        #expect(facts.relation(of: person(.manager), to: bea, opened: ["Bea"]) == .service)
    }

    @Test func `facts narrowed to a reader hold nothing of a child closed to them`() throws {
        let facts = closed(.everybodyElse, nil)
        let narrow = facts.narrowed(to: Sight(of: person(.manager), in: facts))
        #expect(narrow.children.map(\.id) == ["Ash", "Dot"])
        #expect(narrow.records[Allocation.self].entries.allSatisfy { $0.caseID != "Bea" })
        #expect(narrow.records[Restriction.self].isEmpty)
        #expect(facts.children.count == 3)
    }

    @Test func `a social worker's facts hold their own children only`() {
        let narrow = facts.narrowed(to: Sight(of: person(.socialWorker, staff: "Nobody"), in: facts))
        #expect(narrow.children.isEmpty)
        #expect(narrow.episodes.rows.isEmpty)
    }

    @Test func `nobody reads another's own notes, and the operational line reads none`() {
        var records = facts.records
        var mine = OwnNote(), theirs = OwnNote()
        (mine.id, mine.child, mine.staff, mine.day, mine.words) = ("N1", "Ash", "Kim", "2026-11-01", "mine")
        (theirs.id, theirs.child, theirs.staff, theirs.day, theirs.words) = ("N2", "Ash", "Lee", "2026-11-01", "theirs")
        records[OwnNote.self] = Rows([mine, theirs])
        let facts = Facts(records, settings: facts.settings, workingDays: facts.workingDays, today: facts.today)
        #expect(facts.narrowed(to: Sight(of: person(.reviewer), in: facts)).records[OwnNote.self].entries.map(\.words) == ["mine"])
        #expect(facts.narrowed(to: Sight(of: person(.teamManager), in: facts)).records[OwnNote.self].isEmpty)
        #expect(facts.narrowed(to: Sight(of: person(.analyst), in: facts)).records[OwnNote.self].isEmpty)
    }
}

struct EntryMergeTests {
    @Test func `what only one of two people changed is kept, from both`() {
        let merge = EntryMerge(base: ["a", "b", "c"], theirs: ["A", "b", "c"], mine: ["a", "b", "C"])
        #expect(merge.merged == ["A", "b", "C"])
        #expect(merge.disputed.isEmpty)
    }

    @Test func `what both changed to the same is no dispute`() {
        #expect(EntryMerge(base: ["a"], theirs: ["b"], mine: ["b"]).disputed.isEmpty)
    }

    @Test func `what both changed differently is for a person to decide, and what is stored stands until then`() {
        let merge = EntryMerge(base: ["a", "x"], theirs: ["b", "x"], mine: ["c", "y"])
        #expect(merge.disputed == [0])
        #expect(merge.merged == ["b", "y"])
    }
}
