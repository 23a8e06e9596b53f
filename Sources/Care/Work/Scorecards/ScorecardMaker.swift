/// Makes the scorecards that are still to be kept: of each week and month that has ended, for the unit and for each IRO.
///
/// What is kept already is not made again, so that making them twice changes nothing (features, F8).
public struct ScorecardMaker: Sendable {
    private let facts: Facts
    /// The last day that is over.
    private let last: Day

    /// - Parameters:
    ///   - facts: everything known; what is kept is among it.
    ///   - last: the last day that is over.
    public init(_ facts: Facts, through last: Day) {
        self.facts = facts
        self.last = min(last, facts.today)
    }

    /// A kept scorecard with its lines.
    public struct Made: Sendable {
        public let card: ScorecardKept
        public let lines: [ScorecardLine]

        public init(card: ScorecardKept, lines: [ScorecardLine]) {
            self.card = card
            self.lines = lines
        }
    }

    /// The ends of the weeks or months that have no scorecard yet, the oldest first.
    public func missing(_ span: ScorecardSpan) -> [Day] {
        guard let begins = facts.episodes.rows.map(\.from).min(), !facts.children.isEmpty else { return [] }
        let kept = Set(facts.records[ScorecardKept.self].entries.lazy.filter { $0.kind == .unit && $0.span == span }.map(\.end))
        let newest = kept.max()
        let count = (newest == nil ? ScorecardSpan.firstCount[span] : ScorecardSpan.most[span]) ?? 1
        var ends: [Day] = [], end = span.lastEnd(by: last)
        while ends.count < count, end >= begins, newest.map({ end > $0 }) ?? true {
            ends.append(end)
            end = span.lastEnd(by: end.adding(days: -1))
        }
        return ends.reversed()
    }

    /// Every scorecard that is missing, made from what was known on the day it ends.
    public func make(made: Day, _ spans: [ScorecardSpan] = ScorecardSpan.allCases) -> [Made] {
        var ends: [Day: [ScorecardSpan]] = [:]
        for span in spans { for end in missing(span) { ends[end, default: []].append(span) } }
        return ends.keys.sorted().flatMap { end -> [Made] in
            // One reading of that day serves all its scorecards.
            let then = end == facts.today ? facts : Facts(facts.records, settings: facts.settings, workingDays: facts.workingDays, today: end)
            return (ends[end] ?? []).flatMap { span in
                ([nil] + then.officers(on: end).map { Optional($0) }).map { Self.card(then, span, end, $0, made: made) }
            }
        }
    }

    /// A scorecard as facts of its last day tell it.
    public static func card(_ facts: Facts, _ span: ScorecardSpan, _ end: Day, _ staff: StaffMember.ID?, made: Day) -> Made {
        let period = span.period(endingOn: end)
        var card = ScorecardKept()
        card.id = ScorecardKept.ID("\(staff?.text ?? "unit")-\(span.rawValue)-\(end.iso)")
        card.kind = staff == nil ? .unit : .iro
        card.staff = staff
        card.span = span
        card.from = period.start
        card.end = end
        card.made = made
        let lines = ScorecardMeasure.all.map { line -> ScorecardLine in
            let figure = facts.scorecardFigure(line, in: period, of: staff)
            var row = ScorecardLine()
            row.scorecard = card.id
            row.measure = line.id
            row.numerator = figure.numerator
            row.denominator = figure.denominator
            row.value = figure.value.map { Amount($0) }
            row.target = figure.target?.bound.map { Amount($0) }
            return row
        }
        return Made(card: card, lines: lines)
    }
}

extension KeyFigure.Target {
    /// The one bound of a target that has one.
    public var bound: Double? {
        switch self {
        case .atLeast(let bound), .atMost(let bound): bound
        case .between(_, let high): high
        }
    }
}
