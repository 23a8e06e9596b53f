import Documents
import Samples
import Testing

@testable import Care

struct SafeguardingDatasetTests {
    private static let facts = Facts.sample(
        today: "2025-07-10",
        .of(KnownChild.self, """
            child_id | forename | surname | dob
            EVE      | Eve      | Sample  | 2020-01-01
            """),
        .of(ProtectionPlan.self, """
            plan_id | child_id | start_date | end_date | initial_category | latest_category
            P1      | EVE      | 2025-02-03 |          | Neglect          | Neglect
            """),
        .of(Conference.self, """
            conference_id | conference_type | conference_date
            C1            | initial         | 2025-02-03
            C2            | review          | 2025-05-01
            """),
        .of(ConferenceChild.self, """
            conference_id | child_id | outcome
            C1            | EVE      | plan made
            C2            | EVE      | plan continues
            """),
        .of(StaffMember.self, """
            staff_id | forename | surname | role
            S1       | Kim      | Sample  | IRO
            S2       | Mo       | Sample  | IRO
            """),
        .of(PostHolding.self, """
            staff_id | post_id | fte | start_date | end_date
            S1       | P1      | 0.5 | 2024-01-01 |
            S1       | P2      | 0.3 | 2025-01-01 | 2025-07-10
            S2       | P3      | 1.0 | 2024-01-01 | 2025-07-09
            """))

    private static func column(_ table: String, _ name: String) throws -> [String] {
        let table = try #require(SafeguardingDataset(facts).table(table)), place = try #require(table.columns.firstIndex { $0.name == name })
        #expect(table.columns[place].source != nil)
        return table.rows.map { $0[place].text }
    }

    @Test func `a review conference has the day it was due, and a plan the conference that made it`() throws {
        #expect(try Self.column("ssd_cp_reviews", "cppr_cp_review_due") == ["2025-05-03"])
        #expect(try Self.column("ssd_cp_plans", "cppl_icpc_id") == ["C1-EVE"])
        #expect(try Self.column("ssd_initial_cp_conference", "icpc_cp_plan_id") == ["P1"])
    }

    @Test func `a worker has the full-time equivalent of the posts held on the day, the last day included`() throws {
        #expect(try Self.column("ssd_professionals", "prof_full_time_equivalency") == ["0.8", ""])
    }
}
