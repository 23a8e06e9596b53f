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
        /// Everybody can read it elsewhere.
        var isOut = false
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
    private let groups: [Int: [Int]]
    /// The groups that print something of an atom.
    private let groupsOf: [[Int]]
    private let facts: KnownAtoms.Facts
    /// What is known only once a group is hidden.
    private let factsOfHidden: [Int: [Int]]
    private var known: KnownAtoms
    /// Numbers of all atoms that fit everything a reader knows, the true ones first; none where it is not known what is true.
    private var points: [[Double]] = []
    private(set) var hidden: Set<Int> = []
    private(set) var targets: [Target]

    /// - Parameters:
    ///   - links: what always holds, whatever is printed.
    ///   - hidden: the groups that are hidden to begin with.
    ///   - truth: what the atoms are; nothing is decided by it, but what fits is found faster from what is true.
    init(atoms: Int, figures: [Figure], links: [LinearProgram.Row], targets: [Target], hidden: Set<Int>, truth: [Double]? = nil) {
        self.figures = figures
        self.targets = targets
        groups = Dictionary(grouping: figures.indices, by: { figures[$0].group })
        var all = links.map { KnownAtoms.Fact(row: $0, group: nil, isOfHidden: false) }
        var groupsOf = [Set<Int>](repeating: [], count: atoms)
        for figure in figures {
            for term in figure.terms { groupsOf[term.unknown].insert(figure.group) }
            if !figure.terms.isEmpty {
                all.append(KnownAtoms.Fact(row: LinearProgram.Row(terms: figure.terms, low: figure.low, high: figure.high), group: figure.group, isOfHidden: false))
            }
            for part in figure.parts {
                let row = LinearProgram.Row(terms: part, low: part.map(\.times).min() ?? 1, high: figure.mostOfParts)
                all.append(KnownAtoms.Fact(row: row, group: figure.group, isOfHidden: true))
            }
        }
        facts = KnownAtoms.Facts(all, atoms: atoms)
        factsOfHidden = Dictionary(grouping: all.indices.filter { all[$0].isOfHidden }, by: { all[$0].group ?? 0 })
        self.groupsOf = groupsOf.map { $0.sorted() }
        known = KnownAtoms(facts, atoms: atoms, groups: (figures.map(\.group).max() ?? -1) + 1)
        if let truth, all.allSatisfy({ $0.fits(truth) }) { points = [truth] }
        for group in hidden.sorted() { hide(group) }
        protect()
    }

    /// Whether a figure is hidden.
    func isHidden(_ figure: Int) -> Bool { hidden.contains(figures[figure].group) }

    // MARK: Hiding

    private mutating func hide(_ group: Int) {
        guard hidden.insert(group).inserted else { return }
        known = known.hiding(group)
        // What fits all that is shown fits what is left of it, too, unless it is nothing where something is hidden.
        let new = factsOfHidden[group] ?? []
        points = points.filter { point in new.allSatisfy { facts.all[$0].fits(point) } }
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
    private mutating func nextToHide(for target: Target) -> Int? {
        // Numbers that fit and are far enough apart say that it is safe.
        if target.isTold(between: points) == false { return nil }
        let near = known.near(target.terms), reach = reach(of: target, known, near)
        points += reach.points
        guard reach.width < target.width else { return nil }
        // What stands in one sum with the target: its brothers in a row or column, and their totals.
        var own = Set(target.terms.map(\.unknown))
        for term in target.terms {
            for index in facts.of[term.unknown] where known.holds(facts.all[index]) { own.formUnion(facts.all[index].row.terms.map(\.unknown)) }
        }
        var close: Set<Int> = []
        for atom in known.touched(near, target.terms) { close.formUnion(groupsOf[atom]) }
        var candidates: [(group: Int, cost: Double)] = []
        for group in close where !hidden.contains(group) {
            let members = groups[group] ?? []
            guard !members.contains(where: { figures[$0].isOpen }) else { continue }
            let touches = members.contains { index in figures[index].terms.contains { own.contains($0.unknown) } }
            candidates.append((group, members.reduce(0) { max($0, figures[$1].cost) } + (touches ? 0 : 400)))
        }
        candidates.sort { ($0.cost, $0.group) < ($1.cost, $1.group) }
        var best: (group: Int, width: Double, points: [[Double]])?
        for candidate in candidates.prefix(10) {
            let without = known.hiding(candidate.group)
            let found = self.reach(of: target, without, without.near(target.terms))
            if found.width >= target.width || found.width > (best?.width ?? reach.width) + 1e-6 { best = (candidate.group, found.width, found.points) }
            if found.width >= target.width { break }
        }
        if best == nil, isOutAnyway(target, reach.width) { return nil }
        points += best?.points ?? []
        return best?.group ?? candidates.first?.group
    }

    /// Whether a target is told as closely when everything is hidden that can be: other years' editions tell it, and nothing is hidden for nothing.
    private func isOutAnyway(_ target: Target, _ width: Double) -> Bool {
        guard figures.contains(where: { $0.isOut }) else { return false }
        var without = known
        for (group, members) in groups where !hidden.contains(group) && !members.contains(where: { figures[$0].isOpen }) { without = without.hiding(group) }
        return reach(of: target, without, without.near(target.terms)).width <= width + 1e-6
    }

    // MARK: What a reader can work out

    /// How far apart a target can be, and numbers that show it. What cannot be worked out here counts as told.
    private func reach(of target: Target, _ known: KnownAtoms, _ near: KnownAtoms.Near) -> (width: Double, points: [[Double]]) {
        if near.atoms.isEmpty { return (0, []) }
        var order = [Int](repeating: -1, count: known.values.count)
        for (place, atom) in near.atoms.enumerated() { order[atom] = place }
        func split(_ terms: [Term]) -> (terms: [Term], rest: Double) {
            var open: [Term] = [], rest = 0.0
            for term in terms {
                let value = known.values[term.unknown]
                if value.isNaN { open.append(Term(unknown: order[term.unknown], times: term.times)) } else { rest += value * term.times }
            }
            return (open, rest)
        }
        let rows = Set(near.facts.map { index -> LinearProgram.Row in
            let row = facts.all[index].row, (terms, rest) = split(row.terms)
            return LinearProgram.Row(terms: terms, low: row.low - rest, high: row.high - rest)
        })
        let (wanted, rest) = split(target.terms)
        if let truth = points.first, var range = SumRange(Array(rows), start: near.atoms.map { truth[$0] }, wanted: wanted) {
            func whole() -> [Double] {
                var point = truth
                for (atom, value) in zip(near.atoms, range.point) { point[atom] = value }
                return point
            }
            let start = range.sum + rest
            let high = range.move(up: true) { target.width(start, $0 + rest) >= target.width } + rest
            let top = whole()
            if target.width(start, high) >= target.width { return (target.width(start, high), high.isFinite ? [top] : []) }
            let low = range.move(up: false) { target.width($0 + rest, high) >= target.width } + rest
            return (target.width(low, high), low.isFinite ? [top, whole()] : [top])
        }
        guard let program = LinearProgram(unknowns: near.atoms.count, rows: Array(rows)) else { return (0, []) }
        return (target.width(program.minimum(wanted) + rest, program.maximum(wanted) + rest), [])
    }

    /// How far apart a reader finds the lowest and the highest that a sum can be.
    func width(of terms: [Term]) -> Double {
        let target = Target(terms: terms, width: .infinity, isWhole: terms.allSatisfy { $0.times == 1 })
        return reach(of: target, known, known.near(terms)).width
    }
}

extension Protection.Target {
    /// How far apart two values are, of what the target can be between them.
    fileprivate func width(_ low: Double, _ high: Double) -> Double { isWhole ? (high + 1e-6).rounded(.down) - (low - 1e-6).rounded(.up) : high - low }

    /// Whether numbers that fit are too close together to say that it is not told; nil where there are none.
    fileprivate func isTold(between points: [[Double]]) -> Bool? {
        var low = Double.infinity, high = -Double.infinity
        for point in points {
            var sum = 0.0
            for term in terms { sum += term.times * point[term.unknown] }
            low = min(low, sum)
            high = max(high, sum)
        }
        return points.isEmpty ? nil : width(low, high) < width
    }
}
