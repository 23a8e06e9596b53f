import Documents

/// What a figure's selection counts, and what its print says of it.
extension ShownFigures {
    /// The sum a selection prints, with what it is a share of; nil where it is no count of cases.
    ///
    /// - Parameter isRounded: whether it is printed rounded.
    mutating func draft(_ selection: Selection, _ cell: Table.Cell, _ place: Place, table: String?, isRounded: Bool) -> Draft? {
        guard let measure = Measure.named(selection.measure), measure.isAboutChildren, let value = cell.value else { return nil }
        let periods = selection.periods
        let times = selection.combining == .mean ? 1 / Double(max(1, periods.count)) : 1
        let half = 0.5 / pow10(cell.format.places)
        func set(_ period: Period, _ part: CountedSets.Part, _ groups: Set<String>?) -> Int { sets.set(measure, period, groups, part, table: table) }
        func sum(_ part: CountedSets.Part) -> Sum { periods.map { (set($0, part, selection.groups), times) } }
        var draft = Draft(place: place, sum: [], low: 0, high: 0, isMean: selection.combining == .mean, cost: 0, value: value)
        switch selection.figure {
        case .sum where measure.id == Measure.weightedCases.id:
            draft.sum = sum(.amounts).map { ($0.set, $0.times * sets.weight($0.set)) }
        case .sum, .mean:
            // A mean of few says nearly what each of them is.
            draft.bases = periods.map { set($0, .amounts, selection.groups) }
            draft.isShare = true
            (draft.low, draft.high) = (-.infinity, .infinity)
            return draft
        case .share:
            let parts = periods.map { Share(met: set($0, .met, selection.groups), missed: set($0, .missed, selection.groups), whole: nil) }
            return isRounded ? roundedShare(draft, parts, rounded.printed(selection, cell.format, value)) : share(draft, parts, half)
        case .met where cell.format.isPercent:
            let parts = periods.map { Share(met: set($0, .met, selection.groups), missed: nil, whole: set($0, .counted, nil)) }
            return isRounded ? roundedShare(draft, parts, rounded.printed(selection, cell.format, value)) : share(draft, parts, half)
        case .met: draft.sum = sum(.met)
        case .missed: draft.sum = sum(.missed)
        case .excluded: draft.sum = sum(.excluded)
        case .counted: draft.sum = sum(.counted)
        }
        let truth = draft.sum.reduce(0.0) { $0 + Double(sets.size($1.set)) * $1.times }
        let isSame = abs(cell.format.rounded(truth) - value) < 1e-9
        if isSame, draft.isMean {
            (draft.low, draft.high) = (value - half, value + half)
        } else {
            // A rate tells its count, for anybody knows the population.
            (draft.low, draft.high) = (truth, truth)
        }
        if isSame, !isRounded, let percent = cell.aside.flatMap(Self.percent) {
            // The share in brackets is worked out before anything is rounded: it says how many hundredths of the whole there are.
            let part: Sum = draft.sum.map { ($0.set, $0.times * 100) }, wholes = periods.map { set($0, .counted, nil) }
            let isSo = abs(truth * 100 - percent * times * Double(wholes.reduce(0) { $0 + sets.size($1) })) <= 0.05 * times * Double(wholes.reduce(0) { $0 + sets.size($1) }) + 1e-6
            if isSo {
                draft.also = [
                    (part + wholes.map { ($0, times * (0.05 - percent)) }, 0, .infinity), (part + wholes.map { ($0, times * (-0.05 - percent)) }, -.infinity, 0),
                ]
            }
        }
        if cell.aside != nil, measure.met != nil, selection.figure == .met {
            draft.rest = periods.map { set($0, .missed, selection.groups) }
        }
        if isRounded {
            let isWhole = !draft.isMean && measure.id != Measure.weightedCases.id
            (draft.low, draft.high) = (isSame ? value : truth).reachOfStep(isWhole: isWhole)
            // What stands in brackets is left away.
            draft.rest = []
        }
        return draft
    }

    /// A share: what is printed of it bounds the sum of the cases met, for its base is known or can be.
    private func share(_ given: Draft, _ parts: [Share], _ half: Double) -> Draft? {
        var draft = given
        draft.isShare = true
        var counted = 0
        for part in parts {
            let base = part.whole.map { sets.size($0) } ?? sets.size(part.met) + (part.missed.map { sets.size($0) } ?? 0)
            guard base > 0 else { continue }
            counted += 1
            draft.sum.append((part.met, 100 / Double(base)))
            if let missed = part.missed { draft.rest.append(missed) }
            if let whole = part.whole { draft.bases.append(whole) }
        }
        guard counted > 0 else { return nil }
        if draft.isMean { draft.sum = draft.sum.map { ($0.set, $0.times / Double(counted)) } }
        if !draft.isMean, draft.sum.count > 1 {
            // Several periods together have one base.
            let bases = draft.sum.map { 100 / $0.times }
            let all = bases.reduce(0, +)
            draft.sum = draft.sum.map { ($0.set, 100 / all) }
        }
        (draft.low, draft.high) = (draft.value - half, draft.value + half)
        let base = draft.sum.first.map { 100 / $0.times } ?? 0
        if draft.sum.count == 1, base < Double(SmallBase.least) {
            // Printed as “11 of 12”.
            let truth = Double(sets.size(draft.sum[0].set)) * draft.sum[0].times
            (draft.low, draft.high) = (truth, truth)
            let all = parts.flatMap(\.all), size = Double(all.reduce(0) { $0 + sets.size($1) })
            draft.also = [(all.map { ($0, 1) }, size, size)]
        } else if !draft.isMean {
            // Nobody is told the base by the share: it says only how many hundredths of it were met.
            let met: Sum = parts.map { ($0.met, 100) }, all = parts.flatMap(\.all)
            draft.also = [
                (met + all.map { ($0, half - draft.value) }, 0, .infinity), (met + all.map { ($0, -half - draft.value) }, -.infinity, 0),
            ]
            // Whoever knows the base from elsewhere knows more, for children are whole: 54% of 113 can only be 61.
            let size = Double(all.reduce(0) { $0 + sets.size($1) }) / 100
            let least = ((draft.value - half) * size - 1e-6).rounded(.up), most = ((draft.value + half) * size + 1e-6).rounded(.down)
            let truth = Double(parts.reduce(0) { $0 + sets.size($1.met) })
            if least <= truth, truth <= most { draft.also.append((parts.map { ($0.met, 1) }, least, most)) }
            (draft.low, draft.high) = (-.infinity, .infinity)
        }
        return draft
    }

    /// A share of rounded counts tells them at most, of each period.
    private func roundedShare(_ given: Draft, _ parts: [Share], _ printed: RoundedFigures.Printed) -> Draft? {
        guard printed != .asItIs else { return nil }
        var draft = given
        draft.isShare = true
        draft.isWithheld = printed == .notAtAll
        (draft.low, draft.high) = (-.infinity, .infinity)
        draft.sum = parts.map { ($0.met, 1) }
        draft.rest = parts.compactMap(\.missed)
        draft.bases = parts.compactMap(\.whole)
        func add(_ parts: [Share]) {
            let met: Sum = parts.map { ($0.met, 1) }, all: Sum = parts.flatMap(\.all).map { ($0, 1) }
            for sum in [met, all] {
                let reach = Double(sum.reduce(0) { $0 + sets.size($1.set) }).reachOfStep(isWhole: true)
                draft.also.append((sum, reach.low, reach.high))
            }
        }
        if draft.isMean { for part in parts { add([part]) } } else { add(parts) }
        return draft
    }
}
