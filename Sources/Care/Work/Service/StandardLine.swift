/// A practice standard against its figure: in each quarter so far, with the target of that time.
public struct StandardLine: Sendable {
    public let standard: PracticeStandard
    public let number: Int64
    public let measure: Measure?
    public let results: [Result]

    public struct Result: Sendable {
        public let period: Period
        public let figure: LiveFigure
        /// What was wanted at the end of the period: a target that is changed later leaves it as it was (A21 of the features).
        public let target: KeyFigure.Target?
        /// Nil where there was no target, or nothing was counted.
        public var isMet: Bool? {
            guard let value = figure.value, let target else { return nil }
            return target.isMet(by: value)
        }
    }
}

extension Facts {
    /// The standards in force on some day of a reporting year, in each version, with the quarters in which it was.
    public func standardLines(in year: ReportingYear) -> [StandardLine] {
        let rows = records[PracticeStandard.self]
        return rows.entries.indices.filter { place in
            let row = rows.entries[place]
            return row.from <= year.end && (row.to.map { $0 >= year.start } ?? true)
        }.map { place in
            let row = rows.entries[place], measure = row.measure.flatMap { Measure.named($0) }
            let results = (measure.map { measure in
                year.quarters.filter { $0.start <= today }.compactMap { quarter -> StandardLine.Result? in
                    let end = min(quarter.end, today)
                    // A quarter is judged by the version in force at its end.
                    guard row.from <= end, row.to.map({ $0 >= end }) ?? true else { return nil }
                    return StandardLine.Result(period: quarter.until(today), figure: liveFigure(measure, in: quarter.until(today)), target: target(of: measure, on: end))
                }
            }) ?? []
            return StandardLine(standard: row, number: rows.ids[place], measure: measure, results: results)
        }.sorted { one, other in
            let order = StandardFamily.allCases
            let first = order.firstIndex(of: one.standard.family) ?? 0, second = order.firstIndex(of: other.standard.family) ?? 0
            return (first, one.standard.words, one.standard.from) < (second, other.standard.words, other.standard.from)
        }
    }
}
