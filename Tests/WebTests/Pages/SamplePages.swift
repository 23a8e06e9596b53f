import Care
import Documents
import Samples

@testable import Web

/// A service of two children and one IRO, small enough to read every page of.
enum SamplePages {
    static let facts = Facts.sample(
        today: "2017-03-31",
        .of(
            KnownChild.self,
            """
            Child    | Forename | Surname           | Born on       | Sex    | Family   
            C01      | Ash      | Sample            | 2008-05-03    | Male   | F1
            C02      | Bea      | <b>O'Hostile</b>  | 2010-06-01    | Female | F1
            """),
        .of(
            HeaderEntry.self, year: 2017,
            """
            CHILD | DOB        | SEX
            C01   | 2008-05-03 | 1
            C02   | 2010-06-01 | 2
            """),
        .of(
            Episode.self, year: 2017,
            """
            CHILD | DECOM      | RNE | LS | DEC | REC
            C01   | 2016-05-04 | S   | C2 |     |
            C02   | 2016-10-03 | S   | V2 |     |
            """),
        .of(
            Review.self, year: 2017,
            """
            CHILD | REVIEW     | REVIEW_CODE
            C01   | 2016-06-01 | PN1
            C01   | 2016-09-20 | PN3
            C02   | 2016-10-31 | PN1
            """),
        .of(
            StaffMember.self,
            """
            staff_id | forename | surname | role
            S1       | Kim      | Nobody  | IRO
            """),
        .of(
            Allocation.self,
            """
            allocation_id | case_id | staff_id | start_date
            A1            | C01     | S1       | 2016-05-05
            """),
        .of(
            ReviewDetail.self,
            """
            review_id | child_id | review_date | seen_before_review | seen_date  | minutes_distributed_date | minutes_tracked
            R1        | C01      | 2016-06-01  | yes                | 2016-05-30 | 2016-06-20               | yes
            """)
    )

    static let year = ReportingYear(containing: "2017-03-31")
    static let tables = YearTables(year, facts)
    static let links = Links { id in "key-of-\(id.text.lowercased())" }
    static let findings = facts.findings()
    static let reader = Reader(name: "Rowan Sample", username: "rowan", token: "token-1")

    static func document(_ page: any Page, reader: Reader? = reader, path: String = "/") -> String {
        Frame(
            page: page, reader: reader, authority: "Exampleshire", asAt: reader == nil ? nil : facts.today, notice: nil, path: path,
            printed: "23 November 2026, 14:05"
        ).document()
    }

    static func child(_ id: Child.ID) -> ChildPage {
        ChildPage(record: SampleChildren.record(id))
    }

    static func cases(_ table: String, row: Int, column: Int) -> CasesPage? {
        CasesPage(tables: tables, id: table, row: row, column: column, links: links)
    }

    /// A page of every kind, by name.
    static var all: [(name: String, page: any Page)] {
        let found: [(String, (any Page)?)] = [
            ("home", HomePage(tables: tables, links: links, findings: findings, rejectedRows: 2)),
            ("tables", YearTablesPage(tables: tables, years: [year], links: links)),
            ("table", TablePage(tables: tables, id: "3", links: links)),
            ("cases", cases("9", row: 0, column: 3)),
            ("child", child("C01")),
            ("children", SampleChildren.list(ChildrenQuery())),
            ("search", SearchPage(query: "ash", found: facts.find("ash") { _ in true }, facts: facts, links: links)),
            ("due", DuePage(facts: facts, links: links, state: .all, clock: nil, page: 1)),
            ("quality", QualityPage(findings: findings, facts: facts, links: links, check: nil, page: 1)),
            ("findings", QualityPage(findings: findings, facts: facts, links: links, check: findings.first?.check, page: 1)),
            (
                "imports",
                ImportsPage(
                    imports: [ImportEntry(id: 3, at: "today", actor: "Rowan", report: report)], token: "token-1", problem: "Choose a file.")
            ),
            ("import", ImportPage(report: report, number: nil, at: "", actor: "", applyKey: "k1", token: "token-1")),
            ("measures", MeasuresPage()),
            ("measure", MeasurePage(measure: .reviewsOnTime, tables: tables, years: [year])),
            ("settings", SettingsPage(facts: facts)),
            ("sign-in", SignInPage(problem: nil, username: "", token: "token-1", next: "/")),
            ("message", MessagePage.notFound),
            ("accessibility", AccessibilityPage()),
            ("privacy", PrivacyPage(authority: "Exampleshire")),
        ]
        return found.compactMap { name, page in page.map { (name, $0) } } + SampleAccounts.pages + SampleChildren.pages + SampleMinutes.pages
    }

    static let report = ImportReport(
        files: [.init(file: "<reviews>.csv", register: "reviews", year: "2016-17", rows: 3, rejected: 1)],
        registers: [
            .init(
                register: "reviews", added: 2, changed: 1, unchanged: 0, toldByLaterReturn: 0, rejected: 1, missingSinceLastTime: 0,
                withdrawn: 0)
        ],
        measures: [.init(title: "Reviews held on time", period: "2016/17", before: nil, after: 66.7, format: "%")],
        problems: [.init(sentence: "<reviews>.csv, line 2: wanted: a day that exists. Correct the day.", severity: "row")], problemCount: 1)
}
