/// How low and how high a sum of unknown numbers can be, from numbers that are known to fit.
///
/// The simplex method with bounds, begun at what is true: nobody has to search for numbers that fit first. Unknowns that stand in the same sums
/// count as one, a sum of one unknown is its bound, and what an equation fixes leaves the table, so that little is left to work on.
struct SumRange: Sendable {
    typealias Term = LinearProgram.Term

    /// The unknowns that count as one, by the first of them; of each unknown the one it counts in.
    private var place: [Int] = []
    private var first: [Int] = []
    /// Of each variable, unknowns before sums: its bounds and what it is now.
    private var low: [Double] = []
    private var high: [Double] = []
    private var value: [Double] = []
    /// Each sum as so many times the others: a row for each of `basic`, a column for each of `others`.
    private var table: [Double] = []
    private var basic: [Int] = []
    private var others: [Int] = []
    /// The sum that is asked for, as so many times the others.
    private var wanted: [Double] = []
    /// What the sum is now.
    private(set) var sum: Double

    private static let tiny = 1e-9
    /// What cannot be worked out in so many steps counts as known where it stands: that is the cautious answer.
    private static let mostSteps = 4_000

    /// Nil where the numbers to begin with do not fit.
    init?(_ rows: [LinearProgram.Row], start: [Double], wanted terms: [Term]) {
        sum = terms.reduce(0) { $0 + $1.times * start[$1.unknown] }
        merge(rows, start, terms)
        var sums: [(terms: [Int: Double], low: Double, high: Double)] = []
        for row in rows where row.low.isFinite || row.high.isFinite {
            var times: [Int: Double] = [:], total = 0.0
            for term in row.terms {
                // Those that count as one stand in each sum equally often.
                if first[place[term.unknown]] == term.unknown { times[place[term.unknown], default: 0] += term.times }
                total += term.times * start[term.unknown]
            }
            guard total > row.low - 1e-6, total < row.high + 1e-6 else { return nil }
            if times.count == 1, let (unknown, times) = times.first, times != 0 {
                let (one, other) = (row.low / times, row.high / times)
                low[unknown] = max(low[unknown], min(one, other))
                high[unknown] = min(high[unknown], max(one, other))
            } else {
                sums.append((times, row.low, row.high))
                low.append(row.low)
                high.append(row.high)
                value.append(total)
            }
        }
        let count = first.count
        others = Array(0..<count)
        basic = Array(count..<(count + sums.count))
        table = [Double](repeating: 0, count: count * sums.count)
        for (index, sum) in sums.enumerated() { for (unknown, times) in sum.terms { table[index * count + unknown] = times } }
    }

    /// Unknowns that stand in the same sums equally often, and in what is asked for, are one unknown.
    private mutating func merge(_ rows: [LinearProgram.Row], _ start: [Double], _ terms: [Term]) {
        var standing = [[Term]](repeating: [], count: start.count)
        for (index, row) in rows.enumerated() { for term in row.terms { standing[term.unknown].append(Term(unknown: index, times: term.times)) } }
        for term in terms { standing[term.unknown].append(Term(unknown: -1, times: term.times)) }
        var known: [[Term]: Int] = [:]
        for unknown in start.indices {
            if let merged = known[standing[unknown]] {
                place.append(merged)
                value[merged] += start[unknown]
            } else {
                known[standing[unknown]] = first.count
                place.append(first.count)
                first.append(unknown)
                value.append(start[unknown])
            }
        }
        low = [Double](repeating: 0, count: first.count)
        high = [Double](repeating: .infinity, count: first.count)
        wanted = [Double](repeating: 0, count: first.count)
        for term in terms where first[place[term.unknown]] == term.unknown { wanted[place[term.unknown]] += term.times }
    }

    /// Numbers for all unknowns that fit, at which the sum is what it is now.
    var point: [Double] { place.indices.map { first[place[$0]] == $0 ? value[place[$0]] : 0 } }

