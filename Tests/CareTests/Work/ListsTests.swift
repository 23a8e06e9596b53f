import Care
import Samples
import Testing

struct ListsTests {
    func ids(_ list: ChildList, _ facts: Facts) -> [String] { list.children(facts).map { facts.children[$0.child].id.text } }

    let reviewed: [SampleTable] = [
        .of(Meeting.self, "Meeting | Kind | Planned for | State | Held on\nM1 | looked-after review | 2025-12-09 | held | 2025-12-09"),
        .of(MeetingChild.self, "Meeting | Child | Participation | Asked whether to chair\nM1 | DOT01 | PN1 | yes\nM1 | ASH01 | PN1 | no"),
        .of(
            StandingAnswer.self,
            "Meeting | Child | Question | Answer\nM1 | DOT01 | legal status | yes\nM1 | DOT01 | life story | started\nM1 | DOT01 | savings | yes\nM1 | DOT01 | permanence | yes"),
    ]

    @Test func `section 20 is assured for six months and then wanted again`() {
        #expect(ids(.accommodated, MeetingSample.facts(today: "2026-01-15")) == ["DOT01"])
        #expect(ids(.accommodated, MeetingSample.facts(today: "2026-06-09", reviewed)).isEmpty)
        #expect(ids(.accommodated, MeetingSample.facts(today: "2026-06-10", reviewed)) == ["DOT01"])
    }

    @Test func `a plan for permanence is wanted from the second review on`() {
        #expect(ids(.noPermanence, MeetingSample.facts(today: "2026-01-15")).isEmpty)
        #expect(ids(.noPermanence, MeetingSample.facts(today: "2026-01-15", reviewed)) == ["ASH01"])
        let plan = SampleTable.of(PermanenceTrack.self, "Entry | Child | Plan | Agreed on | Stage | What stands in the way\nT1 | ASH01 | adoption | 2026-01-02 | matched | funding")
        let facts = MeetingSample.facts(today: "2026-01-15", reviewed + [plan])
        #expect(ids(.noPermanence, facts).isEmpty && ids(.tracker, facts) == ["ASH01"])
        #expect(ChildList.blockages(facts).map(\.blockage) == ["funding"])
    }

    @Test func `residential care is listed with the day its reason was last written`() {
        let why = SampleTable.of(PlacementRationale.self, "Entry | Child | On | Kind | Reason\nX1 | DOT01 | 2025-12-20 | residential care | needs")
        #expect(ChildList.residential.children(MeetingSample.facts(today: "2026-01-15")).map(\.day) == [nil])
        #expect(ChildList.residential.children(MeetingSample.facts(today: "2026-01-15", [why])).map(\.day) == ["2025-12-20"])
    }

    @Test func `children of ten and over whom nobody asked to chair this year are listed`() {
        #expect(ids(.chairing, MeetingSample.facts(today: "2026-01-15", reviewed)) == ["ASH01"])
        #expect(ids(.chairing, MeetingSample.facts(today: "2026-04-01", reviewed)) == ["ASH01", "DOT01"])
    }

    @Test func `savings are confirmed again after each move`() {
        let moved = SampleTable.of(
            Episode.self, year: 2026,
            """
            Child | From       | Reason for new episode | Placement type | To         | Reason episode ceased
            EVE01 | 2025-01-01 | S                      | U6             | 2025-12-05 | X1
            EVE01 | 2025-12-05 | P                      | U4             |            |
            """)
        let answer = [
            SampleTable.of(Meeting.self, "Meeting | Kind | Planned for | State | Held on\nM5 | disruption meeting | 2025-12-05 | held | 2025-12-05"),
            SampleTable.of(MeetingChild.self, "Meeting | Child\nM5 | EVE01"),
            SampleTable.of(StandingAnswer.self, "Meeting | Child | Question | Answer\nM5 | EVE01 | savings | yes"),
        ]
        #expect(ids(.savings, MeetingSample.facts(today: "2026-01-15", [moved])) == ["EVE01"])
        #expect(ids(.savings, MeetingSample.facts(today: "2026-01-15", [moved] + answer)).isEmpty)
    }

    @Test func `life story work is counted by its state`() {
        let facts = MeetingSample.facts(today: "2026-01-15", reviewed)
        #expect(Set(ChildList.lifeStory.children(facts).map(\.why)) == ["started", "not recorded"])
    }

    @Test func `placed with parents without an assessment is listed until one is written`() {
        let home = SampleTable.of(Episode.self, year: 2026, "Child | From | Reason for new episode | Placement type\nEVE01 | 2025-06-01 | S | P1")
        let old = SampleTable.of(PlacementRationale.self, "Entry | Child | On | Kind | Reason\nX1 | EVE01 | 2025-05-31 | reunification assessment | before")
        let new = SampleTable.of(PlacementRationale.self, "Entry | Child | On | Kind | Reason\nX2 | EVE01 | 2025-06-01 | reunification assessment | done")
        #expect(ids(.withParents, MeetingSample.facts(today: "2026-01-15", [home, old])) == ["EVE01"])
        #expect(ids(.withParents, MeetingSample.facts(today: "2026-01-15", [home, new])).isEmpty)
    }

    @Test func `every list says who is on it`() {
        for list in ChildList.allCases { #expect(!list.title.isEmpty && list.definition.hasSuffix(".")) }
    }
}
