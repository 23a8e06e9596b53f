import Care
import Documents
import Samples
import Testing

struct SecondComputationTests {
    static let years = [2017, 2025, 2026]

    @Test(arguments: [1, 2, 3, 4], years)
    func `every figure of a generated council agrees with a plain count of its rows`(seed: UInt64, endsIn: Int) throws {
        let year = try #require(ReportingYear(endingIn: endsIn))
        try expectAgreement(DemoCouncil(children: 150, seed: seed, year: year).records(), year)
    }

    @Test func `figures agree where gaps take quarters, rows and parts of quarters away`() throws {
        let year = try #require(ReportingYear(endingIn: 2025))
        var records = DemoCouncil(children: 150, seed: 5, year: year).records()
        var gaps = records[DataGap.self]
        func gap(_ table: String, _ measure: String, _ period: String, figuresTo: Day? = nil) {
            var gap = DataGap()
            (gap.table, gap.measure, gap.period, gap.reason, gap.figuresTo) = (table, measure, period, "lost", figuresTo)
            gaps.append(gap)
        }
        gap("12 age", "all", "Q3")
        gap("4 participation", "all", "Q1")
        gap("7 seen before review", "Seen", "Q4", figuresTo: "2025-02-10")
        gap("19 disputes", "all", "Q1, Q2, Q3, Q4")
        gap("2 meetings held", "LAC", "Q2", figuresTo: "2024-08-05")
        gap("15 placements", "3+ Moves", "Q4")
        gap("13 time in care", "all", "Q4", figuresTo: "2025-02-28")
        gap("10 gender", "all", "Q2", figuresTo: "2024-06-15")
        records.set(gaps)
        try expectAgreement(records, year)
    }

    @Test(arguments: [11, 12, 13, 14, 15, 16]) func `figures agree where things happen on the days that decide them`(seed: UInt64) throws {
        let year = try #require(ReportingYear(endingIn: 2018 + Int(seed) % 8))
        try expectAgreement(shakenCouncil(seed: seed, year), year)
    }

    @Test(arguments: [21, 22, 23]) func `figures agree as at a day in the middle of the year`(seed: UInt64) throws {
        let year = try #require(ReportingYear(endingIn: 2025))
        var random = SeededRandom(seed: seed)
        let asAt = year.start.adding(days: random.number(100...330))
        try expectAgreement(shakenCouncil(seed: seed, year), year, asAt: asAt)
    }

    private func expectAgreement(_ records: Records, _ year: ReportingYear, asAt: Day? = nil) throws {
        let settings = Settings(authority: records[AuthoritySetting.self].entries)
        let tables = YearTables(year, Facts(records, settings: settings, today: asAt ?? year.end)).all()
        let plain = PlainCouncil(records, year, asAt: asAt).figures
        let title = year.title
        let computed: Set<String> = [
            "Q1", "Q2", "Q3", "Q4", title, "\(title) Number", "\(title) Percentage", "\(title) %", "Started in \(title)",
        ]
        var compared = 0
        for table in tables.map(\.table) where table.id != "7c" {
            for row in table.rows {
                for (column, cell) in zip(table.columns, row.cells) where computed.contains(column.label) {
                    let hasBegun = year.quarters.first { $0.name == column.label }.map { $0.start <= asAt ?? year.end } ?? true
                    if !hasBegun {
                        #expect(cell.value == nil)
                        continue
                    }
                    let place = PlainCouncil.Place(table: table.id, row: row.label, column: column.label)
                    guard let figure = plain[place] else {
                        Issue.record("\(place): the plain count has no such cell")
                        continue
                    }
                    compared += 1
                    let wanted = figure.map { cell.format.rounded($0) }
                    #expect(cell.value == wanted, "\(place): unrounded \(figure.map { "\($0)" } ?? "none")")
                }
            }
        }
        #expect(compared > 250)
    }
}
