import Care
import Samples

@testable import Web

/// The pages of children, their records and the audit trail: empty, full and with mistakes.
enum SampleChildren {
    /// A child with something in every part of its record.
    static let full = Facts.sample(
        today: "2017-03-31",
        .of(
            KnownChild.self,
            """
            Child | Forename | Surname            | Born on    | Sex    | Family
            C01   | Ash      | Sample             | 2008-05-03 | Male   | F1
            C02   | Bea      | <b>O'Hostile</b>   | 2010-06-01 | Female | F1
            """),
        .of(Episode.self, year: 2017, "CHILD | DECOM | RNE | LS | DEC | REC\nC01 | 2016-05-04 | S | V2 | 2016-08-01 | X1\nC01 | 2016-08-01 | L | C2 | |\nC02 | 2016-10-03 | S | V2 | |"),
        .of(Review.self, year: 2017, "CHILD | REVIEW | REVIEW_CODE\nC01 | 2016-06-01 | PN1\nC01 | 2016-09-20 | PN3"),
        .of(StaffMember.self, "staff_id | forename | surname | role\nS1 | Kim | Nobody | IRO\nS2 | Lee | Nobody | IRO"),
        .of(Allocation.self, "allocation_id | case_id | staff_id | start_date\nA1 | C01 | S1 | 2016-05-05\nA2 | C02 | S2 | 2016-10-05"),
        .of(
            Contact.self,
            """
            Contact | Child | Name                | Role   | Phone        | Address                  | Address withheld | May receive papers | To
            K1      | C01   | Petra <i>Sample</i> | parent | 01632 960001 | 1 Sample Street          | yes              | no                 |
            K2      | C01   | Osric Sample        | carer  | 01632 960002 | 2 Sample Street          | no               | yes                |
            K3      | C01   | Una Gone            | school |              |                          | no               | no                 | 2016-12-01
            """),
        .of(WarningNote.self, "Note | Child | Kind | Warning | From | Look at again by\nW1 | C01 | risk to workers | A <b>large</b> dog in the house. | 2017-01-05 | 2017-03-01"),
        .of(Relationship.self, "Relationship | Child | Other child | Kind\nR1 | C01 | C02 | sister"),
        .of(Meeting.self, "Meeting | Kind | Planned for | State | Held on | Chair\nM1 | looked-after review | 2016-09-20 | held | 2016-09-20 | S1\nM2 | looked-after review | 2017-04-03 | planned | | S1"),
        .of(MeetingChild.self, "Meeting | Child\nM1 | C01\nM2 | C01"),
        .of(
            Decision.self,
            """
            Decision | Meeting | Child | Number | What will be done       | Owner  | By         | State         | Confirmed on
            D1       | M1      | C01   | 1      | A <u>dental</u> check   | carer  | 2016-11-01 | open          |
            D2       | M1      | C01   | 2      | Contact with the sister | worker | 2016-10-01 | done          | 2016-09-25
            """),
        .of(ChildView.self, "View | Child | Said on | Said by | How | Words\nV1 | C01 | 2017-02-01 | child | visit | I want to see <b>Bea</b> more."),
        .of(ChangeAlert.self, "Change | Child | What changed | Happened on | Told on | In a few words\nCH1 | C01 | school | 2017-03-20 | 2017-03-21 | A new school."),
        .of(PanelItem.self, "Item | Child | Panel | On | Question\nP1 | C01 | Fostering panel | 2017-02-14 | Is it a match?"),
        .of(PermanenceTrack.self, "Entry | Child | Plan | Stage | What stands in the way\nT1 | C01 | long-term fostering | matched | a delay"),
        .of(CourtCase.self, "Case | Child | Proceedings | Issued on | Stage\nCC1 | C01 | care proceedings | 2016-06-01 | ended"),
        .of(IROVisit.self, "Visit | Child | On | Kind | IRO | Seen alone\nVI1 | C01 | 2017-02-01 | visit | S1 | yes"),
        .of(OwnNote.self, "Note | Child | IRO | On | Words\nN1 | C01 | S1 | 2017-02-02 | Ask about the school."),
        .of(Attachment.self, "File | Child | Title | Type | Size | Digest | Added on\nFILE-1 | C01 | <b>Report</b> | application/pdf | 1234567 | x | 2017-02-02"),
        .of(Restriction.self, "Restriction | Child | Closed to | People | Reason | From\nRE1 | C01 | these people | ned | a relative | 2017-01-01"))

    static func record(_ id: Child.ID, _ facts: Facts = SamplePages.facts, may: Set<Ask> = [.openChild, .readRecord]) -> ChildRecord {
        ChildRecord(child: facts.number(of: id) ?? 0, facts: facts, links: SamplePages.links, may: may)
    }

    static let everything = Set(Ask.allCases.filter(\.isAboutChild))
    static var whole: ChildRecord { record("C01", full, may: everything) }
    static var empty: ChildRecord { record("C02", SamplePages.facts, may: everything) }

    static var figures: ChildFiguresPage {
        ChildFiguresPage(record: record("C01", may: everything), tables: SamplePages.tables, findings: SamplePages.findings)
    }

    static func list(_ query: ChildrenQuery) -> ChildrenPage {
        ChildrenPage(
            query: query, found: SamplePages.facts.children(query, own: []), facts: SamplePages.facts, links: SamplePages.links, page: 1,
            kept: [KeptView(id: 3, title: "My <b>list</b>", address: "/children?age=10-15", isShared: true, isOwn: true)], token: "token-1")
    }

