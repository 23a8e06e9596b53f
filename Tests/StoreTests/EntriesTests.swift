import Care
import Foundation
import GRDB
import Testing

@testable import Store

struct EntriesTests {
    private let kept: TemporaryStore
    private var store: Store { kept.store }

    init() throws { kept = try TemporaryStore() }

    private func deed(_ actor: String = "kim", at: String = "2026-11-23T09:00:00Z", _ reason: String = "") -> Deed {
        Deed(actor: actor, reason: reason, at: at, day: "2026-11-23")
    }

    private func note(_ words: String, id: String = "W-1", child: Child.ID = "C1") -> WarningNote {
        var note = WarningNote()
        note.id = id
        note.child = child
        note.kind = .other
        note.words = words
        note.from = "2026-11-01"
        note.reviewBy = "2027-02-01"
        return note
    }

    private func notes() throws -> Rows<WarningNote> { try store.records([WarningNote.shape.id])[WarningNote.self] }

    @discardableResult
    private func add(_ note: WarningNote, _ deed: Deed) throws -> Saved {
        var entries = Entries()
        entries.add(note)
        return try store.save(entries, action: "add warnings", subject: note.child.text, deed)
    }

    @Test func `an entry is stored, changed and still there as it was`() throws {
        try add(note("A large dog."), deed())
        let first = try notes()
        #expect(first.entries.map(\.words) == ["A large dog."])
        var entries = Entries()
        entries.replace(first.ids[0], with: note("Two large dogs."))
        try store.save(entries, action: "change warnings", subject: "C1", deed("sam", at: "2026-11-23T10:00:00Z", "a second dog"))
        #expect(try notes().entries.map(\.words) == ["Two large dogs."])
        let versions = try store.history(register: WarningNote.shape.id, key: ["W-1"])
        #expect(versions.map { $0.cells[3] } == ["A large dog.", "Two large dogs."])
        #expect(versions.map(\.written.actor) == ["kim", "sam"])
        #expect(versions[0].ended?.reason == "a second dog")
        #expect(versions[1].ended == nil)
        #expect(try store.verify() == nil)
    }

    @Test func `a row that somebody else changed meanwhile is not overwritten, and nothing of the deed is written`() throws {
        try add(note("A large dog."), deed())
        let number = try notes().ids[0]
        var one = Entries()
        one.replace(number, with: note("No dog."))
        try store.save(one, action: "change warnings", subject: "C1", deed())
        var other = Entries()
        other.replace(number, with: note("A cat."))
        other.add(note("Another note.", id: "W-2"))
        #expect(throws: SaveProblem.changedMeanwhile(register: WarningNote.shape.id, number: number)) {
            try store.save(other, action: "change warnings", subject: "C1", deed("sam"))
        }
        #expect(try notes().entries.map(\.words) == ["No dog."])
    }

    @Test func `its author can take an entry back within ten minutes, and nobody can after that`() throws {
        try add(note("A large dog."), deed())
        let number = try notes().ids[0]
        var change = Entries()
        change.replace(number, with: note("No dog."))
        let saved = try store.save(change, action: "change warnings", subject: "C1", deed(at: "2026-11-23T09:05:00Z"))
        #expect(throws: SaveProblem.notYours) { try store.undo(saved.ledger, deed("sam", at: "2026-11-23T09:06:00Z")) }
        #expect(throws: SaveProblem.tooLateToUndo) { try store.undo(saved.ledger, deed(at: "2026-11-23T09:15:01Z")) }
        try store.undo(saved.ledger, deed(at: "2026-11-23T09:15:00Z"))
        #expect(try notes().entries.map(\.words) == ["A large dog."])
        #expect(try store.verify() == nil)
    }

    @Test func `what something was built on cannot be taken back`() throws {
        let saved = try add(note("A large dog."), deed())
        var change = Entries()
        change.replace(try notes().ids[0], with: note("No dog."))
        try store.save(change, action: "change warnings", subject: "C1", deed("sam", at: "2026-11-23T09:01:00Z"))
        #expect(throws: SaveProblem.tooLateToUndo) { try store.undo(saved.ledger, deed(at: "2026-11-23T09:02:00Z")) }
    }

    @Test func `what was never done cannot be undone`() throws {
        #expect(throws: SaveProblem.nothingThere) { try store.undo(999, deed()) }
    }

    @Test func `a struck entry no longer counts and is still on the file`() throws {
        try add(note("A large dog."), deed())
        var entries = Entries()
        entries.end(WarningNote.self, try notes().ids[0])
        try store.save(entries, action: Store.striking, subject: "C1", deed("kim", at: "2026-11-23T12:00:00Z", "It was next door's dog."))
        #expect(try notes().isEmpty)
        let file = try store.history(of: ["C1"])
        #expect(file.count == 1)
        #expect(file[0].isStruck)
        #expect(file[0].ended?.reason == "It was next door's dog.")
    }

    @Test func `a moved entry is in the history of both children`() throws {
        try add(note("A large dog."), deed())
        var entries = Entries()
        entries.replace(try notes().ids[0], with: note("A large dog.", child: "C2"))
        try store.save(entries, action: Store.moving, subject: "C1 to C2", deed("kim", at: "2026-11-23T12:00:00Z", "wrong child"))
        #expect(try store.history(of: ["C1"]).map(\.ended?.action) == [Store.moving])
        #expect(try store.history(of: ["C2"]).map(\.written.reason) == ["wrong child"])
        #expect(try store.history(of: ["C1", "C2"], hidden: [WarningNote.shape.id]).isEmpty)
    }

    @Test func `a changed byte of an entry is found`() throws {
        try add(note("A large dog."), deed())
        try store.pool.write { db in try db.execute(sql: "UPDATE warning_note SET words = 'A small dog.'") }
        #expect(try store.verify() != nil)
    }

    @Test func `texts that cannot be read are all told, and nothing is taken`() throws {
        var entries = Entries()
        let problems = entries.take(["W-1", "C1", "loud", "", "not a day", "2027-02-01", "", ""], of: WarningNote.self)
        #expect(problems.map(\.field) == ["kind", "words", "from_date"])
        #expect(entries.isEmpty)
    }

    @Test func `only the registers written to since a line of the ledger are told as touched`() throws {
        try add(note("A large dog."), deed())
        let version = try store.version()
        #expect(try store.registersTouched(after: version).isEmpty)
        var entries = Entries()
        var room = Room()
        room.id = "R1"
        room.name = "The Green Room"
        entries.add(room)
        try store.save(entries, action: "add room", subject: "rooms", deed())
        #expect(try store.registersTouched(after: version) == [Room.shape.id])
        #expect(try store.registersTouched(after: 0) == [Room.shape.id, WarningNote.shape.id])
    }
}

