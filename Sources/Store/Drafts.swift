import Documents
import Foundation
import GRDB

/// A form somebody began and has not sent.
public struct Draft: Sendable, Hashable {
    /// 32 hexadecimal digits.
    public let id: String
    /// The address of the form.
    public let address: String
    public let title: String
    public let fields: [String: [String]]
    public let saved: String
}

extension Store {
    /// How much a draft may hold, in bytes.
    public static let draftLimit = 500_000

    /// Keeps what was typed into a form so far: one draft for each person and form. Nobody else can read it.
    ///
    /// It is on disk when this returns.
    public func keepDraft(_ account: Int64, address: String, title: String, fields: [String: [String]], at now: String) throws {
        let kept = fields.filter { !["token", "password"].contains($0.key) }
        let members = kept.sorted { $0.key < $1.key }.map { name, values in JSON.Member(name, .array(values.map { .string($0) })) }
        let text = JSON.object(members).text(pretty: false)
        guard text.utf8.count <= Self.draftLimit else { return }
        try pool.write { db in
            try db.execute(
                sql: """
                    INSERT INTO draft (id, account, address, title, fields, saved) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (account, address) DO UPDATE SET fields = excluded.fields, title = excluded.title, saved = excluded.saved
                    """,
                arguments: [Self.randomText(bytes: 16), account, address, title, text, now])
        }
    }

    /// The draft of a form; nil when there is none.
    public func draft(_ account: Int64, address: String) throws -> Draft? {
        try pool.read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM draft WHERE account = ? AND address = ?", arguments: [account, address]).map(Self.draft)
        }
    }

    /// Everything somebody began and has not sent, the newest first.
    public func drafts(_ account: Int64) throws -> [Draft] {
        try pool.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM draft WHERE account = ? ORDER BY saved DESC", arguments: [account]).map(Self.draft)
        }
    }

    /// Forgets a draft: its form was sent, or its owner threw it away.
    public func dropDraft(_ account: Int64, address: String) throws {
        try pool.write { db in try db.execute(sql: "DELETE FROM draft WHERE account = ? AND address = ?", arguments: [account, address]) }
    }

    private static func draft(_ row: Row) -> Draft {
        let fields = (try? JSONDecoder().decode([String: [String]].self, from: Data((row["fields"] as String).utf8))) ?? [:]
        return Draft(id: row["id"], address: row["address"], title: row["title"], fields: fields, saved: row["saved"])
    }
}

/// A list with its filters, kept by somebody under a name.
public struct SavedView: Sendable, Hashable {
    public let id: Int64
    public let owner: Int64
    public let title: String
    public let address: String
    public let isShared: Bool
}

extension Store {
    public func keepView(_ account: Int64, title: String, address: String, isShared: Bool) throws {
        try pool.write { db in
            try db.execute(
                sql: "INSERT INTO saved_view (account, title, address, shared) VALUES (?, ?, ?, ?)",
                arguments: [account, title, address, isShared ? "yes" : "no"])
        }
    }

    /// Somebody's own views, and those that others share.
    public func views(_ account: Int64) throws -> [SavedView] {
        try pool.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM saved_view WHERE account = ? OR shared = 'yes' ORDER BY title, id", arguments: [account]).map {
                SavedView(id: $0["id"], owner: $0["account"], title: $0["title"], address: $0["address"], isShared: $0["shared"] == "yes")
            }
        }
    }

    public func dropView(_ id: Int64, owner: Int64) throws {
        try pool.write { db in try db.execute(sql: "DELETE FROM saved_view WHERE id = ? AND account = ?", arguments: [id, owner]) }
    }
}
