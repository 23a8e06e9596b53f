import Care
import Samples
import Testing

/// Which children a list shows.
struct ChildrenQueryTests {
    let facts = Facts.sample(
        today: "2026-11-23",
        .of(
            KnownChild.self,
            """
            Child | Forename | Surname | Born on
            C1    | Ash      | Birch   | 2020-03-04
            C2    | Bea      | Alder   | 2012-05-06
            C3    | Cy       | Cedar   | 2008-06-05
            C4    | Dot      | Dogwood | 2011-06-05
            """),
        .of(
            Episode.self, year: 2027,
            """
            CHILD | DECOM      | LS | DEC        | REC
            C1    | 2026-05-04 | C2 |            |
            C2    | 2026-06-04 | V2 |            |
            C3    | 2026-06-04 | V2 |            |
            C4    | 2025-06-04 | C2 | 2026-02-01 | E4A
            """),
        .of(
            StaffMember.self,
            """
            staff_id | forename | surname | role          | Registration
            S1       | Kim      | Nobody  | IRO           |
            W1       | Lee      | Nobody  | social worker | SW1
            """),
        .of(Allocation.self, "allocation_id | case_id | staff_id | start_date\nA1 | C1 | S1 | 2026-05-05\nA2 | C2 | S1 | 2026-06-05"),
        .of(Team.self, "Team | Name | From\nT1 | North | 2026-01-01"),
        .of(TeamMember.self, "Team | Worker | From\nT1 | W1 | 2026-01-01"),
        .of(SocialWorkerSpell.self, year: 2027, "CHILD | SW_ID | SW_DECOM\nC2 | SW1 | 2026-06-05"))

    private func names(_ change: (inout ChildrenQuery) -> Void, own: Set<Int> = []) -> [String] {
        var query = ChildrenQuery()
        change(&query)
        return facts.children(query, own: own).map { facts.children[$0.child].id.text }
    }

    @Test func `the list is by surname, and each filter narrows it`() {
        #expect(names { _ in } == ["C2", "C1", "C3"])
        #expect(names { $0.status = .accommodated } == ["C2", "C3"])
        #expect(names { $0.band = .small } == [])
        #expect(names { $0.band = .school } == ["C1"])
        #expect(names { $0.officer = "S1" } == ["C2", "C1"])
        #expect(names { $0.team = "T1" } == ["C2"])
        #expect(names({ $0.isOwn = true }, own: [facts.number(of: Child.ID("C3")) ?? 9]) == ["C3"])
        #expect(names { $0.officer = "S1"; $0.status = .accommodated } == ["C2"])
    }

    @Test func `those who left, those without an IRO and all the others have lists of their own`() {
        #expect(names { $0.which = .standing(.left) } == ["C4"])
        #expect(names { $0.which = .standing(.noOfficer) } == ["C3"])
        #expect(names { $0.which = .standing(.all) }.count == 4)
    }

    @Test func `one's own children are those of one's cases that are open`() {
        let own = Set(["C1", "C4"].compactMap { facts.number(of: Child.ID($0)) })
        #expect(names({ $0.which = .standing(.mine) }, own: own) == ["C1"])
        #expect(names({ $0.which = .standing(.mine) }).isEmpty)
        #expect(names({ $0.which = .standing(.mine); $0.status = .accommodated }, own: own).isEmpty)
    }

    @Test func `every list of children for whom something is wanted can be asked for, with as many children as it has`() {
        for list in ChildList.allCases {
            #expect(ChildrenQuery.Which(id: list.id) == .wanted(list))
            #expect(names { $0.which = .wanted(list) }.count == list.children(facts).count)
        }
    }
}
