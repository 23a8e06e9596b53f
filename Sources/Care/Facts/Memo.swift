import Synchronization

/// Answers that many measures ask for, kept once worked out. Shared by the copies of one `Facts`; nothing in it ever changes.
final class Memo: Sendable {
    private let lookedAfter = Mutex<[Day: [Facts.LookedAfter]]>([:])
    private let tables = Mutex<[String: any Sendable]>([:])

    func lookedAfter(_ day: Day, make: () -> [Facts.LookedAfter]) -> [Facts.LookedAfter] {
        if let known = lookedAfter.withLock({ $0[day] }) { return known }
        let made = make()
        lookedAfter.withLock { $0[day] = made }
        return made
    }

    /// Any other value, by a name that no other caller uses.
    func value<Value: Sendable>(_ name: String, make: () -> Value) -> Value {
        if let known = tables.withLock({ $0[name] as? Value }) { return known }
        let made = make()
        tables.withLock { $0[name] = made }
        return made
    }
}
