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

    /// Reads a time as people write one: 14:30, 9:00, 13.30, 1430, 2:30pm, 2 p.m. Nil for anything else.
    ///
    /// An hour before seven with one digit and no “am” or “pm” is not read: nobody can tell whether 2:30 is in the night.
    public init?(typed text: String) {
        var rest = text.lowercased().filter { !$0.isWhitespace }
        if let exact = ClockTime(rest) {
            self = exact
            return
        }
        var half: Int?
        for (suffix, hours) in [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)] where half == nil && rest.hasSuffix(suffix) {
            half = hours
            rest.removeLast(suffix.count)
        }
        var parts = rest.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        if parts.count == 1, rest.count == 4 { parts = [rest.prefix(2), rest.suffix(2)] }
        if parts.count == 1, half != nil { parts.append("00") }
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2 else { return nil }
        guard let hour = Self.number(parts[0].utf8), let minute = Self.number(parts[1].utf8), minute < 60 else { return nil }
        if let half {
            guard (1...12).contains(hour) else { return nil }
            minutes = (hour % 12 + half) * 60 + minute
        } else {
            guard hour < 24, parts[0].utf8.count == 2 || hour >= 7 else { return nil }
            minutes = hour * 60 + minute
        }
    }

    /// What a person typed, as it is stored; what cannot be read stays as it is, and the rules of a meeting say so.
    public static func stored(_ text: String) -> String { ClockTime(typed: text)?.text ?? text }

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
