import Care
import Samples
import Testing

struct RecordFormTests {
    private let planned: [SampleTable] = [
        .of(Meeting.self, "Meeting | Kind | Planned for | Chair | State\nM2 | looked-after review | 2026-01-15 | S1 | planned"),
        .of(MeetingChild.self, "Meeting | Child\nM2 | ASH01\nM2 | BEA01"),
    ]

    private func form(_ more: [SampleTable] = []) throws -> (form: RecordForm, facts: Facts) {
        let facts = MeetingSample.facts(today: "2026-01-15", MeetingSample.held + planned + more)
        return (RecordForm(try #require(facts.meeting("M2")), facts), facts)
    }

    @Test func `brothers and sisters have a part each, and one for what is said of all`() throws {
        let (form, facts) = try form()
        #expect(form.parts.map { $0.child.map { facts.children[$0].id.text } } == ["ASH01", "BEA01"])
        #expect(form.parts[0].sections.map(\.heading) == [.childViews, .placement, .health, .education, .identity])
        #expect(form.shared?.sections.contains { $0.heading == .parentViews } == true && form.shared?.decisions.isEmpty == true)
        #expect(form.parts.map { $0.earlier.map(\.decision.id.text) } == [["D1"], ["D2"]])
        #expect(form.parts.map { $0.answers.count } == [6, 5])
    }

    @Test func `no two fields of a form have one name, and none tells a child’s id`() throws {
        let (form, _) = try form()
        let names = form.slots.flatMap { slot in slot.asked.map(slot.name) + [slot.numberName] }
        #expect(Set(names).count == names.count)
        #expect(!names.contains { $0.contains("ASH01") || $0.contains("BEA01") })
    }

    @Test func `nothing is chosen for a question that was not answered yet`() throws {
        let (form, _) = try form()
        #expect(form.parts.flatMap(\.answers).allSatisfy { $0.slot.text("answer").isEmpty })
    }

    @Test func `what is wrong is refused, and what is only missing is not`() throws {
        let (form, facts) = try form()
        let line = try #require(form.parts[0].decisions.first).slot
        func outcome(_ changes: [String: String]) throws -> SlotOutcome {
            var mine = line.texts
            for (column, text) in changes { mine[try #require(line.place(column))] = text }
            return line.outcome(base: line.texts, isCurrent: true, mine: mine, facts)
        }
        #expect(try outcome([:]) == .unchanged)
        guard case .row = try outcome(["action": "Book the dentist", "owner": "carer"]) else {
            Issue.record("a decision without a day can be kept for later")
            return
        }
        guard case .wrong(let wrong) = try outcome(["action": "Book the dentist", "owner": "carer", "due_date": "2020-01-01"]) else {
            Issue.record("a decision cannot be due before its meeting")
            return
        }
        #expect(wrong.map(\.field) == ["due_date"])
        guard case .wrong(let nobody) = try outcome(["action": "Book the dentist"]) else {
            Issue.record("the register cannot hold it without an owner")
            return
        }
        #expect(nobody.map(\.field) == ["owner"])
    }

    @Test func `a row that somebody changed meanwhile is put together field by field`() throws {
        let (form, facts) = try form()
        let slot = try #require(form.parts[0].earlier.first).slot
        let progress = try #require(slot.place("progress")), state = try #require(slot.place("state"))
        var base = slot.texts, mine = slot.texts
        // Stored now: nothing. Opened: the other has emptied a note since; this reader writes the same field.
        base[progress] = "under way"
        mine[progress] = "nearly there"
        #expect(slot.outcome(base: base, isCurrent: false, mine: mine, facts) == .disputed(["progress"]))
        // This reader writes another field than the other did.
        mine = base
        mine[state] = DecisionState.dropped.rawValue
        guard case .row(let texts) = slot.outcome(base: base, isCurrent: false, mine: mine, facts) else {
            Issue.record("both changes fit")
            return
        }
        #expect(texts[progress].isEmpty && texts[state] == DecisionState.dropped.rawValue)
    }

    @Test func `a decision carried forward keeps its words, loses its day and is written once`() throws {
        let (_, facts) = try form()
        let meeting = try #require(facts.meeting("M2")), decision = try #require(facts.decision("D1"))
        let next = try #require(facts.carriedForward(decision, to: meeting, number: 1))
        #expect(next.action == decision.action && next.due == nil && next.from == "D1" && next.meeting == "M2")
        let (_, later) = try form([
            .of(
                Decision.self,
                "Decision | Meeting | Child | Number | What will be done | So that | Owner | State | Carried from\nD9 | M2 | ASH01 | 1 | Arrange swimming | so | social worker | open | D1")
        ])
        #expect(later.carriedForward(decision, to: meeting, number: 2) == nil)
    }

    @Test func `those around a child are proposed, the chair is not, and who may receive nothing gets nothing`() throws {
        let (_, facts) = try form([.of(Contact.self, "Contact | Child | Name | Role | May receive papers\nK9 | ASH01 | Norah Vesper | family | no")])
        let ash = try #require(facts.number(of: Child.ID("ASH01")))
        let people = facts.proposedPeople(for: [ash], chair: "S1")
        #expect(people.map(\.name) == ["Ashwin Quillfeld", "Petra Quillfeld", "Edmund Hathway", "Norah Vesper", "Wanda Sopwith", "Mabel Trenchard"])
        #expect(people.first { $0.name == "Norah Vesper" }.map { $0.mayReceive || $0.isUsual } == false)
        #expect(facts.staffOwner("Social worker", at: try #require(facts.meeting("M2")), child: ash) == "S3")
        #expect(facts.staffOwner("wanda sopwith", at: try #require(facts.meeting("M2")), child: ash) == "S3")
        #expect(facts.staffOwner("his aunt", at: try #require(facts.meeting("M2")), child: ash) == nil)
    }

    @Test func `an initial conference held after the fifteenth working day is late`() throws {
        let facts = MeetingSample.facts(today: "2026-01-15", [
            .of(
                Meeting.self,
                "Meeting | Kind | Planned for | Strategy discussion on | State\nM5 | initial conference | 2026-01-15 | 2025-12-01 | planned"),
            .of(MeetingChild.self, "Meeting | Child\nM5 | CAL01"),
        ])
        let meeting = try #require(facts.meeting("M5"))
        #expect(facts.isLate(meeting) && !facts.isLate(meeting, held: "2025-12-22"))
    }
}
