import Care

/// A moment in UTC to the second, as the store writes it: `2026-11-23T09:30:00Z`.
public struct Moment: Hashable, Comparable, Sendable {
    private let seconds: Int64

    private init(seconds: Int64) { self.seconds = seconds }

    /// Nil for a text that is no moment.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "T"))
        guard parts.count == 2, let date = parts.first, let time = parts.last, time.last == UInt8(ascii: "Z") else { return nil }
        guard let day = Day(String(Substring(date))) else { return nil }
        let numbers = time.dropLast().split(separator: UInt8(ascii: ":")).compactMap { Int64(String(Substring($0))) }
        guard numbers.count == 3, (0...23).contains(numbers[0]), (0...59).contains(numbers[1]), (0...60).contains(numbers[2]) else { return nil }
        seconds = Int64(day.number) * 86_400 + numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    public static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }

    /// The seconds from one moment to another.
    public static func - (one: Moment, other: Moment) -> Int { Int(one.seconds - other.seconds) }

    public func adding(seconds more: Int) -> Moment { Moment(seconds: seconds + Int64(more)) }

    /// The seconds since the beginning of 1970.
    public var sinceEpoch: Int { Int(seconds) }

    public var text: String {
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let rest = seconds - day * 86_400
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(Day(number: Int32(clamping: day)).iso)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }
}
