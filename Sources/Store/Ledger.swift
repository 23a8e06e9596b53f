import Care
import Crypto
import Foundation
import GRDB

/// A line of the ledger: who did what to which record, when and why, and the hash that ties it to the line before it.
public struct LedgerLine: Sendable, Hashable {
    public let id: Int64
    public let at: String
    public let day: String
    public let actor: String
    public let action: String
    public let reason: String
    public let subject: String
    public let before: String?
    public let after: String?
    /// The digest of the register rows it wrote and ended; empty when there are none.
    public let rows: String
    public let hash: String
}

extension Store {
    /// The one way to write. The body runs in a transaction with the number of a new ledger line, and returns what the line says.
    ///
    /// Nothing is written when the body throws. A process that dies leaves the store as it was before.
    func write<Result>(
        _ deed: Deed, action: String, _ body: (Database, Int64) throws -> (result: Result, line: LedgerEntry)
    ) throws -> Result {
        try pool.write { db in
            let next = try Int64.fetchOne(db, sql: "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'ledger'), 0) + 1") ?? 1
            // The line is written last, when its digest is known; until the commit the rows that point at it wait.
            try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
            let (result, entry) = try body(db, next)
            let previous = try String.fetchOne(db, sql: "SELECT hash FROM ledger ORDER BY id DESC LIMIT 1") ?? ""
            let hash = Self.hash([
                previous, String(next), deed.at, deed.day.iso, deed.actor, action, deed.reason, entry.subject, entry.before ?? "\u{0}",
                entry.after ?? "\u{0}", entry.rows,
            ])
            try db.execute(
                sql: """
                    INSERT INTO ledger (id, at, day, actor, action, reason, subject, before, after, rows, previous, hash)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    next, deed.at, deed.day.iso, deed.actor, action, deed.reason, entry.subject, entry.before, entry.after, entry.rows,
                    previous, hash,
                ])
            return result
        }
    }

    /// What a write says of itself in the ledger.
    struct LedgerEntry {
        var subject: String
        var before: String?
        var after: String?
        var rows = ""
    }

    /// SHA-256 over the parts, each with its length before it, so that no two lists of parts give one text.
    static func hash(_ parts: [String]) -> String {
        var hasher = SHA256()
        for part in parts {
            hasher.update(data: Array("\(part.utf8.count):".utf8))
            hasher.update(data: Array(part.utf8))
        }
        return hasher.finalize().map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }.joined()
    }

    /// The lines of the ledger, newest first.
    public func ledger(limit: Int = 200, subject: String? = nil) throws -> [LedgerLine] {
        try pool.read { db in
            let filter = subject == nil ? "" : "WHERE subject = ?"
            var arguments: StatementArguments = []
            if let subject { arguments += [subject] }
            arguments += [limit]
            return try Row.fetchAll(
                db, sql: "SELECT * FROM ledger \(filter) ORDER BY id DESC LIMIT ?", arguments: arguments
            ).map(Self.line)
        }
    }

    /// One line of the ledger; nil when there is none of that number.
    public func line(_ id: Int64) throws -> LedgerLine? {
        try pool.read { db in try Row.fetchOne(db, sql: "SELECT * FROM ledger WHERE id = ?", arguments: [id]).map(Self.line) }
    }

    private static func line(_ row: Row) -> LedgerLine {
        LedgerLine(
            id: row["id"], at: row["at"], day: row["day"], actor: row["actor"], action: row["action"], reason: row["reason"],
            subject: row["subject"], before: row["before"], after: row["after"], rows: row["rows"], hash: row["hash"])
    }

    /// Recomputes both chains and the digest of every row. Nil when all is as it was written, else the first thing that is not.
    public func verify() throws -> String? {
        try pool.read { db in
            var previous = ""
            var last: Int64 = 0
            var writers: Set<Int64> = []
            let lines = try Row.fetchCursor(db, sql: "SELECT * FROM ledger ORDER BY id")
            while let row = try lines.next() {
                let line = Self.line(row)
                let told: String = row["previous"]
                let hash = Self.hash([
                    previous, String(line.id), line.at, line.day, line.actor, line.action, line.reason, line.subject, line.before ?? "\u{0}",
                    line.after ?? "\u{0}", line.rows,
                ])
                if told != previous || hash != line.hash {
                    return "Line \(line.id) of the ledger is not as it was written."
                }
                if !line.rows.isEmpty, try FastRows.digest(db, ledger: line.id) != line.rows {
                    return "A row that line \(line.id) of the ledger wrote or ended is not as it was written."
                }
                if [Self.setting, Self.takingBack].contains(line.action), try !isAsToldBy(line, db) {
                    return "The setting that line \(line.id) of the ledger wrote is not as it was written."
                }
                if !line.rows.isEmpty { writers.insert(line.id) }
                previous = line.hash
                last = line.id
            }
            if try last != lastNumber(of: "ledger", db) { return "The last lines of the ledger are missing." }
            for shape in Registers.shapes where try !writers.isSuperset(of: FastRows.writers(shape, db)) {
                return "A row of \(shape.title) was written or ended by no line of the ledger."
            }
            if try !areSettingsToldOf(db) { return "A value of a setting was written or ended by no line of the ledger." }
            if let problem = try Self.problemOfAccounts(db) ?? Self.problemOfFiles(db) { return problem }
            previous = ""
            last = 0
            let readings = try Row.fetchCursor(db, sql: "SELECT * FROM reading ORDER BY id")
            while let row = try readings.next() {
                let id: Int64 = row["id"], told: String = row["previous"], stored: String = row["hash"]
                let hash = Self.hash([previous, String(id), row["at"], row["actor"], row["action"], row["subject"], row["detail"]])
                if told != previous || hash != stored { return "Line \(id) of the audit trail is not as it was written." }
                previous = stored
                last = id
            }
            return try last == lastNumber(of: "reading", db) ? nil : "The last lines of the audit trail are missing."
        }
    }

    /// The highest number a table has given out.
    private func lastNumber(of table: String, _ db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table]) ?? 0
    }

    /// Whether the rows of settings that a line of the ledger wrote and ended say what the line says.
    private func isAsToldBy(_ line: LedgerLine, _ db: Database) throws -> Bool {
        func rows(_ column: String, _ told: String?) throws -> Bool {
            let rows = try Row.fetchAll(db, sql: "SELECT setting, from_day, value FROM setting_change WHERE \(column) = ?", arguments: [line.id])
            return rows.map { "setting:\($0["setting"] as String) from \($0["from_day"] as String): \($0["value"] as String)" }
                == (told.map { ["\(line.subject) \($0)"] } ?? [])
        }
        return try rows("entered", line.after) && rows("ended", line.before)
    }

    /// Whether every row of a setting was written, and ended, by a line of the ledger that is about settings.
    private func areSettingsToldOf(_ db: Database) throws -> Bool {
        let told = "(SELECT id FROM ledger WHERE action IN (?1, ?2))"
        let stray = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM setting_change WHERE entered NOT IN \(told) OR (ended IS NOT NULL AND ended NOT IN \(told))",
            arguments: [Self.setting, Self.takingBack])
        return stray == 0
    }
}
