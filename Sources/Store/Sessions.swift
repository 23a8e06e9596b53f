import Care
import GRDB

/// Somebody signed in. The secret the browser keeps is not here: the store knows only its digest.
public struct Session: Sendable, Hashable {
    public let account: Int64
    public let username: String
    public let name: String
    /// Every form carries it, so that another site cannot send one in this person's name.
    public let token: String
    /// Tells one session from another without giving it away.
    public let key: String
}

/// How long a session lasts.
public struct SessionLimits: Sendable {
    /// Seconds without a request.
    public var idle = 30 * 60
    /// Seconds since signing in, whatever happened.
    public var absolute = 12 * 3600

    public init() {}
}

extension Store {
    /// Starts a session. Returns the secret for the browser's cookie; it is shown once and kept nowhere.
    public func beginSession(_ account: Account, at now: Moment, limits: SessionLimits = SessionLimits()) throws -> String {
        let secret = Hex.text(Hex.random(32))
        try pool.write { db in
            try db.execute(
                sql: "DELETE FROM session WHERE seen < ? OR began < ?",
                arguments: [now.adding(seconds: -limits.idle).text, now.adding(seconds: -limits.absolute).text])
            try db.execute(
                sql: "INSERT INTO session (id, account, token, began, seen) VALUES (?, ?, ?, ?, ?)",
                arguments: [Self.digest(of: secret.utf8), account.id, Hex.text(Hex.random(32)), now.text, now.text])
        }
        return secret
    }

    /// The session of a secret; nil when there is none, it has run out, or the account has been disabled.
    public func session(_ secret: String, at now: Moment, limits: SessionLimits = SessionLimits()) throws -> Session? {
        let id = Self.digest(of: secret.utf8)
        let found = try pool.read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT account, username, name, token, began, seen FROM session JOIN account ON account.id = session.account
                    WHERE session.id = ? AND disabled IS NULL
                    """,
                arguments: [id])
        }
        guard let found, let began = Moment(found["began"] as String), let seen = Moment(found["seen"] as String) else { return nil }
        if now - seen >= limits.idle || now - began >= limits.absolute {
            try endSession(secret)
            return nil
        }
        // One write a minute is enough to know when somebody was last there.
        if now - seen >= 60 {
            try pool.write { db in try db.execute(sql: "UPDATE session SET seen = ? WHERE id = ?", arguments: [now.text, id]) }
        }
        return Session(account: found["account"], username: found["username"], name: found["name"], token: found["token"], key: id)
    }

    /// Ends a session: its secret opens nothing from now on.
    public func endSession(_ secret: String) throws {
        try pool.write { db in try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [Self.digest(of: secret.utf8)]) }
    }

    /// A secret of this store, made when it is first asked for: 64 hexadecimal digits.
    public func secret(_ name: String) throws -> String {
        if let known = try pool.read({ try String.fetchOne($0, sql: "SELECT value FROM secret WHERE name = ?", arguments: [name]) }) { return known }
        return try pool.write { db in
            try db.execute(
                sql: "INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", arguments: [name, Hex.text(Hex.random(32))])
            return try String.fetchOne(db, sql: "SELECT value FROM secret WHERE name = ?", arguments: [name]) ?? ""
        }
    }
}
