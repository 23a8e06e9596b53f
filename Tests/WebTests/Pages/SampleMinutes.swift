import Care
import Documents
import Samples

@testable import Web

/// The pages of the minutes: the board, one record, what goes to whom, and a pack; full, empty and with mistakes.
enum SampleMinutes {
    static let facts = Facts(
        sampleRecords(
            MinutesWorld.tables + [
                .of(
                    MinuteSection.self,
                    """
                    Section | Meeting | Child | Heading | Words | Not for
                    S1 | M1 | ASH01 | the child's views | I like my room with the blue curtains. |
                    S2 | M1 | ASH01 | the carers' views | He sleeps badly after contact with his mother. | parent; K2
                    S3 | M1 | ASH01 | summary | He met Dorothea Wexcombe at 9 Foxglove Close. <b>Well</b> |
                    """),
                .of(
                    Decision.self,
                    "Decision | Meeting | Child | Number | What will be done | So that | Owner | By | State\nD1 | M1 | ASH01 | 1 | Arrange swimming | he has something of his own | social worker | 2017-05-10 | open"),
                .of(Minutes.self, "Meeting | Drafted on | Drafted by | Checked on | Approved on\nM1 | 2017-04-06 | Imogen Raddle | 2017-04-07 | 2017-04-10"),
                .of(PackSent.self, "Pack | Meeting | Person | Kind | Sent on | How | Digest | Sent by\nQ1 | M1 | W1 | decisions | 2017-04-06 | post | abc | Lee Example"),
                .of(
                    Meeting.self,
                    "Meeting | Kind | Planned for | Chair | State | Held on | Completed on\nM2 | looked-after review | 2017-01-05 | S1 | held | 2017-01-05 | 2017-01-05"),
                .of(MeetingChild.self, "Meeting | Child | Participation\nM2 | DOT01 | PN1"),
            ]), today: "2017-05-02")

    static let links = Links { id in "key-of-\(id.text.lowercased().prefix(3))" }
    static let meeting = facts.meeting("M1") ?? Meeting()

    static func board(_ facts: Facts, _ filter: MinutesBoardPage.Filter = .init()) -> MinutesBoardPage {
        MinutesBoardPage(
            facts: facts, links: links, items: facts.minutesBoard(), names: [:], filter: filter,
            moves: { .init(step: MinutesStep(from: $0.stage), maySend: true) }, token: "token-1")
    }

    static func packs(_ people: [MeetingPerson], problems: [EntryProblem] = []) -> PacksPage {
        func state(_ person: MeetingPerson, _ kind: PackKind) -> PacksPage.Row.Pack {
            .init(sending: PackSending(person.id, kind, seen: facts, whole: facts), sent: facts.packs(of: "M1").filter { $0.person == person.id && $0.kind == kind },
                isPreviewed: ["W3", "W4"].contains(person.id.text), reader: "kim", names: ["lee": "Lee Example"])
        }
        return PacksPage(
            facts: facts, links: links, meeting: meeting,
            rows: people.map { .init(person: $0, name: facts.name(of: $0), decisions: state($0, .decisions), minutes: state($0, .minutes)) },
            problems: problems, justSent: nil, token: "token-1")
    }

    static func pack(_ person: MeetingPerson.ID, _ kind: PackKind, isWrong: Bool = false) -> PackPage? {
        guard let sending = PackSending(person, kind, seen: facts, whole: facts) else { return nil }
        return PackPage(
            facts: facts, meeting: meeting, sending: sending,
            document: PackDocument(pack: sending.pack, meeting: meeting, facts: facts, authority: "Exampleshire", day: "2017-05-02", isEmbedded: true),
            reader: "kim", others: [("lee", "Lee Example")], names: ["lee": "Lee Example"], next: facts.person("W4"),
            sent: facts.packs(of: "M1").filter { $0.person == person && $0.kind == kind },
            filling: .init(reasons: sending.findings.first.map { [$0.key: "because <b>"] } ?? [:]),
            problems: isWrong ? sending.problems(.send, PackDeciding(), reader: "kim", others: [], isPreviewed: true) : [], hasPrinter: !isWrong, token: "token-1")
    }

    static var pages: [(name: String, page: any Page)] {
        let found: [(String, (any Page)?)] = [
            ("minutes board", board(facts)),
            ("minutes board, empty", board(Facts(Records(), today: "2017-05-02"), .init(chair: "S1"))),
            (
                "minutes",
                MinutesPage(
                    facts: facts, links: links, meeting: meeting, moves: .init(maySend: true), mayWrite: true, isPartial: true, token: "token-1")
            ),
            ("packs", packs(facts.people(of: "M1"))),
            ("packs, empty", packs([])),
            ("packs, refused", packs(facts.people(of: "M1"), problems: [EntryProblem("method-decisions", "Choose how the packs go.")])),
            ("pack", pack("W3", .decisions)),
            ("pack, stopped", pack("W1", .minutes)),
            ("pack, refused", pack("W3", .minutes, isWrong: true)),
            ("pack of the child", pack("W4", .minutes)),
            ("pack not kept", facts.packs(of: "M1").first.map { PackNotKeptPage(pack: $0, name: "Petra Quillfeld") }),
        ]
        return found.compactMap { name, page in page.map { (name, $0) } }
    }
}
