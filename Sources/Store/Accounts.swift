public import Care
import Documents
import GRDB

/// A person who may sign in.
public struct Account: Sendable, Hashable, Identifiable {
    public let id: Int64
    public let username: String
    public let name: String
    /// The moment from which it can no longer be used; nil while it can.
    public let disabled: String?
    /// Their number on the staff list; nil for somebody who is not on it.
    public let staff: StaffMember.ID?
    /// The first and the last day it may be used; nil for no such limit.
    public let from: Day?
    public let to: Day?
    /// The roles they have, had or will have.
    public let roles: [HeldRole]
    /// Whether a second factor has to be set up. Accounts without are for demonstrations and tests.
    public let needsFactor: Bool
    /// Whether a second factor is set up.
    public let hasFactor: Bool
    /// When a one-time password was given that has not been replaced yet.
    public let oneTime: String?
    /// Whether they sign in with the council's own sign-in, which also tells their roles.
    public let isCouncils: Bool
    public let lastSignIn: String?
    /// When it was made or last enabled.
    let awake: String?

    /// The roles of a day.
    public func roles(on day: Day) -> Set<Role> { Set(roles.filter { $0.holds(on: day) }.map(\.role)) }
}

/// A role that somebody has, from the first day to the last; nil for no such limit.
public struct HeldRole: Sendable, Hashable {
    public let role: Role
    public let from: Day?
    public let to: Day?

    public init(_ role: Role, from: Day? = nil, to: Day? = nil) {
        self.role = role
        self.from = from
        self.to = to
    }

    public func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
}

/// Whether an account can be used, and why not.
public enum AccountState: Sendable, Hashable {
    case open
    case disabled(since: String)
    case notYet(from: Day)
    case over(on: Day)
    /// Nobody has signed in with it for `Account.dormantDays` days.
    case dormant
}

/// Why an account cannot be made, changed or found, in a sentence for whoever asked.
public struct AccountProblem: Error, Equatable, Sendable, CustomStringConvertible {
    public let description: String
    /// The field of a form it is about: its name.
    public let field: String
    public init(_ description: String, field: String = "username") {
        self.description = description
        self.field = field
    }
}

extension Account {
    /// An account nobody used for so long is closed until an administrator enables it.
    public static let dormantDays = 45
    /// A one-time password can be used for so long.
    public static let oneTimeDays = 7

    public func state(at now: Moment, today: Day) -> AccountState {
        if let disabled { return .disabled(since: disabled) }
        if let from, today < from { return .notYet(from: from) }
        if let to, today > to { return .over(on: to) }
        let last = [awake, lastSignIn].compactMap { $0.flatMap { Moment($0) } }.max()
        if let last, now - last >= Self.dormantDays * 86_400 { return .dormant }
        return .open
    }

    /// Whether its one-time password is too old to be taken.
    public func hasStalePassword(at now: Moment) -> Bool {
        guard let given = oneTime.flatMap({ Moment($0) }) else { return oneTime != nil }
        return now - given >= Self.oneTimeDays * 86_400
    }

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
        if password.count < 12 { return wrong("A password has at least 12 characters. Three random words make a good one.") }
        if password.utf8.count > 1000 { return wrong("A password has at most 1,000 characters.") }
        if Set(password.lowercased()).count < 5 { return wrong("This password repeats too few different characters.") }
        return nil
    }

    private static func wrong(_ sentence: String) -> AccountProblem { AccountProblem(sentence, field: "password") }
}

extension Store {
    /// Makes an account for a person, without a role. `hash` comes from `Passwords`.
    @discardableResult
    public func addAccount(username: String, name: String, hash: String, _ deed: Deed) throws -> Account {
        try addAccount(username: username, AccountDetails(name: name), hash: hash, deed)
    }

    /// Makes an account for a person.
    ///
    /// - Parameters:
    ///   - hash: from `Passwords`.
    ///   - needsFactor: false only for demonstrations and tests.
    ///   - isOneTime: the person sets a password of their own when they first sign in.
    @discardableResult
    public func addAccount(
        username: String, _ details: AccountDetails, hash: String, needsFactor: Bool = true, isOneTime: Bool = false, _ deed: Deed
    ) throws -> Account {
        try addAccount(username, details, hash: hash, needsFactor: needsFactor, isOneTime: isOneTime, council: nil, deed)
    }

    func addAccount(
        _ username: String, _ details: AccountDetails, hash: String, needsFactor: Bool, isOneTime: Bool, council: String?, _ deed: Deed
    ) throws -> Account {
        if let problem = Account.problem(username: username) ?? details.problem { throw problem }
        return try write(deed, action: "add account") { db, ledger in
            if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE username = ?)", arguments: [username]) ?? false {
                throw AccountProblem("There is already an account called \(username).")
            }
            let id = try Self.nextRow(db)
            try db.execute(
                sql: """
                    INSERT INTO account (id, username, name, password, staff, from_day, to_day, needs_factor, one_time, council, awake)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    id, username, details.name, hash, details.staff?.text, details.from?.iso, details.to?.iso, needsFactor,
                    isOneTime ? deed.at : nil, council, deed.at,
                ])
            try Self.setRoles(details.roles, of: id, ledger, db)
            let made = try Self.account(id, db)
            return (made, LedgerEntry(subject: Self.subject(id), after: made.told))
        }
    }

    /// Everybody who may or might sign in, by username.
    public func accounts() throws -> [Account] {
        try pool.read { db in try Self.accounts(db, where: "true ORDER BY username COLLATE NOCASE") }
    }

    /// An account by its number; nil when there is none.
    public func account(_ id: Int64) throws -> Account? {
        try pool.read { db in try Self.accounts(db, where: "id = ?", [id]).first }
    }

    /// An account by its username; nil when there is none.
    public func account(called username: String) throws -> Account? {
        try pool.read { db in try Self.accounts(db, where: "username = ?", [username]).first }
    }
}
