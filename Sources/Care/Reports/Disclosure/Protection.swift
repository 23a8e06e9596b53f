/// Decides which figures are hidden so that no small count can be worked out from the rest.
///
/// What a reader can know is laid out as unknown numbers (`atoms`: children who are counted in exactly the same figures), the figures printed,
/// which each say that a sum of atoms lies within how it is rounded, and links that always hold. A linear program tells how low and how high
/// each hidden sum can be. While one is known too closely, the figure is hidden that helps most and is missed least.
struct Protection: Sendable {
    typealias Term = LinearProgram.Term

    /// A figure that is printed unless it is hidden.
    struct Figure: Sendable {
        /// The sum it prints.
        var terms: [Term]
        /// What its print says of the sum.
        var low: Double
        var high: Double
        /// Sums that a reader knows to be one or more once it is hidden, because none that is zero ever is.
        var parts: [[Term]]
        /// What such a sum is at most, where words say so: “fewer than 6”.
        var mostOfParts = Double.infinity
        /// Figures of the same group print the same thing: they are hidden together.
        var group: Int
        /// How much it is missed.
        var cost: Double
        /// Never hidden: a zero, or a figure that is not about children.
        var isOpen: Bool
    }

    /// A sum that must not be told closely.
    struct Target: Sendable {
        var terms: [Term]
        /// How far apart its lowest and highest must be.
        var width: Double
        /// Whether it is a whole number.
        var isWhole: Bool
    }

    let figures: [Figure]
    /// What always holds, whatever is printed.
    let links: [LinearProgram.Row]
    let atoms: Int

    private let groups: [Int: [Int]]
    /// The groups that print something of an atom.
    private let groupsOf: [[Int]]
    private let facts: [Fact]
    private let factsOf: [[Int]]
    /// The facts that say a sum outright, all and by atom.
    private let exact: [Int]
    private let exactOf: [[Int]]
    private(set) var hidden: Set<Int> = []
    private(set) var targets: [Target]

    /// - Parameter hidden: the groups that are hidden to begin with.
    init(atoms: Int, figures: [Figure], links: [LinearProgram.Row], targets: [Target], hidden: Set<Int>) {
        self.atoms = atoms
        self.figures = figures
        self.links = links
        self.targets = targets
        groups = Dictionary(grouping: figures.indices, by: { figures[$0].group })
        var facts = links.map { Fact(row: $0, group: nil, isOfHidden: false) }
        var groupsOf = [Set<Int>](repeating: [], count: atoms)
        for figure in figures {
            for term in figure.terms { groupsOf[term.unknown].insert(figure.group) }
            if !figure.terms.isEmpty { facts.append(Fact(row: LinearProgram.Row(terms: figure.terms, low: figure.low, high: figure.high), group: figure.group, isOfHidden: false)) }
            for part in figure.parts {
                facts.append(
                    Fact(row: LinearProgram.Row(terms: part, low: part.map(\.times).min() ?? 1, high: figure.mostOfParts), group: figure.group, isOfHidden: true))
            }
        }
        var factsOf = [[Int]](repeating: [], count: atoms)
        for (index, fact) in facts.enumerated() { for term in fact.row.terms { factsOf[term.unknown].append(index) } }
        self.facts = facts
        self.factsOf = factsOf
        self.groupsOf = groupsOf.map { $0.sorted() }
        exact = facts.indices.filter { facts[$0].isExact }
        exactOf = factsOf.map { $0.filter { facts[$0].isExact } }
        for group in hidden.sorted() { hide(group) }
        protect()
    }

    /// Whether a figure is hidden.
    func isHidden(_ figure: Int) -> Bool { hidden.contains(figures[figure].group) }

    // MARK: Hiding

    private mutating func hide(_ group: Int) {
        guard hidden.insert(group).inserted else { return }
        for index in groups[group] ?? [] {
            for part in figures[index].parts {
                // A hidden sum that can be worked out has been hidden for nothing.
                let whole = part.allSatisfy { $0.times == 1 }
                targets.append(Target(terms: part, width: whole ? 1 : 0.01, isWhole: whole))
            }
        }
    }

    private mutating func protect() {
        var seen: Set<[Term]> = []
        var index = 0
        while index < targets.count {
            let target = targets[index]
            index += 1
            guard !target.terms.isEmpty, seen.insert(target.terms + [Term(unknown: -1, times: target.width)]).inserted else { continue }
            // Each step hides one more, so that it ends: at the latest when nothing near is printed.
            while let better = nextToHide(for: target) { hide(better) }
        }
    }

