public import Care
import Foundation
import GRDB

/// A closed record that somebody opened all the same, for a time and for a reason they gave.
public struct OpenedRecord: Sendable, Hashable {
    public let account: Int64
    public let username: String
    public let name: String
    public let child: Child.ID
    public let reason: String
    public let began: String
    public let ends: String
}

extension Store {
    /// Opens a closed record for somebody for some hours. Managers are told; the ledger keeps it.
    public func open(_ child: Child.ID, for account: Int64, hours: Int, _ deed: Deed) throws {
        guard let now = Moment(deed.at) else { return }
        try write(deed, action: "open a closed record") { db, ledger in
            let ends = now.adding(seconds: max(1, min(hours, 24)) * 3600).text
            try db.execute(
                sql: "INSERT INTO opening (id, entered, account, child, reason, began, ends) VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [try Self.nextRow(db), ledger, account, child.text, deed.reason, deed.at, ends])
            return ((), LedgerEntry(subject: child.text, after: "until \(ends)"))
        }
    }

    /// Every closed record opened so, newest first.
    public func openings(limit: Int = 500) throws -> [OpenedRecord] {
        try pool.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT opening.*, username, name FROM opening JOIN account ON account.id = opening.account
                    ORDER BY opening.id DESC LIMIT ?
                    """, arguments: [limit]
            ).map {
                OpenedRecord(
                    account: $0["account"], username: $0["username"], name: $0["name"], child: Child.ID($0["child"] as String), reason: $0["reason"],
                    began: $0["began"], ends: $0["ends"])
            }
        }
    }

    /// The closed records that are open to somebody at a moment.
    public func opened(to account: Int64, at now: String) throws -> Set<Child.ID> {
        try pool.read { db in
            try Set(
                String.fetchAll(db, sql: "SELECT child FROM opening WHERE account = ? AND began <= ? AND ends > ?", arguments: [account, now, now])
                    .map { Child.ID($0) })
        }
    }
}

extension Store {
    // MARK: Calendar feeds

    /// Makes a private calendar feed and ends the one before. The secret is shown once; the store keeps its digest.
    public func makeFeed(_ account: Int64, at now: String) throws -> String {
        let secret = Self.randomText(bytes: 32)
        try pool.write { db in
            try db.execute(sql: "UPDATE feed SET revoked = ? WHERE account = ? AND revoked IS NULL", arguments: [now, account])
            try db.execute(
                sql: "INSERT INTO feed (id, account, made) VALUES (?, ?, ?)", arguments: [Self.digest(of: secret.utf8), account, now])
        }
        return secret
    }

    public func revokeFeed(_ account: Int64, at now: String) throws {
        try pool.write { db in
            try db.execute(sql: "UPDATE feed SET revoked = ? WHERE account = ? AND revoked IS NULL", arguments: [now, account])
        }
    }

    /// Whose feed a secret opens; nil when it was revoked or never made.
    public func feedOwner(_ secret: String) throws -> Int64? {
        try pool.read { db in
            try Int64.fetchOne(db, sql: "SELECT account FROM feed WHERE id = ? AND revoked IS NULL", arguments: [Self.digest(of: secret.utf8)])
        }
    }

    /// When somebody's feed was made; nil when they have none.
    public func feedMade(_ account: Int64) throws -> String? {
        try pool.read { db in try String.fetchOne(db, sql: "SELECT made FROM feed WHERE account = ? AND revoked IS NULL", arguments: [account]) }
    }

    // MARK: The bytes of files

    public func keepBytes(_ bytes: [UInt8]) throws -> String {
        let digest = Self.digest(of: bytes)
        try pool.write { db in
            try db.execute(sql: "INSERT OR IGNORE INTO file_content (digest, bytes) VALUES (?, ?)", arguments: [digest, Self.blob(bytes)])
        }
        return digest
    }

    public func bytes(of digest: String) throws -> [UInt8]? {
        try pool.read { db in try Self.bytes(db, digest) }
    }

    // MARK: Recently viewed

    /// The children somebody opened last, newest first, each once.
    public func recentlyOpened(by username: String, limit: Int = 20, since: String = "") throws -> [Child.ID] {
        try pool.read { db in
            let subjects = try String.fetchAll(
                db, sql: "SELECT subject FROM reading WHERE actor = ? AND action = 'read child' AND at >= ? ORDER BY id DESC LIMIT 400",
                arguments: [username, since])
            var seen: Set<String> = []
            return subjects.filter { seen.insert($0).inserted }.prefix(limit).map { Child.ID($0) }
        }
    }
}

extension Store {
    private static func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }

    private static func bytes(_ db: Database, _ digest: String) throws -> [UInt8]? {
        try Data.fetchOne(db, sql: "SELECT bytes FROM file_content WHERE digest = ?", arguments: [digest]).map { Array($0) }
    }
}
