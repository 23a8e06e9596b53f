/// A figure as the records have it now: the cases of a measure, or of one group of it, counted.
public struct LiveFigure: Sendable {
    public let measure: Measure
    /// Only the cases of this group; nil for all.
    public let group: String?
    public let period: Period
    public let tally: Tally

    public init(_ measure: Measure, group: String? = nil, in period: Period, _ tally: Tally) {
        self.measure = measure
        self.group = group
        self.period = period
        self.tally = tally
    }

    /// Met out of counted in per cent, or how many or how much; nil where nothing was counted.
    public var value: Double? {
        if measure.met != nil { return tally.share }
        if tally.amounts > 0 { return tally.sum }
        return tally.counted > 0 ? Double(tally.counted) : nil
    }
}

extension Facts {
    /// A measure as it is in a period.
    public func liveFigure(_ measure: Measure, group: String? = nil, in period: Period) -> LiveFigure {
        LiveFigure(measure, group: group, in: period, Tally(cases(measure, group: group, in: period)))
    }

    /// The cases behind it.
    public func cases(_ measure: Measure, group: String?, in period: Period) -> [Case] {
        measure.cases(self, in: period).filter { group == nil || $0.group == group }
    }

    /// The reporting year as far as it has gone.
    public var yearSoFar: Period { ReportingYear(containing: today).period.until(today) }
}
