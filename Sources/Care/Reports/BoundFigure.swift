public import Documents

/// A figure of a report that is bound to records: what it counts, over which time, and the value.
public struct BoundFigure: Hashable, Sendable {
    public let reference: FigureReference
    /// The figure as it is printed.
    public let text: String
    /// The value as it is printed, rounded.
    public let value: Double
    public let format: NumberFormat
    /// What it counts, in a sentence with its period.
    public let meaning: String
    /// The cases it opens to; nil for a published figure of another year or place.
    public let selection: Selection?
    /// What is counted, in the plural; nil where a table does not say.
    public let unit: Measure.Unit?
    /// Numerator and denominator of a share.
    public let base: Base?

    /// The two numbers a share is made of.
    public struct Base: Hashable, Sendable {
        public let met: Int
        public let counted: Int
    }
}

/// A share as it is printed: in per cent, or as “11 of 12” where so few are counted that per cent would say more than is known.
public func shareText(met: Int, of counted: Int, _ format: NumberFormat = .percent(1)) -> String {
    counted < SmallBase.least ? "\(met) of \(counted)" : format.text(Double(met) * 100 / Double(counted))
}

extension YearTables {
    /// The figure a reference means.
    ///
    /// - Throws: `ReferenceProblem` where there is no such measure, table, row, column or figure.
    public func figure(_ reference: FigureReference) throws(ReferenceProblem) -> BoundFigure {
        switch reference {
        case .cell(let table, let row, let column): try cell(reference, table, row, column)
        case .measure(let id, let span, let kind): try measured(reference, id, span, kind)
        }
    }

    private func cell(_ reference: FigureReference, _ id: String, _ row: String, _ column: String) throws(ReferenceProblem) -> BoundFigure {
        guard let made = table(id) else { throw ReferenceProblem("There is no table \(id). The tables are \(Self.ids.joined(separator: ", ")).") }
        guard let place = made.place(row: row, column: column) else {
            throw ReferenceProblem("Table \(id) has no row “\(row)” with a column “\(column)”. Its columns are \(made.table.columns.map(\.label).joined(separator: ", ")).")
        }
        let cell = made.table.cell(made.table.rows[place.row], place.column)
        guard let value = cell.value else {
            throw ReferenceProblem("Table \(id) has no figure in row “\(row)”, column “\(column)”: \(cell.reason ?? cell.text)")
        }
        let selection = made.selections.indices.contains(place.row) && made.selections[place.row].indices.contains(place.column) ? made.selections[place.row][place.column] : nil
        let base = selection.flatMap(base)
        var text = cell.text
        if case .percent = cell.format, let base, selection?.figure == .share { text = shareText(met: base.met, of: base.counted, cell.format) }
        return BoundFigure(
            reference: reference, text: text, value: value, format: cell.format,
            meaning: "\(made.table.heading): \(made.table.rows[place.row].label), \(made.table.columns[place.column].label)", selection: selection,
            unit: selection.flatMap { Measure.named($0.measure)?.unit }, base: base)
    }

    private func measured(
        _ reference: FigureReference, _ id: String, _ span: FigureReference.Span, _ kind: FigureReference.Kind
    ) throws(ReferenceProblem) -> BoundFigure {
        guard let measure = Measure.named(id) else { throw ReferenceProblem("There is no measure “\(id)”. Choose one from the list of measures.") }
        let wanted = try period(span)
        let made = Selection(measure, [wanted], Self.figure(kind, of: measure, facts, wanted))
        guard let value = made.value(facts) else {
            throw ReferenceProblem("\(measure.title) has no figure for \(wanted.name): nothing was recorded that could be counted.")
        }
        let format: NumberFormat = switch made.figure {
        case .share: .percent(1)
        case .mean: .decimal(1)
        default: .count
        }
        let base = base(made)
        let text = made.figure == .share ? base.map { shareText(met: $0.met, of: $0.counted, format) } ?? format.text(value) : format.text(value)
        return BoundFigure(
            reference: reference, text: text, value: format.rounded(value), format: format, meaning: "\(measure.title), \(wanted.name): \(measure.counting)",
            selection: made, unit: measure.unit, base: base)
    }

    /// Numerator and denominator of a share; nil for what is none, and for the mean of several shares.
    private func base(_ selection: Selection) -> BoundFigure.Base? {
        guard selection.figure == .share, selection.combining != .mean, let measure = Measure.named(selection.measure) else { return nil }
        let met = Selection(measure, selection.periods, groups: selection.groups, .met, selection.combining).value(facts)
        let counted = Selection(measure, selection.periods, groups: selection.groups, .counted, selection.combining).value(facts)
        guard let met, let counted else { return nil }
        return BoundFigure.Base(met: Int(met), counted: Int(counted))
    }

    private func period(_ span: FigureReference.Span) throws(ReferenceProblem) -> Period {
        switch span {
        case .reportYear: return year.period.until(asAt)
        case .year(let year):
            guard year <= self.year else { throw ReferenceProblem("The year \(year.title) lies after the report's year, \(self.year.title).") }
            return year == self.year ? year.period.until(asAt) : year.period
        case .quarter(let number, let named):
            let year = named ?? self.year
            guard year <= self.year else { throw ReferenceProblem("The year \(year.title) lies after the report's year, \(self.year.title).") }
            let all = year.quarters
            guard all.indices.contains(number - 1) else { throw ReferenceProblem("There is no quarter \(number).") }
            let quarter = all[number - 1]
            guard quarter.start <= asAt else { throw ReferenceProblem("\(quarter.name) of \(year.title) has not begun.") }
            return quarter.until(asAt)
        }
    }

    private static func figure(_ kind: FigureReference.Kind, of measure: Measure, _ facts: Facts, _ period: Period) -> Selection.Figure {
        switch kind {
        case .percent: .share
        case .number: .met
        case .missed: .missed
        case .of: .counted
        case .left: .excluded
        case .sum: .sum
        case .mean: .mean
        case .usual:
            if measure.met != nil { .share } else {
                Tally(measure.cases(facts, in: period)).amounts > 0 ? .mean : .counted
            }
        }
    }
}
