import Samples
import Testing

@testable import Care

struct SettingRulesTests {
    @Test func `every setting stands in one group, and its usual value is one it takes`() {
        let all = SettingGroup.all.flatMap(\.settings)
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(all == Setting.all)
        for setting in all { #expect(setting.accepts(setting.standard), "\(setting.id)") }
    }

    @Test(arguments: [
        ("0", true), ("60", true), ("61", false), ("-1", false), ("5.5", false), ("", false), ("five", false), ("5 days", false), ("0x5", false),
        ("1e1", false), ("٥", false),
    ])
    func `a number of days is whole and within its range`(text: String, isTaken: Bool) {
        #expect(Setting.recordDays.accepts(text) == isTaken)
    }

    @Test(arguments: [("0", true), ("0.5", true), ("10", true), ("10.01", false), ("nan", false), ("1e0", false), (".5", false), ("0.5.1", false)])
    func `a weight may have decimals`(text: String, isTaken: Bool) { #expect(Setting.weightFosterCarer.accepts(text) == isTaken) }

    @Test func `a day is kept one way however it is typed, and may be left out where nothing is the usual value`() {
        #expect(Setting.liveFrom.value(typed: " 1/4/2026 ", today: "2026-11-23") == "2026-04-01")
        #expect(Setting.liveFrom.accepts("2026-04-01") && Setting.liveFrom.accepts(""))
        #expect(!Setting.liveFrom.accepts("soon"))
        #expect(!Setting.authorityName.accepts("") && Setting.authorityCode.accepts(""))
        #expect(!Setting.authorityName.accepts(String(repeating: "x", count: 101)))
    }

    @Test func `the lower of two settings is never above the higher, on any day`() {
        let settings = Settings(changes: [SettingChange(setting: "caseload-high", from: "2026-10-01", value: "55")])
        #expect(settings.problems(setting: .caseloadLow, to: "55", from: "2026-04-01").isEmpty)
        let wrong = settings.problems(setting: .caseloadLow, to: "60", from: "2026-04-01")
        #expect(wrong.count == 1)
        #expect(wrong.first?.contains("1 October 2026") == true)
        #expect(settings.problems(setting: .caseloadHigh, to: "49", from: "2026-04-01").first?.contains("which is 49") == true)
        #expect(settings.problems(setting: .caseloadLow, to: "many", from: "2026-04-01") == ["“Recommended caseload, from” takes a number of cases from 0 to 500."])
        // The record is due before it is distributed.
        #expect(!settings.problems(setting: .recordDays, to: "21", from: "2026-04-01").isEmpty)
        #expect(settings.problems(setting: .recordDays, to: "20", from: "2026-04-01").isEmpty)
    }

    @Test func `a day that has passed must be meant, and a day is within five years`() {
        let today: Day = "2026-11-23"
        #expect(Settings.problem(from: today, today: today, isMeant: false) == nil)
        #expect(Settings.problem(from: "2026-11-22", today: today, isMeant: false)?.contains("has passed") == true)
        #expect(Settings.problem(from: "2026-11-22", today: today, isMeant: true) == nil)
        #expect(Settings.problem(from: "1999-12-31", today: today, isMeant: true) != nil)
        #expect(Settings.problem(from: "2031-11-23", today: today, isMeant: false) == nil)
        #expect(Settings.problem(from: "2031-11-24", today: today, isMeant: false) != nil)
    }
}
