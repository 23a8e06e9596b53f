/// What a reader knows outright while some figures are hidden: what is said, and what follows from it by subtraction alone.
struct KnownAtoms: Sendable {
    typealias Term = LinearProgram.Term

    /// One thing a reader may know: a link, or what a figure's print says, or that a hidden sum is one at least.
    struct Fact: Sendable {
        let row: LinearProgram.Row
        /// The group of the figure that says it; nil for a link.
        let group: Int?
        /// Whether it is known of a figure that is hidden, rather than of one that is shown.
        let isOfHidden: Bool
        var isExact: Bool { row.low == row.high }

        /// Whether numbers fit it.
        func fits(_ numbers: [Double]) -> Bool {
            var sum = 0.0
            for term in row.terms { sum += numbers[term.unknown] * term.times }
            return sum > row.low - 1e-6 && sum < row.high + 1e-6
        }
    }

    /// All that can be known, and where each atom stands in it.
    struct Facts: Sendable {
        var all: [Fact]
        var of: [[Int]]
        /// The facts that say a sum outright, all and by atom.
        var exact: [Int]
        var exactOf: [[Int]]

        init(_ all: [Fact], atoms: Int) {
            self.all = all
            var of = [[Int]](repeating: [], count: atoms)
            for (index, fact) in all.enumerated() { for term in fact.row.terms { of[term.unknown].append(index) } }
            self.of = of
            exact = all.indices.filter { all[$0].isExact }
            exactOf = of.map { $0.filter { all[$0].isExact } }
        }
    }

    private let facts: Facts
    private var isHidden: [Bool]
    /// What an atom is known to be; not a number where it is not known.
    private(set) var values: [Double]
    /// Which fact told an atom, in the order they were told.
    private var told: [(atom: Int, fact: Int)] = []

    init(_ facts: Facts, atoms: Int, groups: Int) {
        self.facts = facts
        isHidden = [Bool](repeating: false, count: groups)
        values = [Double](repeating: .nan, count: atoms)
        follow(facts.exact)
    }

    func holds(_ fact: Fact) -> Bool { fact.group.map { fact.isOfHidden == isHidden[$0] } ?? true }

    /// What is still known when a group is hidden, too.
    func hiding(_ group: Int) -> KnownAtoms {
        var known = self
        known.isHidden[group] = true
        var isForgotten: Set<Int> = [], kept: [(atom: Int, fact: Int)] = []
        for step in told {
            let fact = facts.all[step.fact]
            if known.holds(fact), isForgotten.isEmpty || !fact.row.terms.contains(where: { $0.unknown != step.atom && isForgotten.contains($0.unknown) }) {
                kept.append(step)
            } else {
                isForgotten.insert(step.atom)
                known.values[step.atom] = .nan
            }
        }
        guard !isForgotten.isEmpty else { return known }
        known.told = kept
        // What is forgotten can follow from something else.
        known.follow(isForgotten.sorted().flatMap { facts.exactOf[$0] })
        return known
    }

    private mutating func follow(_ given: [Int]) {
        var open = given
        while let index = open.popLast() {
            let fact = facts.all[index]
            guard holds(fact) else { continue }
            var rest = fact.row.low
            var unknown: Term?
            var count = 0, isPositive = true
            for term in fact.row.terms {
                let value = values[term.unknown]
                if value.isNaN {
                    unknown = term
                    count += 1
                    if term.times < 0 { isPositive = false }
                } else {
                    rest -= value * term.times
                }
            }
            guard count > 0 else { continue }
            if count == 1, let unknown {
                values[unknown.unknown] = rest / unknown.times
                told.append((unknown.unknown, index))
                open += facts.exactOf[unknown.unknown]
            } else if isPositive, abs(rest) < 1e-9 {
                for term in fact.row.terms where values[term.unknown].isNaN {
                    values[term.unknown] = 0
                    told.append((term.unknown, index))
                    open += facts.exactOf[term.unknown]
                }
            }
        }
    }

    // MARK: What has to do with a sum

    /// The atoms that are not known and hang together with a sum, and the facts that hold them together.
    struct Near {
        var atoms: [Int] = []
        var facts: [Int] = []
    }

    func near(_ terms: [Term]) -> Near {
        var near = Near()
        var isFound = [Bool](repeating: false, count: values.count), isUsed = [Bool](repeating: false, count: facts.all.count)
        var open = terms.map(\.unknown).filter { values[$0].isNaN }
        while let atom = open.popLast() {
            guard !isFound[atom] else { continue }
            isFound[atom] = true
            near.atoms.append(atom)
            for index in facts.of[atom] where !isUsed[index] {
                isUsed[index] = true
                guard holds(facts.all[index]) else { continue }
                near.facts.append(index)
                for term in facts.all[index].row.terms where values[term.unknown].isNaN && !isFound[term.unknown] { open.append(term.unknown) }
            }
        }
        near.atoms.sort()
        return near
    }

    /// All atoms that have to do with a sum, known or not.
    func touched(_ near: Near, _ terms: [Term]) -> Set<Int> {
        var touched = Set(terms.map(\.unknown))
        for index in near.facts { touched.formUnion(facts.all[index].row.terms.map(\.unknown)) }
        if near.atoms.isEmpty {
            // All of it is known: whatever was printed of it tells.
            for atom in Array(touched) { for index in facts.of[atom] { touched.formUnion(facts.all[index].row.terms.map(\.unknown)) } }
        }
        return touched
    }
}
