import Documents

/// The manager is told once of each measure that crossed its target for the worse, on the weekly scorecard where it did (features, F17).
extension Facts {
    /// How long a crossing is told of unless somebody acknowledges it.
    private static let crossingDays = 35

    var scorecardNotices: [Notice] {
        targetCrossings(since: today.adding(days: -Self.crossingDays)).compactMap { crossing -> Notice? in
            guard let line = ScorecardMeasure.named(crossing.measure), let bound = crossing.target.bound else { return nil }
            let wanted = crossing.target.isMet(by: bound + 1) ? "at least" : "no more than"
            return Notice(
                key: StableKey.make(Notice.Kind.crossing.rawValue, "\(crossing.measure) \(crossing.end.iso)"), kind: .crossing, child: nil, meeting: nil,
                sentence: "\(line.measure.title) went from \(line.format.text(crossing.before)) to \(line.format.text(crossing.value)) on the scorecard of "
                    + "\(crossing.end.long). The target is \(wanted) \(line.format.text(bound)).",
                since: crossing.end, due: nil, staff: [], roles: [.manager])
        }
    }
}
