/// A council that does not exist, with every register filled: for demonstrations, for trying things out and for tests.
///
/// Everything is invented, and the same children, seed, year, years and day always give the same records. Without a day they are as they
/// would be extracted at the close of 31 March; with one they are as they stand at the close of that day, in the middle of the work:
/// nothing later has happened, what was still open has no end, and meetings are booked for the weeks ahead.
public struct DemoCouncil: Sendable, Hashable {
    /// The number of children looked after at some time in the last year, short breaks included.
    public var children: Int
    public var seed: UInt64
    /// The last year, to whose end or into which it goes.
    public var year: ReportingYear
    /// The day a living council is at; nil for one that was extracted at the year's end.
    public var asAt: Day?
    /// How many reporting years are told in full, the last one counted.
    public var years: Int
    /// A few slips in the records, so that the checks have something to find.
    public var withMistakes: Bool

    public init(children: Int = 600, seed: UInt64 = 1, year: ReportingYear, years: Int = 1, withMistakes: Bool = true) {
        self.children = children
        self.seed = seed
        self.year = year
        self.years = years
        self.withMistakes = withMistakes
    }

    /// A living council, as it stands at the close of a day.
    public init(children: Int = 600, seed: UInt64 = 1, asAt: Day, years: Int = 2, withMistakes: Bool = true) {
        self.init(children: children, seed: seed, year: ReportingYear(containing: asAt), years: years, withMistakes: withMistakes)
        self.asAt = asAt
    }

    /// The earliest year that is told in full.
    var firstYear: ReportingYear { ReportingYear(endingIn: year.endsIn - min(max(1, years), 20) + 1) ?? year }

    /// Every register, filled.
    public func records() -> Records {
        var world = DemoWorld(self)
        world.addChildren()
        world.addFormerChildren()
        world.addReviews()
        if withMistakes { world.spoilReturn() }
        if let asAt { world.stop(at: asAt) }
        world.fillReturn()
        world.fillStaff()
        world.allocateChildren()
        world.fillCarers()
        world.fillProtection()
        world.fillAllocations(withGaps: withMistakes)
        world.fillHealth()
        world.fillEarlierYears()
        world.fillYear()
        world.fillEducation()
        world.fillVisitors()
        world.fillSettings()
        world.fillReporting()
        world.tellYears()
        if let asAt { world.live(at: asAt) }
        return world.records
    }
}
