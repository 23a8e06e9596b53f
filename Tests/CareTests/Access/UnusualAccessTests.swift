import Care
import Samples
import Testing

/// Reading that somebody should ask about.
struct UnusualAccessTests {
    let facts = Facts.sample(
        today: "2026-11-23",
        .of(
            KnownChild.self,
            "Child | Forename | Surname\n" + (1...60).map { "C\($0 < 10 ? "0" : "")\($0) | Ash | \($0 == 1 ? "Tanglewood" : "Sample\($0)")" }.joined(separator: "\n")),
        .of(Contact.self, "Contact | Child | Name | Role\nK1 | C02 | Petra Tanglewood | parent\nK2 | C03 | Osric Tanglewood | other professional"),
        .of(Allocation.self, "allocation_id | case_id | staff_id | start_date\nA1 | C05 | S1 | 2026-01-05"))
    let kim = Person(username: "kim", name: "Kim Tanglewood", staff: "S1", roles: [.reviewer])

    private func opened(_ numbers: [Int], day: Day = "2026-11-20", hour: Int = 10) -> [RecordOpened] {
        numbers.map { RecordOpened(username: "kim", child: Child.ID("C\($0 < 10 ? "0" : "")\($0)"), day: day, hour: hour) }
    }

    private func kinds(_ opened: [RecordOpened]) -> [String] { facts.unusualAccess(opened, people: ["kim": kim]).map { "\($0.kind.rawValue) \($0.children.count)" } }

    @Test func `a reader with the child's surname, or that of its family, is shown`() {
        #expect(kinds(opened([1, 2, 3, 5])) == ["same surname 2"])
    }

    @Test(arguments: [(6, true), (7, false), (19, false), (20, true)])
    func `before seven and from eight in the evening is out of hours`(hour: Int, isUnusual: Bool) {
        #expect(kinds(opened([5], hour: hour)) == (isUnusual ? ["out of hours 1"] : []))
    }

    @Test func `a Saturday is out of hours`() {
        #expect(kinds(opened([5], day: "2026-11-21")) == ["out of hours 1"])
    }

    @Test func `forty children in a day are usual, forty-one are many`() {
        #expect(!kinds(opened(Array(11...50))).contains { $0.hasPrefix("many") })
        #expect(kinds(opened(Array(11...51))).contains("many records 41"))
    }

    @Test func `a closed record opened in an emergency is told with its reason, and reading it meanwhile is not told as looking around`() {
        let read = RecordOpened(username: "kim", child: "C11", day: "2026-11-21", hour: 22, isEmergency: true)
        let found = facts.unusualAccess([read], openings: [.init(username: "kim", child: "C11", day: "2026-11-21", reason: "at risk now")], people: ["kim": kim])
        #expect(found == [UnusualAccess(kind: .emergency, username: "kim", day: "2026-11-21", children: ["C11"], reason: "at risk now")])
    }

    @Test func `an emergency hides no other look, and says when the reader has the child's surname`() {
        let read = RecordOpened(username: "kim", child: "C01", day: "2026-11-20", hour: 10, isEmergency: true)
        let found = facts.unusualAccess([read] + opened([2], hour: 22), openings: [.init(username: "kim", child: "C01", day: "2026-11-20", reason: "at risk now")], people: ["kim": kim])
        #expect(found.map { "\($0.kind.rawValue) \($0.children)" }.sorted() == ["closed record opened [C01]", "out of hours [C02]", "same surname [C02]"])
        #expect(found.first { $0.kind == .emergency }?.reason == "at risk now (the reader has the surname of the child or its family)")
    }

    @Test func `ten children of others are usual for an IRO, eleven are not; own cases do not count`() {
        #expect(kinds(opened([5] + Array(11...20))).isEmpty)
        #expect(kinds(opened([5] + Array(11...21))) == ["not own cases 11"])
    }
}
