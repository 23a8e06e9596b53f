/// Chance that is the same at every run: generated cases can be found again by their seed.
///
/// Source: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }

    /// A number of a range, its ends included.
    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// True so many times in a hundred.
    public mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of a few; there must be one.
    public mutating func one<Element>(of elements: [Element]) -> Element {
        precondition(!elements.isEmpty, "there is nothing to choose from")
        return elements[number(0...elements.count - 1)]
    }
}
