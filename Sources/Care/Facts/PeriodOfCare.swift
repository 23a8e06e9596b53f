/// A time during which a child was looked after without a break: a chain of episodes, short breaks left out.
public struct PeriodOfCare: Hashable, Sendable {
    /// The child's place in `Facts.children`.
    public let child: Int
    public let from: Day
    /// The day care ended; nil while it lasts.
    public let to: Day?
    /// Where its episodes stand in `Facts.episodes.rows`. Short-break episodes may lie between them.
    public let episodes: Range<Int>
    /// False when the records begin in the middle of the period: `from` is then the first day known, and care began earlier.
    public let startIsKnown: Bool

    /// Whether the child was looked after at the end of a day. On the day care ends the child no longer is.
    public func contains(_ day: Day) -> Bool { from <= day && (to.map { day < $0 } ?? true) }
}
