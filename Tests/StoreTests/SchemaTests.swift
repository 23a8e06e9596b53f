import Care
import Foundation
import GRDB
import Samples
import Testing

@testable import Store

struct SchemaTests {
    @Test func `the tables are those of the reference`() throws {
        let reference = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../docs/reference/schema.sql")
        let kept = try String(contentsOf: reference.standardizedFileURL, encoding: .utf8)
        let temporary = try TemporaryStore()
        #expect(try temporary.store.schema() == kept, "run: footprint reference --output docs/reference")
    }

    @Test func `every register has a table with exactly its columns, and every table is strict`() throws {
        let kept = try TemporaryStore(), store = kept.store
        defer { withExtendedLifetime(kept) {} }
        try store.pool.read { db in
            for shape in Registers.shapes {
                let columns = try Row.fetchAll(db, sql: "PRAGMA table_info(\"\(shape.table)\")")
                let wanted = ["id", "year", "entered", "ended"] + shape.columns.map { $0.name.lowercased() }
                #expect(columns.map { $0["name"] as String } == wanted, "\(shape.table)")
                let required = Set(columns.filter { $0["notnull"] == 1 }.map { $0["name"] as String }).subtracting(["year", "entered"])
                #expect(required == Set(shape.columns.filter { $0.isRequired }.map { $0.name.lowercased() }), "\(shape.table)")
            }
            let loose = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
                    """)
            #expect(loose == [])
        }
    }

    @Test func `opening a store again changes nothing`() throws {
        let one = try TemporaryStore()
        try one.take(councilFiles())
        let other = try Store(one.path)
        #expect(try other.schema() == one.store.schema())
        #expect(try other.version() == one.store.version())
        #expect(try other.verify() == nil)
    }

    @Test func `a file that is no store is refused in a sentence`() throws {
        let one = try TemporaryStore()
        #expect(throws: StoreError.cannotOpen("/no/such/folder/x.sqlite")) { try Store("/no/such/folder/x.sqlite") }
        let path = one.path + ".txt"
        try Data(String(repeating: "This is no database. ", count: 100).utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.notAStore(path)) { try Store(path) }
    }
}
