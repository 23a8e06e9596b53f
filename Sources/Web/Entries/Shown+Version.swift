import Care
import Store

extension Shown {
    /// A stored state of an entry, as pages show it.
    init(_ version: Version) {
        self.init(
            register: version.register, number: version.number, cells: version.cells, written: Shown.Hand(version.written),
            ended: version.ended.map(Shown.Hand.init), isStruck: version.isStruck)
    }
}

extension Shown.Hand {
    init(_ hand: Version.Hand) {
        self.init(at: hand.at, actor: hand.actor, action: hand.action, reason: hand.reason)
    }
}
