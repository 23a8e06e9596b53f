/// Unknown numbers, none below zero, of which some sums are known to lie between bounds; and how small or large another sum of them can be.
///
/// The simplex method of Dantzig with a dense tableau; after many steps without progress the smallest index decides (Bland 1977), so that it ends.
struct LinearProgram: Sendable {
    /// A sum that lies between two bounds, both included; they may be infinite.
    struct Row: Hashable, Sendable {
        var terms: [Term]
        var low: Double
        var high: Double
    }

    /// So many times an unknown.
    struct Term: Hashable, Sendable {
        var unknown: Int
        var times: Double
    }

    private let unknowns: Int
    /// The tableau: a row for each basic variable, its last column the value.
    private var rows: [[Double]] = []
    private var basis: [Int] = []
    private var columns = 0
    /// From this column on stand the helpers that are no longer to be used.
    private var helpers = 0
    private static let tiny = 1e-9

    /// Nil where no numbers fit all the sums.
    init?(unknowns: Int, rows given: [Row]) {
        self.unknowns = unknowns
        var equal: [(terms: [Term], slack: Double, value: Double)] = []
        for row in given {
            if row.low == row.high {
                equal.append((row.terms, 0, row.low))
            } else {
                if row.low.isFinite { equal.append((row.terms, -1, row.low)) }
                if row.high.isFinite { equal.append((row.terms, 1, row.high)) }
            }
        }
        let slacks = equal.count { $0.slack != 0 }
        helpers = unknowns + slacks
        columns = helpers + equal.count
        var slack = unknowns
        for (index, each) in equal.enumerated() {
            var row = [Double](repeating: 0, count: columns + 1)
            let sign = each.value < 0 ? -1.0 : 1.0
            for term in each.terms { row[term.unknown] += sign * term.times }
            row[columns] = sign * each.value
            var basic = helpers + index
            if each.slack != 0 {
                row[slack] = sign * each.slack
                // A slack that is positive is a basic variable by itself.
                if row[slack] > 0 { basic = slack }
                slack += 1
            }
            if basic >= helpers { row[basic] = 1 }
            rows.append(row)
            basis.append(basic)
        }
        var cost = [Double](repeating: 0, count: columns + 1)
        for column in helpers..<columns { cost[column] = 1 }
        guard let least = minimise(cost, upTo: columns), least < 1e-6 else { return nil }
        expelHelpers()
    }

    /// The least that a sum of the unknowns can be.
    func minimum(_ terms: [Term]) -> Double {
        var copy = self
        var cost = [Double](repeating: 0, count: columns + 1)
        for term in terms { cost[term.unknown] += term.times }
        return copy.minimise(cost, upTo: helpers) ?? -.infinity
    }

    /// The most that a sum of the unknowns can be.
    func maximum(_ terms: [Term]) -> Double { -minimum(terms.map { Term(unknown: $0.unknown, times: -$0.times) }) }

    // MARK: Steps

    /// The least value of a cost; nil where it has none.
    private mutating func minimise(_ cost: [Double], upTo limit: Int) -> Double? {
        var reduced = cost
        for (index, basic) in basis.enumerated() where reduced[basic] != 0 { Self.subtract(rows[index], reduced[basic], from: &reduced) }
        var steps = 0
        while true {
            steps += 1
            let careful = steps > 200
            var entering = -1, best = -1e-8
            for column in 0..<limit where reduced[column] < best {
                entering = column
                if careful { break }
                best = reduced[column]
            }
            guard entering >= 0 else { return -reduced[columns] }
            var leaving = -1, least = Double.infinity
            for index in rows.indices where rows[index][entering] > Self.tiny {
                let ratio = rows[index][columns] / rows[index][entering]
                if ratio < least - 1e-12 || (ratio <= least + 1e-12 && leaving >= 0 && basis[index] < basis[leaving]) {
                    least = min(least, ratio)
                    leaving = index
                }
            }
            guard leaving >= 0 else { return nil }
            // What cannot be worked out in so many steps counts as known where it stands: that is the cautious answer.
            guard steps < 2_000 else { return -reduced[columns] }
            pivot(leaving, entering)
            Self.subtract(rows[leaving], reduced[entering], from: &reduced)
        }
    }

    private mutating func pivot(_ row: Int, _ column: Int) {
        let value = rows[row][column]
        for index in Self.places(rows[row]) { rows[row][index] /= value }
        let pivotal = rows[row], places = Self.places(rows[row])
        for index in rows.indices where index != row && rows[index][column] != 0 { Self.subtract(pivotal, places, rows[index][column], from: &rows[index]) }
        basis[row] = column
    }

    /// Helpers that are basic at zero are exchanged, or their row says nothing and goes.
    private mutating func expelHelpers() {
        var index = 0
        while index < rows.count {
            if basis[index] >= helpers {
                if let column = (0..<helpers).first(where: { abs(rows[index][$0]) > 1e-7 }) {
                    pivot(index, column)
                } else {
                    rows.remove(at: index)
                    basis.remove(at: index)
                    continue
                }
            }
            index += 1
        }
    }

    /// Where a row holds anything: most of it is empty.
    private static func places(_ row: [Double]) -> [Int] { row.indices.filter { row[$0] != 0 } }

    private static func subtract(_ row: [Double], _ times: Double, from other: inout [Double]) { subtract(row, places(row), times, from: &other) }

    private static func subtract(_ row: [Double], _ places: [Int], _ times: Double, from other: inout [Double]) {
        guard times != 0 else { return }
        // Plain pointers: the same steps made of ranges and buffers take ten times as long in a build without optimisation.
        other.withUnsafeMutableBufferPointer { other in
            row.withUnsafeBufferPointer { row in
                places.withUnsafeBufferPointer { places in
                    guard let to = other.baseAddress, let from = row.baseAddress, let place = places.baseAddress else { return }
                    var step = 0
                    let count = places.count
                    while step < count {
                        let index = place[step]
                        let value = to[index] - times * from[index]
                        // What is left of rounding is nothing.
                        to[index] = value < 1e-11 && value > -1e-11 ? 0 : value
                        step += 1
                    }
                }
            }
        }
    }
}
