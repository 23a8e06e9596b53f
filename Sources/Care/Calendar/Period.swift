/// A span of days, both ends included: a quarter, a reporting year, or any range somebody asks for.
public struct Period: Hashable, Sendable {
    public let start: Day
    public let end: Day
    /// What the period is called at the head of a column: `Q1`, `2016/17`.
    public let name: String
    /// Days inside it for which there is no data: they are not in the period.
    public private(set) var gaps: [Gap] = []

    /// Days, both ends included, that a period does not cover.
    public struct Gap: Hashable, Sendable {
        public let start: Day
        public let end: Day
    }

    /// Nil when the end comes before the start.
    public init?(from start: Day, to end: Day, name: String? = nil) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
        self.name = name ?? (start == end ? start.short : "\(start.short) to \(end.short)")
    }

    private init(_ start: Day, _ end: Day, _ name: String) {
        self.start = start
        self.end = end
        self.name = name
    }

    public func contains(_ day: Day) -> Bool {
        guard start <= day, day <= end else { return false }
        for gap in gaps where gap.start <= day && day <= gap.end { return false }
        return true
    }

    /// The period without the days of another, as far as they overlap.
    public func without(_ other: Period) -> Period {
        guard other.start <= end, other.end >= start else { return self }
        var copy = self
        copy.gaps.append(Gap(start: max(start, other.start), end: min(end, other.end)))
        return copy
    }

    /// Whether no day of it is left.
    public var isEmpty: Bool {
        guard !gaps.isEmpty else { return false }
        var day = start
        while day <= end {
            if contains(day) { return false }
            day = day.adding(days: 1)
        }
        return true
    }
    public func contains(_ day: Day?) -> Bool { day.map(contains) ?? false }

    /// The days in it.
    public var length: Int { end - start + 1 }

    /// A single day, for questions about how things stood on it.
    public static func day(_ day: Day) -> Period { Period(day, day, day.short) }

    /// The part of the period up to a day; a period that has not begun by then is its first day.
    public func until(_ day: Day) -> Period { end <= day ? self : Period(start, max(start, day), name) }
}

/// A reporting year, 1 April to 31 March, which is also the collection year of the statutory return.
public struct ReportingYear: Hashable, Comparable, Sendable {
    /// The calendar year in which it ends: 2017 is 1 April 2016 to 31 March 2017.
    public let endsIn: Int

    /// Any year from 1900 to 2199; nil outside.
    public init?(endingIn year: Int) {
        guard (1900...2199).contains(year) else { return nil }
        endsIn = year
    }

    /// The reporting year a day falls in.
    public init(containing day: Day) {
        let (year, month, _) = day.civil
        endsIn = month >= 4 ? year + 1 : year
    }

    /// Reads `2016-17`, `2016/17`, `2016-2017` or `2017`, the year in which it ends.
    public init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "–" }.map { $0.trimmingSpaces }
        if parts.count == 1, parts[0].count == 4, let year = Int(parts[0]) {
            self.init(endingIn: year)
            return
        }
        guard parts.count == 2, parts[0].count == 4, let start = Int(parts[0]), let end = Int(parts[1]) else { return nil }
        let next = start + 1
        guard parts[1].count == 4 ? end == next : parts[1].count == 2 && end == next % 100 else { return nil }
        self.init(endingIn: next)
    }

    public static func < (one: ReportingYear, other: ReportingYear) -> Bool { one.endsIn < other.endsIn }

    public var start: Day { Day(year: endsIn - 1, month: 4, day: 1) ?? Day(number: 0) }
    public var end: Day { Day(year: endsIn, month: 3, day: 31) ?? Day(number: 0) }
    public var previous: ReportingYear { ReportingYear(endingIn: endsIn - 1) ?? self }
    public var next: ReportingYear { ReportingYear(endingIn: endsIn + 1) ?? self }

    /// `2016-17`: in addresses and on the command line.
    public var name: String { "\(endsIn - 1)-\(Self.two(endsIn % 100))" }
    /// `2016/17`: at the head of a column, as annual reports write it.
    public var title: String { "\(endsIn - 1)/\(Self.two(endsIn % 100))" }

    /// The whole year as a period.
    public var period: Period { Period(from: start, to: end, name: title) ?? .day(start) }

    /// April to June, July to September, October to December, January to March.
    public var quarters: [Period] {
        (0..<4).compactMap { index in
            let first = start.adding(months: index * 3)
            return Period(from: first, to: first.adding(months: 3).adding(days: -1), name: "Q\(index + 1)")
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
