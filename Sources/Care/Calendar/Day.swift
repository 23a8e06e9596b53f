/// A day of the calendar, without a time: most of what the service records happened on a day.
public struct Day: Hashable, Comparable, Sendable, Codable {
    /// Days since 1 January 1970; negative before it.
    public let number: Int32

    public init(number: Int32) { self.number = number }

    /// Nil when there is no such day: 30 February, or a year outside 1850 to 2200, which no record of ours can hold.
    public init?(year: Int, month: Int, day: Int) {
        guard (1850...2200).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        number = Self.number(year, month, day)
    }

    /// Reads `2026-01-31`, and nothing else.
    public init?(_ text: String) {
        var text = text
        guard let day = text.withUTF8({ Day.iso($0) }) else { return nil }
        self = day
    }

    public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

    /// The days from one day to the other; negative when the other comes first.
    public static func - (one: Day, other: Day) -> Int { Int(one.number) - Int(other.number) }

    /// The day so many days later, or earlier when the number is negative.
    public func adding(days: Int) -> Day { Day(number: number + Int32(clamping: days)) }

    /// The corresponding day so many months later, or the last day of that month when it is shorter: 30 November plus 3 is 28 February.
    public func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let total = year * 12 + month - 1 + months
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        let newMonth = total - newYear * 12 + 1
        return Day(number: Self.number(newYear, newMonth, min(day, Self.days(inMonth: newMonth, of: newYear))))
    }

    public func adding(years: Int) -> Day { adding(months: years * 12) }

    /// Completed years from a birthday to this day. Somebody born on 29 February has their birthday on 1 March in other years.
    public func age(bornOn birth: Day) -> Int {
        let (year, month, day) = civil
        let born = birth.civil
        let hadBirthday = month > born.month || (month == born.month && day >= born.day)
        return year - born.year - (hadBirthday ? 0 : 1)
    }

    /// Completed calendar months from an earlier day to this one.
    public func months(since start: Day) -> Int {
        let (year, month, _) = civil
        let from = start.civil
        let months = (year - from.year) * 12 + month - from.month
        return start.adding(months: months) > self ? months - 1 : months
    }

    public enum Weekday: Int, Sendable { case monday, tuesday, wednesday, thursday, friday, saturday, sunday }

    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let index = (Int(number) % 7 + 7 + 3) % 7
        return Weekday(rawValue: index) ?? .monday
    }

    public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
    public var year: Int { civil.year }
    public var month: Int { civil.month }
    /// The first day of the month the day lies in.
    public var firstOfMonth: Day { adding(days: 1 - civil.day) }

    /// Year, month and day of the Gregorian calendar.
    public var civil: (year: Int, month: Int, day: Int) {
        // Days are counted from 1 March 0000, so that a leap day ends a year (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
        let z = Int(number) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }

    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

// MARK: - How a day is written

extension Day: CustomStringConvertible {
    /// `2026-01-31`: in files of ours, in addresses and in the store.
    public var description: String { iso }

    public var iso: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `31/01/2026`: as the statutory return writes it.
    public var slashed: String {
        let (year, month, day) = civil
        return "\(Self.two(day))/\(Self.two(month))/\(year)"
    }

    /// `31 January 2026`: as people read it.
    public var long: String {
        let (year, month, day) = civil
        return "\(day) \(Self.monthNames[month - 1]) \(year)"
    }

    /// `31 Jan 2026`: where space is short.
    public var short: String {
        let (year, month, day) = civil
        return "\(day) \(Self.monthNames[month - 1].prefix(3)) \(year)"
    }

    /// `January 2026`: the month the day lies in.
    public var monthAndYear: String { "\(Self.monthNames[month - 1]) \(year)" }

    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// Appends `2026-01-31`.
    ///
    /// A year before 0 or after 9999, which no record can hold, is written as the nearest of these.
    public func write(to out: inout [UInt8]) {
        let (anyYear, month, day) = civil, year = min(max(anyYear, 0), 9999)
        out.append(0x30 + UInt8(truncatingIfNeeded: year / 1000 % 10))
        out.append(0x30 + UInt8(truncatingIfNeeded: year / 100 % 10))
        out.append(0x30 + UInt8(truncatingIfNeeded: year / 10 % 10))
        out.append(0x30 + UInt8(truncatingIfNeeded: year % 10))
        out.append(0x2D)
        out.append(0x30 + UInt8(truncatingIfNeeded: month / 10))
        out.append(0x30 + UInt8(truncatingIfNeeded: month % 10))
        out.append(0x2D)
        out.append(0x30 + UInt8(truncatingIfNeeded: day / 10))
        out.append(0x30 + UInt8(truncatingIfNeeded: day % 10))
    }

    /// Appends `31/01/2026`.
    func writeSlashed(to out: inout [UInt8]) { out.append(contentsOf: slashed.utf8) }

    /// Reads `2026-01-31` and, with a time behind it, its day.
    static func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> Day? {
        guard bytes.count == 10 || (bytes.count > 10 && (bytes[10] == 0x20 || bytes[10] == 0x54)) else { return nil }
        guard bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        guard let year = digits(bytes, 0, 4), let month = digits(bytes, 5, 2), let day = digits(bytes, 8, 2) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Reads `31/01/2026`, also with one-figure days and months, hyphens or dots, and a time of midnight behind it.
    static func slashed(_ bytes: UnsafeBufferPointer<UInt8>) -> Day? {
        if bytes.count == 10, bytes[2] == 0x2F, bytes[5] == 0x2F {
            guard let day = digits(bytes, 0, 2), let month = digits(bytes, 3, 2), let year = digits(bytes, 6, 4) else { return nil }
            return Day(year: year, month: month, day: day)
        }
        let text = bytes.prefix { $0 != 0x20 }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }
        guard parts.count == 3, parts[2].count == 4 else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard (1...4).contains(part.count), let number = digits(bytes, part.startIndex, part.count) else { return nil }
            numbers.append(number)
        }
        return Day(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<start + count {
            let byte = bytes[index]
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}

extension Day: ExpressibleByStringLiteral {
    /// A day written in the source, `"2026-01-31"`: a mistake there is the programmer's and stops the program.
    public init(stringLiteral text: String) {
        guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
        self = day
    }
}
