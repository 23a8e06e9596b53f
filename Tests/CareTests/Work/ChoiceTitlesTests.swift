import Samples
import Testing

@testable import Care

/// What forms offer to choose from, and whom a typed name means.
struct ChoiceTitlesTests {
    private let facts = MeetingSample.facts(today: "2025-12-16", MeetingSample.held)

    private func column(_ register: RegisterShape, _ name: String) throws -> RegisterShape.Column {
        try #require(register.columns.first { $0.name == name })
    }

    @Test func `kinds of case have names, and no code is offered`() throws {
        let kind = try column(MidpointAudit.shape, "case_type")
        #expect(ChoiceTitles.title("LAC", of: kind) == "Looked-after child" && ChoiceTitles.title("CP", of: kind) == "Child protection")
        #expect(ChoiceTitles.title("partly", of: try column(MidpointAudit.shape, "plan_progressing")) == "Partly")
    }

    @Test func `an IRO is chosen among IROs, another worker among all`() throws {
        let officers = facts.staffChoices(for: try column(MidpointAudit.shape, "staff_id")).map(\.value)
        #expect(Set(officers) == ["S1", "S2"])
        #expect(Set(facts.staffChoices(for: try column(MidpointAudit.shape, "staff_id"), keeping: "S4").map(\.value)) == ["S1", "S2", "S4"])
        #expect(facts.staffChoices(for: try column(AdvocacyNeed.shape, "explained_by_staff_id")).count == 4)
    }

    @Test func `a child is meant by name or id, and a name of several by none`() {
        #expect(facts.childMeant(by: "ASH01") == "ASH01" && facts.childMeant(by: "Ashwin Quillfeld") == "ASH01")
        #expect(facts.childMeant(by: facts.childWritten("ASH01")) == "ASH01" && facts.childWritten("ASH01").hasSuffix("(ASH01)"))
        #expect(facts.childMeant(by: "Quillfeld") == nil && facts.whyNoChild("Quillfeld")?.hasPrefix("2 children") == true)
        #expect(facts.whyNoChild("Nobody Here")?.hasPrefix("No child") == true && facts.whyNoChild("Calloway") == nil)
    }

    @Test func `the owner of a decision is found by part or by name`() throws {
        let ash = try facts.place("ASH01")
        #expect(facts.staffOwner("Social worker", of: nil, about: ash) == "S3" && facts.staffOwner("team manager", of: "M1", about: ash) == "S4")
        #expect(facts.staffOwner("IRO", of: nil, about: ash) == "S1" && facts.staffOwner("Osric Penhale", of: nil, about: ash) == "S2")
        #expect(facts.staffOwner("The school", of: nil, about: ash) == nil)
        #expect(facts.nextDecisionNumber(about: ash) == 1)
    }
}