    /// The group to hide so that a target is told less closely; nil where it is safe, or nothing is left to hide.
    private func nextToHide(for target: Target) -> Int? {
        let reach = Known(self, without: nil).reach(of: target)
        guard reach.width < target.width else { return nil }
        // What stands in one sum with the target: its brothers in a row or column, and their totals.
        var own = Set(target.terms.map(\.unknown))
        for term in target.terms {
            for index in factsOf[term.unknown] where holds(facts[index], without: nil) { own.formUnion(facts[index].row.terms.map(\.unknown)) }
        }
        var near: Set<Int> = []
        for atom in reach.atoms { near.formUnion(groupsOf[atom]) }
        var candidates: [(group: Int, cost: Double)] = []
        for group in near where !hidden.contains(group) {
            let members = groups[group] ?? []
            guard !members.contains(where: { figures[$0].isOpen }) else { continue }
            let touches = members.contains { index in figures[index].terms.contains { own.contains($0.unknown) } }
            candidates.append((group, members.reduce(0) { max($0, figures[$1].cost) } + (touches ? 0 : 400)))
        }
        candidates.sort { ($0.cost, $0.group) < ($1.cost, $1.group) }
        var best: (group: Int, width: Double)?
        for candidate in candidates.prefix(10) {
            let width = Known(self, without: candidate.group).reach(of: target).width
            if width >= target.width { return candidate.group }
            if width > (best?.width ?? reach.width) + 1e-6 { best = (candidate.group, width) }
        }
        return best?.group ?? candidates.first?.group
    }

    // MARK: What a reader can work out

    /// One thing a reader may know: a link, or what a figure's print says, or that a hidden sum is one at least.
    private struct Fact: Sendable {
        let row: LinearProgram.Row
        /// The group of the figure that says it; nil for a link.
        let group: Int?
        /// Whether it is known of a figure that is hidden, rather than of one that is shown.
        let isOfHidden: Bool
        var isExact: Bool { row.low == row.high }
    }

    private func holds(_ fact: Fact, without extra: Int?) -> Bool {
        guard let group = fact.group else { return true }
        return fact.isOfHidden == (group == extra || hidden.contains(group))
    }

    /// What a reader knows outright, with some groups hidden.
    private struct Known {
        let protection: Protection
        let extra: Int?
        private var fixed: [Double]

        init(_ protection: Protection, without extra: Int?) {
            self.protection = protection
            self.extra = extra
            // What is said outright, and what follows from it by subtraction alone, is known.
            fixed = [Double](repeating: .nan, count: protection.atoms)
            var open = protection.exact
            while let index = open.popLast() {
                let fact = protection.facts[index]
                guard protection.holds(fact, without: extra) else { continue }
                var rest = fact.row.low
                var unknown: Term?
                var count = 0, isPositive = true
                for term in fact.row.terms {
                    let value = fixed[term.unknown]
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
                    fixed[unknown.unknown] = rest / unknown.times
                    open += protection.exactOf[unknown.unknown]
                } else if isPositive, abs(rest) < 1e-9 {
                    for term in fact.row.terms where fixed[term.unknown].isNaN {
                        fixed[term.unknown] = 0
                        open += protection.exactOf[term.unknown]
                    }
                }
            }
        }

        /// How far apart a target can be, and the atoms that have to do with it. What cannot be worked out here counts as told.
        func reach(of target: Target) -> (width: Double, atoms: Set<Int>) {
            var found: Set<Int> = []
            var used: Set<Int> = []
            var touched = Set(target.terms.map(\.unknown))
            var open = target.terms.map(\.unknown).filter { fixed[$0].isNaN }
            while let atom = open.popLast() {
                guard found.insert(atom).inserted else { continue }
                for index in protection.factsOf[atom] where !used.contains(index) && protection.holds(protection.facts[index], without: extra) {
                    used.insert(index)
                    for term in protection.facts[index].row.terms {
                        touched.insert(term.unknown)
                        if fixed[term.unknown].isNaN, !found.contains(term.unknown) { open.append(term.unknown) }
                    }
                }
            }
            if found.isEmpty {
                // All of it is known: whatever was printed of it tells.
                for atom in Array(touched) { for index in protection.factsOf[atom] { touched.formUnion(protection.facts[index].row.terms.map(\.unknown)) } }
                return (0, touched)
            }
            let order = Dictionary(uniqueKeysWithValues: found.sorted().enumerated().map { ($1, $0) })
            func terms(_ terms: [Term]) -> [Term] { terms.compactMap { term in order[term.unknown].map { Term(unknown: $0, times: term.times) } } }
            func known(_ terms: [Term]) -> Double { terms.reduce(0.0) { fixed[$1.unknown].isNaN ? $0 : $0 + fixed[$1.unknown] * $1.times } }
            let rows = Set(used.map { index in
                let row = protection.facts[index].row
                let known = known(row.terms)
                return LinearProgram.Row(terms: terms(row.terms), low: row.low - known, high: row.high - known)
            })
            guard let program = LinearProgram(unknowns: found.count, rows: Array(rows)) else { return (0, touched) }
            let wanted = terms(target.terms)
            let low = program.minimum(wanted) + known(target.terms), high = program.maximum(wanted) + known(target.terms)
            if target.isWhole { return ((high + 1e-6).rounded(.down) - (low - 1e-6).rounded(.up), touched) }
            return (high - low, touched)
        }
    }

    /// The lowest and highest a sum can be, as a reader can work it out.
    func width(of terms: [Term]) -> Double {
        Known(self, without: nil).reach(of: Target(terms: terms, width: 0, isWhole: terms.allSatisfy { $0.times == 1 })).width
    }
}
