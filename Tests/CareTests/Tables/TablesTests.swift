import Care
import Documents
import Samples
import Testing

struct TablesTests {
    private static let children: SampleTable = .of(
        Episode.self,
        """
        Child | From       | Reason for new episode | To         | Reason episode ceased
        ASH   | 2015-05-04 | S                      |            |
        COL   | 2016-05-04 | S                      |            |
        DEE   | 2016-08-04 | S                      | 2017-01-10 | E4A
        """)

    private func table(_ id: String, _ samples: SampleTable...) throws -> Table {
        let year = try #require(ReportingYear(endingIn: 2017))
        return try #require(YearTables(year, Facts(sampleRecords([Self.children] + samples), today: year.end)).table(id)?.table)
    }

    private func texts(_ table: Table, _ row: String) -> [String] { table.rows.first { $0.label == row }?.cells.map(\.text) ?? [] }

    private func gap(_ table: String, _ period: String, figuresTo: String = "", measure: String = "all") -> SampleTable {
        .of(
            DataGap.self,
            "Table | Measure | Period | Reason | Figures to\n"
                + "\(table) | \(measure) | \(period) | the case system was replaced | \(figuresTo)")
    }

    // MARK: Gaps

    @Test func `a gap prints no data, its cause and how much of the year is left`() throws {
        let table = try table("12", gap("12 age", "Q2"))
        #expect(texts(table, "Total") == ["2", "No data", "3", "2", "2", "", ""])
        #expect(table.rows.last?.cells[1].reason == "the case system was replaced")
        #expect(
            table.notes.contains(
                "No data for Q2: the case system was replaced. Figures for the year leave that time out: 9 months' data."))
    }

    @Test func `a gap is no data in its own table only`() throws {
        #expect(texts(try table("13", gap("12 age", "Q2")), "Total").prefix(4) == ["2", "3", "3", "2"])
    }

    @Test(arguments: ["Q2-Q3", "Q2 and Q3", "2016-17 Q2, Q3"]) func `a gap can take several quarters`(period: String) throws {
        #expect(texts(try table("12", gap("Table 12", period)), "Total").prefix(4) == ["2", "No data", "No data", "2"])
    }

    @Test func `a gap of another year takes nothing`() throws {
        #expect(texts(try table("12", gap("12", "2015-16 Q2")), "Total").prefix(4) == ["2", "3", "3", "2"])
    }

    @Test func `a gap can be of one row`() throws {
        let table = try table("9a", gap("9a flow", "Q3", measure: "started"))
        #expect(texts(table, "Started") == ["1", "1", "No data", "0", "2"])
        #expect(texts(table, "Ceased") == ["0", "0", "0", "1", "1"])
    }

    @Test func `where figures go up to a day, the part is shown and said to be one`() throws {
        let table = try table("9a", gap("9a", "Q2", figuresTo: "2016-08-03"))
        #expect(texts(table, "Started") == ["1", "0", "0", "0", "1"])
        #expect(table.rows[1].cells[1].reason == "Covers part of the time: the case system was replaced")
        #expect(table.rows[1].cells[0].reason == nil)
        #expect(table.notes.contains { $0.contains("has figures up to 3 August 2016 only") && $0.contains("10 months") })
    }

    @Test func `how things stood is taken on the last day for which figures exist`() throws {
        #expect(texts(try table("12", gap("12", "Q2", figuresTo: "2016-08-03")), "Total").prefix(2) == ["2", "2"])
        #expect(texts(try table("12", gap("12", "Q2", figuresTo: "2016-08-04")), "Total").prefix(2) == ["2", "3"])
        #expect(texts(try table("12", gap("12", "Q2", figuresTo: "2016-06-04")), "Total").prefix(2) == ["2", "No data"])
    }

    // MARK: Registers nobody filled

    @Test func `a register that holds nothing gives no data and a note, never nought`() throws {
        let table = try table("19")
        #expect(texts(table, "Total") == ["No data", "No data", "No data", "No data", "No data"])
        #expect(table.notes.contains { $0.hasPrefix("No data: nothing has been recorded in the register “") })
    }

    @Test func `a register with rows of another time gives nought`() throws {
        let table = try table("19", .of(Dispute.self, "Dispute | Level | Raised on\nD1 | formal | 2016-02-01"))
        #expect(texts(table, "Total") == ["0", "0", "0", "0", "0"])
    }

    @Test func `without a population there is no rate`() throws {
        let table = try table("9")
        #expect(texts(table, "No. Per 10k").prefix(5) == ["No data", "No data", "No data", "No data", "No data"])
        #expect(table.notes.contains("No population is recorded for the authority: there is no rate."))
    }

    @Test func `nothing to count leaves the cell empty, neither nought nor a hundred per cent`() throws {
        let table = try table("7", .of(ReviewDetail.self, "Child | Held on | Seen before the review\nASH | 2016-05-05 | yes"))
        #expect(texts(table, "Seen, of those with an entry").prefix(5) == ["100.0%", "", "", "", "100.0%"])
    }

    @Test(arguments: YearTables.ids) func `every table can be made of nothing at all`(id: String) throws {
        let year = try #require(ReportingYear(endingIn: 2017))
        let table = try #require(YearTables(year, Facts(Records(), today: year.end)).table(id)?.table)
        for row in table.rows {
            #expect(row.cells.count == table.columns.count)
            #expect(row.cells.allSatisfy { $0.value == nil }, "Table \(id), \(row.label)")
        }
    }

    // MARK: Caseload

    @Test func `an average caseload is the total by the IROs in post`() throws {
        var holdings: [PostHolding] = [], plans: [ProtectionPlan] = []
        var post = Post()
        post.id = "P1"
        post.title = "Independent Reviewing Officer"
        post.fullTimeEquivalent = Amount(20)
        var holding = PostHolding()
        holding.staff = "S1"
        holding.post = "P1"
        holding.fullTimeEquivalent = Amount(14.8)
        holding.from = "2016-01-01"
        holdings.append(holding)
        // 1,109 in all: three children looked after from August, and the rest on plans.
        for number in 1...1107 {
            var plan = ProtectionPlan()
            plan.id = "P\(number)"
            plan.child = Child.ID("C\(number)")
            plan.from = "2016-01-01"
            plans.append(plan)
        }
        let table = try table(
            "1", .of([post]), .of(holdings), .of(plans),
            .of(FosterCarer.self, "Carer | Approved on | Ended on\nF1 | 2010-01-01 | 2011-01-01"))
        #expect(texts(table, "Total")[3] == "1,109.0")
        #expect(texts(table, "Average")[3] == "75")
    }

    @Test func `an average is worked out before rounding`() throws {
        // 3.5 cases by 0.44 of a post are 7.95…; by the 0.4 that is printed they would be 8.75.
        let table = try table(
            "1", .of(Post.self, "Post | Title | Full-time equivalent\nP1 | Independent Reviewing Officer | 1"),
            .of(PostHolding.self, "Staff number | Post | Full-time equivalent | From\nS1 | P1 | 0.44 | 2016-01-01"),
            .of(FosterCarer.self, "Carer | Approved on\nF1 | 2010-01-01"),
            .of(ProtectionPlan.self, "Plan | Child | From\nP1 | ELM | 2016-01-01"))
        #expect(texts(table, "Total")[3] == "3.5")
        #expect(texts(table, "Average")[3] == "8")
    }
}
