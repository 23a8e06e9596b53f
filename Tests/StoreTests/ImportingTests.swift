import Care
import Documents
import GRDB
import Testing

@testable import Store

struct ImportingTests {
    private let ash = "ASH,01/02/2010,04/05/2015,PN1", elm = "ELM,01/02/2011,05/05/2015,PN2"

    @Test func `a council's files go in, come out byte for byte, and change nothing the second time`() throws {
        let one = try TemporaryStore()
        let files = councilFiles()
        #expect(try one.take(files) != nil)
        #expect(try one.take(files) == nil)
        let out = try one.exported()
        #expect(out.map(\.name) == files.map(\.name))
        for (file, wanted) in zip(out, files) where file.bytes != wanted.bytes {
            // The same rows, at least; rows come out in the order they were stored in.
            let rows = Set(file.bytes.split(separator: 0x0A).map(Array.init)), told = Set(wanted.bytes.split(separator: 0x0A).map(Array.init))
            Issue.record("\(file.name): \(rows.symmetricDifference(told).prefix(4).map { String(decoding: $0, as: UTF8.self) })")
        }
        #expect(try one.take(out) == nil)
        let other = try TemporaryStore()
        try other.take(out)
        #expect(try other.exported().map(\.bytes) == out.map(\.bytes))
        #expect(try one.store.verify() == nil)
        #expect(try other.store.verify() == nil)
    }

    @Test func `what the store gives back is what was compared`() throws {
        let one = try TemporaryStore()
        let plan = try one.store.plan(councilFiles(seed: 9, year: 2017)).plan
        try one.store.apply(plan, summary: .object([]), TemporaryStore.deed("2026-11-23"))
        let stored = try one.store.records()
        func check<Row: Entry>(_: Row.Type) {
            #expect(stored[Row.self].entries == plan.after[Row.self].entries)
            #expect(stored[Row.self].years == plan.after[Row.self].years)
        }
        for type in Registers.all { check(type) }
    }

    @Test func `two years at once, the same twice, and one after the other hold the same`() throws {
        let together = try TemporaryStore(), apart = try TemporaryStore(), reversed = try TemporaryStore()
        let last = [IncomingFile(name: "2015/reviews.csv", bytes: Array(reviewsFile(ash, elm).utf8))]
        let later = reviewsFile("ELM,01/02/2011,05/05/2015,PN3", "OAK,01/02/2011,05/06/2016,PN1")
        let now = [IncomingFile(name: "2016/reviews.csv", bytes: Array(later.utf8))]
        try together.take(last + now)
        #expect(try together.take(last + now) == nil)
        try apart.take(last)
        try apart.take(now)
        try reversed.take(now)
        try reversed.take(last)
        for one in [together, apart, reversed] {
            let rows = try one.store.records()[Review.self]
            let told = zip(rows.entries, rows.years).map { "\($0.child) \($0.participation.rawValue) \($1)" }.sorted()
            #expect(told == ["ASH PN1 2016", "ELM PN3 2017", "OAK PN1 2017"])
            #expect(try one.take(last + now) == nil)
        }
    }

    @Test func `a correction ends the old row and enters a new one, and both stay to be read`() throws {
        let one = try TemporaryStore()
        let first = try #require(try one.take("a/reviews.csv", reviewsFile(ash, elm)))
        let second = try #require(try one.take("a/reviews.csv", reviewsFile(ash, "ELM,01/02/2011,05/05/2015,PN3")))
        let rows = try one.store.pool.read { db in
            try Row.fetchAll(db, sql: "SELECT review_code, entered, ended FROM review WHERE child = 'ELM' ORDER BY id").map {
                "\($0["review_code"] as String) \($0["entered"] as Int64) \(($0["ended"] as Int64?).map { String($0) } ?? "now")"
            }
        }
        #expect(rows == ["PN2 \(first) \(second)", "PN3 \(second) now"])
        #expect(try one.store.ledger().first?.after == "reviews +0 ~1 -0")
    }