    static let versions: [Shown] = {
        let hand = { (action: String, reason: String, minute: Int) in Shown.Hand(at: "2017-03-01T09:0\(minute):00Z", actor: "kim", action: action, reason: reason) }
        let cells = { (words: String) in ["W1", "C01", "other", words, "2017-01-05", "2017-03-01", "", ""] }
        return [
            Shown(register: "warning_notes", number: 1, cells: cells("A <b>dog</b>"), written: hand("add warnings", "", 1), ended: hand("change warnings", "typing", 2), isStruck: false),
            Shown(register: "warning_notes", number: 2, cells: cells("A large dog"), written: hand("change warnings", "typing", 2), ended: hand("strike through", "it <i>moved</i> out", 3), isStruck: true),
        ]
    }()

    static let lines = [
        ShownLine(at: "2017-03-01T09:00:00Z", who: "Kim <b>Nobody</b>", action: "read child", subject: "C01", detail: "summary", isChange: false),
        ShownLine(at: "2017-03-01T08:00:00Z", who: "lee", action: "add warnings", subject: "C01", detail: "<i>why</i>", isChange: true),
    ]

    static let problems = [EntryProblem("forename", "Enter the forename."), EntryProblem("since", "Care cannot begin later than today.")]

    /// A page of every kind, by name.
    static var pages: [(name: String, page: any Page)] {
        let facts = SamplePages.facts, links = SamplePages.links
        let merge = { (other: Int?, problems: [EntryProblem]) in
            ChildMergePage(record: empty, other: other, merges: [], texts: [:], problems: problems, token: "token-1")
        }
        let new = { (problems: [EntryProblem], similar: [Int]) in
            NewChildPage(texts: ["forename": "<b>Ash"], problems: problems, similar: similar, facts: facts, links: links, token: "token-1", draftSaved: "09:12")
        }
        let asked = AuditAsked(person: "kim", page: 2)
        let people = [(value: "kim", title: "Kim (kim)")]
        return [
            ("child-full", ChildPage(record: whole)), ("people", ChildPeoplePage(record: whole)), ("people-empty", ChildPeoplePage(record: empty)),
            ("plan", ChildPlanPage(record: whole)), ("plan-empty", ChildPlanPage(record: empty)), ("reviews", ChildReviewsPage(record: whole)),
            ("reviews-empty", ChildReviewsPage(record: empty)), ("voice", ChildVoicePage(record: whole)), ("voice-empty", ChildVoicePage(record: empty)),
            ("timeline", ChildTimelinePage(record: whole, kind: nil, page: 1)), ("timeline-iro", ChildTimelinePage(record: whole, kind: .officer, page: 1)),
            ("figures", figures), ("history", ChildHistoryPage(record: whole, versions: versions, register: nil, page: 1)),
            ("history-empty", ChildHistoryPage(record: empty, versions: [], register: nil, page: 1)),
            ("files", ChildFilesPage(record: whole, name: "", problem: nil, token: "token-1")),
            ("files-error", ChildFilesPage(record: empty, name: "<b>x", problem: "Choose a file.", token: "token-1")),
            ("readers", ReadersPage(record: whole, lines: lines, count: 2, people: people, actions: ["read child"], asked: asked, hasOlder: true, problem: nil)),
            ("readers-empty", ReadersPage(record: empty, lines: [], count: 0, people: [], actions: [], asked: AuditAsked(), hasOlder: false, problem: nil)),
            ("audit", AuditTrailPage(lines: lines, people: people, actions: ["read child"], asked: AuditAsked(), hasOlder: true, problem: nil, facts: facts, links: links)),
            ("audit-error", AuditTrailPage(lines: [], people: people, actions: [], asked: AuditAsked(from: "<b>"), hasOlder: false, problem: "The days must exist, such as 27/3/2017.", facts: facts, links: links)),
            ("unusual", UnusualAccessPage(found: [UnusualAccess(kind: .sameName, username: "kim", day: "2017-03-01", children: ["C01"]), UnusualAccess(kind: .emergency, username: "kim", day: "2017-03-01", children: ["C02"], reason: "<b>at risk")], names: PeopleNames([Person(username: "kim", name: "Kim", staff: nil, roles: [.reviewer])]), since: "2017-03-01", facts: facts, links: links)),
            ("children-empty", list(ChildrenQuery().on(.wanted(.lifeStory)))), ("children-none", list(ChildrenQuery().on(.standing(.left)))),
            ("search-alike", SearchPage(query: "Ashe", found: [SearchHit(child: 0, how: "Name is like it")], facts: facts, links: links, mayAdd: true, token: "token-1")),
            ("search-closed", SearchPage(query: "Ash", found: [], facts: facts, links: links, closed: ["/children/key/open"], mayAdd: true, token: "token-1")),
            ("new-child-elsewhere", NewChildPage(texts: [:], problems: [], similar: [], isAlikeElsewhere: true, facts: facts, links: links, token: "token-1", draftSaved: nil)),
            ("search-first", SearchFirstPage(token: "token-1")), ("new-child", new([], [])), ("new-child-wrong", new(problems, [])), ("new-child-alike", new([], [0, 1])),
            ("keep-view", KeepViewPage(address: "/children", name: "", problem: "Give the view a name.", token: "token-1")),
            ("merge", merge(nil, [])), ("merge-wrong", merge(nil, [EntryProblem("other", "No other child has this id or name.")])), ("merge-compare", merge(0, [EntryProblem("reason", "Say why the two are one child.")])),
            ("open-record", OpenRecordPage(key: "key", reason: "", hours: "", problems: [("Say why you must read it now.", "reason")], token: "token-1")),
        ]
    }
}
