public import Documents

/// A figure that tells at a glance how the service stands: taken from a cell of the year's tables, so that both always agree.
public struct KeyFigure: Sendable, Identifiable {
    public let id: String
    public let title: String
    /// What the figure is of: "at 31 Mar 2017", "2016/17".
    public let span: String
    public let value: Double?
    public let format: NumberFormat
    public let target: Target?
    /// The figures of the quarters so far, nil where there is none, and what the quarters are called.
    public let trend: [Double?]
    public let quarters: [String]
    /// The place of the figure: its table's id, row and column.
    public let table: String
    public let row: Int
    public let column: Int
    /// Whether the figure opens to cases.
    public let opens: Bool
    /// Why there is no figure.
    public let reason: String?

    public enum Target: Hashable, Sendable {
        case atLeast(Double)
        case atMost(Double)
        case between(Double, Double)

        /// Whether a figure is as it should be.
        public func isMet(by value: Double) -> Bool {
            switch self {
            case .atLeast(let least): value >= least
            case .atMost(let most): value <= most
            case .between(let low, let high): low <= value && value <= high
            }
        }
    }

    /// Whether the target is met; nil without a figure or a target.
    public var isOnTarget: Bool? {
        guard let value, let target else { return nil }
        return target.isMet(by: value)
    }

    /// How the figure went from the last quarter but one to the last: "up 12 on Q2".
    public var direction: String? {
        let known = trend.indices.filter { trend[$0] != nil }
        guard known.count > 1, let last = known.last, let before = known.dropLast().last, let now = trend[last], let then = trend[before]
        else { return nil }
        let change = format.rounded(now) - format.rounded(then)
        if abs(change) < 0.000_001 { return "\(quarters[last]) the same as \(quarters[before])" }
        var size = format.text(abs(change))
        if case .percent(let places) = format { size = NumberFormat.decimal(places).text(abs(change)) + " points" }
        return "\(quarters[last]) \(change > 0 ? "up" : "down") \(size) on \(quarters[before])"
    }
}

extension YearTables {
    /// The key figures of the service, in the order a manager reads them.
    public var keyFigures: [KeyFigure] {
        func target(_ measure: Measure) -> KeyFigure.Target? { facts.target(of: measure, on: asAt) }
        let low = facts.settings.number(.caseloadLow, on: asAt), high = facts.settings.number(.caseloadHigh, on: asAt)
        return [
            keyFigure("looked-after", "Looked-after children", "9", "Number", isStock: true),
            keyFigure("protection", "Children on a protection plan", "1", "CP", isStock: true),
            keyFigure("caseload", "Average caseload of an IRO", "1", "Average", isStock: true, target: .between(low, high)),
            keyFigure("reviewed-on-time", "Children with all their reviews on time", "3", "Reviews", target: target(.childrenReviewedOnTime)),
            keyFigure("seen", "Seen before the review", "7", "Seen, of those with an entry", target: target(.seenBeforeReview)),
            keyFigure("minutes", "Minutes distributed in time", "8", "In timescale, of those completed", target: target(.minutesOnTime)),
            keyFigure(
                "initial-conferences", "Initial conferences in time", "3a", "Initial conferences within 15 working days",
                target: target(.initialConferencesOnTime)),
        ].compactMap { $0 }
    }

    /// - Parameter isStock: the figure is that of the last quarter end, not of the year.
    private func keyFigure(
        _ id: String, _ title: String, _ table: String, _ label: String, isStock: Bool = false, target: KeyFigure.Target? = nil
    )
        -> KeyFigure?
    {
        guard let made = self.table(table), let row = made.table.rows.firstIndex(where: { $0.label == label }) else { return nil }
        let cells = made.table.rows[row].cells
        let quarterly = made.table.columns.indices.filter { column in quarters.contains { $0.name == made.table.columns[column].label } }
        let yearly = made.table.columns.firstIndex { $0.label == year.title }
        let latest = quarterly.last { cells.indices.contains($0) && cells[$0].value != nil } ?? quarterly.last
        guard let column = isStock ? latest : yearly, cells.indices.contains(column) else { return nil }
        let end = quarters.first { $0.name == made.table.columns[column].label }?.end
        return KeyFigure(
            id: id, title: title, span: isStock ? end.map { "at \($0.long)" } ?? year.title : year.title, value: cells[column].value,
            format: cells[column].format, target: target, trend: quarterly.map { cells[$0].value },
            quarters: quarterly.map { made.table.columns[$0].label },
            table: table, row: row, column: column, opens: made.selections[row][column] != nil, reason: cells[column].reason)
    }
}
