/// The sets of cases that figures count, taken apart into atoms: cases that are counted in exactly the same figures of a table and period.
///
/// A figure is then a sum of atoms, and so is every figure that could be worked out from it.
struct CountedSets {
    typealias Term = LinearProgram.Term

    /// Which cases of a measure.
    enum Part: Hashable { case met, missed, counted, excluded, all, amounts }

    /// A set of cases: those of a measure in a time, of some groups, with one outcome, as one table counts them.
    struct Key: Hashable {
        let table: String
        let time: Time
        let measure: String
        let groups: Set<String>?
        let part: Part
    }

    /// A period as a measure reads it: of a stock only its last day matters.
    struct Time: Hashable {
        let span: Measure.Span
        let start: Day?
        let end: Day
        let gaps: [Period.Gap]

        init(_ period: Period, _ measure: Measure) {
            span = measure.span
            start = measure.span == .flow ? period.start : nil
            end = period.end
            gaps = measure.span == .flow ? period.gaps : []
        }
    }

    private struct CaseKey: Hashable {
        let subject: Subject
        let day: Day
        let occurrence: Int
    }

    private struct Found {
        let unit: Int
        let group: String
        let outcome: Case.Outcome
    }

    private struct Place: Hashable {
        let table: String
        let time: Time
    }

    private let facts: Facts
    private var units: [CaseKey: Int] = [:]
    private var cases: [String: [Time: [Found]]] = [:]
    private var indexes: [Key: Int] = [:]
    private(set) var keys: [Key] = []
    private var members: [[Int]] = []
    private var weights: [Double] = []
    private var periods: [Period] = []
    private var homes: [String: [Time: String]] = [:]
    /// The atoms of each set, once they are made.
    private(set) var terms: [[Term]] = []
    var atoms: Int { truth.count }
    /// How many cases each atom has.
    private(set) var truth: [Double] = []
    /// Sets of the same cases have the same number here.
    private(set) var sameAs: [Int] = []
    private(set) var links: [LinearProgram.Row] = []

    init(_ facts: Facts) { self.facts = facts }

    /// How many cases a set has.
    func size(_ set: Int) -> Int { members[set].count }

    /// The set of some cases of a measure; `table` nil stands for the table that counts the measure in that time, if one does.
    mutating func set(_ measure: Measure, _ period: Period, _ groups: Set<String>?, _ part: Part, table: String?) -> Int {
        let time = Time(period, measure)
        let home = table ?? homes[measure.id]?[time] ?? "words \(measure.id)"
        if homes[measure.id]?[time] == nil { homes[measure.id, default: [:]][time] = home }
        let key = Key(table: home, time: time, measure: measure.id, groups: groups, part: part)
        if let known = indexes[key] { return known }
        let found = found(measure, period, time).filter { each in
            guard groups?.contains(each.group) ?? true else { return false }
            switch (part, each.outcome) {
            case (.met, .met), (.missed, .missed), (.excluded, .excluded), (.all, _), (.amounts, .amount): return true
            case (.counted, let outcome): return outcome.isCounted
            default: return false
            }
        }
        let amounts = found.compactMap { each -> Double? in if case .amount(let amount) = each.outcome { amount } else { nil } }
        indexes[key] = keys.count
        keys.append(key)
        members.append(found.map(\.unit).sorted())
        weights.append(amounts.isEmpty ? 1 : amounts.reduce(0, +) / Double(amounts.count))
        periods.append(period)
        return keys.count - 1
    }

    private mutating func found(_ measure: Measure, _ period: Period, _ time: Time) -> [Found] {
        if let known = cases[measure.id]?[time] { return known }
        var seen: [CaseKey: Int] = [:]
        let found = measure.cases(facts, in: period).map { each -> Found in
            let plain = CaseKey(subject: each.subject, day: each.day, occurrence: 0)
            let occurrence = seen[plain, default: 0]
            seen[plain] = occurrence + 1
            let key = CaseKey(subject: each.subject, day: each.day, occurrence: occurrence)
            let unit = units[key] ?? units.count
            units[key] = unit
            return Found(unit: unit, group: each.group, outcome: each.outcome)
        }
        cases[measure.id, default: [:]][time] = found
        return found
    }

    // MARK: Atoms

