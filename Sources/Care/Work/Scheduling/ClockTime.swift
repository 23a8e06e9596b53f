/// A time of day, as meetings give it: `14:30`.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight.
    public let minutes: Int

    public init(minutes: Int) { self.minutes = minutes }

    /// Reads `14:30` and nothing else.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 2, parts[1].count == 2 else { return nil }
        guard let hour = Self.number(parts[0]), let minute = Self.number(parts[1]), hour < 24, minute < 60 else { return nil }
        minutes = hour * 60 + minute
    }

    private static func number(_ digits: Substring.UTF8View) -> Int? {
        var value = 0
        for digit in digits {
            guard digit >= 0x30, digit <= 0x39 else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }

    /// `14:30`.
    public var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    public static func < (one: ClockTime, other: ClockTime) -> Bool { one.minutes < other.minutes }
}

extension Meeting {
    /// From when to when it lasts, in minutes since midnight; nil where no time is set. Without an end it is taken to last an hour.
    public var span: Range<Int>? {
        guard let starts = starts.flatMap({ ClockTime($0) }) else { return nil }
        let end = ends.flatMap { ClockTime($0) }?.minutes ?? min(starts.minutes + 60, 24 * 60)
        return starts.minutes < end ? starts.minutes..<end : nil
    }

    /// `14:30 to 15:30`; nil where no time is set.
    public var times: String? {
        guard let starts else { return nil }
        return ends.map { "\(starts) to \($0)" } ?? starts
    }
}