    /// Moves the sum up, or down, as far as it goes or until it is far enough. Infinite where it has no end.
    mutating func move(up: Bool, until isEnough: (Double) -> Bool) -> Double {
        let sign = up ? 1.0 : -1.0
        var steps = 0
        while true {
            if isEnough(sum) { return sum }
            steps += 1
            guard steps < Self.mostSteps, let column = entering(sign, careful: steps > 300) else { return sum }
            let direction = sign * wanted[column] > 0 ? 1.0 : -1.0
            var length = direction > 0 ? high[others[column]] - value[others[column]] : value[others[column]] - low[others[column]]
            var leaving: Int?
            for row in basic.indices {
                let rate = direction * table[row * others.count + column]
                guard abs(rate) > Self.tiny else { continue }
                let variable = basic[row]
                let limit = max(0, rate > 0 ? (high[variable] - value[variable]) / rate : (low[variable] - value[variable]) / rate)
                if limit < length - 1e-12 || (limit <= length + 1e-12 && (leaving.map { better(row, than: $0, column) } ?? false)) {
                    length = min(length, limit)
                    leaving = row
                }
            }
            guard length.isFinite else { return sign * .infinity }
            step(column, direction * length)
            if let leaving { exchange(leaving, column) }
        }
    }

    /// Of two sums that stop a step at once the one with the greater number leaves: less is lost in rounding.
    private func better(_ row: Int, than other: Int, _ column: Int) -> Bool {
        abs(table[row * others.count + column]) > abs(table[other * others.count + column])
    }

    /// The unknown that moves the sum most; with care, the first that does.
    private func entering(_ sign: Double, careful: Bool) -> Int? {
        var found: Int?, best = 1e-8
        for column in others.indices {
            let slope = sign * wanted[column], variable = others[column]
            guard abs(slope) > best, slope > 0 ? value[variable] < high[variable] - Self.tiny : value[variable] > low[variable] + Self.tiny else { continue }
            if careful, let found, others[found] < variable { continue }
            found = column
            if !careful { best = abs(slope) }
        }
        return found
    }

    private mutating func step(_ column: Int, _ change: Double) {
        guard change != 0 else { return }
        value[others[column]] += change
        sum += wanted[column] * change
        for row in basic.indices where table[row * others.count + column] != 0 { value[basic[row]] += table[row * others.count + column] * change }
    }

    /// The sum of a row and the unknown of a column change places.
    private mutating func exchange(_ row: Int, _ column: Int) {
        let count = others.count, pivot = table[row * count + column]
        let leaves = basic[row]
        value[leaves] = abs(value[leaves] - low[leaves]) < abs(value[leaves] - high[leaves]) ? low[leaves] : high[leaves]
        // What is fixed never moves again: its column is empty from now on.
        let isFixed = high[leaves] - low[leaves] < 1e-12
        (basic[row], others[column]) = (others[column], leaves)
        let own = isFixed ? 0 : 1 / pivot
        table.withUnsafeMutableBufferPointer { table in
            wanted.withUnsafeMutableBufferPointer { wanted in
                // Plain pointers: the same steps made of ranges and buffers take ten times as long in a build without optimisation.
                guard let table = table.baseAddress, let wanted = wanted.baseAddress else { return }
                let from = table + row * count
                var places: [Int] = []
                var index = 0
                while index < count {
                    if index != column, from[index] != 0 {
                        from[index] = -from[index] / pivot
                        places.append(index)
                    }
                    index += 1
                }
                from[column] = own
                places.withUnsafeBufferPointer { places in
                    let length = places.count, place = places.baseAddress
                    func add(to: UnsafeMutablePointer<Double>) {
                        let times = to[column]
                        if times == 0 { return }
                        to[column] = times * own
                        guard let place else { return }
                        var next = 0
                        while next < length {
                            let value = to[place[next]] + times * from[place[next]]
                            // What is left of rounding is nothing.
                            to[place[next]] = value < 1e-11 && value > -1e-11 ? 0 : value
                            next += 1
                        }
                    }
                    var other = 0
                    while other < basic.count {
                        if other != row { add(to: table + other * count) }
                        other += 1
                    }
                    add(to: wanted)
                }
            }
        }
    }
}
