import Care
import Foundation
import Samples
import Store
import Testing

@testable import Web

/// A product whose service held one review: a child, a parent, a carer whose address is withheld, and a worker; another family beside them.
struct MinutesWorld {
    let site: TestSite
    /// Kim is an IRO manager: everything of the record is theirs to do.
    let kim: TestBrowser

    /// - Parameter carerDecided: whether it is decided that everybody may read the name of the carer, whose address is withheld.
    init(
        approved: Bool = true, section: String = "All goes well at home.", decision: String = "Arrange swimming lessons", carerDecided: Bool = true, _ more: [SampleTable] = []
    ) async throws {
        site = try TestSite(isEmpty: true)
        try site.add("lee", roles: [.support])
        let minutes = approved ? "Drafted on | Checked on | Approved on\nM1 | 2017-04-06 | 2017-04-07 | 2017-04-10" : "Drafted on\nM1 | "
        try Self.put(Self.tables + [
            .of(
                MinuteSection.self,
                """
                Section | Meeting | Child | Heading | Words | Not for
                S1 | M1 | ASH01 | the child's views | I like my room with the blue curtains. |
                S2 | M1 | ASH01 | the carers' views | He sleeps badly after contact with his mother. | parent
                S3 | M1 | ASH01 | summary | \(section) |
                """),
            .of(
                Decision.self,
                "Decision | Meeting | Child | Number | What will be done | So that | Owner | By | State\nD1 | M1 | ASH01 | 1 | \(decision) | he has something of his own | social worker | 2017-05-10 | open"),
        ] + (approved ? [.of(Minutes.self, "Meeting | \(minutes)")] : []) + more, into: site)
        kim = try await TestBrowser.signedIn(site)
        let facts = try site.site.council.now().facts
        guard carerDecided, let key = PackSending("W1", .minutes, seen: facts, whole: facts)?.findings.first(where: { $0.found == "Edmund Hathway" })?.key else { return }
        try Self.put(
            [
                .of(
                    PackReason.self,
                    "Reason number | Meeting | Person | What was found | Why it is right | Decided on | Decided by\nR1 | M1 | | \(key) | The family knows him | 2017-04-10 | Kim Example")
            ], into: site)
    }

    static let tables: [SampleTable] = [
        .of(
            KnownChild.self,
            """
            Child | Forename | Surname | Born on | Family
            ASH01 | Ashwin | Quillfeld | 2005-05-01 | F1
            DOT01 | Dorothea | Wexcombe | 2006-03-01 | F3
            """),
        .of(HeaderEntry.self, year: 2018, "Child | Born on\nASH01 | 2005-05-01\nDOT01 | 2006-03-01"),
        .of(
            Episode.self, year: 2018,
            "Child | From | Reason for new episode | Legal status | Placement type\nASH01 | 2016-09-01 | S | C2 | U6\nDOT01 | 2016-09-01 | S | C2 | U6"),
        .of(StaffMember.self, "Staff number | Forename | Surname | Role | Registration\nS1 | Imogen | Raddle | IRO | SW100\nS3 | Wanda | Sopwith | SW | SW300"),
        .of(Allocation.self, "Allocation | Kind of case | Case | IRO | From\nA1 | LAC | ASH01 | S1 | 2016-09-02\nA2 | LAC | DOT01 | S1 | 2016-09-02"),
        .of(
            Contact.self,
            """
            Contact | Child | Name | Role | Address | Address withheld | May receive papers | Language and needs
            K1 | ASH01 | Petra Quillfeld | parent | 4 Larkspur Road, ZZ1 1ZZ | no | yes |
            K2 | ASH01 | Edmund Hathway | carer | 9 Foxglove Close, ZZ2 2ZZ | yes | yes | large print
            K3 | DOT01 | Mabel Wexcombe | parent | 7 Teasel Lane, ZZ3 3ZZ | no | yes |
            """),
        .of(
            Meeting.self,
            "Meeting | Kind | Planned for | Chair | State | Held on | Completed on\nM1 | looked-after review | 2017-04-05 | S1 | held | 2017-04-05 | 2017-04-05"),
        .of(MeetingChild.self, "Meeting | Child | Participation\nM1 | ASH01 | PN1"),
        .of(
            MeetingPerson.self,
            """
            Person | Meeting | Child | Contact | Worker | Role | Attended | Receives the record
            W1 | M1 | ASH01 | K1 | | parent | yes | yes
            W2 | M1 | ASH01 | K2 | | carer | yes | yes
            W3 | M1 | | | S3 | social worker | yes | yes
            W4 | M1 | ASH01 | | | child | yes | yes
            """),
    ]

    /// Stores the rows of sample tables.
    static func put(_ tables: [SampleTable], into site: TestSite) throws {
        let records = sampleRecords(tables)
        var entries = Entries()
        func add<Row: Entry>(_: Row.Type) {
            let rows = records[Row.self]
            for place in rows.entries.indices { entries.add(rows.entries[place], year: rows.years[place]) }
        }
        for type in Registers.all { add(type) }
        try site.store.save(entries, action: "sample", subject: "sample", site.deed)
    }

    var facts: Facts { get throws { try site.site.council.now().facts } }

    /// Changes what a section of the record says.
    func rewrite(_ id: String, _ words: String) throws {
        let rows = try facts.records[MinuteSection.self]
        guard let place = rows.entries.firstIndex(where: { $0.id == id }) else { return }
        var section = rows.entries[place], entries = Entries()
        section.words = words
        entries.replace(rows.ids[place], with: section)
        try site.store.save(entries, action: "mend", subject: "meeting:M1", site.deed)
    }

    func pack(_ person: String, _ kind: PackKind = .minutes) -> String { "/meetings/M1/packs/\(person)?kind=\(kind.rawValue)" }

    /// Looks at a pack and sends its form with its token.
    func send(
        _ person: String, _ kind: PackKind = .minutes, _ fields: [String: String] = [:], as browser: TestBrowser? = nil, looksFirst: Bool = true
    ) async throws -> TestSite.Reply {
        let browser = browser ?? kim
        if looksFirst { _ = try await browser.get(pack(person, kind)) }
        var fields = ["method": "post"].merging(fields) { $1 }
        fields["token"] = TestBrowser.token(in: try await browser.get("/minutes").text)
        return try await browser.post(pack(person, kind), fields)
    }

    /// The names of the fields for reasons on a page.
    static func findings(in page: String) -> [String] {
        var seen: Set<String> = []
        return page.matches(of: /name="(finding-[0-9a-f]+)"/).map { String($0.1) }.filter { seen.insert($0).inserted }
    }
}