    @Test func `rows told no more stay; withdrawn, they leave the figures and stay in the history`() throws {
        let one = try TemporaryStore()
        try one.take("a/reviews.csv", reviewsFile(ash, elm), on: "2026-11-20")
        #expect(try one.take("a/reviews.csv", reviewsFile(elm), on: "2026-11-21") == nil)
        #expect(try one.store.records()[Review.self].count == 2)
        try one.take("a/reviews.csv", reviewsFile(elm), on: "2026-11-22", options: Import.Options(withdrawsMissing: true))
        #expect(try one.store.records()[Review.self].entries.map(\.child) == ["ELM"])
        #expect(try one.store.records(knownOn: "2026-11-21")[Review.self].entries.map(\.child) == ["ASH", "ELM"])
        #expect(try one.store.verify() == nil)
    }

    @Test func `as known on a day gives what was known then`() throws {
        let one = try TemporaryStore()
        try one.take("a/reviews.csv", reviewsFile(ash, elm), on: "2026-11-20")
        try one.take("a/reviews.csv", reviewsFile(ash, "ELM,01/02/2011,05/05/2015,PN7"), on: "2026-11-22")
        func codes(_ day: Day?) throws -> [String] {
            try one.store.records(["reviews"], knownOn: day)[Review.self].entries.map(\.participation.rawValue).sorted()
        }
        #expect(try codes(nil) == ["PN1", "PN7"])
        #expect(try codes("2026-11-22") == ["PN1", "PN7"])
        #expect(try codes("2026-11-21") == ["PN1", "PN2"])
        #expect(try codes("2026-11-19") == [])
    }

    @Test func `rejected rows are kept and listed with what is wrong, once`() throws {
        let one = try TemporaryStore()
        let text = reviewsFile("ASH,31/02/2010,04/05/2015,PN9", elm, "OAK,\"x,y")
        let number = try #require(try one.take("a/reviews.csv", text))
        #expect(try one.store.records()[Review.self].entries.map(\.child) == ["ELM"])
        let kept = try one.store.rejectedRows(import: number)
        #expect(kept.map(\.line) == [2, 4])
        #expect(kept.map(\.raw) == ["ASH,31/02/2010,04/05/2015,PN9", "OAK,\"x,y"])
        let wanted = try one.store.plan([IncomingFile(name: "a/reviews.csv", bytes: Array(text.utf8))]).plan.rejected
        #expect(kept.map(\.problems) == wanted.map { $0.problems.map(\.sentence).joined(separator: "\n") })
        #expect(try one.take("a/reviews.csv", text) == nil)
        #expect(try one.store.rejectedCount() == 2)
        #expect(try one.store.imports().count == 1)
    }

    @Test func `no file of nonsense stops an import or leaves half of one`() throws {
        let one = try TemporaryStore()
        let plain = councilFiles(children: 20)
        var seed: UInt64 = 11
        func random(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(max(1, limit)))
        }
        let odd: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x27, 0x3D, 0x2D, 0x2B, 0x30, 0x39, 0x2F, 0x80, 0xC3, 0xFF, 0x01, 0x7F, 0x61, 0x5A, 0x20, 0x09]
        for round in 0..<6 {
            // Bytes of every file changed, dropped and doubled here and there, the first line left as it is.
            let files = plain.map { file in
                var bytes = file.bytes
                let start = (bytes.firstIndex(of: 0x0A) ?? 0) + 1
                for _ in 0..<(bytes.count / 40) where bytes.count > start + 1 {
                    let place = start + random(bytes.count - start)
                    switch random(3) {
                    case 0: bytes[place] = odd[random(odd.count)]
                    case 1: bytes.remove(at: place)
                    default: bytes.insert(odd[random(odd.count)], at: place)
                    }
                }
                return IncomingFile(name: "round\(round)/\(file.name)", bytes: bytes)
            }
            try one.take(files)
            let stored = try one.store.records(), told = try one.store.plan(files).plan
            #expect(told.isQuiet || told.changes.allSatisfy { $0.counts.isQuiet }, "round \(round)")
            func check<Row: Entry>(_: Row.Type) throws {
                let count = try one.store.pool.read { db in
                    try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(Row.shape.table)\" WHERE ended IS NULL") ?? 0
                }
                #expect(stored[Row.self].count == count, "\(Row.shape.id): a row went in that cannot be read back")
            }
            for type in Registers.all { try check(type) }
        }
        #expect(try one.store.verify() == nil)
    }
}
