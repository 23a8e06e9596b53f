/// Which days are worked: not Saturdays, Sundays, Christmas Day, Good Friday or a bank holiday in England.
///
/// Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 2; Banking and Financial Dealings Act 1971.
/// Local privilege days, school holidays and office closures are worked days here.
public struct WorkingDays: Hashable, Sendable {
    private let holidays: Set<Day>
    /// The last day the table of bank holidays can answer for: the last day of its last year.
    public let tableEnds: Day
    /// The first day the table can answer for.
    public let tableBegins: Day
    private let base: Int32
    /// For each day from `base` to the end of the table, how many days were worked from `base` up to and including it.
    private let worked: [Int32]

    public init(bankHolidays: [BankHoliday] = BankHoliday.england) {
        let days = Set(bankHolidays.map(\.day))
        let first = days.min() ?? Day(number: 0)
        let last = days.max() ?? first
        let begins = Day(year: first.year, month: 1, day: 1) ?? first
        let ends = Day(year: last.year, month: 12, day: 31) ?? last
        var counts: [Int32] = []
        counts.reserveCapacity(max(0, ends - begins + 1))
        var count: Int32 = 0
        var day = begins
        while day <= ends {
            if !day.isWeekend && !days.contains(day) { count += 1 }
            counts.append(count)
            day = day.adding(days: 1)
        }
        holidays = days
        tableBegins = begins
        tableEnds = ends
        base = begins.number
        worked = counts
    }

    public func isWorked(_ day: Day) -> Bool { !day.isWeekend && !holidays.contains(day) }

    /// The end of the nth working day after a day; the day itself is day 0, worked or not.
    public func day(_ count: Int, after start: Day) -> Day {
        if count <= 0 { return count == 0 ? start : day(-count, before: start) }
        let offset = Int(start.number - base)
        // Within the table the answer is found by search; beyond it, day by day.
        if offset >= 0, offset < worked.count, let last = worked.last, worked[offset] + Int32(clamping: count) <= last {
            let wanted = worked[offset] + Int32(clamping: count)
            var low = offset + 1, high = min(worked.count - 1, offset + count * 3 + 30)
            while low < high {
                let middle = (low + high) / 2
                if worked[middle] < wanted { low = middle + 1 } else { high = middle }
            }
            return Day(number: base + Int32(clamping: low))
        }
        var day = start, left = count
        while left > 0 {
            day = day.adding(days: 1)
            if isWorked(day) { left -= 1 }
        }
        return day
    }

    /// The nth working day before a day.
    public func day(_ count: Int, before start: Day) -> Day {
        var day = start, left = count
        while left > 0 {
            day = day.adding(days: -1)
            if isWorked(day) { left -= 1 }
        }
        return day
    }

    /// The working days after one day up to and including the other; 0 when the other is not later.
    public func count(after start: Day, through end: Day) -> Int {
        guard start < end else { return 0 }
        let from = Int(start.number - base), to = Int(end.number - base)
        if from >= 0, to < worked.count { return Int(worked[to] - worked[from]) }
        var count = 0
        var day = start
        while day < end {
            day = day.adding(days: 1)
            if isWorked(day) { count += 1 }
        }
        return count
    }

    /// The bank holidays after one day and up to another, for an explanation to name.
    public func holidays(after start: Day, through end: Day) -> [Day] {
        holidays.filter { $0 > start && $0 <= end }.sorted()
    }

    /// A sentence for the administrator when the table ends within a year of today; nil while it reaches further.
    public func warning(today: Day) -> String? {
        guard tableEnds < today.adding(years: 1) else { return nil }
        return "The table of bank holidays ends on \(tableEnds.long). Add the days of \(tableEnds.year + 1) as gov.uk/bank-holidays gives them, "
            + "or working-day clocks that run into that year will be too short."
    }
}
