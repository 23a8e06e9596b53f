import Samples
import Testing

@testable import Care

/// A setting that is changed from a day changes the clocks that start on that day or later, and no others.
struct DatedSettingsTests {
    private func facts(_ setting: Setting, _ value: String, from day: Day, _ tables: SampleTable...) -> Facts {
        Facts(sampleRecords(tables), settings: Settings(changes: [SettingChange(setting: setting.id, from: day, value: value)]), today: "2017-03-31")
    }

    @Test(arguments: [("2016-02-01", "2016-05-02"), ("2016-02-02", "2016-05-01")] as [(Day, Day)])
    func `three months counted as 91 days from the day of the first review change the second's clock, a day later they do not`(from: Day, due: Day) {
        let facts = facts(
            .monthsAre, "days", from: from,
            .of(Episode.self, "Child | From | Legal status | To | Reason episode ceased\nASH | 2016-01-11 | C2 | | "),
            .of(Review.self, "Child | Held on\nASH | 2016-02-01"))
        #expect(Timescale.secondReview.deadlines(facts).map(\.due) == [due])
    }

    @Test(arguments: [("2016-04-11", "2016-08-11"), ("2016-04-12", "2016-07-11")] as [(Day, Day)])
    func `months to the first review of short breaks count for a series that began on the day they were set, not the day before`(from: Day, due: Day) {
        let settings = Settings(changes: [
            SettingChange(setting: "short-break-reviews", from: "2016-04-01", value: "here"),
            SettingChange(setting: "short-break-first-months", from: from, value: "4"),
        ])
        let records = sampleRecords(
            .of(Episode.self, "Child | From | Legal status | To | Reason episode ceased\nASH | 2016-04-11 | V4 | | "))
        let facts = Facts(records, settings: settings, today: "2017-03-31")
        #expect(Timescale.shortBreakReview.deadlines(facts).map(\.due) == [due])
    }

    @Test(arguments: [("2016-02-01", "2016-02-02"), ("2016-02-02", "2016-02-08")] as [(Day, Day)])
    func `days to send decisions count for reviews held on the day they were set, not the day before`(from: Day, due: Day) {
        let facts = facts(
            .decisionsDays, "1", from: from,
            .of(Episode.self, "Child | From | Legal status | To | Reason episode ceased\nASH | 2016-01-11 | C2 | | "),
            .of(ReviewDetail.self, "Child | Held on | Decisions sent on\nASH | 2016-02-01 | 2016-02-15"))
        #expect(Timescale.reviewDecisions.deadlines(facts).map(\.due) == [due])
    }
}
