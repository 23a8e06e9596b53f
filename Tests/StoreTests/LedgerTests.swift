import Care
import GRDB
import Testing

@testable import Store

struct LedgerTests {
    private static let insert = "INSERT INTO review (id, year, entered, child, dob, review, review_code) VALUES "
    private struct Stop: Error {}

    private func filled() throws -> TemporaryStore {
        let one = try TemporaryStore()
        try one.take("a/reviews.csv", reviewsFile("ASH,01/02/2010,04/05/2015,PN1", "ELM,01/02/2011,05/05/2015,PN2"), on: "2026-11-20")
        try one.take("a/reviews.csv", reviewsFile("ASH,01/02/2010,04/05/2015,PN1", "ELM,01/02/2011,05/05/2015,PN3"), on: "2026-11-21")
        try one.take("b/reviews.csv", reviewsFile("YEW,31/02/2010,04/05/2015,PN1"), on: "2026-11-21")
        try one.store.set(.reviewsTarget, to: "95", from: "2026-04-01", TemporaryStore.deed("2026-11-21"))
        try one.store.record(Reading(at: "2026-11-21T10:00:00Z", actor: "kim", action: "read child", subject: "ASH"))
        try one.store.record(Reading(at: "2026-11-21T10:01:00Z", actor: "kim", action: "search", subject: "ash"))
        return one
    }

    @Test func `a store that nobody touched is as it was written`() throws {
        let one = try filled()
        #expect(try one.store.verify() == nil)
        #expect(try one.store.ledger().map(\.action) == ["set", "import", "import", "import"])
    }

    @Test(arguments: [
        ("UPDATE review SET review_code = 'PN4' WHERE child = 'ASH'", "row"),
        ("UPDATE review SET review_code = 'PN4' WHERE child = 'ELM' AND ended IS NOT NULL", "row"),
        ("UPDATE review SET year = 2015 WHERE child = 'ASH'", "row"),
        ("UPDATE review SET ended = NULL WHERE child = 'ELM'", "row"),
        ("UPDATE review SET ended = 2 WHERE child = 'ASH'", "row"),
        ("DELETE FROM review WHERE child = 'ASH'", "row"),
        (insert + "(99, 2016, 1, 'OAK', '2010-01-01', '2015-05-05', 'PN1')", "row"),
        ("UPDATE ledger SET reason = 'Sample' WHERE id = 1", "ledger"),
        ("UPDATE ledger SET actor = 'nobody' WHERE id = 2", "ledger"),
        ("UPDATE ledger SET rows = '' WHERE id = 2", "ledger"),
        ("DELETE FROM ledger WHERE id = 1", "ledger"),
        ("DELETE FROM ledger WHERE id = 4", "ledger"),
        ("UPDATE rejected_row SET raw = 'OAK'", "row"),
        ("DELETE FROM rejected_row", "row"),
        ("UPDATE import_run SET summary = '[]' WHERE id = 1", "row"),
        ("UPDATE setting_change SET value = '50'", "setting"),
        (insert + "(99, 2016, 4, 'OAK', '2010-01-01', '2015-05-05', 'PN1')", "row"),
        ("DELETE FROM reading WHERE id = 2", "audit trail"),
        ("UPDATE reading SET actor = 'lee' WHERE id = 1", "audit trail"),
        ("DELETE FROM reading WHERE id = 1", "audit trail"),
    ])
    func `a change behind the store's back is found`(sql: String, place: String) throws {
        let one = try filled()
        try one.tamper("PRAGMA foreign_keys = OFF; " + sql)
        let found = try #require(try Store(one.path).verify())
        #expect(found.contains(place), "\(found)")
    }

    @Test(arguments: ["UPDATE ledger SET reason = ''", "DELETE FROM ledger", "UPDATE reading SET actor = ''", "DELETE FROM reading"])
    func `the ledger and the audit trail cannot be changed or shortened`(sql: String) throws {
        let one = try filled()
        #expect(throws: DatabaseError.self) { try one.store.pool.write { db in try db.execute(sql: sql) } }
        #expect(try one.store.verify() == nil)
    }

    @Test func `numbers of rows never repeat, over registers and imports`() throws {
        let one = try TemporaryStore()
        try one.take(councilFiles(children: 20))
        try one.take(councilFiles(children: 20, seed: 4))
        try one.take("a/reviews.csv", reviewsFile("ASH,31/02/2010,04/05/2015,PN1"))
        let reviewsTarget = try #require(Setting.named("reviews-on-time-target"))
        try one.store.set(reviewsTarget, to: "95", from: "2026-04-01", TemporaryStore.deed("2026-11-23"))
        let numbers = try one.store.pool.read { db in
            try (Registers.shapes.map(\.table) + ["rejected_row", "setting_change", "bank_holiday"]).flatMap {
                try Int64.fetchAll(db, sql: "SELECT id FROM \"\($0)\"")
            }
        }
        #expect(numbers.count > 500)
        #expect(Set(numbers).count == numbers.count)
        let next = try one.store.pool.read { db in try Int64.fetchOne(db, sql: "SELECT next FROM sequence WHERE name = 'row'") }
        #expect(next == (numbers.max() ?? 0) + 1)
    }

    @Test func `a write that fails half way leaves everything as it was`() throws {
        let one = try filled()
        let version = try one.store.version(), files = try one.exported().map(\.bytes)
        #expect(throws: Stop.self) {
            try one.store.write(TemporaryStore.deed("2026-11-22"), action: "import") { db, ledger -> ((), Store.LedgerEntry) in
                try db.execute(sql: "UPDATE review SET ended = ? WHERE ended IS NULL", arguments: [ledger])
                try db.execute(
                    sql: Self.insert + "(90, 2016, ?, 'OAK', '2010-01-01', '2015-05-05', 'PN1')",
                    arguments: [ledger])
                throw Stop()
            }
        }
        #expect(try one.store.version() == version)
        #expect(try one.exported().map(\.bytes) == files)
        #expect(try one.store.verify() == nil)
        #expect(try one.take("a/reviews.csv", reviewsFile("YEW,01/02/2010,04/05/2015,PN1")) == version + 1)
    }

    @Test func `what was never committed is gone when the file is opened again`() throws {
        let one = try filled()
        let version = try one.store.version()
        // A second program begins to write and goes away without a word.
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: one.path, configuration: configuration)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE; DELETE FROM review")
        }
        try? other.close()
        let again = try Store(one.path)
        #expect(try again.version() == version)
        #expect(try again.records()[Review.self].count == 2)
        #expect(try again.verify() == nil)
    }

    @Test func `a row that points at no line of the ledger cannot be committed`() throws {
        let one = try filled()
        #expect(throws: DatabaseError.self) {
            try one.store.pool.write { db in
                try db.execute(
                    sql: Self.insert + "(90, 2016, 77, 'OAK', '2010-01-01', '2015-05-05', 'PN1')")
            }
        }
    }
}
