import Care

/// Moments, kept in UTC, as the clock on the wall shows them in London.
enum LondonTime {
    /// Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002).
    static func hoursAhead(_ moment: String) -> Int {
        guard let day = Day(String(moment.prefix(10))), let begins = lastSunday(day.year, 3), let ends = lastSunday(day.year, 10) else { return 0 }
        let hour = Int(moment.dropFirst(11).prefix(2)) ?? 0
        let isAfterStart = day > begins || (day == begins && hour >= 1)
        let isBeforeEnd = day < ends || (day == ends && hour < 1)
        return isAfterStart && isBeforeEnd ? 1 : 0
    }

    /// `14:05`.
    static func time(_ moment: String) -> String { split(moment)?.time ?? moment }

    /// `23 November 2026, 14:05`.
    static func dayAndTime(_ moment: String) -> String { split(moment).map { "\($0.day.long), \($0.time)" } ?? moment }

    static func day(_ moment: String) -> Day? { split(moment)?.day }

    private static func split(_ moment: String) -> (day: Day, time: String)? {
        guard let day = Day(String(moment.prefix(10))), let hour = Int(moment.dropFirst(11).prefix(2)) else { return nil }
        let ahead = hour + hoursAhead(moment), minutes = moment.dropFirst(14).prefix(2)
        let shown = ahead % 24
        return (ahead >= 24 ? day.adding(days: 1) : day, (shown < 10 ? "0" : "") + "\(shown):\(minutes)")
    }

    private static func lastSunday(_ year: Int, _ month: Int) -> Day? {
        guard var day = Day(year: year, month: month, day: 31) else { return nil }
        while day.weekday != .sunday { day = day.adding(days: -1) }
        return day
    }
}
