import Care
import Documents

/// How a figure is worked out from its cases, in a sentence with the numbers in it.
struct FigureFormula {
    let sentence: String

    init(_ selection: Selection, _ measure: Measure, _ facts: Facts, printed: Table.Cell) {
        var sentence = Self.words(selection, measure, facts)
        if let value = selection.value(facts), let shown = printed.value, printed.format.rounded(value) != shown {
            sentence += " The printed figure, \(printed.text), is worked out from that; “This row” below says how."
        } else if let reason = printed.reason {
            sentence += " " + reason + (reason.hasSuffix(".") ? "" : ".")
        }
        self.sentence = sentence
    }

    private static func words(_ selection: Selection, _ measure: Measure, _ facts: Facts) -> String {
        let unit = measure.unit.rawValue
        if selection.combining == .mean {
            let figures = selection.periods.compactMap { period in
                Selection(measure, [period], groups: selection.groups, selection.figure).value(facts).map { (period.name, $0) }
            }
            let listed = figures.map { "\($0.0) \(number($0.1))" }.joined(separator: ", ")
            let mean = selection.value(facts).map(number) ?? "none"
            return
                "The mean of the figures at \(counted(figures.count, "quarter end")): \(listed). Their mean is \(mean), rounded only when it is printed."
        }
        var tally = Tally()
        for period in selection.periods {
            for each in measure.cases(facts, in: period) where selection.groups?.contains(each.group) ?? true { tally.add(each) }
        }
        let left =
            tally.excluded == 0
            ? "" : " \(counted(tally.excluded)) more \(tally.excluded == 1 ? "is" : "are") left out, with the reasons below."
        switch selection.figure {
        case .share:
            let share = tally.share.map { NumberFormat.percent(1).text($0) } ?? "no figure"
            return "\(counted(tally.met)) that met the test ÷ \(counted(tally.met + tally.missed)) \(unit) counted = \(share)." + left
        case .met:
            return "\(counted(tally.met)) \(unit)" + (tally.missed > 0 ? " of \(counted(tally.met + tally.missed)) counted" : "") + "."
                + left
        case .missed:
            return "\(counted(tally.missed)) \(unit) that did not meet the test, of \(counted(tally.met + tally.missed)) counted." + left
        case .counted: return "\(counted(tally.counted)) \(unit) counted, whether the test was met or not." + left
        case .excluded: return "\(counted(tally.excluded)) \(unit) that are in neither the numerator nor the denominator."
        case .sum: return "\(counted(tally.amounts)) cases, whose amounts add up to \(number(tally.sum)) \(unit)." + left
        case .mean:
            return "\(number(tally.sum)) \(unit) ÷ \(counted(tally.amounts)) cases = \(tally.mean.map(number) ?? "no figure")." + left
        }
    }

    /// A figure with no more decimal places than it needs, two at most.
    private static func number(_ value: Double) -> String {
        let places = [0, 1].first { NumberFormat.decimal($0).rounded(value) == NumberFormat.decimal(2).rounded(value) } ?? 2
        return NumberFormat.decimal(places).text(value)
    }
}
