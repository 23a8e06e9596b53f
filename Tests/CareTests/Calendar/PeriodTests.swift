import Care
import Testing

struct PeriodTests {
    @Test(arguments: ["2016-17", "2016/17", "2016-2017", "2016/2017", "2017", "2016–17", "2016 / 17"])
    func `a reporting year is read as people write it`(text: String) {
        #expect(ReportingYear(text)?.endsIn == 2017)
    }

    @Test(arguments: ["", "16-17", "2016-18", "2016-16", "2016-17-18", "17", "next", "2016-", "99999", "2016-117"])
    func `anything else is not read as a reporting year`(text: String) { #expect(ReportingYear(text) == nil) }

    @Test func `the turn of the century is a year like any other`() {
        #expect(ReportingYear("1999-00")?.endsIn == 2000)
        #expect(ReportingYear("1999-00")?.title == "1999/00")
    }

    @Test func `a reporting year runs from 1 April to 31 March and has four quarters`() throws {
        let year = try #require(ReportingYear(endingIn: 2017))
        #expect(year.start == "2016-04-01")
        #expect(year.end == "2017-03-31")
        #expect(year.name == "2016-17")
        #expect(year.title == "2016/17")
        #expect(year.quarters.map(\.start) == ["2016-04-01", "2016-07-01", "2016-10-01", "2017-01-01"])
        #expect(year.quarters.map(\.end) == ["2016-06-30", "2016-09-30", "2016-12-31", "2017-03-31"])
        #expect(year.quarters.map(\.name) == ["Q1", "Q2", "Q3", "Q4"])
        #expect(year.quarters.map(\.length).reduce(0, +) == year.period.length)
        #expect(year.previous.next == year)
    }

    @Test func `31 March and 1 April belong to different years`() {
        #expect(ReportingYear(containing: "2017-03-31").endsIn == 2017)
        #expect(ReportingYear(containing: "2017-04-01").endsIn == 2018)
    }

    @Test func `a period holds both its ends, and cannot end before it starts`() throws {
        let period = try #require(Period(from: "2016-04-01", to: "2016-06-30"))
        #expect(period.contains("2016-04-01") && period.contains("2016-06-30"))
        #expect(!period.contains("2016-03-31") && !period.contains("2016-07-01") && !period.contains(nil))
        #expect(Period(from: "2016-04-02", to: "2016-04-01") == nil)
        #expect(period.until("2016-05-01").end == "2016-05-01")
        #expect(period.until("2017-05-01") == period)
        #expect(period.until("2016-01-01").length == 1)
    }
}
