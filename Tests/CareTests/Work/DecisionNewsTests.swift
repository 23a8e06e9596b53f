import Samples
import Testing

@testable import Care

/// Whoever carries out a decision says that it is done, or how it goes.
struct DecisionNewsTests {
    private let facts = MeetingSample.facts(today: "2025-12-16", MeetingSample.held)

    private func problems(_ answer: DecisionNews.Answer?, day: String = "", words: String = "") throws -> [String] {
        DecisionNews(answer: answer, day: day, words: words).problems(of: try #require(facts.decision("D1")), facts).map(\.field)
    }

    @Test func `done without a day is done today, and needs no words`() throws {
        let decision = try #require(facts.decision("D1"))
        #expect(try problems(.done).isEmpty)
        let told = DecisionNews(answer: .done, day: "", words: "").told(of: decision, today: facts.today)
        #expect(told.state == .done && told.done == facts.today && told.action == decision.action && told.due == decision.due)
        #expect(DecisionNews(answer: .done, day: "10/12/2025", words: "").told(of: decision, today: facts.today).done == "2025-12-10")
    }

    @Test func `what is wrong is said at the field`() throws {
        #expect(try problems(nil) == ["answer"])
        #expect(try problems(.done, day: "31/2/2026") == ["done_date"])
        #expect(try problems(.done, day: "17/12/2025") == ["done_date"])
        #expect(try problems(.going, day: "10/12/2025", words: "Soon.") == ["done_date"])
        #expect(try problems(.going) == ["progress"])
        #expect(try problems(.stuck) == ["progress"])
        #expect(try problems(.stuck, words: "The pool is shut.").isEmpty)
    }

    @Test func `a decision that was done and is not is open again`() throws {
        var decision = try #require(facts.decision("D1"))
        (decision.state, decision.done) = (.done, "2025-12-10")
        let told = DecisionNews(answer: .going, day: "", words: "Only one lesson so far.").told(of: decision, today: facts.today)
        #expect(told.state == .open && told.done == nil && told.progress == "Only one lesson so far.")
    }

    @Test func `a decision is its owner's on the staff list, or else of those its words mean`() throws {
        var decision = try #require(facts.decision("D1"))
        let ash = try facts.place("ASH01")
        #expect(facts.isOwner("S3", of: decision, about: ash) && !facts.isOwner("S4", of: decision, about: ash))
        decision.owner = "Team manager"
        #expect(facts.isOwner("S4", of: decision, about: ash) && !facts.isOwner("S3", of: decision, about: ash))
        decision.ownerStaff = "S1"
        #expect(facts.isOwner("S1", of: decision, about: ash) && !facts.isOwner("S4", of: decision, about: ash))
    }

    @Test func `the owner's work list names the decision, another's does not`() {
        func items(_ staff: StaffMember.ID, _ role: Role) -> [WorkItem] {
            WorkList(for: Person(username: "kim", name: "Kim", staff: staff, roles: [role]), facts).items.filter { $0.kind == .decision }
        }
        #expect(Set(items("S3", .socialWorker).compactMap(\.decision)) == ["D1", "D2"])
        #expect(items("S1", .reviewer).allSatisfy { $0.decision == nil && $0.bucket == .waiting })
        #expect(items("S4", .teamManager).isEmpty)
    }
}
