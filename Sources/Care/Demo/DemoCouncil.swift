/// A council that does not exist, with every register filled for one year: for demonstrations, for trying things out and for tests.
///
/// Everything is invented, and the same children, seed and year always give the same records. They are as they would be extracted at
/// the close of 31 March: nothing later is in them, and what was still open has no end.
public struct DemoCouncil: Sendable, Hashable {
    /// The number of children looked after at some time in the year, short breaks included.
    public var children: Int
    public var seed: UInt64
    public var year: ReportingYear
    /// A few slips in the records, so that the checks have something to find.
    public var withMistakes: Bool

    public init(children: Int = 600, seed: UInt64 = 1, year: ReportingYear, withMistakes: Bool = true) {
        self.children = children
        self.seed = seed
        self.year = year
        self.withMistakes = withMistakes
    }

    /// Every register there is, filled.
    public func records() -> Records {
        var world = DemoWorld(self)
        world.addChildren()
        world.addReviews()
        if withMistakes { world.spoilReturn() }
        world.fillReturn()
        world.fillStaff()
        world.allocateChildren()
        world.fillCarers()
        world.fillProtection()
        world.fillAllocations(withGaps: withMistakes)
        world.fillReviewDetails()
        world.fillHealth()
        world.fillEducation()
        world.fillChallenge()
        world.fillVoice()
        world.fillVisitors()
        world.fillQuality()
        world.fillSettings()
        world.fillReporting()
        return world.records
    }
}