struct OpeningsTests {
    @Test func `a closed record is open for the hours that were asked for, and no longer`() throws {
        let kept = try TemporaryStore(), store = kept.store
        let deed = Deed(actor: "kim", reason: "a child may be at risk", at: "2026-11-23T09:00:00Z", day: "2026-11-23")
        let account = try store.addAccount(username: "kim", name: "Kim Example", hash: "x", deed)
        try store.open("C1", for: account.id, hours: 2, deed)
        #expect(try store.opened(to: account.id, at: "2026-11-23T10:59:59Z") == ["C1"])
        #expect(try store.opened(to: account.id, at: "2026-11-23T11:00:00Z").isEmpty)
        #expect(try store.opened(to: account.id + 1, at: "2026-11-23T10:00:00Z").isEmpty)
        #expect(try store.openings().map(\.reason) == ["a child may be at risk"])
    }

    @Test func `a calendar feed opens with its secret until it is revoked or made anew`() throws {
        let kept = try TemporaryStore(), store = kept.store
        let deed = Deed(actor: "kim", reason: "", at: "2026-11-23T09:00:00Z", day: "2026-11-23")
        let account = try store.addAccount(username: "kim", name: "Kim Example", hash: "x", deed)
        let first = try store.makeFeed(account.id, at: deed.at)
        #expect(try store.feedOwner(first) == account.id)
        let second = try store.makeFeed(account.id, at: deed.at)
        #expect(try store.feedOwner(first) == nil)
        try store.revokeFeed(account.id, at: deed.at)
        #expect(try store.feedOwner(second) == nil)
        #expect(try store.feedMade(account.id) == nil)
    }

    @Test func `a draft is one person's, one for each form, without the form's token`() throws {
        let kept = try TemporaryStore(), store = kept.store
        let deed = Deed(actor: "kim", reason: "", at: "2026-11-23T09:00:00Z", day: "2026-11-23")
        let kim = try store.addAccount(username: "kim", name: "Kim Example", hash: "x", deed)
        let sam = try store.addAccount(username: "sam", name: "Sam Example", hash: "x", deed)
        try store.keepDraft(kim.id, address: "/a", title: "A form", fields: ["words": ["one"], "token": ["secret"]], at: deed.at)
        try store.keepDraft(kim.id, address: "/a", title: "A form", fields: ["words": ["one two"], "token": ["secret"]], at: deed.at)
        #expect(try store.draft(kim.id, address: "/a")?.fields == ["words": ["one two"]])
        #expect(try store.drafts(kim.id).count == 1)
        #expect(try store.draft(sam.id, address: "/a") == nil)
        try store.dropDraft(sam.id, address: "/a")
        #expect(try store.drafts(kim.id).count == 1)
        try store.dropDraft(kim.id, address: "/a")
        #expect(try store.drafts(kim.id).isEmpty)
    }

    @Test func `the children somebody opened last stand once each, the newest first`() throws {
        let kept = try TemporaryStore(), store = kept.store
        for (second, child) in ["C1", "C2", "C1", "C3"].enumerated() {
            try store.record(Reading(at: "2026-11-23T09:00:0\(second)Z", actor: "kim", action: "read child", subject: child))
        }
        try store.record(Reading(at: "2026-11-23T09:00:09Z", actor: "sam", action: "read child", subject: "C9"))
        #expect(try store.recentlyOpened(by: "kim") == ["C3", "C1", "C2"])
        #expect(try store.recentlyOpened(by: "kim", limit: 1) == ["C3"])
    }

    @Test(arguments: Registers.shapes.map(\.id))
    func `the history of every register can be read, whatever its columns are called`(register: String) throws {
        let kept = try TemporaryStore(), store = kept.store
        let shape = try #require(Registers.shapes.first { $0.id == register })
        #expect(try store.history(register: register, key: shape.columns.filter(\.isKey).map { _ in "nothing" }).isEmpty)
        for column in shape.columns { #expect(try store.history(register: register, column: column.name, holding: "nothing").isEmpty) }
        #expect(try store.version(register: register, number: -1) == nil)
        #expect(try store.history(of: ["nobody"], hidden: Set(Registers.shapes.map(\.id).filter { $0 != register })).isEmpty)
    }
}
