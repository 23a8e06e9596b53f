import Synchronization

/// Answers that many measures ask for, kept once worked out. Shared by the copies of one `Facts`; nothing in it ever changes.
///
/// Those who ask for the same answer at once wait for one working-out. Each answer is kept with the names of the registers it was worked out
/// from, so that facts of a later reading take over those whose registers are as they were.
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

    /// Takes over what was worked out before from registers that have not changed since.
    ///
    /// Only for facts that have the same children, episodes, reviews, day, settings and working days: what reads those is not told apart.
    init(after before: Memo, changed: Set<String>) {
        base = nil
        own = []
        let days = before.lookedAfter.withLock { $0 }, answers = before.tables.withLock { $0 }
        lookedAfter.withLock { $0 = days }
        tables.withLock { $0 = answers.filter { $0.value.holds(changed) } }
    }

    private final class Answer: Sendable {
        let known = Mutex<(value: any Sendable, registers: Set<String>)?>(nil)
        private let settled = Mutex<Set<String>?>(nil)

        /// Whether it is worked out, and from none of the registers that changed. One that is being worked out just now is not waited for.
        func holds(_ changed: Set<String>) -> Bool {
            guard let registers = settled.withLock({ $0 }) else { return false }
            return changed.isEmpty || (!registers.contains(Reads.all) && registers.isDisjoint(with: changed))
        }

        func settle(_ registers: Set<String>) { settled.withLock { $0 = registers } }
    }

    func lookedAfter(_ day: Day, make: () -> [Facts.LookedAfter]) -> [Facts.LookedAfter] {
        if let base { return base.lookedAfter(day, make: make) }
        if let known = lookedAfter.withLock({ $0[day] }) { return known }
        let made = make()
        lookedAfter.withLock { $0[day] = made }
        return made
    }

    /// The names of what is worked out and kept here.
    var kept: Set<String> { tables.withLock { Set($0.filter { $0.value.holds([]) }.keys) } }

    /// Any other value, by a name that no other caller uses. A value must not be optional: wrap it.
    ///
    /// What it is worked out from must be read within `make`: rows read before it is called are not noted.
    func value<Value: Sendable>(_ name: String, make: () -> Value) -> Value {
        if let base, !own.contains(name) { return base.value(name, make: make) }
        let answer = tables.withLock { all in
            if let known = all[name] { return known }
            let fresh = Answer()
            all[name] = fresh
            return fresh
        }
        return answer.known.withLock { kept in
            if let known = kept, let value = known.value as? Value {
                Reads.current?.note(known.registers)
                return value
            }
            let (made, registers) = Reads.noting(make)
            kept = (made, registers)
            answer.settle(registers)
            return made
        }
    }
}
