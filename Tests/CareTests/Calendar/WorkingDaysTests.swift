import Care
import Testing

struct WorkingDaysTests {
    let workingDays = WorkingDays()

    @Test(arguments: [
        ("2016-12-12", 20, "2017-01-12"), ("2016-12-23", 5, "2017-01-04"), ("2016-09-30", 20, "2016-10-28"),
        ("2017-01-14", 20, "2017-02-10"), ("2017-03-31", 20, "2017-05-03"), ("2017-04-03", 15, "2017-04-26"), ("2022-05-30", 15, "2022-06-22"),
    ] as [(Day, Int, Day)])
    func `the worked examples come out`(trigger: Day, count: Int, due: Day) {
        #expect(workingDays.day(count, after: trigger) == due)
        #expect(workingDays.count(after: trigger, through: due) == count)
        #expect(workingDays.count(after: trigger, through: due.adding(days: -1)) == count - 1)
    }

    @Test func `the jubilee, the funeral and the coronation were not worked`() {
        for day in ["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"] as [Day] { #expect(!workingDays.isWorked(day)) }
        for day in ["2020-05-04", "2022-05-30"] as [Day] { #expect(workingDays.isWorked(day)) }
    }

    @Test func `every year of the table follows the rule, with the days moved and added by proclamation`() {
        for year in 2014...2028 {
            let days = Set(BankHoliday.england.map(\.day).filter { $0.year == year })
            var wanted = bankHolidaysByRule(year)
            switch year {
            case 2020: wanted.subtract(["2020-05-04"]); wanted.insert("2020-05-08")
            case 2022: wanted.subtract(["2022-05-30"]); wanted.formUnion(["2022-06-02", "2022-06-03", "2022-09-19"])
            case 2023: wanted.insert("2023-05-08")
            default: break
            }
            #expect(days == wanted, "\(year)")
        }
    }

    @Test func `the day itself is day 0, worked or not`() {
        #expect(workingDays.day(0, after: "2017-01-14") == "2017-01-14")
        #expect(workingDays.day(1, after: "2017-01-13") == "2017-01-16")
        #expect(workingDays.day(1, after: "2017-01-14") == "2017-01-16")
        #expect(workingDays.day(-1, after: "2017-01-16") == "2017-01-13")
        #expect(workingDays.count(after: "2017-01-14", through: "2017-01-14") == 0)
        #expect(workingDays.count(after: "2017-01-16", through: "2017-01-13") == 0)
    }

    @Test func `counting back passes the same days as counting on`() {
        #expect(workingDays.day(20, before: "2017-01-12") == "2016-12-12")
        #expect(workingDays.day(1, before: "2017-04-18") == "2017-04-13")
        #expect(workingDays.day(20, before: "2013-12-31") == "2013-12-03")
    }

    @Test func `beyond the table, and before it, weekends still count`() {
        #expect(workingDays.tableEnds == "2028-12-31")
        #expect(workingDays.day(5, after: "2028-12-28") == "2029-01-04")
        #expect(workingDays.day(5, after: "2035-06-01") == "2035-06-08")
        #expect(workingDays.day(5, after: "2013-12-30") == "2014-01-07")
        #expect(workingDays.count(after: "2028-12-28", through: "2029-01-04") == 5)
        #expect(workingDays.count(after: "2035-06-01", through: "2035-06-08") == 5)
    }

    @Test func `the administrator is warned a year before the table ends`() {
        #expect(workingDays.warning(today: "2027-12-31") == nil)
        let warning = workingDays.warning(today: "2028-01-01")
        #expect(warning?.contains("31 December 2028") == true)
        #expect(warning?.contains("2029") == true)
    }

    @Test func `a day added to the table moves the clocks that run over it`() {
        let more = WorkingDays(bankHolidays: BankHoliday.england + [BankHoliday(day: "2026-06-15", name: "invented holiday")])
        #expect(more.day(5, after: "2026-06-12") == workingDays.day(5, after: "2026-06-12").adding(days: 3))
        #expect(more.holidays(after: "2026-06-12", through: "2026-06-30") == ["2026-06-15"])
    }
}

/// The holidays of a year by the rule, written apart from the table: fixed Mondays, Easter, and substitutes for those at a weekend.
private func bankHolidaysByRule(_ year: Int) -> Set<Day> {
    func day(_ month: Int, _ number: Int) -> Day { Day(year: year, month: month, day: number) ?? Day(number: 0) }
    func monday(onOrAfter day: Day) -> Day { day.weekday == .monday ? day : monday(onOrAfter: day.adding(days: 1)) }
    // The anonymous Gregorian computus.
    let a = year % 19, b = year / 100, c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let easter = day((h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
    var days: Set<Day> = [
        easter.adding(days: -2), easter.adding(days: 1), monday(onOrAfter: day(5, 1)), monday(onOrAfter: day(5, 25)),
        monday(onOrAfter: day(8, 25)),
    ]
    for fixed in [day(1, 1), day(12, 25), day(12, 26)] {
        var substitute = fixed
        while substitute.isWeekend || days.contains(substitute) { substitute = substitute.adding(days: 1) }
        days.insert(substitute)
    }
    return days
}
