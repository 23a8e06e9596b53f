import Synchronization

/// Answers that many measures ask for, kept once worked out. Shared by the copies of one `Facts`; nothing in it ever changes.
///
/// Those who ask for the same answer at once wait for one working-out.
final class Memo: Sendable {
    private let lookedAfter = Mutex<[Day: [Facts.LookedAfter]]>([:])
    private let tables = Mutex<[String: Answer]>([:])
    /// The memo of the facts these differ from in a few answers only, and the names of those.
    private let base: Memo?
    private let own: Set<String>

    init(over base: Memo? = nil, except own: Set<String> = []) {
        self.base = base
        self.own = own
    }

    private final class Answer: Sendable {
        let value = Mutex<(any Sendable)?>(nil)
    }

    func lookedAfter(_ day: Day, make: () -> [Facts.LookedAfter]) -> [Facts.LookedAfter] {
        if let base { return base.lookedAfter(day, make: make) }
        if let known = lookedAfter.withLock({ $0[day] }) { return known }
        let made = make()
        lookedAfter.withLock { $0[day] = made }
        return made
    }

    /// Any other value, by a name that no other caller uses. A value must not be optional: wrap it.
    func value<Value: Sendable>(_ name: String, make: () -> Value) -> Value {
        if let base, !own.contains(name) { return base.value(name, make: make) }
        let answer = tables.withLock { all in
            if let known = all[name] { return known }
            let fresh = Answer()
            all[name] = fresh
            return fresh
        }
        return answer.value.withLock { kept in
            if let known = kept as? Value { return known }
            let made = make()
            kept = made
            return made
        }
    }
}
