import Care
import Documents
import GRDB

/// A person who may sign in.
public struct Account: Sendable, Hashable, Identifiable {
    public let id: Int64
    public let username: String
    public let name: String
    /// The moment from which it can no longer be used; nil while it can.
    public let disabled: String?
}

/// Why an account cannot be made or found, in a sentence for whoever asked.
public struct AccountProblem: Error, Equatable, Sendable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}

extension Account {
    /// What a username is made of: it stands in the audit trail and in addresses.
    public static func problem(username: String) -> AccountProblem? {
        let isFit = username.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: ".-_@".utf8.contains(byte)
            }
        }
        if isFit && (2...80).contains(username.utf8.count) { return nil }
        return AccountProblem("A username has 2 to 80 letters, digits, full stops, hyphens, underscores or @ signs.")
    }

    /// Length is what makes a password strong; the limit keeps hashing short.
    ///
    /// Source: NIST SP 800-63B, 5.1.1; National Cyber Security Centre, password guidance.
    public static func problem(password: String) -> AccountProblem? {
        if password.count < 12 { return AccountProblem("A password has at least 12 characters. Three random words make a good one.") }
        if password.utf8.count > 1000 { return AccountProblem("A password has at most 1,000 characters.") }
        if Set(password.lowercased()).count < 5 { return AccountProblem("This password repeats too few different characters.") }
        return nil
    }
}

extension Store {
    /// Makes an account for a person. `hash` comes from `Passwords`.
    @discardableResult
    public func addAccount(username: String, name: String, hash: String, _ deed: Deed) throws -> Account {
        if let problem = Account.problem(username: username) { throw problem }
        if name.allSatisfy(\.isWhitespace) { throw AccountProblem("Give the person's name.") }
        return try write(deed, action: "add account") { db, _ in
            if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE username = ?)", arguments: [username]) ?? false {
                throw AccountProblem("There is already an account called \(username).")
            }
            let id = try Self.nextRow(db)
            try db.execute(
                sql: "INSERT INTO account (id, username, name, password) VALUES (?, ?, ?, ?)", arguments: [id, username, name, hash])
            let told = JSON.object(["username": .string(username), "name": .string(name)])
            let account = Account(id: id, username: username, name: name, disabled: nil)
            return (account, LedgerEntry(subject: "account:\(id)", after: told.text(pretty: false)))
        }
    }

    /// Gives an account another password and ends its sessions.
    public func setPassword(username: String, hash: String, _ deed: Deed) throws {
        try changeAccount(username, "set password", deed, after: "password changed") { db, id in
            try db.execute(sql: "UPDATE account SET password = ? WHERE id = ?", arguments: [hash, id])
        }
    }

    /// Ends an account's use, and its sessions at once. What it did stays as it was.
    public func disableAccount(username: String, _ deed: Deed) throws {
        try changeAccount(username, "disable account", deed, after: "disabled") { db, id in
            try db.execute(sql: "UPDATE account SET disabled = coalesce(disabled, ?) WHERE id = ?", arguments: [deed.at, id])
        }
    }

    private func changeAccount(_ username: String, _ action: String, _ deed: Deed, after: String, _ body: (Database, Int64) throws -> Void) throws {
        try write(deed, action: action) { db, _ in
            guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM account WHERE username = ?", arguments: [username]) else {
                throw AccountProblem("There is no account called \(username).")
            }
            try body(db, id)
            try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [id])
            return ((), LedgerEntry(subject: "account:\(id)", after: after))
        }
    }

    /// Everybody who may or might sign in, by username.
    public func accounts() throws -> [Account] {
        try pool.read { db in
            try Row.fetchAll(db, sql: "SELECT id, username, name, disabled FROM account ORDER BY username COLLATE NOCASE").map {
                Account(id: $0["id"], username: $0["username"], name: $0["name"], disabled: $0["disabled"])
            }
        }
    }
}
