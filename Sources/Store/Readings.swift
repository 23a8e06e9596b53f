import Care
import GRDB

/// A line of the audit trail of reading: who saw what, and when.
public struct Reading: Sendable, Hashable {
    public var at: String
    public var actor: String
    /// What was done, such as `read child`, `search`, `export`, `list cases`.
    public var action: String
    /// What it was about: a child's id, a table, a register.
    public var subject: String
    public var detail: String

    public init(at: String, actor: String, action: String, subject: String, detail: String = "") {
        self.at = at
        self.actor = actor
        self.action = action
        self.subject = subject
        self.detail = detail
    }
}

extension Store {
    /// Adds a line to the audit trail, tied to the one before it. What was asked for is only answered once this has succeeded.
    public func record(_ reading: Reading) throws {
        try pool.write { db in
            let next = try Int64.fetchOne(db, sql: "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'reading'), 0) + 1") ?? 1
            let previous = try String.fetchOne(db, sql: "SELECT hash FROM reading ORDER BY id DESC LIMIT 1") ?? ""
            let hash = Self.hash([previous, String(next), reading.at, reading.actor, reading.action, reading.subject, reading.detail])
            try db.execute(
                sql: "INSERT INTO reading (id, at, actor, action, subject, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [next, reading.at, reading.actor, reading.action, reading.subject, reading.detail, previous, hash])
        }
    }

    /// The audit trail, newest first; of one subject, or of all.
    public func readings(limit: Int = 200, subject: String? = nil) throws -> [Reading] {
        try pool.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM reading WHERE ?1 IS NULL OR subject = ?1 ORDER BY id DESC LIMIT ?2", arguments: [subject, limit]
            ).map { Reading(at: $0["at"], actor: $0["actor"], action: $0["action"], subject: $0["subject"], detail: $0["detail"]) }
        }
    }

    /// How many rows the newest import kept aside.
    public func rejectedCount() throws -> Int {
        try pool.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM rejected_row WHERE import = (SELECT max(id) FROM import_run)") ?? 0
        }
    }

    /// What went wrong, for the log: a failure of the database in its own words, which hold no values; of any other, only its kind.
    public static func explanation(of error: any Error) -> String {
        switch error {
        case let error as DatabaseError: "database \(error.extendedResultCode): \(error.message ?? "no message")"
        case let error as StoreError: error.description
        default: String(reflecting: type(of: error))
        }
    }
}
