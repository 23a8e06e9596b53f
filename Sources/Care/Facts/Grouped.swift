/// The rows of a register, put in order child by child (or carer by carer), so that those of one are found at once.
public struct Grouped<Row: Entry>: Sendable {
    /// All rows: those of the first child, in order of their day, then those of the second.
    public let rows: [Row]
    /// The store's number of each row.
    public let ids: [Int64]
    /// The collection year that told each row.
    public let years: [Int16]
    private let offsets: [Int32]

    init(_ source: Rows<Row>, groups: Int, by group: (Row) -> Int?, day: (Row) -> Day) {
        var counts = [Int32](repeating: 0, count: groups + 1)
        var groupOf = [Int32](repeating: -1, count: source.count)
        for index in source.entries.indices {
            guard let number = group(source.entries[index]) else { continue }
            groupOf[index] = Int32(number)
            counts[number + 1] += 1
        }
        for index in 0..<groups { counts[index + 1] += counts[index] }
        var order = [Int32](repeating: 0, count: Int(counts[groups]))
        var next = counts
        for index in source.entries.indices where groupOf[index] >= 0 {
            let number = Int(groupOf[index])
            order[Int(next[number])] = Int32(index)
            next[number] += 1
        }
        let days = source.entries.map { day($0).number }
        for number in 0..<groups {
            let range = Int(counts[number])..<Int(counts[number + 1])
            if range.count < 2 { continue }
            // Few rows a child: sorting by insertion keeps the order they were entered in for rows of one day.
            for position in range.dropFirst() {
                let moved = order[position]
                var slot = position
                while slot > range.lowerBound, days[Int(order[slot - 1])] > days[Int(moved)] {
                    order[slot] = order[slot - 1]
                    slot -= 1
                }
                order[slot] = moved
            }
        }
        rows = order.map { source.entries[Int($0)] }
        ids = order.map { source.ids[Int($0)] }
        years = order.map { source.years[Int($0)] }
        offsets = counts
    }

    /// Where the rows of a child stand in `rows`.
    public func range(_ group: Int) -> Range<Int> {
        guard group >= 0, group + 1 < offsets.count else { return 0..<0 }
        return Int(offsets[group])..<Int(offsets[group + 1])
    }

    public subscript(group: Int) -> ArraySlice<Row> { rows[range(group)] }
}
