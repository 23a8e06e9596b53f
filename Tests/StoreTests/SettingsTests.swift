import Care
import Testing

@testable import Store

struct SettingsTests {
    private let deed = TemporaryStore.deed("2026-11-23")

    @Test func `a setting changed from a day changes later days only, and keeps its history`() throws {
        let store = try TemporaryStore().store
        #expect(try store.set(.reviewsTarget, to: "95", from: "2026-04-01", deed) == nil)
        #expect(try store.set(.reviewsTarget, to: "97", from: "2026-10-01", deed) == nil)
        let settings = try store.settings(Records())
        #expect(settings.text(.reviewsTarget, on: "2026-03-31") == Setting.reviewsTarget.standard)
        #expect(settings.text(.reviewsTarget, on: "2026-04-01") == "95")
        #expect(settings.text(.reviewsTarget, on: "2026-11-23") == "97")
        #expect(settings.history(.reviewsTarget).map(\.value) == ["95", "97"])
    }

    @Test func `setting a value anew for the same day keeps the old one in the history and the ledger`() throws {
        let store = try TemporaryStore().store
        try store.set(.reviewsTarget, to: "95", from: "2026-04-01", deed)
        try store.set(.reviewsTarget, to: "96", from: "2026-04-01", deed)
        #expect(try store.settings(Records()).history(.reviewsTarget).map(\.value) == ["96"])
        let line = try #require(try store.ledger(subject: "setting:reviews-on-time-target").first)
        #expect(line.before == "from 2026-04-01: 95")
        #expect(line.after == "from 2026-04-01: 96")
        #expect(try store.verify() == nil)
    }

    @Test(arguments: ["", "many", "-1", "101", "90 %", "nan"])
    func `a value that a setting does not take is refused in a sentence, and nothing is written`(value: String) throws {
        let store = try TemporaryStore().store
        let sentence = try store.set(.reviewsTarget, to: value, from: "2026-04-01", deed)
        #expect(sentence?.contains("takes a number of per cent from 0 to 100") == true)
        #expect(try store.version() == 0)
    }

    @Test func `a bank holiday that is added counts no more as a working day, and moves what is due`() throws {
        let store = try TemporaryStore().store
        let before = try store.workingDays()
        let day: Day = "2026-11-25"
        try store.add(BankHoliday(day: day, name: "A day of rest"), deed)
        try store.add(BankHoliday(day: day, name: "A day of rest"), deed)
        let after = try store.workingDays()
        #expect(before.isWorked(day))
        #expect(!after.isWorked(day))
        #expect(before.day(5, after: "2026-11-20") == "2026-11-27")
        #expect(after.day(5, after: "2026-11-20") == "2026-11-30")
        #expect(try store.verify() == nil)
    }
}
