public import Care
import Crypto
public import Documents
import GRDB

extension Store {
    /// The current rows of the named registers, or of all; with a day, as they were known at its end.
    public func records(_ registers: Set<String>? = nil, knownOn day: Day? = nil) throws -> Records {
        try pool.read { db in
            var ledger: Int64?
            if let day { ledger = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM ledger WHERE day <= ?", arguments: [day.iso]) ?? 0 }
            var records = Records()
            for type in Registers.all where registers?.contains(type.shape.id) ?? true {
                try read(type, db, ledger, into: &records)
            }
            return records
        }
    }

    private func read<Row: Entry>(_: Row.Type, _ db: Database, _ ledger: Int64?, into records: inout Records) throws {
        records.set(try FastRows.read(Row.self, db, upTo: ledger))
    }

    /// Writes everything an import changes, in one transaction and under one line of the ledger, and keeps what was rejected.
    ///
    /// Returns the number of the import; nil when there was nothing to write.
    @discardableResult
    public func apply(_ plan: Import, summary: JSON, _ deed: Deed) throws -> Int64? {
        if plan.isQuiet { return nil }
        return try write(deed, action: "import") { db, ledger in
            var digest = SHA256()
            var next = try Int64.fetchOne(db, sql: "SELECT next FROM sequence WHERE name = 'row'") ?? 1
            for change in plan.changes { try write(change, ledger, &next, &digest, db) }
            try db.execute(sql: "INSERT INTO import_run (id, summary) VALUES (?, ?)", arguments: [ledger, summary.text(pretty: false)])
            for row in plan.rejected {
                let problems = JSON.array(row.problems.map { .string($0.sentence) }).text(pretty: false)
                try db.execute(
                    sql: "INSERT INTO rejected_row (id, import, file, line, register, raw, problems) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    arguments: [next, ledger, row.file, row.line, row.register, row.raw, problems])
                next += 1
            }
            try db.execute(sql: "UPDATE sequence SET next = ? WHERE name = 'row'", arguments: [next])
            let counts = plan.counts.filter { !$0.isQuiet }.map { "\($0.register) +\($0.added) ~\($0.changed) -\($0.withdrawn)" }
            return (ledger, LedgerEntry(subject: "import", after: counts.joined(separator: ", "), rows: FastRows.finish(digest)))
        }
    }

    private func write(_ change: any AnyChanges, _ ledger: Int64, _ next: inout Int64, _ digest: inout SHA256, _ db: Database) throws {
        func open<Change: StoredChange>(_ change: Change) throws {
            try change.store(ledger, &next, &digest, db)
        }
        if let change = change as? any StoredChange { try open(change) }
    }

    /// The imports so far, newest first: number, moment, who, and the summary as JSON text.
    public func imports() throws -> [(id: Int64, at: String, actor: String, summary: String)] {
        try pool.read { db in
            try Row.fetchAll(
                db, sql: "SELECT import_run.id, at, actor, summary FROM import_run JOIN ledger ON ledger.id = import_run.id ORDER BY 1 DESC"
            ).map { ($0["id"], $0["at"], $0["actor"], $0["summary"]) }
        }
    }

    /// The rows an import kept aside: file, line, register, the line as it was, and what is wrong with it.
    public func rejectedRows(import id: Int64? = nil) throws -> [(file: String, line: Int, register: String, raw: String, problems: String)] {
        try pool.read { db in
            let filter = id.map { "WHERE import = \($0)" } ?? ""
            return try Row.fetchAll(db, sql: "SELECT * FROM rejected_row \(filter) ORDER BY id").map {
                ($0["file"], $0["line"], $0["register"], $0["raw"], $0["problems"])
            }
        }
    }
}

/// What an import changes, as the store writes it.
private protocol StoredChange {
    func store(_ ledger: Int64, _ next: inout Int64, _ digest: inout SHA256, _ db: Database) throws
}

extension Changes: StoredChange {
    func store(_ ledger: Int64, _ next: inout Int64, _ digest: inout SHA256, _ db: Database) throws {
        let places = (added + changed.map(\.place)).sorted()
        let ending = (changed.map(\.before) + withdrawn).sorted()
        try FastRows.write(rows, places: places, ending: ending, ledger: ledger, firstID: next, digest: &digest, db)
        for id in ending { FastRows.addEnding(id, &digest) }
        next += Int64(places.count)
    }
}
