import Care
import Crypto
import Foundation
import GRDB
import Testing

@testable import Store

struct LaterColumnsTests {
    private func view(_ id: String, visit: String? = nil) -> ChildView {
        var row = ChildView()
        (row.id, row.child, row.said, row.by, row.method, row.words, row.visit) = (id, "C1", "2026-11-01", .child, .visit, "I like it.", visit)
        return row
    }

    private let deed = Deed(actor: "kim", reason: "", at: "2026-11-23T09:00:00Z", day: "2026-11-23")

    private func save(_ row: ChildView, _ store: Store) throws -> Saved {
        var entries = Entries()
        entries.add(row)
        return try store.save(entries, action: "add views", subject: "C1", deed)
    }

    @Test func `a row written before a column was added keeps its digest`() throws {
        let kept = try TemporaryStore(), saved = try save(view("Y1"), kept.store)
        // As it was worked out over the eleven columns there were: number, year, where each cell ends, the cells.
        let number = try #require(try kept.store.records([ChildView.shape.id])[ChildView.self].ids.first)
        let cells = ["Y1", "C1", "", "2026-11-01", "child", "visit", "I like it.", "", "", "", ""]
        var bytes = withUnsafeBytes(of: number.littleEndian) { Array($0) } + [0, 0]
        var end = 0
        for cell in cells {
            end += cell.utf8.count
            bytes += [UInt8(end & 255), UInt8(end >> 8), 0]
        }
        bytes += cells.joined().utf8
        bytes.append(0)
        var digest = SHA256()
        digest.update(data: Array("views\n".utf8))
        digest.update(data: bytes)
        #expect(try kept.store.line(saved.ledger)?.rows == digest.finalize().map { String(format: "%02x", $0) }.joined())
        #expect(try kept.store.verify() == nil)
    }

    @Test(arguments: [nil, "V1"]) func `what stands in a later column is proved like the rest`(visit: String?) throws {
        let kept = try TemporaryStore()
        _ = try save(view("Y1", visit: visit), kept.store)
        #expect(try kept.store.verify() == nil)
        try kept.tamper("UPDATE child_view SET visit_id = \(visit == nil ? "'V2'" : "NULL")")
        #expect(try kept.store.verify() != nil)
    }

    @Test func `what was saved in two steps is taken back in one, as long as nothing was built on it`() throws {
        let kept = try TemporaryStore(), store = kept.store
        func rows() throws -> Rows<ChildView> { try store.records([ChildView.shape.id])[ChildView.self] }
        _ = try save(view("Y0"), store)
        var first = Entries()
        var changed = view("Y0")
        changed.words = "I like it here."
        first.replace(try rows().ids[0], with: changed)
        first.add(view("Y1"))
        let one = try store.save(first, action: "record meeting", subject: "C1", deed)
        var second = Entries()
        changed.words = "I like it very much."
        let places = try rows()
        let place = try #require(places.entries.firstIndex { $0.id == "Y0" })
        second.replace(places.ids[place], with: changed)
        let two = try store.save(second, action: "close meeting", subject: "C1", with: one, deed)
        try store.undo(two.ledger, deed)
        #expect(try rows().entries.map(\.words) == ["I like it."])
        #expect(try store.verify() == nil)
    }
}
