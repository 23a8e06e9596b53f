/// The periods for which a table has no data, whatever rows there are, and why.
struct Gaps: Sendable {
    /// Those of the year.
    let all: [DataGap]
    private let year: ReportingYear

    /// - Parameter year: the year that gaps without a year of their own are about: the one the council's files were extracted for.
    init(_ gaps: [DataGap], in year: ReportingYear, extracted: ReportingYear?) {
        self.year = year
        all = gaps.filter { gap in
            let told = Self.year(gap.period) ?? extracted
            return told == nil || told == year
        }
    }

    /// The gap that covers a row of a table in a quarter, if there is one.
    func gap(table: String, row: String, quarter: Period) -> DataGap? {
        all.first { gap in
            guard PublishedFigures.table(gap.table) == table else { return false }
            let measure = gap.measure.trimmingSpaces.lowercased()
            guard measure == "all" || measure.isEmpty || PublishedFigures.row(measure) == PublishedFigures.row(row) else { return false }
            return Self.quarters(gap.period).contains(quarter.name)
        }
    }

    /// The period without the days a gap of the table takes away, and the gaps met.
    func apply(table: String, row: String, to period: Period) -> (period: Period, gaps: [DataGap]) {
        var left = period
        var met: [DataGap] = []
        for quarter in year.quarters where quarter.start <= period.end && quarter.end >= period.start {
            guard let gap = gap(table: table, row: row, quarter: quarter) else { continue }
            met.append(gap)
            // Where figures exist up to a day, only the rest of the quarter is missing.
            let from = gap.figuresTo.map { $0.adding(days: 1) } ?? quarter.start
            if let lost = Period(from: max(from, quarter.start), to: quarter.end) { left = left.without(lost) }
        }
        return (left, met)
    }

    /// Every gap of a table, once each.
    func all(table: String) -> [DataGap] { all.filter { PublishedFigures.table($0.table) == table } }

    /// `Q4`, `Q1-Q2`, `Q1 and Q3`, `2016-17 Q4`, `all year`.
    private static func quarters(_ text: String) -> Set<String> {
        let text = text.uppercased()
        var found: [Int] = []
        for number in 1...4 where text.contains("Q\(number)") { found.append(number) }
        if found.isEmpty { return ["Q1", "Q2", "Q3", "Q4"] }
        if found.count == 2, let first = found.first, let last = found.last, text.contains("Q\(first)-Q\(last)") || text.contains(" TO ") {
            return Set((first...last).map { "Q\($0)" })
        }
        return Set(found.map { "Q\($0)" })
    }

    private static func year(_ text: String) -> ReportingYear? {
        text.split { $0 == " " || $0 == "," }.lazy.compactMap { ReportingYear(String($0)) }.first
    }
}
