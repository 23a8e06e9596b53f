import Documents
import Samples
import Testing

@testable import Care

/// Rows that were lost in a migration are told by every table that counts them (features 3.14).
struct SilentMonthTests {
    private static let year = ReportingYear("2025-26")
    private static let council = year.map { DemoCouncil(children: 600, seed: 4, year: $0).records() } ?? Records()

    /// The council without the rows of a register that are dated in October.
    private static func council(without type: any Entry.Type) -> Records {
        var records = council
        func drop<Row: Entry>(_: Row.Type) {
            var rows = records[Row.self]
            let days = Facts.days(of: Row.self, in: records)
            rows.remove(at: Set(days.indices.filter { days[$0].monthAndYear == "October 2025" }))
            records.set(rows)
        }
        drop(type)
        return records
    }

    private static func tables(_ records: Records, _ year: ReportingYear) -> [FigureTable] {
        YearTables(year, Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end)).all()
    }

    /// Whether a figure of the table opens to what is counted from a register.
    private static func counts(_ made: FigureTable, _ register: String) -> Bool {
        made.selections.contains { row in
            row.contains { $0.flatMap { Measure.named($0.measure) }?.reads.contains(register) ?? false }
        }
    }

    @Test(arguments: Facts.steady.map { $0.shape.id }) func `a month that is lost from a register is told by every table that counts it and by no other`(id: String) throws {
        let year = try #require(Self.year), type = try #require(Registers.type(id))
        let tables = Self.tables(Self.council(without: type), year)
        let title = type.shape.title
        // Midpoint checks began in February, so that nothing of October could be lost; missing episodes are counted in no table of the report.
        let wasKept = id != MidpointAudit.shape.id
        for made in tables {
            let reads = Self.counts(made, id)
            let told = made.table.notes.contains { $0.hasPrefix("“\(title)” has no row dated in October 2025, while the other months hold ") && $0.hasSuffix(" What is counted from it rests on 11 months' data.") }
            #expect(told == (reads && wasKept), "\(title), table \(made.table.id): \(made.table.notes)")
        }
        #expect(tables.contains { Self.counts($0, id) } == (id != MissingEpisode.shape.id), "no table counts \(title)")
    }

    @Test func `nothing is told of councils whose rows are all there`() throws {
        for endsIn in 2024...2026 {
            let year = try #require(ReportingYear(endingIn: endsIn))
            for seed: UInt64 in 1...4 {
                let records = DemoCouncil(children: 400, seed: seed, year: year).records()
                #expect(Facts(records, today: year.end).silentMonths(in: year).isEmpty, "seed \(seed), \(year.title)")
            }
        }
        let year = try #require(Self.year)
        #expect(Facts(Self.council, today: year.end).silentMonths(in: year).isEmpty)
    }

    // MARK: The edges

    /// So many reviews in each of the months named, of a year and the one before.
    private func facts(_ each: Int, today: Day = "2017-03-31", silent: Set<Int>, silentBefore: Set<Int> = [], before: Int = 0) -> Facts {
        var lines = ["Child | Born on | Held on"]
        for (first, count, left) in [("2015-04-01", before, silentBefore), ("2016-04-01", each, silent)] as [(Day, Int, Set<Int>)] {
            for month in 0..<12 where !left.contains(month) {
                lines += (0..<count).map { "C\($0) | 2008-01-01 | \(first.adding(months: month).adding(days: $0 % 28))" }
            }
        }
        return Facts.sample(today: today, .of(Review.self, lines.joined(separator: "\n")))
    }

    private func told(_ facts: Facts) throws -> [String] {
        facts.silentMonths(in: try #require(ReportingYear(endingIn: 2017)))[Review.shape.id]?.map(\.month.monthAndYear) ?? []
    }

    @Test func `eight rows a month are enough for an empty month to be told, seven are not`() throws {
        #expect(try told(facts(8, silent: [6])) == ["October 2016"])
        #expect(try told(facts(7, silent: [6])) == [])
    }

    @Test func `four months of twelve may be silent, five are a register that is hardly kept`() throws {
        #expect(try told(facts(20, silent: [6, 7, 8, 11])) == ["October 2016", "November 2016", "December 2016", "March 2017"])
        #expect(try told(facts(20, silent: [6, 7, 8, 10, 11])) == [])
    }

    @Test func `a month that was empty last year too is how the register goes`() throws {
        #expect(try told(facts(20, silent: [4, 6], silentBefore: [4], before: 20)) == ["October 2016"])
        #expect(try told(facts(20, silent: [4], silentBefore: [], before: 20)) == ["August 2016"])
    }

    @Test func `months before the first row, and the month that is still going on, are not told`() throws {
        #expect(try told(facts(20, silent: [0])) == [])
        #expect(try told(facts(20, silent: [0], before: 1)) == ["April 2016"])
        #expect(try told(facts(20, today: "2017-01-30", silent: [9])) == [])
        #expect(try told(facts(20, today: "2017-01-31", silent: [9])) == ["January 2017"])
    }

    @Test func `a quarter without any row has no data, which is not nought`() throws {
        let year = try #require(ReportingYear(endingIn: 2017))
        let lost = facts(20, silent: [6, 7, 8], before: 20)
        let episodes = SampleTable.of(Episode.self, "Child | From | Reason for new episode\n" + (0..<20).map { "C\($0) | 2014-05-04 | S" }.joined(separator: "\n"))
        var records = sampleRecords(episodes)
        records.set(lost.records[Review.self])
        let table = try #require(YearTables(year, Facts(records, today: year.end)).table("3")?.table)
        let row = try #require(table.rows.first { $0.label == "Reviews counted" })
        #expect(row.cells.prefix(4).map(\.text).map { $0 == "No data" } == [false, false, true, false])
        #expect(table.notes.contains { $0.hasSuffix("rests on 9 months' data.") })
    }
}
