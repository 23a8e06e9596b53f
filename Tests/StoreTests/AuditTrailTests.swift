import Care
import Foundation
import GRDB
import Testing

@testable import Store

/// Searching both chains, and finding that one byte of them was changed.
struct AuditTrailTests {
    private func filled() throws -> TemporaryStore {
        let one = try TemporaryStore()
        try one.take("a/reviews.csv", reviewsFile("ASH,01/02/2010,04/05/2015,PN1"), on: "2026-11-20")
        for (minute, subject, actor) in [(1, "ASH", "kim"), (2, "ELM", "kim"), (3, "ASH", "lee"), (4, "meeting:M1", "lee")] {
            try one.store.record(Reading(at: "2026-11-21T10:0\(minute):00Z", actor: actor, action: "read child", subject: subject, detail: "summary"))
        }
        var entries = Entries()
        var note = WarningNote()
        (note.id, note.child, note.kind, note.words, note.from, note.reviewBy) = ("W1", "ASH", .other, "take care", "2026-11-21", "2027-01-01")
        entries.add(note)
        try one.store.save(entries, action: "add warnings", subject: "ASH", Deed(actor: "kim", reason: "asked", at: "2026-11-21T10:02:30Z", day: "2026-11-21"))
        try one.store.save(Entries(), action: Store.moving, subject: "ELM to ASH", Deed(actor: "lee", reason: "wrong file", at: "2026-11-22T10:00:00Z", day: "2026-11-22"))
        return one
    }

    @Test func `what was read and changed about a child is one list, the latest first, moved entries and meetings too`() throws {
        let one = try filled()
        let lines = try one.store.auditTrail(AuditFilter(subjects: ["ASH", "meeting:M1"]))
        #expect(lines.map { "\($0.actor) \($0.action)" } == [
            "lee \(Store.moving)", "lee read child", "lee read child", "kim add warnings", "kim read child",
        ])
        #expect(try one.store.auditCount(AuditFilter(subjects: ["ASH", "meeting:M1"])) == 5)
        #expect(try one.store.actors(about: ["ASH"]) == ["kim", "lee"])
    }

    @Test func `the trail is narrowed by person, by what was done and by moment`() throws {
        let store = try filled().store
        #expect(try store.readings(AuditFilter(actor: "kim")).map(\.subject) == ["ELM", "ASH"])
        #expect(try store.readings(AuditFilter(from: "2026-11-21T10:03:00Z", before: "2026-11-21T10:04:00Z")).map(\.subject) == ["ASH"])
        #expect(try store.changes(AuditFilter(action: "add warnings")).map(\.detail) == ["asked"])
        #expect(try store.readings(AuditFilter(), limit: 2, skipping: 1).map(\.subject) == ["ASH", "ELM"])
        #expect(try store.auditTrail(AuditFilter(subjects: ["%"])).isEmpty)
    }

    /// Every text of a line of either chain, of a row and of a kept file, each changed by one letter.
    @Test(arguments: [
        ("ledger", "at"), ("ledger", "actor"), ("ledger", "action"), ("ledger", "reason"), ("ledger", "subject"), ("ledger", "rows"), ("ledger", "previous"),
        ("ledger", "hash"), ("reading", "at"), ("reading", "actor"), ("reading", "action"), ("reading", "subject"), ("reading", "detail"), ("reading", "previous"),
        ("reading", "hash"), ("warning_note", "note_id"), ("warning_note", "child_id"), ("warning_note", "words"), ("warning_note", "from_date"),
        ("review", "child"),
    ])
    func `one flipped byte is found`(table: String, column: String) throws {
        let one = try filled()
        #expect(try one.store.verify() == nil)
        // The last figure or letter of the newest text, made another one.
        try one.tamper(
            """
            PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
            UPDATE "\(table)" SET "\(column)" = substr("\(column)", 1, length("\(column)") - 1) || char(unicode(substr("\(column)", -1)) + 1)
            WHERE id = (SELECT max(id) FROM "\(table)" WHERE "\(column)" <> '')
            """)
        #expect(try Store(one.path).verify() != nil)
    }

    @Test func `one flipped byte of a kept file is found`() throws {
        let one = try filled()
        let digest = try one.store.keepBytes(Array("%PDF-1.7 report".utf8))
        #expect(try one.store.verify() == nil)
        #expect(try one.store.bytes(of: digest) == Array("%PDF-1.7 report".utf8))
        try one.tamper("UPDATE file_content SET bytes = CAST('%PDF-1.7 rapport' AS BLOB)")
        #expect(try Store(one.path).verify()?.contains("file") == true)
    }
}
