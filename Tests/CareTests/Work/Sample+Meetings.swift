import Care
import Samples
import Testing

/// A small service with children who have meetings: what many tests about meetings begin with.
enum MeetingSample {
    /// ASH and BEA are brother and sister in care, aged 12 and 3; CAL is 15 and on a protection plan only; DOT is of another family.
    static let tables: [SampleTable] = [
        .of(
            KnownChild.self,
            """
            Child | Forename | Surname   | Born on    | Family
            ASH01 | Ashwin   | Quillfeld | 2014-05-01 | F1
            BEA01 | Beatrix  | Quillfeld | 2023-02-01 | F1
            CAL01 | Calloway | Tremblett | 2011-03-01 | F2
            DOT01 | Dorothea | Wexcombe  | 2012-03-01 | F3
            """),
        .of(
            HeaderEntry.self, year: 2026,
            "Child | Born on\nASH01 | 2014-05-01\nBEA01 | 2023-02-01\nDOT01 | 2012-03-01"),
        .of(
            Episode.self, year: 2026,
            """
            Child | From       | Reason for new episode | Legal status | Placement type
            ASH01 | 2025-09-01 | S                      | C2           | U6
            BEA01 | 2025-09-01 | S                      | C2           | U6
            DOT01 | 2025-09-01 | S                      | V2           | K2
            """),
        .of(
            Review.self, year: 2026,
            """
            Child | Born on    | Held on    | Participation
            ASH01 | 2014-05-01 | 2025-09-20 | PN1
            BEA01 | 2023-02-01 | 2025-09-20 | PN0
            DOT01 | 2012-03-01 | 2025-09-20 | PN1
            """),
        .of(
            StaffMember.self,
            """
            Staff number | Forename | Surname  | Role | Team  | Registration
            S1           | Imogen   | Raddle   | IRO  |       | SW100
            S2           | Osric    | Penhale  | IRO  |       | SW200
            S3           | Wanda    | Sopwith  | SW   | North | SW300
            S4           | Mabel    | Trenchard | TM  | North | SW400
            """),
        .of(Post.self, "Post | Title | Full-time equivalent\nP1 | Independent Reviewing Officer | 1\nP2 | Independent Reviewing Officer | 1"),
        .of(PostHolding.self, "Staff number | Post | Full-time equivalent | From\nS1 | P1 | 1 | 2020-01-01\nS2 | P2 | 0.6 | 2020-01-01"),
        .of(
            Allocation.self,
            """
            Allocation | Kind of case | Case  | IRO | From
            A1         | LAC          | ASH01 | S1  | 2025-09-02
            A2         | LAC          | BEA01 | S1  | 2025-09-02
            A3         | LAC          | DOT01 | S2  | 2025-09-02
            A4         | CP           | CAL01 | S2  | 2025-09-02
            """),
        .of(
            SocialWorkerSpell.self, year: 2026,
            "Child | Born on | Social worker | From\nASH01 | 2014-05-01 | SW300 | 2025-09-01\nBEA01 | 2023-02-01 | SW300 | 2025-09-01"),
        .of(Team.self, "Team | Name | Belongs to | Manager | From\nT0 | Children | | | 2020-01-01\nT1 | North | T0 | S4 | 2020-01-01"),
    ]

    static func facts(today: Day, settings: Settings = Settings(), _ more: [SampleTable] = []) -> Facts {
        Facts(sampleRecords(tables + more), settings: settings, today: today)
    }

    /// ASH01 and BEA01's review of 9 December 2025, held and closed.
    static let held: [SampleTable] = [
        .of(
            Meeting.self,
            "Meeting | Kind | Planned for | Chair | State | Held on | Completed on\nM1 | looked-after review | 2025-12-09 | S1 | held | 2025-12-09 | 2025-12-09"),
        .of(
            MeetingChild.self,
            """
            Meeting | Child | Participation | Why not seen before
            M1      | ASH01 | PN1           |
            M1      | BEA01 | PN0           | asleep on both visits
            """),
        .of(IROVisit.self, "Visit | Child | IRO | On | Kind | Seen alone\nV1 | ASH01 | S1 | 2025-12-02 | visit | yes"),
        .of(VisitDetail.self, "Visit | Child | Child seen\nV1 | ASH01 | yes"),
        .of(Preparation.self, "Meeting | Held on | How | Report received on\nM1 | 2025-11-11 | phone | 2025-12-03"),
        .of(
            Contact.self,
            """
            Contact | Child | Name            | Role   | Address                   | Address withheld | May receive papers
            K1      | ASH01 | Petra Quillfeld | parent | 4 Larkspur Road, ZZ1 1ZZ  | no               | yes
            K2      | BEA01 | Petra Quillfeld | parent | 4 Larkspur Road, ZZ1 1ZZ  | no               | yes
            K3      | ASH01 | Edmund Hathway  | carer  | 9 Foxglove Close, ZZ2 2ZZ | yes              | yes
            """),
        .of(
            MeetingPerson.self,
            """
            Person | Meeting | Child | Contact | Worker | Role          | Consultation sent on | Attended | Receives the record
            W1     | M1      | ASH01 | K1      |        | parent        | 2025-11-20           | yes      | yes
            W2     | M1      | ASH01 | K3      |        | carer         |                      | yes      | yes
            W3     | M1      |       |         | S3     | social worker |                      | yes      | no
            """),
        .of(Minutes.self, "Meeting | Drafted on | Checked on | Approved on\nM1 | 2025-12-12 | 2025-12-15 | 2025-12-16"),
        .of(
            PackSent.self,
            """
            Pack | Meeting | Person | Kind      | Sent on
            Q1   | M1      | W1     | decisions | 2025-12-09
            Q2   | M1      | W2     | decisions | 2025-12-10
            Q3   | M1      | W1     | minutes   | 2025-12-17
            """),
        .of(
            Decision.self,
            """
            Decision | Meeting | Child | Number | What will be done       | So that                   | Owner         | By         | State
            D1       | M1      | ASH01 | 1      | Arrange swimming        | she has something of hers | social worker | 2026-01-10 | open
            D2       | M1      | BEA01 | 2      | Book the nursery        | she meets other children  | social worker | 2026-01-20 | open
            """),
    ]
}

extension Facts {
    /// The place of a child a test knows to be there.
    func place(_ id: Child.ID) throws -> Int { try #require(number(of: id)) }
}
