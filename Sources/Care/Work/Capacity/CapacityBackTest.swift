/// How good the forecast would have been: made as at each of 26 past weeks, from what was known then, against what was held.
///
/// Bookings are left out, because nobody can tell any more what was booked on a past day. The chairs are not tested, only the meetings.
public struct CapacityBackTest: Sendable {
    /// One forecast of the past.
    public struct Trial: Hashable, Sendable {
        /// The forecast was made at the close of this day.
        public let made: Day
        /// The four weeks after it: what was expected, and what was held.
        public let expected: Double
        public let held: Int

        public var error: Double { abs(expected - Double(held)) }
    }

    public static let weeksAhead = 4
    public static let trialCount = 26

    public let trials: [Trial]

    /// How many meetings of four weeks the forecast missed by, on average.
    public var meanError: Double? { trials.isEmpty ? nil : trials.reduce(0) { $0 + $1.error } / Double(trials.count) }

    /// The same as a share of the meetings held, in per cent.
    public var percentError: Double? {
        let held = trials.reduce(0) { $0 + $1.held }
        guard held > 0 else { return nil }
        return trials.reduce(0) { $0 + $1.error } * 100 / Double(held)
    }

    /// Whether the forecast was mostly too high or too low: the mean of expected less held, in per cent of those held.
    public var percentBias: Double? {
        let held = trials.reduce(0) { $0 + $1.held }
        guard held > 0 else { return nil }
        return (trials.reduce(0) { $0 + $1.expected } - Double(held)) * 100 / Double(held)
    }

    public init(_ facts: Facts) {
        let today = facts.today
        let light = facts.forecastRecords
        // Before the records begin, nobody can forecast.
        let begins = facts.reviews.rows.map(\.held).min()
        trials = (0..<Self.trialCount).reversed().compactMap { back -> Trial? in
            let made = today.adding(days: -7 * (Self.weeksAhead + back))
            guard let begins, begins <= made.adding(days: -7 * Facts.habitWeeks), facts.reviewsKnownFrom <= made.adding(days: -7 * Facts.habitWeeks) else { return nil }
            let then = Facts(light, settings: facts.settings, workingDays: facts.workingDays, today: made)
            let expected = CapacityForecast(then, weeks: Self.weeksAhead, isByCalendar: false).weeks.reduce(0) { $0 + $1.demand }
            return Trial(made: made, expected: expected, held: facts.meetingsHeld(after: made, through: made.adding(days: 7 * Self.weeksAhead)))
        }
    }
}

extension Facts {
    /// The registers a forecast of meetings is made from, without bookings.
    fileprivate var forecastRecords: Records {
        var light = Records()
        light.set(records[HeaderEntry.self])
        light.set(records[KnownChild.self])
        light.set(records[Episode.self])
        light.set(records[Review.self])
        light.set(records[ProtectionPlan.self])
        light.set(records[Conference.self])
        light.set(records[ConferenceChild.self])
        return light
    }

    /// Looked-after reviews and conferences held in a span of days, the first day left out; a review outside care is none.
    fileprivate func meetingsHeld(after start: Day, through end: Day) -> Int {
        let reviews = reviewChains.reduce(0) { $0 + $1.links.count { link in link.held.map { start < $0 && $0 <= end } ?? false } }
        return reviews + records[Conference.self].entries.count { start < $0.held && $0.held <= end }
    }

    /// The test of the forecast; worked out once.
    public var capacityBackTest: CapacityBackTest { memo.value("capacity back-test") { CapacityBackTest(self) } }
}
