import Care
import Crypto
import Documents
import GRDB
import GRDBSQLite

/// The registers' rows in and out of SQLite by its own functions: a hundred thousand rows in a fraction of a second.
enum FastRows {
    /// A failure of SQLite while rows are read or written.
    static func check(_ code: Int32, _ db: Database) throws {
        guard code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) })
        }
    }

    static func prepare(_ sql: String, _ db: Database) throws -> OpaquePointer {
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v3(db.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil), db)
        guard let statement else { throw DatabaseError(message: "empty statement") }
        return statement
    }

    private static func columns(_ shape: RegisterShape) -> String {
        shape.columns.map { "\"\($0.name.lowercased())\"" }.joined(separator: ", ")
    }

    // MARK: Reading

    /// The current rows of a register, or those that were current when a line of the ledger had just been written.
    static func read<Row: Entry>(_: Row.Type, _ db: Database, upTo ledger: Int64? = nil) throws -> Rows<Row> {
        try read(Row.self, db, where: ledger.map { "entered <= \($0) AND (ended IS NULL OR ended > \($0))" } ?? "ended IS NULL")
    }

    /// The rows of a register that a condition of ours picks.
    static func read<Row: Entry>(_: Row.Type, _ db: Database, where filter: String) throws -> Rows<Row> {
        let shape = Row.shape
        let statement = try prepare("SELECT id, year, \(columns(shape)) FROM \"\(shape.table)\" WHERE \(filter) ORDER BY id", db)
        defer { sqlite3_finalize(statement) }
        // Rows of one import have numbers that follow each other: their span is a good guess at how many there are.
        let span = try Int.fetchOne(
            db, sql: "SELECT coalesce((SELECT max(id) FROM \"\(shape.table)\") - (SELECT min(id) FROM \"\(shape.table)\") + 1, 0)") ?? 0
        let width = Int32(shape.columns.count)
        // What the store gives back was read by the same register before it was written.
        return try Row.load(expecting: min(span, 1_000_000)) { cells in
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return nil }
            try check(code, db)
            for index in 0..<width {
                let text = sqlite3_column_text(statement, index + 2)
                cells[Int(index)] = CSV.Cell(start: text, count: text == nil ? 0 : Int(sqlite3_column_bytes(statement, index + 2)))
            }
            return (sqlite3_column_int64(statement, 0), Int16(truncatingIfNeeded: sqlite3_column_int(statement, 1)))
        }
    }

    // MARK: Writing

    /// Writes rows under new numbers and ends others; gives the number of the first new row.
    static func write<Row: Entry>(
        _ rows: Rows<Row>, places: [Int], ending: [Int64], ledger: Int64, firstID: Int64, digest: inout SHA256, _ db: Database
    ) throws {
        let shape = Row.shape
        if !places.isEmpty {
            let marks = Array(repeating: "?", count: shape.columns.count + 3).joined(separator: ", ")
            let statement = try prepare("INSERT INTO \"\(shape.table)\" (id, year, entered, \(columns(shape))) VALUES (\(marks))", db)
            defer { sqlite3_finalize(statement) }
            digest.update(data: Array("\(shape.id)\n".utf8))
            var text: [UInt8] = []
            var ends: [Int] = []
            var id = firstID
            let register = Row.register
            for place in places {
                text.removeAll(keepingCapacity: true)
                ends.removeAll(keepingCapacity: true)
                register.write(rows.entries[place], to: &text, ends: &ends)
                text.append(0)
                sqlite3_bind_int64(statement, 1, id)
                sqlite3_bind_int64(statement, 2, Int64(rows.years[place]))
                sqlite3_bind_int64(statement, 3, ledger)
                try text.withUnsafeBufferPointer { bytes in
                    bytes.withMemoryRebound(to: CChar.self) { chars in
                        var start = 0
                        for (index, end) in ends.enumerated() {
                            let mark = Int32(index) + 4
                            if end == start {
                                sqlite3_bind_null(statement, mark)
                            } else {
                                sqlite3_bind_text(statement, mark, chars.baseAddress?.advanced(by: start), Int32(end - start), nil)
                            }
                            start = end
                        }
                    }
                    let code = sqlite3_step(statement)
                    try check(code, db)
                    sqlite3_reset(statement)
                }
                hash(shape, id, rows.years[place], text, ends, into: &digest)
                id += 1
            }
        }
        if !ending.isEmpty {
            let statement = try prepare("UPDATE \"\(shape.table)\" SET ended = ? WHERE id = ? AND ended IS NULL", db)
            defer { sqlite3_finalize(statement) }
            for id in ending {
                sqlite3_bind_int64(statement, 1, ledger)
                sqlite3_bind_int64(statement, 2, id)
                try check(sqlite3_step(statement), db)
                sqlite3_reset(statement)
            }
        }
    }

    private static func hash(_ shape: RegisterShape, _ id: Int64, _ year: Int16, _ text: [UInt8], _ ends: [Int], into digest: inout SHA256) {
        var ends = ends[...]
        if let first = firstWidths[shape.table] {
            // An empty cell ends where the one before it does.
            while ends.count > first, ends.last == ends.dropLast().last { ends.removeLast() }
        }
        // Number, year, the end of each cell and the cells themselves: no two rows give the same bytes.
        var head: [UInt8] = []
        head.reserveCapacity(10 + ends.count * 3 + text.count)
        withUnsafeBytes(of: id.littleEndian) { head.append(contentsOf: $0) }
        withUnsafeBytes(of: year.littleEndian) { head.append(contentsOf: $0) }
        for end in ends {
            head.append(UInt8(truncatingIfNeeded: end))
            head.append(UInt8(truncatingIfNeeded: end >> 8))
            head.append(UInt8(truncatingIfNeeded: end >> 16))
        }
        head.append(contentsOf: text)
        digest.update(data: head)
    }

    static func finish(_ digest: SHA256) -> String { digest.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }

    /// The digest of the rows a ledger line wrote, recomputed from the rows as they are.
    static func digest(_ db: Database, ledger: Int64) throws -> String {
        var digest = SHA256()
        for type in Registers.all { try add(type, db, ledger, &digest) }
        if let summary = try String.fetchOne(db, sql: "SELECT summary FROM import_run WHERE id = ?", arguments: [ledger]) {
            add([summary], &digest)
        }
        let rejected = try GRDB.Row.fetchCursor(db, sql: "SELECT * FROM rejected_row WHERE import = ? ORDER BY id", arguments: [ledger])
        while let row = try rejected.next() {
            add([row["file"], "\(row["line"] as Int)", row["register"], row["raw"], row["problems"]], &digest)
        }
        return finish(digest)
    }

    /// Texts, each with its length before it.
    static func add(_ texts: [String], _ digest: inout SHA256) {
        var bytes: [UInt8] = []
        for text in texts {
            bytes.append(contentsOf: "\(text.utf8.count):".utf8)
            bytes.append(contentsOf: text.utf8)
        }
        digest.update(data: bytes)
    }

    /// The lines of the ledger that wrote or ended rows of a register.
    static func writers(_ shape: RegisterShape, _ db: Database) throws -> Set<Int64> {
        let table = "\"\(shape.table)\""
        return try Set(
            Int64.fetchAll(db, sql: "SELECT DISTINCT entered FROM \(table) UNION SELECT DISTINCT ended FROM \(table) WHERE ended IS NOT NULL"))
    }

    private static func add<Row: Entry>(_: Row.Type, _ db: Database, _ ledger: Int64, _ digest: inout SHA256) throws {
        let shape = Row.shape
        let statement = try prepare(
            "SELECT id, year, \(columns(shape)) FROM \"\(shape.table)\" WHERE entered = \(ledger) ORDER BY id", db)
        defer { sqlite3_finalize(statement) }
        var isFirst = true
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { break }
            try check(code, db)
            if isFirst { digest.update(data: Array("\(shape.id)\n".utf8)) }
            isFirst = false
            var text: [UInt8] = []
            var ends: [Int] = []
            for index in 0..<Int32(shape.columns.count) {
                if let start = sqlite3_column_text(statement, index + 2) {
                    text.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index + 2))))
                }
                ends.append(text.count)
            }
            text.append(0)
            hash(shape, sqlite3_column_int64(statement, 0), Int16(truncatingIfNeeded: sqlite3_column_int(statement, 1)), text, ends, into: &digest)
        }
        // Which rows the line ended counts, too.
        let ended = try prepare("SELECT id FROM \"\(shape.table)\" WHERE ended = \(ledger) ORDER BY id", db)
        defer { sqlite3_finalize(ended) }
        while true {
            let code = sqlite3_step(ended)
            if code == SQLITE_DONE { break }
            try check(code, db)
            addEnding(sqlite3_column_int64(ended, 0), &digest)
        }
    }

    static func addEnding(_ id: Int64, _ digest: inout SHA256) { digest.update(data: Array("-\(id)\n".utf8)) }
}
