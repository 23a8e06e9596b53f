import Documents

/// What a table says of the times and the registers it has no data for.
extension TableMaker {
    /// Whether no day of the periods is left without the months.
    static func isNothing(_ periods: [Period], without months: [SilentMonth]) -> Bool {
        !months.isEmpty && periods.allSatisfy { period in months.reduce(period) { $0.without($1.period) }.isEmpty }
    }

    /// The table with the notes that its gaps and its missing registers call for.
    func made() -> FigureTable {
        var table = table
        for gap in brokenGaps.sorted(by: { $0.period < $1.period }) {
            let lost = gap.figuresTo.map { "\(gap.period) has figures up to \($0.long) only" } ?? "No data for \(gap.period)"
            table.notes.append(
                "\(lost): \(gap.reason.endingWithStop) Figures for the year leave that time out: \(months(without: brokenGaps)) months' data.")
        }
        table.notes += tables.notes(on: silent)
        for title in missing.sorted() {
            table.notes.append("No data: nothing has been recorded in the register “\(title)”.")
        }
        let quoted = columns.contains { if case .earlier = $0 { true } else if case .earlierNumber = $0 { true } else { $0 == .regional || $0 == .national } }
        if quoted, tables.facts.records[PublishedFigure.self].count > 0 {
            table.notes.append("Figures of earlier years and other areas are quoted as they were published.")
        }
        return FigureTable(table: table, selections: selections)
    }

    /// How many of the year's twelve months the gaps leave.
    private func months(without gaps: Set<DataGap>) -> Int {
        var period = tables.whole
        for gap in gaps { period = tables.gaps.apply(table: aliases, row: gap.measure, to: period).period }
        return (0..<12).count { month in
            let first = tables.year.start.adding(months: month)
            return period.contains(first.adding(days: 14))
        }
    }
}

extension YearTables {
    /// The months of registers a measure reads that are silent though others are not, as far as they touch the periods of a figure.
    func silentMonths(_ measure: Measure, _ periods: [Period]) -> [SilentMonth] {
        let all = facts.silentMonths(in: year)
        guard !all.isEmpty, let last = periods.map(\.end).max() else { return [] }
        return measure.reads.flatMap { all[$0] ?? [] }.filter { silent in
            guard measure.span == .flow else { return silent.month <= last }
            return periods.contains { period in silent.period.start <= period.end && silent.period.end >= period.start && period.contains(silent.month.adding(days: 14)) }
        }
    }

    /// What a table says of silent months: each once, with how many months are left of those that have begun.
    func notes(on silent: Set<SilentMonth>) -> [String] {
        let begun = (0..<12).count { year.start.adding(months: $0) <= asAt }
        return silent.sorted { ($0.month, $0.register) < ($1.month, $1.register) }.map { each in
            let lost = silent.count { $0.register == each.register }
            return "\(each.sentence) What is counted from it rests on \(begun - lost) months' data."
        }
    }
}
