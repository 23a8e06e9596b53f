/// The figures a child is counted in: the way back from the child to the tables.
extension YearTables {
    /// A figure by its place in a table.
    public struct Place: Hashable, Sendable {
        /// The table's place in `all()`.
        public let table: Int
        public let row: Int
        public let column: Int
    }

    /// The places of every figure of the year that a child is counted in, table by table; cases left out are not.
    ///
    /// Worked out for all children at once, when it is first asked for.
    public func countedIn(_ child: Child.ID) -> [Place] {
        let places: [Child.ID: [Int32]] = facts.memo.value("counted in \(year.endsIn)") { allCounted() }
        return (places[child] ?? []).map { Place(table: Int($0 / 65_536), row: Int($0 / 64 % 1_024), column: Int($0 % 64)) }
    }

    private struct Opened: Hashable {
        let measure: String
        let period: Period
    }

    private func allCounted() -> [Child.ID: [Int32]] {
        var wanted: [Opened: [(selection: Selection, place: Int32)]] = [:]
        for (number, table) in all().enumerated() {
            for (row, selections) in table.selections.enumerated() {
                for (column, selection) in selections.enumerated() {
                    guard let selection, row < 1_024, column < 64 else { continue }
                    let place = Int32(number * 65_536 + row * 64 + column)
                    for period in selection.periods {
                        wanted[Opened(measure: selection.measure, period: period), default: []].append((selection, place))
                    }
                }
            }
        }
        var places: [Child.ID: [Int32]] = [:]
        for (opened, cells) in wanted {
            guard let measure = Measure.named(opened.measure) else { continue }
            for each in measure.cases(facts, in: opened.period) where each.outcome.isCounted {
                guard let child = each.subject.child else { continue }
                for cell in cells where cell.selection.lists(each) { places[child, default: []].append(cell.place) }
            }
        }
        return places.mapValues { Set($0).sorted() }
    }
}

extension Selection {
    /// Whether a counted case is in numerator or denominator of the figure.
    fileprivate func lists(_ each: Case) -> Bool {
        guard groups?.contains(each.group) ?? true else { return false }
        return switch (figure, each.outcome) {
        case (.met, .met), (.missed, .missed), (.sum, .amount), (.mean, .amount): true
        case (.counted, let outcome), (.share, let outcome): outcome.isCounted
        default: false
        }
    }
}
