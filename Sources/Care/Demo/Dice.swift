/// Chance that can be thrown again: the same seed gives the same numbers on every machine (SplitMix64; Steele, Lea, Flood 2014).
struct Dice: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Dice of a topic's own, so that a change in one topic does not change the others.
    init(seed: UInt64, topic: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in topic.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        state = seed ^ hash
        _ = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// A whole number from low to high, both possible; low when high is below it.
    mutating func int(_ low: Int, _ high: Int) -> Int {
        guard high > low else { return low }
        return low + Int(next() % UInt64(high - low + 1))
    }

    /// True so many times in a hundred.
    mutating func percent(_ chance: Double) -> Bool { Double(next() >> 11) * 0x1.0p-53 * 100 < chance }

    /// Nil of an empty list.
    mutating func pick<Item>(_ items: [Item]) -> Item? { items.isEmpty ? nil : items[int(0, items.count - 1)] }

    /// One of some words, all equally likely.
    mutating func word(_ words: [String]) -> String { pick(words) ?? "" }

    /// One of some words by their weights.
    mutating func word(weighted words: KeyValuePairs<String, Int>) -> String {
        var left = int(1, words.reduce(0) { $0 + $1.value })
        for (word, weight) in words {
            left -= weight
            if left <= 0 { return word }
        }
        return ""
    }

    /// A day from one to the other.
    mutating func day(_ from: Day, _ to: Day) -> Day { from.adding(days: int(0, max(0, to - from))) }

    /// A different order.
    mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var items = items
        for index in items.indices.reversed() where index > 0 { items.swapAt(index, int(0, index)) }
        return items
    }

    /// So many of the items, or all when there are fewer, in no order.
    mutating func some<Item>(_ count: Int, of items: [Item]) -> [Item] { Array(shuffled(items).prefix(max(0, count))) }
}
