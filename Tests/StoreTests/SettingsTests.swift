import Care
import GRDB
import GRDB
import Testing

@testable import Store

struct SettingsTests {
    private let deed = TemporaryStore.deed("2026-11-23")

    @Test func `a setting changed from a day changes later days only, and keeps its history`() throws {
        let kept = try TemporaryStore(), store = kept.store
        defer { withExtendedLifetime(kept) {} }
        #expect(try store.set(.reviewsTarget, to: "95", from: "2026-04-01", deed) == nil)
        #expect(try store.set(.reviewsTarget, to: "97", from: "2026-10-01", deed) == nil)
        let settings = try store.settings(Records())
        #expect(settings.text(.reviewsTarget, on: "2026-03-31") == Setting.reviewsTarget.standard)
        #expect(settings.text(.reviewsTarget, on: "2026-04-01") == "95")
        #expect(settings.text(.reviewsTarget, on: "2026-11-23") == "97")
        #expect(settings.history(.reviewsTarget).map(\.value) == ["95", "97"])
    }

    @Test func `setting a value anew for the same day keeps the old one in the history and the ledger`() throws {
        let kept = try TemporaryStore(), store = kept.store
        defer { withExtendedLifetime(kept) {} }
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
        let kept = try TemporaryStore(), store = kept.store
        defer { withExtendedLifetime(kept) {} }
        let sentence = try store.set(.reviewsTarget, to: value, from: "2026-04-01", deed)
        #expect(sentence?.contains("takes a number of per cent from 0 to 100") == true)
        #expect(try store.version() == 0)
    }

    @Test func `a value taken back leaves the setting as it was before, also where it had replaced another`() throws {
        let one = try TemporaryStore()
        try one.store.set(.reviewsTarget, to: "95", from: "2026-04-01", deed)
        try one.store.set(.reviewsTarget, to: "96", from: "2026-04-01", deed)
        try one.store.takeBack(.reviewsTarget, from: "2026-04-01", deed)
        #expect(try one.store.settings(Records()).history(.reviewsTarget).map(\.value) == ["95"])
        try one.store.takeBack(.reviewsTarget, from: "2026-04-01", deed)
        #expect(try one.store.settings(Records()).text(.reviewsTarget, on: "2026-04-01") == Setting.reviewsTarget.standard)
        #expect(throws: SaveProblem.nothingThere) { try one.store.takeBack(.reviewsTarget, from: "2026-04-01", deed) }
        #expect(try one.store.history(of: .reviewsTarget).map(\.value) == ["95", "96", "95"])
        #expect(try one.store.history(of: .reviewsTarget).allSatisfy { $0.ended != nil })
        #expect(try one.store.verify() == nil)
    }

    @Test func `a change is undone by its author for ten minutes, unless another came after it`() throws {
        let kept = try TemporaryStore()
        func deed(_ actor: String, _ at: String) -> Deed { Deed(actor: actor, reason: "", at: at, day: "2026-11-23") }
        let one = try kept.store.change(.reviewsTarget, to: "95", from: "2026-04-01", deed("ash", "2026-11-23T09:00:00Z"))
        #expect(throws: SaveProblem.notYours) { try kept.store.undo(one.ledger, deed("bea", "2026-11-23T09:05:00Z")) }
        #expect(throws: SaveProblem.tooLateToUndo) { try kept.store.undo(one.ledger, deed("ash", "2026-11-23T09:10:01Z")) }
        let two = try kept.store.change(.reviewsTarget, to: "96", from: "2026-04-01", deed("bea", "2026-11-23T09:06:00Z"))
        #expect(throws: SaveProblem.tooLateToUndo) { try kept.store.undo(one.ledger, deed("ash", "2026-11-23T09:10:00Z")) }
        try kept.store.undo(two.ledger, deed("bea", "2026-11-23T09:16:00Z"))
        #expect(try kept.store.settings(Records()).history(.reviewsTarget).map(\.value) == ["95"])
    }

    @Test(arguments: [
        "UPDATE setting_change SET value = '50'", "UPDATE setting_change SET from_day = '2020-01-01'", "DELETE FROM setting_change",
        "INSERT INTO setting_change (id, entered, setting, from_day, value) VALUES (99, 1, 'seen-target', '2026-01-01', '1')",
        "UPDATE setting_change SET ended = NULL", "UPDATE setting_change SET ended = 3 WHERE ended IS NULL",
    ])
    func `a setting that was not changed through the ledger is found out`(sql: String) throws {
        let one = try TemporaryStore()
        try one.store.set(.reviewsTarget, to: "95", from: "2026-04-01", deed)
        try one.store.set(.reviewsTarget, to: "96", from: "2026-06-01", deed)
        try one.store.takeBack(.reviewsTarget, from: "2026-04-01", deed)
        #expect(try one.store.verify() == nil)
        try one.store.pool.write { try $0.execute(sql: sql) }
        #expect(try one.store.verify() != nil)
    }

    @Test func `a bank holiday that is added counts no more as a working day, and moves what is due`() throws {
        let kept = try TemporaryStore(), store = kept.store
        defer { withExtendedLifetime(kept) {} }
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