    /// Takes the sets apart; no set is added afterwards.
    mutating func takeApart() {
        for index in keys.indices {
            guard let measure = Measure.named(keys[index].measure) else { continue }
            // The whole of a measure may be printed elsewhere, or be the same as another whole.
            _ = set(measure, periods[index], nil, .counted, table: keys[index].table)
            _ = set(measure, periods[index], nil, .all, table: keys[index].table)
        }
        terms = [[Term]](repeating: [], count: keys.count)
        let places = Dictionary(grouping: keys.indices, by: { Place(table: keys[$0].table, time: keys[$0].time) })
        for (_, sets) in places.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
            var signatures: [Int: [Int]] = [:]
            for set in sets { for unit in members[set] { signatures[unit, default: []].append(set) } }
            var atomOf: [[Int]: Int] = [:]
            for unit in signatures.keys.sorted() {
                guard let signature = signatures[unit] else { continue }
                if let atom = atomOf[signature] {
                    truth[atom] += 1
                    continue
                }
                atomOf[signature] = atoms
                for set in signature { terms[set].append(Term(unknown: atoms, times: 1)) }
                truth.append(1)
            }
        }
        link()
    }

    /// A new unknown that is no set of cases: a figure that was published elsewhere.
    mutating func newAtom(_ value: Double) -> Int {
        truth.append(value)
        return atoms - 1
    }

    mutating func add(_ link: LinearProgram.Row) { links.append(link) }

    /// Cases of a set each weigh so much in a sum of amounts.
    func weight(_ set: Int) -> Double { weights[set] }

    /// Adds that one sum is another.
    private mutating func equate(_ one: [Term], _ others: [[Term]], subtracting: [[Term]] = []) {
        var times: [Int: Double] = [:]
        for term in one { times[term.unknown, default: 0] += term.times }
        for term in others.joined() { times[term.unknown, default: 0] -= term.times }
        for term in subtracting.joined() { times[term.unknown, default: 0] += term.times }
        let row = times.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { Term(unknown: $0.key, times: $0.value) }
        if !row.isEmpty { links.append(LinearProgram.Row(terms: row, low: 0, high: 0)) }
    }

    private mutating func link() {
        // The same cases in another table are the same number.
        var first: [[Int]: Int] = [:]
        sameAs = Array(keys.indices)
        for index in keys.indices {
            guard !members[index].isEmpty, let known = first[members[index]] else {
                first[members[index]] = index
                continue
            }
            sameAs[index] = known
            if terms[index] != terms[known] { equate(terms[index], [terms[known]]) }
        }
        // What happened in the year happened in one of its quarters.
        struct Series: Hashable { let table: String, measure: String, groups: Set<String>?, part: Part }
        let series = Dictionary(grouping: keys.indices, by: { Series(table: keys[$0].table, measure: keys[$0].measure, groups: keys[$0].groups, part: keys[$0].part) })
        for (_, sets) in series.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
            for whole in sets where !members[whole].isEmpty {
                let parts = sets.filter { $0 != whole && periods[$0].start >= periods[whole].start && periods[$0].end <= periods[whole].end && keys[$0].time.span == .flow }
                if parts.count > 1, parts.flatMap({ members[$0] }).sorted() == members[whole] { equate(terms[whole], parts.map { terms[$0] }) }
            }
        }
        linkStartsAndEnds()
    }

    /// Looked after at the start, and started, and not ceased, is looked after at the end.
    private mutating func linkStartsAndEnds() {
        let (stock, started, ceased) = (Measure.lookedAfterChildren.id, Measure.startedCare.id, Measure.ceasedCare.id)
        func all(_ measure: String) -> [Int] { keys.indices.filter { keys[$0].measure == measure && keys[$0].groups == nil && keys[$0].part == .counted } }
        let stocks = all(stock), leavers = all(ceased)
        for one in all(started) {
            let period = periods[one]
            guard let left = leavers.first(where: { periods[$0] == period }), let end = stocks.first(where: { keys[$0].time.end == period.end }),
                let start = stocks.first(where: { keys[$0].time.end == period.start.adding(days: -1) }),
                members[start].count + members[one].count - members[left].count == members[end].count
            else { continue }
            equate(terms[end], [terms[start], terms[one]], subtracting: [terms[left]])
        }
    }
}
