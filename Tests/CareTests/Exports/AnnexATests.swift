import Documents
import Samples
import Testing

@testable import Care

struct AnnexATests {
    private static let facts = Facts.sample(
        today: "2025-07-10",
        .of(HeaderEntry.self, year: 2025, """
            CHILD | SEX | DOB        | ETHNIC
            ASH   | M   | 2015-06-01 | WBRI
            BEA   | F   | 2012-07-11 | MWBC
            COL   | M   | 2012-06-01 | CHNE
            DOT   | F   | 2012-06-01 | OOTH
            """),
        .of(KnownChild.self, """
            child_id | forename | surname | dob        | disability
            ASH      | Ash      | Sample  | 2015-06-01 | NONE
            BEA      | Bea      | Sample  | 2012-07-11 | AUT
            EVE      | Eve      | Sample  | 2020-01-01 |
            """),
        .of(Episode.self, year: 2025, """
            CHILD | DECOM      | RNE | LS | CIN | PLACE | PLACE_PROVIDER | DEC        | REC | PL_POST
            ASH   | 2024-06-02 | S   | C1 | N1  | U6    | PR1            | 2025-01-02 | X1  | ZZ1 1AA
            ASH   | 2025-01-02 | L   | C2 | N1  | U6    | PR1            |            |     | ZZ1 1AA
            BEA   | 2020-01-01 | S   | V2 | N1  | U6    | PR1            | 2025-01-10 | E4A |
            COL   | 2020-01-01 | S   | V2 | N1  | U6    | PR1            | 2025-01-09 | E4A |
            DOT   | 2024-01-01 | S   | V4 | N1  | U6    | PR1            |            |     |
            """),
        .of(Review.self, year: 2025, """
            CHILD | DOB        | REVIEW     | REVIEW_CODE
            ASH   | 2015-06-01 | 2024-06-20 | PN1
            ASH   | 2015-06-01 | 2025-05-20 | PN1
            """),
        .of(IROVisit.self, """
            visit_id | child_id | date       | kind
            V1       | ASH      | 2025-05-19 | pre-review visit
            V2       | ASH      | 2025-06-30 | telephone call
            """),
        .of(ProtectionPlan.self, """
            plan_id | child_id | start_date | end_date   | initial_category | latest_category | previous_plans
            P1      | EVE      | 2025-02-01 |            | Neglect          | Sexual abuse    | 1
            P2      | EVE      | 2023-02-01 | 2025-01-09 | Neglect          | Neglect         | 0
            """),
        .of(Conference.self, """
            conference_id | conference_type | strategy_discussion_date | conference_date
            C1            | initial         | 2025-01-15               | 2025-02-01
            C2            | review          |                          | 2025-05-01
            """),
        .of(ConferenceChild.self, """
            conference_id | child_id | outcome
            C1            | EVE      | plan made
            C2            | EVE      | plan continues
            """))

    private static func cell(_ list: ExportTable, _ row: Int, _ column: String) -> String? {
        guard let place = list.columns.firstIndex(where: { $0.name == column }), list.rows.indices.contains(row) else { return nil }
        return list.rows[row][place].text
    }

    private static func list(_ id: String) throws -> ExportTable { try #require(AnnexA(facts).lists.first { $0.id == id }) }

    @Test func `list 8 has whoever is looked after and whoever left in six months, and no short break`() throws {
        let list = try Self.list("List 8")
        #expect(list.rows.map { $0[0].text } == ["ASH", "BEA"])
        #expect(Self.cell(list, 0, "Gender") == "a) Male")
        #expect(Self.cell(list, 0, "Ethnicity") == "a) White British")
        #expect(Self.cell(list, 1, "Ethnicity") == "f) White and Black Caribbean")
        #expect(Self.cell(list, 1, "Age of Child (Years)") == "12", "the birthday is tomorrow")
        #expect(Self.cell(list, 0, "Does the Child have a Disability") == "b) No")
        #expect(Self.cell(list, 1, "Does the Child have a Disability") == "a) Yes")
        #expect(Self.cell(list, 1, "Date Ceased to be Looked After") == "2025-01-10")
    }

    @Test func `list 8 has the latest review and the IRO's latest contact`() throws {
        let list = try Self.list("List 8")
        #expect(Self.cell(list, 0, "Date of Latest Statutory Review") == "2025-05-20")
        #expect(Self.cell(list, 0, "Date of Last IRO Visit / Contact to the Child") == "2025-06-30")
        #expect(Self.cell(list, 0, "Date Started to be Looked After") == "2024-06-02")
        #expect(Self.cell(list, 0, "Start date of current legal status") == "2025-01-02")
        #expect(Self.cell(list, 0, "Number of Placements in the Last 12 months") == "1", "a new legal status is no new placement")
    }

    @Test func `lists 5 and 7 have the conferences and the plans that still ran within six months`() throws {
        let plans = try Self.list("List 7")
        #expect(plans.rows.count == 1, "a plan that ended six months and a day before is not in it")
        #expect(Self.cell(plans, 0, "Date of latest review conference") == "2025-05-01")
        #expect(Self.cell(plans, 0, "Latest Category of Abuse") == "c) Sexual abuse")
        let conferences = try Self.list("List 5")
        #expect(conferences.rows.count == 1)
        #expect(Self.cell(conferences, 0, "Did the Initial Child Protection Conference Result in a Child Protection Plan") == "a) Yes")
        #expect(Self.cell(conferences, 0, "Strategy discussion initiating Section 47 Enquiry Start Date") == "2025-01-15")
    }

    @Test func `what the service does not hold is empty and named`() throws {
        let list = try Self.list("List 8")
        #expect(list.notHeld.contains("Date of Last Social Work Visit"))
        for name in list.notHeld { #expect(list.rows.indices.allSatisfy { Self.cell(list, $0, name) == "" }, "\(name)") }
        let book = try AnnexA(Self.facts).workbook(authority: "Sampleton", made: "2025-07-10").bytes()
        #expect(book.starts(with: [0x50, 0x4B]))
        let sheets = AnnexA(Self.facts).workbook(authority: "Sampleton", made: "2025-07-10").sheets.map(\.name)
        #expect(sheets == ["List 5", "List 7", "List 8", "List 10", "Where columns come from"], "a sheet of ours has no name that is taken")
    }
}
