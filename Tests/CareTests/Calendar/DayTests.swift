import Care
import Testing

struct DayTests {
    @Test func `months go to the corresponding day, or to the last of a shorter month`() {
        #expect(("2016-11-30" as Day).adding(months: 3) == "2017-02-28")
        #expect(("2015-11-30" as Day).adding(months: 3) == "2016-02-29")
        #expect(("2016-08-31" as Day).adding(months: 6) == "2017-02-28")
        #expect(("2016-12-31" as Day).adding(months: -1) == "2016-11-30")
        #expect(("2016-01-15" as Day).adding(months: -1) == "2015-12-15")
        #expect(("2016-02-29" as Day).adding(years: 1) == "2017-02-28")
    }

    @Test func `someone born on 29 February is a year older on 1 March`() {
        let birth: Day = "2012-02-29"
        #expect(("2017-02-28" as Day).age(bornOn: birth) == 4)
        #expect(("2017-03-01" as Day).age(bornOn: birth) == 5)
        #expect(("2016-02-29" as Day).age(bornOn: birth) == 4)
        #expect(("2016-02-28" as Day).age(bornOn: birth) == 3)
    }

    @Test func `completed months are counted to the clamped day`() {
        #expect(("2017-02-28" as Day).months(since: "2016-11-30") == 3)
        #expect(("2017-02-27" as Day).months(since: "2016-11-30") == 2)
        #expect(("2016-11-29" as Day).months(since: "2016-11-30") == -1)
    }

    @Test(arguments: [
        "2017-02-29", "2017-13-01", "2017-00-10", "2017-04-31", "31/03/2017", "2017-3-31", "", "1849-12-31", "2201-01-01", "soon",
    ])
    func `a text that is no day is not read`(text: String) { #expect(Day(text) == nil) }

    @Test func `every day of four centuries is itself again, and the weekdays follow each other`() {
        var day: Day = "1850-01-01"
        var weekday = day.weekday.rawValue
        while day < "2200-12-31" {
            let (year, month, number) = day.civil
            if Day(year: year, month: month, day: number) != day || day.weekday.rawValue != weekday { Issue.record("\(day.number)") }
            day = day.adding(days: 1)
            weekday = (weekday + 1) % 7
        }
        #expect(("2017-03-31" as Day).weekday == .friday)
    }

    @Test func `a day is written for files, for the return and for people`() {
        let day: Day = "2017-03-01"
        #expect(day.iso == "2017-03-01")
        #expect(day.slashed == "01/03/2017")
        #expect(day.long == "1 March 2017")
        #expect(day.short == "1 Mar 2017")
    }
}
