extension Facts {
    /// How many meetings can be chaired on a day: each chair in post and not away holds a fifth of a week's meetings, for the hours worked.
    ///
    /// No meeting is held at a weekend or on a bank holiday. Posts that end, people who leave and leave that is booked are known beforehand.
    public func chairSlots(on day: Day) -> Double {
        guard workingDays.isWorked(day) else { return 0 }
        let perWeek = settings.number(.meetingsPerWeek, on: day)
        return chairs(on: day).reduce(0) { $0 + $1.fullTimeEquivalent } * perWeek / 5
    }

    /// A chair who is there on a day, with the hours worked.
    public struct Chair: Hashable, Sendable {
        public let staff: StaffMember.ID
        public let fullTimeEquivalent: Double
    }

    /// Everybody in an IRO's post on a day who works for the council then and is not away.
    public func chairs(on day: Day) -> [Chair] {
        records[PostHolding.self].entries.compactMap { holding in
            guard holding.from <= day, holding.to.map({ day <= $0 }) ?? true, let post = post(holding.post), isIRO(post, on: day),
                staff(holding.staff) == nil || works(holding.staff, on: day), absent(holding.staff, on: day) == nil
            else { return nil }
            return Chair(staff: holding.staff, fullTimeEquivalent: holding.fullTimeEquivalent.value)
        }
    }

    /// The slots of a span of days, both ends included.
    public func chairSlots(from start: Day, through end: Day) -> Double {
        var sum = 0.0, day = start
        while day <= end {
            sum += chairSlots(on: day)
            day = day.adding(days: 1)
        }
        return sum
    }
}
