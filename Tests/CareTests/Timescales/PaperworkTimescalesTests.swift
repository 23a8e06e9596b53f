import Care
import Samples
import Testing

struct PaperworkTimescalesTests {
    let facts = Facts.sample(
        today: "2017-03-31",
        .of(KnownChild.self, "Child | Forename\nASH | Ash"),
        .of(
            ReviewDetail.self,
            """
            Child | Held on    | Decisions sent on | Minutes tracked | Minutes drafted on | Minutes distributed on
            ASH   | 2016-09-30 | 2016-10-07        | yes             | 2016-10-21         | 2016-10-28
            ASH   | 2016-12-23 | 2017-01-05        |                 | 2017-01-19         | 2017-01-26
            ASH   | 2017-02-01 |                   | no              |                    |
            ASH   | 2017-03-24 |                   |                 |                    |
            """))

    @Test func `decisions have five working days, the record fifteen, its distribution twenty`() {
        #expect(Timescale.reviewDecisions.states(facts) == [.doneInTime, .doneLate(days: 1), .notYetDue(days: 0)])
        #expect(Timescale.reviewRecord.states(facts) == [.doneInTime, .doneLate(days: 1), .notYetDue(days: 18)])
        #expect(Timescale.reviewDistribution.states(facts) == [.doneInTime, .doneLate(days: 1), .notYetDue(days: 25)])
    }

    @Test func `minutes nobody tracked are neither in time nor late`() {
        #expect(!Timescale.reviewDistribution.deadlines(facts).contains { $0.trigger == "2017-02-01" })
    }

    @Test func `a setting changes the limit only of reviews from its day on`() {
        let settings = Settings(changes: [SettingChange(setting: "distribution-days", from: "2017-01-01", value: "10")])
        let facts = Facts(facts.records, settings: settings, today: facts.today)
        #expect(Timescale.reviewDistribution.deadlines(facts).map(\.limit) == [.workingDays(20), .workingDays(20), .workingDays(10)])
    }
}
