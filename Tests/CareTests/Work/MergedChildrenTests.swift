import Care
import Samples
import Testing

struct MergedChildrenTests {
    func facts(split: String = "", today: Day = "2026-01-15") -> Facts {
        MeetingSample.facts(
            today: today,
            [
                .of(KnownChild.self, "Child | Forename | Surname | Born on\nASH02 | Ash | Quill | 2014-05-01"),
                .of(Contact.self, "Contact | Child | Name | Role | Address withheld | May receive papers\nK9 | ASH02 | Petra Quillfeld | parent | no | no"),
                .of(IROVisit.self, "Visit | Child | On | Kind\nV1 | ASH01 | 2025-10-01 | visit\nV2 | ASH02 | 2025-11-01 | visit"),
                .of(
                    ChildMerge.self,
                    "Merge | Kept id | Merged id | Merged on | Reason | Split on\nX1 | ASH01 | ASH02 | 2025-12-01 | same child | \(split)"),
            ])
    }

    @Test func `two merged ids are one child, found by either`() throws {
        let facts = facts()
        let ash = try facts.place("ASH01")
        #expect(facts.number(of: Child.ID("ASH02")) == ash)
        #expect(facts.child("ASH02")?.name == "Ashwin Quillfeld")
        #expect(facts.children.count { $0.id.text.hasPrefix("ASH") } == 1)
        #expect(facts.visits[ash].map(\.id) == ["V1", "V2"])
        #expect(facts.contacts(of: ash).map(\.id) == ["K9"])
        #expect(facts.search("ASH02") == [ash])
        #expect(facts.timeline(of: ash).contains { $0.day == "2025-11-01" })
    }

    @Test func `a split takes them apart again, and before the merge they were two`() {
        #expect(facts(split: "2026-01-10").children.count { $0.id.text.hasPrefix("ASH") } == 2)
        #expect(facts(today: "2025-11-30").children.count { $0.id.text.hasPrefix("ASH") } == 2)
    }

    @Test func `merges may follow one another, and a circle changes nothing`() throws {
        let chain = MeetingSample.facts(
            today: "2026-01-15",
            [
                .of(KnownChild.self, "Child | Forename | Surname\nASH02 | Ash | Q\nASH03 | Ash | Q"),
                .of(
                    ChildMerge.self,
                    "Merge | Kept id | Merged id | Merged on | Reason\nX1 | ASH02 | ASH03 | 2025-12-01 | same\nX2 | ASH01 | ASH02 | 2025-12-01 | same"),
            ])
        #expect(chain.number(of: Child.ID("ASH03")) == chain.number(of: Child.ID("ASH01")))
        let circle = MeetingSample.facts(
            today: "2026-01-15",
            [
                .of(
                    ChildMerge.self,
                    "Merge | Kept id | Merged id | Merged on | Reason\nX1 | ASH01 | BEA01 | 2025-12-01 | same\nX2 | BEA01 | ASH01 | 2025-12-01 | same")
            ])
        #expect(circle.number(of: Child.ID("BEA01")) != circle.number(of: Child.ID("ASH01")))
    }
}
