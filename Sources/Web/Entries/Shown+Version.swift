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

extension Visit {
    /// Stored states of entries as pages show them, the people by name.
    func named(_ versions: [Version]) throws -> [Shown] {
        let names = try site.names()
        return versions.map { Shown($0).named(names) }
    }

    func named(_ version: Version) throws -> Shown { Shown(version).named(try site.names()) }
}

extension Shown.Hand {
    init(_ hand: Version.Hand) {
        self.init(at: hand.at, actor: hand.actor, action: hand.action, reason: hand.reason)
    }
}
