public import Care
import Crypto
import Dispatch
public import Documents
import GRDB
import Synchronization

extension Store {
    /// The current rows of the named registers, or of all; with a day, as they were known at its end.
    public func records(_ registers: Set<String>? = nil, knownOn day: Day? = nil) throws -> Records {
        let ledger = try day.map { day in
            try pool.read { db in
                try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM ledger WHERE day <= ?", arguments: [day.iso]) ?? 0
            }
        }
        let wanted = Registers.all.filter { registers?.contains($0.shape.id) ?? true }
        // Every reader sees the store as one write left it: they read up to the same line of the ledger.
        let last = try ledger ?? version()
        let busiest = try pool.read { db in try largest(wanted.map { $0.shape }, db) }
        // The largest registers are read on one processor while another reads the rest.
        let groups = [wanted.filter { busiest.contains($0.shape.id) }, wanted.filter { !busiest.contains($0.shape.id) }]
        let results = Mutex<[Result<Records, any Error>]>([])
        DispatchQueue.concurrentPerform(iterations: groups.count) { index in
            let result = Result { try records(groups[index], last) }
            results.withLock { $0.append(result) }
        }
        var all = Records()
        for result in results.withLock({ $0 }) { all.add(try result.get()) }
        return all
    }

    /// Every register's rows as they were when a line of the ledger had just been written.
    func records(upTo ledger: Int64) throws -> Records { try records(Registers.all, ledger) }

    private func records(_ types: [any Entry.Type], _ ledger: Int64) throws -> Records {
        try pool.read { db in
            var records = Records()
            for type in types { try read(type, db, ledger, into: &records) }
            return records
        }
    }

    /// The registers that together hold about half of all rows.
    private func largest(_ shapes: [RegisterShape], _ db: Database) throws -> Set<String> {
        var sizes: [(id: String, rows: Int)] = []
        for shape in shapes {
            let rows = try Int.fetchOne(db, sql: "SELECT coalesce((SELECT max(id) FROM \"\(shape.table)\") - (SELECT min(id) FROM \"\(shape.table)\") + 1, 0)") ?? 0
            sizes.append((shape.id, rows * max(1, shape.columns.count)))
        }
        let half = sizes.reduce(0) { $0 + $1.rows } / 2
        var taken: Set<String> = [], sum = 0
        for size in sizes.sorted(by: { $0.rows > $1.rows }) where sum + size.rows <= half || taken.isEmpty {
            taken.insert(size.id)
            sum += size.rows
        }
        return taken
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
        if plan.changes.allSatisfy(\.counts.isQuiet), try isKept(plan.rejected) { return nil }
        return try write(deed, action: "import") { db, ledger in
            var digest = SHA256()
            var next = try Int64.fetchOne(db, sql: "SELECT next FROM sequence WHERE name = 'row'") ?? 1
            for change in plan.changes {
                try write(change, ledger, &next, &digest, db)
                if !change.counts.isQuiet { try Self.touch(change.counts.register, ledger, db) }
            }
            let text = summary.text(pretty: false)
            try db.execute(sql: "INSERT INTO import_run (id, summary) VALUES (?, ?)", arguments: [ledger, text])
            FastRows.add([text], &digest)
            let keep = try db.makeStatement(
                sql: "INSERT INTO rejected_row (id, import, file, line, register, raw, problems) VALUES (?, ?, ?, ?, ?, ?, ?)")
            for row in plan.rejected {
                let problems = KeptProblems.text(row.problems)
                try keep.execute(arguments: [next, ledger, row.file, row.line, row.register, row.raw, problems])
                FastRows.add([row.file, "\(row.line)", row.register, row.raw, problems], &digest)
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
            return try Row.fetchAll(db, sql: "SELECT * FROM rejected_row \(filter) ORDER BY id").map { row in
                let file: String = row["file"], line: Int = row["line"], register: String = row["register"]
                let problems = KeptProblems.sentences(row["problems"], file: file, line: line, register: register)
                return (file, line, register, row["raw"], problems.joined(separator: "\n"))
            }
        }
    }

    /// Whether the newest import kept just these rows aside: the same files once more.
    private func isKept(_ rejected: [RejectedRow]) throws -> Bool {
        try pool.read { db in
            let kept = try Row.fetchCursor(
                db, sql: "SELECT file, line, raw FROM rejected_row WHERE import = (SELECT max(id) FROM import_run) ORDER BY id")
            for row in rejected {
                guard let next = try kept.next(), next["file"] == row.file, next["line"] == row.line, next["raw"] == row.raw else { return false }
            }
            return try kept.next() == nil
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
