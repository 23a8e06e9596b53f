public import Care
import GRDB

/// A token as the store knows it: its secret is not here.
public struct APIToken: Sendable, Hashable, Identifiable {
    public let id: Int64
    public let account: Int64
    public let username: String
    /// What it is for, in the words of whoever made it.
    public let name: String
    /// The one role it reads with: never more than its account has on the day.
    public let role: Role
    public let made: Day
    /// The last day it opens anything.
    public let last: Day
    public let used: Day?
    /// The moment it was revoked; nil while it stands.
    public let revoked: String?

    public func isOver(on day: Day) -> Bool { revoked != nil || day > last }
}

extension Store {
    /// The longest a token lasts, in days.
    public static let longestToken = 366

    /// Makes a token for an account. Its secret is shown once and kept nowhere.
    public func makeToken(of account: Account, name: String, role: Role, days: Int, _ deed: Deed) throws -> (token: APIToken, secret: String) {
        let secret = "fp_" + Self.randomText(bytes: 32)
        let last = deed.day.adding(days: min(max(1, days), Self.longestToken))
        let token = try write(deed, action: "make token") { db, ledger in
            try db.execute(
                sql: "INSERT INTO api_token (entered, account, name, role, digest, made_day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [ledger, account.id, name, role.rawValue, Self.digest(of: secret.utf8), deed.day.iso, last.iso])
            let id = db.lastInsertedRowID
            let made = APIToken(id: id, account: account.id, username: account.username, name: name, role: role, made: deed.day, last: last, used: nil, revoked: nil)
            return (made, LedgerEntry(subject: "token:\(id)", after: "account \(account.id), \(role.rawValue), until \(last.iso)"))
        }
        return (token, secret)
    }

    /// Ends a token: it opens nothing from now on.
    public func revokeToken(_ id: Int64, _ deed: Deed) throws {
        guard let token = try tokens().first(where: { $0.id == id }), token.revoked == nil else { return }
        try write(deed, action: "revoke token") { db, _ in
            try db.execute(sql: "UPDATE api_token SET revoked = ? WHERE id = ? AND revoked IS NULL", arguments: [deed.at, id])
            return ((), LedgerEntry(subject: "token:\(id)", after: "revoked"))
        }
    }

    /// Every token, the newest first; of one account, where it is named.
    public func tokens(of account: Int64? = nil) throws -> [APIToken] {
        try pool.read { db in
            try Row.fetchAll(
                db, sql: "SELECT api_token.*, username FROM api_token JOIN account ON account.id = api_token.account WHERE ? IS NULL OR account = ? ORDER BY api_token.id DESC",
                arguments: [account, account]
            ).compactMap(Self.token)
        }
    }

    private static func token(_ row: Row) -> APIToken? {
        guard let role = Role(rawValue: row["role"]), let made = Day(row["made_day"] as String), let last = Day(row["last_day"] as String) else { return nil }
        return APIToken(
            id: row["id"], account: row["account"], username: row["username"], name: row["name"], role: role, made: made, last: last,
            used: (row["used_day"] as String?).flatMap { Day($0) }, revoked: row["revoked"])
    }

    /// What a token opens: its account, with the token's role as long as the account has it; nil where it opens nothing.
    public func session(ofToken secret: String, today: Day) throws -> (session: Session, token: APIToken)? {
        guard secret.utf8.count == 67, secret.hasPrefix("fp_") else { return nil }
        let digest = Self.digest(of: secret.utf8)
        let found = try pool.read { db -> (APIToken, Account)? in
            guard let row = try Row.fetchOne(db, sql: "SELECT api_token.*, username FROM api_token JOIN account ON account.id = api_token.account WHERE digest = ?", arguments: [digest]),
                let token = Self.token(row), let account = try Self.accounts(db, where: "id = ?", [token.account]).first
            else { return nil }
            return (token, account)
        }
        guard let (token, account) = found, !token.isOver(on: today), account.disabled == nil, account.oneTime == nil,
            account.from.map({ $0 <= today }) ?? true, account.to.map({ today <= $0 }) ?? true,
            account.roles.contains(where: { $0.role == token.role && $0.holds(on: today) })
        else { return nil }
        if token.used != today {
            try pool.write { db in try db.execute(sql: "UPDATE api_token SET used_day = ? WHERE id = ?", arguments: [today.iso, token.id]) }
        }
        let session = Session(
            account: account.id, username: account.username, name: account.name, token: "", key: "token:\(token.id)", stage: .full, means: .password,
            roles: [token.role], staff: account.staff, idleLeft: 0, left: 0)
        return (session, token)
    }
}
