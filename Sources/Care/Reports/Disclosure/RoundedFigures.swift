import Documents

/// Figures as they are printed where counts of children are rounded.
///
/// Each count is rounded by itself to the nearest five, totals like all others; a share or a rate is worked out from the rounded counts, so that it
/// tells nothing more than they do.
struct RoundedFigures {
    let facts: Facts

    /// What becomes of a figure.
    enum Printed: Equatable {
        case asItIs
        case value(Double)
        /// So few are counted that a share of rounded numbers would say nothing true.
        case notAtAll
    }

    /// - Parameter value: the figure as it is printed where nothing is rounded.
    func printed(_ selection: Selection, _ format: NumberFormat, _ value: Double) -> Printed {
        guard let measure = Measure.named(selection.measure), measure.isAboutChildren else { return .asItIs }
        switch selection.figure {
        case .mean: return .asItIs
        case .sum where measure.id != Measure.weightedCases.id: return .asItIs
        case .share: return share(selection, measure, format, of: selection.groups)
        case .met where format.isPercent: return share(selection, measure, format, of: nil)
        case .met, .missed, .counted, .excluded, .sum:
            guard let truth = selection.value(facts) else { return .asItIs }
            if abs(format.rounded(truth) - value) < 1e-9 { return .value(value.toStep) }
            // A rate of so many children: it would tell their number.
            return truth == 0 ? .asItIs : .value(format.rounded(value / truth * truth.toStep))
        }
    }

    private func share(_ selection: Selection, _ measure: Measure, _ format: NumberFormat, of groups: Set<String>?) -> Printed {
        let times = selection.combining == .mean ? selection.periods.map { [$0] } : [selection.periods]
        var shares: [Double] = []
        for periods in times {
            let met = Selection(measure, periods, groups: selection.groups, .met).value(facts) ?? 0
            let counted = Selection(measure, periods, groups: groups, .counted).value(facts) ?? 0
            if counted == 0 { continue }
            guard counted >= Double(SmallBase.least), counted.toStep > 0 else { return .notAtAll }
            shares.append(min(100, met.toStep * 100 / counted.toStep))
        }
        return shares.isEmpty ? .asItIs : .value(format.rounded(shares.reduce(0, +) / Double(shares.count)))
    }
}

extension Measure {
    /// Whether it counts children or what happened to them, rather than the service and its staff.
    var isAboutChildren: Bool { ![.people, .posts, .hours, .sessions, .audits].contains(unit) }
}

extension Double {
    /// The nearest multiple of five.
    var toStep: Double { (self / DisclosureRule.step).rounded(.toNearestOrAwayFromZero) * DisclosureRule.step }

    /// What a number printed as a multiple of five can have been; a whole number is never half-way between two.
    func reachOfStep(isWhole: Bool) -> (low: Double, high: Double) {
        let half = isWhole ? (DisclosureRule.step - 1) / 2 : DisclosureRule.step / 2
        return (max(0, toStep - half), toStep + half)
    }
}
