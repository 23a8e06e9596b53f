import Care
import Samples
import Testing

struct PackTests {
    let tables = MeetingSample.held + [
        SampleTable.of(
            MinuteSection.self,
            """
            Section | Meeting | Child | Heading               | Words                                     | Not for
            X1      | M1      | ASH01 | the child's views     | Ashwin wants to swim.                     |
            X2      | M1      | BEA01 | health                | Beatrix sleeps badly since the summer.    |
            X3      | M1      | ASH01 | discussion            | His behaviour after contact was talked of. | parent
            X4      | M1      | ASH01 | where the child lives | Edmund Hathway is glad to have him.       | K1; health
            """),
        .of(
            Contact.self,
            "Contact | Child | Name | Role | Phone | Email | Address | Address withheld | May receive papers\nK7 | DOT01 | Rosalind Wexcombe | parent | 01632 960123 | rosalind@wexcombe.example | 31 Speedwell Lane, ZZ3 3ZZ | no | yes"),
        .of(MeetingPerson.self, "Person | Meeting | Child | Contact | Role | Attended | Receives the record\nW4 | M1 | BEA01 | K2 | parent | yes | yes"),
    ]
    var facts: Facts { MeetingSample.facts(today: "2026-01-15", tables) }

    func sources(_ person: MeetingPerson.ID, _ kind: PackKind = .minutes) throws -> Set<String> {
        Set(try #require(facts.pack(for: person, kind)).parts.map(\.source))
    }

    @Test func `a section marked as not for somebody is never in their pack, by role or by contact`() throws {
        #expect(try sources("W1") == ["people", "section:X1", "section:X2", "decision:D1", "decision:D2"])
        #expect(try sources("W3") == ["people", "section:X1", "section:X2", "section:X3", "section:X4", "decision:D1", "decision:D2"])
    }

    @Test func `somebody who has to do with one child of a sibling meeting gets nothing of the other`() throws {
        #expect(try sources("W2") == ["people", "section:X1", "section:X3", "section:X4", "decision:D1"])
    }

    @Test func `the decisions can go before there are minutes`() throws {
        #expect(try sources("W1", .decisions) == ["decision:D1", "decision:D2"])
    }

    @Test func `no pack holds an address`() throws {
        for person in facts.people(of: "M1") {
            let text = try #require(facts.pack(for: person.id, .minutes)).text
            #expect(!text.contains("Larkspur") && !text.contains("Foxglove") && !text.contains("ZZ2"))
        }
    }

    func findings(_ words: String, for person: MeetingPerson.ID = "W1", child: String = "ASH01") throws -> [PackFinding] {
        let section = SampleTable.of(
            MinuteSection.self, "Section | Meeting | Child | Heading | Words\nX9 | M1 | \(child) | discussion | \(words)")
        let facts = MeetingSample.facts(today: "2026-01-15", tables + [section])
        return PackCheck.findings(try #require(facts.pack(for: person, .minutes)), facts: facts)
    }

    @Test(arguments: [
        "Dorothea Wexcombe was there.", "He plays with dorothea wexcombe.", "Wexcombe, Dorothea", "Dorothea’s mother rang.", "Mrs Wexcombe rang.",
        "Call 01632 960 123.", "Call +44 1632 960123.", "Write to Rosalind@Wexcombe.example.", "They met at 31 Speedwell Ln.", "It is near ZZ33ZZ.",
        "It is near ZZ3 3ZZ.", "See record DOT01.", "His number is 943 476 5919.", "He lives at 9 Foxglove Close.", "The code is zz2 2zz.",
        "Calloway was named.", "D\u{00F3}rothea was named.",
    ])
    func `what belongs to somebody outside the circle stops the pack`(words: String) throws {
        #expect(!(try findings(words)).isEmpty, "\(words)")
    }

    @Test(arguments: [
        "Ashwin and Beatrix Quillfeld were glad.", "Petra Quillfeld and Edmund Hathway spoke.", "Imogen Raddle chairs.", "They live at 4 Larkspur Road, ZZ1 1ZZ.",
        "Call 101 in an emergency; 12 of 30 days.", "He wants to swim in 2026 and again.", "The score was 1234567890.",
    ])
    func `what belongs to the circle or to nobody does not`(words: String) throws {
        #expect(try findings(words).isEmpty, "\(words)")
    }

    @Test func `a brother or sister is outside the circle of somebody who has to do with the other child only`() throws {
        let found = try findings("Beatrix came to play.", for: "W2")
        #expect(found.map(\.kind) == [.name] && found.first?.source == "section:X9")
        #expect(try findings("Beatrix came to play.", for: "W1").isEmpty)
    }

    @Test func `a carer's withheld address goes to nobody else, and is no secret from the carer`() throws {
        #expect(try findings("He lives at 9 Foxglove Close.", for: "W1").map(\.kind) == [.address])
        #expect(try findings("He lives at 9 Foxglove Close.", for: "W2").isEmpty)
    }

    @Test func `five hundred packs with somebody else's facts are all stopped, and of the clean ones fewer than one in twenty`() throws {
        var world = PackWorld(seed: 39)
        var missed: [String] = []
        var falseStops = 0
        for round in 0..<10 {
            let made = world.make(packs: 100)
            let facts = Facts(sampleRecords(made.tables), today: "2026-01-15")
            for (number, plant) in made.plants.enumerated() {
                let pack = try #require(facts.pack(for: MeetingPerson.ID("P\(number)"), .minutes))
                let found = PackCheck.findings(pack, facts: facts)
                if let plant {
                    if found.isEmpty { missed.append("\(round): \(plant)") }
                } else if !found.isEmpty {
                    falseStops += 1
                }
            }
        }
        #expect(missed == [])
        #expect(falseStops < 25, "\(falseStops) of 500 clean packs were stopped")
    }
}
