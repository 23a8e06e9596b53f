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
        let about: Set<String> = ["people", "participation:ASH01", "participation:BEA01", "visit:ASH01", "visit:BEA01", "decision:D1", "decision:D2"]
        #expect(try sources("W1") == about.union(["section:X1", "section:X2"]))
        #expect(try sources("W3") == about.union(["section:X1", "section:X2", "section:X3", "section:X4"]))
    }

    @Test func `somebody who has to do with one child of a sibling meeting gets nothing of the other`() throws {
        #expect(try sources("W2") == ["people", "participation", "visit", "section:X1", "section:X3", "section:X4", "decision:D1"])
    }

    @Test func `the record tells what the review asked for, and keeps back with a hidden heading what is asked about the same thing`() throws {
        func answer(_ child: Child.ID, _ question: StandingQuestion, _ reply: StandingReply, _ words: String?) -> StandingAnswer {
            var row = StandingAnswer()
            row.meeting = "M1"
            row.child = child
            row.question = question
            row.answer = reply
            row.words = words
            return row
        }
        let more: [SampleTable] = [
            .of([answer("ASH01", .savings, .notRight, "The account is to be opened."), answer("ASH01", .health, .right, nil)]),
            .of(
                Decision.self,
                "Decision | Child | Number | What will be done | So that | Owner | By | State\nD0 | ASH01 | 1 | Find a dentist | his teeth are well | carer | 2025-11-01 | open"),
            .of(MinuteSection.self, "Section | Meeting | Child | Heading | Words | Not for\nX5 | M1 | ASH01 | health | He had a test. | carer"),
        ]
        let facts = MeetingSample.facts(today: "2026-01-15", tables + more)
        func lines(_ source: String, _ person: MeetingPerson.ID) -> [String] { facts.pack(for: person, .minutes)?.parts.first { $0.source == source }?.lines ?? [] }
        #expect(lines("standing-questions", "W2") == ["Do the child's savings follow the child? No. The account is to be opened."])
        #expect(lines("standing-questions:ASH01", "W1").count == 2)
        #expect(lines("earlier", "W2") == ["Find a dentist (carer, by 1 November 2025): open"])
        #expect(lines("visit", "W2") == ["Seen on 2 December 2025, alone"])
        #expect(lines("visit:BEA01", "W1") == ["Not seen before the meeting: asleep on both visits"])
        #expect(facts.pack(for: "W2", .decisions)?.parts.map(\.source) == ["decision:D1"])
    }

    @Test func `what is not the meeting’s day is left out of its record, so that it stays as it was`() throws {
        let checks = SampleTable.of(HealthCheck.self, "Child | Kind | On | Outcome\nASH01 | dental check | 2025-12-09 | done\nASH01 | dental check | 2025-12-10 | done")
        let facts = MeetingSample.facts(today: "2026-01-15", tables + [checks])
        let ash = try facts.place("ASH01"), meeting = try #require(facts.meeting("M1"))
        let health = RecordParts(facts: facts, meeting: meeting, children: [ash]).after.first { $0.source == "health" }
        #expect(health?.lines == ["Dental check: last on 9 December 2025"])
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
        #expect(try findings(words).contains { $0.source == "section:X9" }, "\(words)")
    }

    @Test(arguments: [
        "Ashwin and Beatrix Quillfeld were glad.", "Petra Quillfeld spoke.", "Imogen Raddle chairs.", "They live at 4 Larkspur Road, ZZ1 1ZZ.",
        "Call 101 in an emergency; 12 of 30 days.", "He wants to swim in 2026 and again.", "The score was 1234567890.",
        // A street by itself is nobody’s address, and no name either.
        "They walk along Speedwell Lane to school.", "He goes to the youth club in Wexcombe Road.", "The park and the church are near.",
        // The same number in another street.
        "The dentist is at 31 Speedwell Road.", "The hall is at 9 Foxglove Avenue.",
    ])
    func `what belongs to the circle or to nobody does not`(words: String) throws {
        #expect(try findings(words).filter { $0.source == "section:X9" && $0.found != "Edmund Hathway" }.isEmpty, "\(words)")
    }

    /// Others around ASH01: a father and an aunt who live apart, and a teacher.
    static let others = SampleTable.of(
        Contact.self,
        """
        Contact | Child | Name            | Role   | Phone        | Email                   | Address                                  | Address withheld | May receive papers
        K11     | ASH01 | Ronan Quillfeld | parent | 01632 960777 | ronan@quillfeld.example | Flat 2, 14 High Street, Ashford, ZZ4 4ZZ | no               | yes
        K12     | ASH01 | Sabina Orme     | family | 01632 960888 | sabina@orme.example     | Rook Cottage, Mill Lane, ZZ5 5ZZ         | yes              | no
        K13     | ASH01 | Tamsin Yeo      | school | 01632 960999 | office@school.example   | 1 School Hill, ZZ6 6ZZ                   | no               | yes
        K14     | DOT01 | Ulla Wexcombe   | family |              |                         | 14 High Street, Bexley, ZZ7 7ZZ          | no               | no
        """)

    func weights(_ words: String, for person: MeetingPerson.ID = "W1") throws -> Set<PackFinding.Weight> {
        let section = SampleTable.of(MinuteSection.self, "Section | Meeting | Child | Heading | Words\nX9 | M1 | ASH01 | discussion | \(words)")
        let facts = MeetingSample.facts(today: "2026-01-15", tables + [section, Self.others])
        return Set(PackCheck.findings(try #require(facts.pack(for: person, .minutes)), facts: facts).filter { $0.source == "section:X9" }.map(\.weight))
    }

    @Test(arguments: [
        "Father lives at Flat 2, 14 High Street.", "Father lives at flat 2 14 High St Ashford.", "Father lives at 14 High Street, Ashford.", "It is ZZ4 4ZZ.",
        "Ring 01632 960777.", "Write to ronan@quillfeld.example.",
    ])
    func `one parent is not told how to reach the other without a second person`(words: String) throws {
        #expect(try weights(words) == [.red], "\(words)")
    }

    @Test(arguments: ["Ring 01632 960888.", "Write to sabina@orme.example.", "She is at Rook Cottage.", "She is at rook cottage mill ln.", "Near zz5 5zz."])
    func `how to reach somebody whose address is withheld goes to nobody at all`(words: String) throws {
        for person: MeetingPerson.ID in ["W1", "W2", "W3"] { #expect(try weights(words, for: person).contains(.never), "\(words)") }
    }

    @Test func `how to reach somebody who works with the child asks for a reason only`() throws {
        #expect(try weights("Ring the office on 01632 960999.") == [.look])
    }

    @Test func `the longest address is the one that is meant`() throws {
        // Nobody of the circle lives in Bexley; the aunt of the other family does.
        #expect(try weights("They met at 14 High Street, Bexley.") == [.red])
        let own = SampleTable.of(
            Contact.self, "Contact | Child | Name | Role | Address | Address withheld | May receive papers\nK15 | ASH01 | Petra Quillfeld | parent | 14 High Street, Crewe | no | yes")
        let section = SampleTable.of(MinuteSection.self, "Section | Meeting | Child | Heading | Words\nX9 | M1 | ASH01 | discussion | She moved to 14 High Street, Crewe.")
        let facts = MeetingSample.facts(today: "2026-01-15", tables + [section, Self.others, own])
        #expect(PackCheck.findings(try #require(facts.pack(for: "W1", .minutes)), facts: facts).filter { $0.kind == .address }.isEmpty)
    }

    @Test func `where the child lives may be told unless it is withheld, and the child knows it anyway`() throws {
        let open = SampleTable.of(
            Contact.self,
            "Contact | Child | Name | Role | Phone | Address | Address withheld | May receive papers | To\nK16 | ASH01 | Verity Nunn | carer | 01632 960555 | 6 Sorrel Way, ZZ8 8ZZ | no | yes |\nK17 | ASH01 | Wilf Ash | carer | | 3 Tansy Mews, ZZ9 9ZZ | no | no | 2025-12-01")
        let child = SampleTable.of(MeetingPerson.self, "Person | Meeting | Child | Role | Attended | Receives the record\nW8 | M1 | ASH01 | child | yes | yes")
        func found(_ words: String, _ person: MeetingPerson.ID) throws -> [PackFinding.Weight] {
            let section = SampleTable.of(MinuteSection.self, "Section | Meeting | Child | Heading | Words\nX9 | M1 | ASH01 | discussion | \(words)")
            let facts = MeetingSample.facts(today: "2026-01-15", tables + [section, open, child])
            return PackCheck.findings(try #require(facts.pack(for: person, .minutes)), facts: facts).filter { $0.kind != .name }.map(\.weight)
        }
        #expect(try found("He lives at 6 Sorrel Way, ZZ8 8ZZ.", "W1").isEmpty)
        #expect(try found("Ring the carer on 01632 960555.", "W1") == [.red])
        // Where the child used to live is somebody else’s address now.
        #expect(try found("He lived at 3 Tansy Mews.", "W1") == [.red])
        #expect(try found("He lives at 9 Foxglove Close.", "W1") == [.never])
        #expect(try found("He lives at 9 Foxglove Close.", "W8").isEmpty)
    }

    @Test func `the name of somebody whose address is withheld is asked about once, and not where the reader knows them`() throws {
        let found = try findings("Edmund Hathway said so. Mr Hathway agreed.")
        #expect(found.map(\.weight) == [.look] && found.first?.found == "Edmund Hathway")
        #expect(found.first?.sentence.contains("“Who was there”") == true && found.first?.sentence.contains("“\(MinuteHeading.discussion.title)") == true)
        #expect(try findings("Edmund Hathway said so.", for: "W2").isEmpty)
        #expect(try findings("Edmund Hathway said so.", for: "W3").isEmpty)
    }

    @Test func `a reason given for everybody at the meeting settles the same thing in every pack of it`() throws {
        let key = try #require(try findings("All went well.").first?.key)
        let father = SampleTable.of(
            MeetingPerson.self, "Person | Meeting | Child | Contact | Role | Attended | Receives the record\nW9 | M1 | ASH01 | K11 | parent | yes | yes")
        func undecided(_ meeting: String, _ person: String, for recipient: MeetingPerson.ID) throws -> Bool {
            let given = SampleTable.of(
                PackReason.self,
                "Reason number | Meeting | Person | What was found | Why it is right | Decided on | Decided by\nR1 | \(meeting) | \(person) | \(key) | They know him | 2026-01-14 | Kim")
            let facts = MeetingSample.facts(today: "2026-01-15", tables + [given, father, Self.others])
            return try #require(PackSending(recipient, .minutes, seen: facts, whole: facts)).undecided.contains { $0.key == key }
        }
        #expect(try undecided("M9", "", for: "W1"))
        #expect(try !undecided("M1", "W1", for: "W1") && undecided("M1", "W1", for: "W9"))
        #expect(try !undecided("M1", "", for: "W1") && !undecided("M1", "", for: "W9"))
    }

    @Test func `a brother or sister is outside the circle of somebody who has to do with the other child only`() throws {
        let found = try findings("Beatrix came to play.", for: "W2")
        #expect(found.map(\.kind) == [.name] && found.first?.source == "section:X9")
        #expect(try findings("Beatrix came to play.", for: "W1").allSatisfy { $0.found == "Edmund Hathway" })
    }

    @Test func `a carer's withheld address goes to nobody else, and is no secret from the carer`() throws {
        #expect(try findings("He lives at 9 Foxglove Close.", for: "W1").map(\.kind) == [.name, .address])
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
