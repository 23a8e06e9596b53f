/// What a figure of a table is: which cases of which measure, and how they are summed up. Opening the figure lists these cases.
public struct Selection: Hashable, Sendable {
    /// The measure's id.
    public let measure: String
    /// One period, or several whose figures are averaged or added.
    public let periods: [Period]
    /// The groups whose cases count; nil for all.
    public let groups: Set<String>?
    public let figure: Figure
    public let combining: Combining

    public enum Figure: String, Hashable, Sendable {
        /// Cases in numerator or denominator.
        case counted
        case met
        case missed
        /// Met out of met and missed, in per cent.
        case share
        /// The amounts added up.
        case sum
        /// The mean amount.
        case mean
        /// Cases left out, with their reasons.
        case excluded
    }

    public enum Combining: String, Hashable, Sendable {
        /// The only period.
        case single
        /// The mean of the periods' figures.
        case mean
        /// The periods' cases together.
        case together
    }

    public init(
        _ measure: Measure, _ periods: [Period], groups: Set<String>? = nil, _ figure: Figure = .met, _ combining: Combining = .single
    ) {
        self.measure = measure.id
        self.periods = periods
        self.groups = groups
        self.figure = figure
        self.combining = periods.count > 1 && combining == .single ? .together : combining
    }

    /// The figure, unrounded; nil where there is nothing to count in.
    public func value(_ facts: Facts) -> Double? {
        guard let measure = Measure.named(measure), facts.hasRecords(for: measure) else { return nil }
        let tallies = periods.map { period in total(facts.tallies(measure, in: period)) }
        switch combining {
        case .single, .together:
            var all = Tally()
            for tally in tallies { all.add(tally) }
            return value(of: all)
        case .mean:
            let values = tallies.compactMap(value)
            return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
    }

    private func total(_ tallies: [String: Tally]) -> Tally {
        var all = Tally()
        for (group, tally) in tallies where groups?.contains(group) ?? true { all.add(tally) }
        return all
    }

    private func value(of tally: Tally) -> Double? {
        switch figure {
        case .counted: Double(tally.counted)
        case .met: Double(tally.met)
        case .missed: Double(tally.missed)
        case .excluded: Double(tally.excluded)
        case .share: tally.share
        case .sum: tally.sum
        case .mean: tally.mean
        }
    }

    /// The cases behind the figure, in order of day and subject; those left out come last, with their reasons, where a share was asked for.
    public func cases(_ facts: Facts) -> [Case] {
        guard let measure = Measure.named(measure) else { return [] }
        let all = periods.flatMap { measure.cases(facts, in: $0) }.filter { groups?.contains($0.group) ?? true }
        let wanted = all.filter { each in
            switch (figure, each.outcome) {
            case (.met, .met), (.missed, .missed), (.excluded, .excluded): true
            case (.counted, let outcome): outcome.isCounted
            case (.share, _): true
            case (.sum, .amount), (.mean, .amount): true
            default: false
            }
        }
        return wanted.sorted { one, other in
            if one.outcome.isCounted != other.outcome.isCounted { return one.outcome.isCounted }
            return one.day == other.day ? one.subject.id < other.subject.id : one.day < other.day
        }
    }
}

extension Tally {
    /// Adds the counts of another tally.
    public mutating func add(_ other: Tally) { self = Tally(self, other) }

    private init(_ one: Tally, _ other: Tally) {
        self.init(met: one.met + other.met, missed: one.missed + other.missed, excluded: one.excluded + other.excluded,
            amounts: one.amounts + other.amounts, sum: one.sum + other.sum)
    }
}
