import Documents

/// What a measure was in a period, for the unit or for one IRO.
public struct ScorecardFigure: Hashable, Sendable {
    /// How many cases met the test; of amounts, how many there were.
    public let numerator: Int
    public let denominator: Int
    /// Nil where nothing was there to be counted, which is not zero.
    public let value: Double?
    /// Nil where the service had no target.
    public let target: KeyFigure.Target?

    /// Whether the target is met; nil without a figure or a target.
    public var isOnTarget: Bool? { value.flatMap { value in target.map { $0.isMet(by: value) } } }
}

extension ScorecardSpan {
    public var title: String {
        switch self {
        case .week: "Weekly"
        case .month: "Monthly"
        }
    }

    /// The days a scorecard counts that ends on a day.
    ///
    /// A weekly one looks back thirteen weeks, so that a quiet week does not swing a figure; a monthly one is of its month.
    public func period(endingOn end: Day) -> Period {
        let from = self == .week ? end.adding(days: -90) : Day(year: end.year, month: end.month, day: 1) ?? end
        return Period(from: from, to: end, name: self == .week ? "13 weeks to \(end.short)" : end.monthAndYear) ?? .day(end)
    }

    /// The last day on which a week or month had ended by a day: a Sunday, or the last day of a month.
    public func lastEnd(by day: Day) -> Day {
        switch self {
        case .week: day.adding(days: -((day.weekday.rawValue + 1) % 7))
        case .month:
            if day.adding(days: 1).month != day.month { day } else { (Day(year: day.year, month: day.month, day: 1) ?? day).adding(days: -1) }
        }
    }

    /// How many scorecards are made of the time before the first.
    static let firstCount: [ScorecardSpan: Int] = [.week: 13, .month: 12]
    /// No more than this many are made at once, however long nobody asked for one.
    static let most: [ScorecardSpan: Int] = [.week: 53, .month: 24]
    /// With which of the scorecards before a figure is compared: how many back.
    public var comparedBack: Int { self == .week ? 4 : 1 }
}

/// A case of a scorecard's line, with the IRO whose it is.
public struct ScorecardCase: Hashable, Sendable {
    public let each: Case
    public let officer: StaffMember.ID?
}

extension Facts {
    /// The cases of a line in a period, for the unit or for one IRO: every figure of a scorecard is worked out from these, and opens to them.
    public func scorecardCases(_ line: ScorecardMeasure, in period: Period, of staff: StaffMember.ID? = nil) -> [ScorecardCase] {
        let all: [ScorecardCase] = memo.value("scorecard cases \(line.id) \(period.start.iso) \(period.end.iso)") {
            line.measure.cases(self, in: period).map { ScorecardCase(each: $0, officer: line.officer(of: $0, self)) }
        }
        guard let staff else { return all }
        return all.filter { $0.officer == staff }
    }

    /// A line's figure in a period, for the unit or for one IRO.
    public func scorecardFigure(_ line: ScorecardMeasure, in period: Period, of staff: StaffMember.ID? = nil) -> ScorecardFigure {
        let target = line.target(self, on: period.end)
        guard hasRecords(for: line.measure) else { return ScorecardFigure(numerator: 0, denominator: 0, value: nil, target: target) }
        let tally = Tally(scorecardCases(line, in: period, of: staff).lazy.map(\.each))
        var value: Double?
        switch line.figure {
        case .share: value = tally.share
        case .count: value = Double(line.measure.met == nil ? tally.counted : tally.met)
        case .sum: value = tally.sum
        case .meanPerQuarter: value = tally.mean.map { $0 * 91 / Double(period.length) }
        case .perPost:
            let posts = fullTimePosts(of: staff, on: period.end)
            value = posts > 0 ? tally.sum / posts : nil
        }
        let isShare = line.figure == .share || line.measure.met != nil
        return ScorecardFigure(
            numerator: isShare ? tally.met : tally.counted, denominator: tally.counted, value: value.map { line.format.rounded($0) }, target: target)
    }

    /// Full-time equivalents in IROs' posts on a day, of one or of all.
    private func fullTimePosts(of staff: StaffMember.ID?, on day: Day) -> Double {
        records[PostHolding.self].entries.filter { holding in
            holding.from <= day && holding.to.map { day <= $0 } ?? true && (staff.map { $0 == holding.staff } ?? true)
                && post(holding.post).map { isIRO($0, on: day) } ?? false
        }.reduce(0) { $0 + $1.fullTimeEquivalent.value }
    }
}
