import Documents

/// A scorecard as it was kept.
public struct KeptScorecard: Sendable, Identifiable {
    public let card: ScorecardKept
    private let lines: [String: ScorecardLine]

    init(_ card: ScorecardKept, _ lines: [ScorecardLine]) {
        self.card = card
        self.lines = Dictionary(lines.map { ($0.measure, $0) }, uniquingKeysWith: { one, _ in one })
    }

    public var id: ScorecardKept.ID { card.id }
    public var end: Day { card.end }
    public var period: Period { Period(from: card.from, to: card.end, name: card.span.period(endingOn: card.end).name) ?? .day(card.end) }

    /// What a measure was; nil where the scorecard has no line of it.
    public func figure(_ line: ScorecardMeasure) -> ScorecardFigure? {
        lines[line.id].map {
            ScorecardFigure(numerator: $0.numerator, denominator: $0.denominator, value: $0.value?.value, target: line.target(kept: $0.target?.value))
        }
    }
}

/// A measure that was on target on one weekly scorecard and is not on the next: the crossing itself is the fact, and it is told once.
public struct TargetCrossing: Hashable, Sendable {
    public let measure: String
    public let end: Day
    public let value: Double
    public let before: Double
    public let target: KeyFigure.Target
}

/// How a measure went over the scorecards.
public struct ScorecardTrend: Sendable {
    public let ends: [Day]
    public let values: [Double?]
    /// In words, with the right unit: `up 3.2 points on 25 October 2026`; nil where there is nothing to compare with.
    public let words: String?
    /// Whether it got worse, or better; nil where neither can be said.
    public let isWorse: Bool?
}

extension Facts {
    private struct Kept: Sendable {
        let cards: [String: [KeptScorecard]]
    }

    /// The kept scorecards of the unit, or of one IRO, the oldest first.
    public func keptScorecards(_ span: ScorecardSpan, of staff: StaffMember.ID? = nil) -> [KeptScorecard] {
        let kept: Kept = memo.value("kept scorecards") {
            let lines = Dictionary(grouping: records[ScorecardLine.self].entries, by: \.scorecard)
            var seen: Set<ScorecardKept.ID> = [], cards: [String: [KeptScorecard]] = [:]
            for card in records[ScorecardKept.self].entries.sorted(by: { $0.end < $1.end }) where seen.insert(card.id).inserted {
                cards["\(card.span.rawValue) \(card.staff?.text ?? "")", default: []].append(KeptScorecard(card, lines[card.id] ?? []))
            }
            return Kept(cards: cards)
        }
        return kept.cards["\(span.rawValue) \(staff?.text ?? "")"] ?? []
    }

    /// The scorecard of the last week or month that has ended, worked out from what is known now: where none is kept.
    public func scorecardNow(_ span: ScorecardSpan, of staff: StaffMember.ID? = nil) -> KeptScorecard {
        memo.value("scorecard now \(span.rawValue) \(staff?.text ?? "")") {
            let made = ScorecardMaker.card(self, span, span.lastEnd(by: today), staff, made: today)
            return KeptScorecard(made.card, made.lines)
        }
    }

    /// The measures that crossed their target for the worse on the unit's weekly scorecards since a day, the latest first.
    public func targetCrossings(since day: Day) -> [TargetCrossing] {
        let cards = keptScorecards(.week)
        return zip(cards, cards.dropFirst()).reversed().flatMap { before, after -> [TargetCrossing] in
            guard after.end >= day else { return [] }
            return ScorecardMeasure.all.compactMap { line in
                guard let now = after.figure(line), let then = before.figure(line), let value = now.value, let earlier = then.value, let target = now.target,
                    now.isOnTarget == false, then.isOnTarget == true
                else { return nil }
                return TargetCrossing(measure: line.id, end: after.end, value: value, before: earlier, target: target)
            }
        }
    }
}

extension ScorecardMeasure {
    /// How the measure went up to one of the scorecards: the last thirteen, compared with one some scorecards back.
    public func trend(_ cards: [KeptScorecard], upTo end: Day) -> ScorecardTrend {
        let shown = Array(cards.filter { $0.end <= end }.suffix(13))
        let values = shown.map { $0.figure(self)?.value }
        guard let last = shown.last, let now = values.last ?? nil, shown.count > 1 else {
            return ScorecardTrend(ends: shown.map(\.end), values: values, words: nil, isWorse: nil)
        }
        let place = max(0, shown.count - 1 - last.card.span.comparedBack)
        guard let then = values[place] else { return ScorecardTrend(ends: shown.map(\.end), values: values, words: nil, isWorse: nil) }
        let change = format.rounded(now) - format.rounded(then), on = shown[place].end.short
        // A share of a small base goes up and down with one case: it is told as a count, and is neither better nor worse.
        if figure == .share, let before = shown[place].figure(self), let latest = last.figure(self), min(before.denominator, latest.denominator) < SmallBase.least {
            return ScorecardTrend(
                ends: shown.map(\.end), values: values, words: "\(SmallBase.text(before.numerator, of: before.denominator)) on \(on)", isWorse: nil)
        }
        if abs(change) < 0.000_001 { return ScorecardTrend(ends: shown.map(\.end), values: values, words: "the same as on \(on)", isWorse: nil) }
        let size: String =
            switch figure {
            case .share: NumberText.points(abs(change))
            default: format.text(abs(change))
            }
        // A small change says nothing: a point of a share, a twentieth of a number.
        let isClear = figure == .share ? abs(change) >= 1 : abs(change) >= abs(then) / 20
        // Nor is a caseload that stays within its band.
        let isWithin = figure == .perPost && last.figure(self)?.isOnTarget == true
        let worse = isWithin ? nil : isLowBetter.map { isLow in (change > 0) == isLow }
        return ScorecardTrend(
            ends: shown.map(\.end), values: values, words: "\(change > 0 ? "up" : "down") \(size) on \(on)", isWorse: isClear ? worse : nil)
    }
}

private enum NumberText {
    /// A change in per cent, in points.
    static func points(_ change: Double) -> String {
        let tenths = (change * 10).rounded()
        return tenths == 10 ? "1 point" : "\(Amount(tenths / 10).text) points"
    }
}
