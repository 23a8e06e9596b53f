public import Care
import GRDB

/// What an administrator decides of an account.
public struct AccountDetails: Sendable, Hashable {
    public var name: String
    public var roles: [HeldRole]
    public var staff: StaffMember.ID?
    public var from: Day?
    public var to: Day?

    public init(name: String, roles: [HeldRole] = [], staff: StaffMember.ID? = nil, from: Day? = nil, to: Day? = nil) {
        self.name = name
        self.roles = roles
        self.staff = staff
        self.from = from
        self.to = to
    }

    public init(_ account: Account) {
        self.init(name: account.name, roles: account.roles, staff: account.staff, from: account.from, to: account.to)
    }

    /// Everything that is wrong with them.
    public var problems: [AccountProblem] {
        var found: [AccountProblem] = []
        if name.allSatisfy(\.isWhitespace) { found.append(AccountProblem("Give the person's name.", field: "name")) }
        if name.utf8.count > 200 { found.append(AccountProblem("A name has at most 200 characters.", field: "name")) }
        if let from, let to, to < from {
            found.append(AccountProblem("The account would end before it begins. Change one of the days.", field: "to"))
        }
        for held in roles {
            if let from = held.from, let to = held.to, to < from {
                found.append(AccountProblem("The role “\(held.role.rawValue)” would end before it begins. Change one of the days.", field: "roles"))
            }
        }
        if Set(roles.map(\.role)).count != roles.count { found.append(AccountProblem("Name each role once.", field: "roles")) }
        return found
    }

    var problem: AccountProblem? { problems.first }
}

/// Changes of an account. Each ends its sessions, is told by the ledger, and is refused to the person themselves.
extension Store {
    /// Gives an account the details an administrator decided.
    public func changeAccount(username: String, to details: AccountDetails, _ deed: Deed) throws {
        if let problem = details.problem { throw problem }
        try changeAccount(username, "change account", deed) { db, id, ledger in
            try db.execute(
                sql: "UPDATE account SET name = ?, staff = ?, from_day = ?, to_day = ? WHERE id = ?",
                arguments: [details.name, details.staff?.text, details.from?.iso, details.to?.iso, id])
            try Self.setRoles(details.roles, of: id, ledger, db)
        }
    }

    /// Makes the roles of an account those given.
    public func setRoles(username: String, _ roles: [HeldRole], _ deed: Deed) throws {
        if let problem = AccountDetails(name: "-", roles: roles).problem { throw problem }
        try changeAccount(username, "set roles", deed) { db, id, ledger in try Self.setRoles(roles, of: id, ledger, db) }
    }

    /// Sets the first and the last day an account may be used.
    public func setActive(username: String, from: Day?, to: Day?, _ deed: Deed) throws {
        if let problem = AccountDetails(name: "-", from: from, to: to).problem { throw problem }
        try changeAccount(username, "set days of account", deed) { db, id, _ in
            try db.execute(sql: "UPDATE account SET from_day = ?, to_day = ? WHERE id = ?", arguments: [from?.iso, to?.iso, id])
        }
    }

    /// Gives an account another password and ends its sessions.
    ///
    /// - Parameter isOneTime: the person sets one of their own when they next sign in.
    public func setPassword(username: String, hash: String, isOneTime: Bool = false, _ deed: Deed) throws {
        try changeAccount(username, "set password", deed, bySelf: !isOneTime) { db, id, _ in
            if try Bool.fetchOne(db, sql: "SELECT council IS NOT NULL FROM account WHERE id = ?", arguments: [id]) ?? false {
                throw AccountProblem("\(username) signs in with the council's own sign-in, and has no password here.")
            }
            try db.execute(
                sql: "UPDATE account SET password = ?, one_time = ? WHERE id = ?", arguments: [hash, isOneTime ? deed.at : nil, id])
        }
    }

    /// Forgets the second factor and the recovery codes: they are set up anew at the next sign-in.
    public func resetFactor(username: String, _ deed: Deed) throws {
        try changeAccount(username, "reset second factor", deed) { db, id, _ in
            try db.execute(sql: "DELETE FROM factor WHERE account = ?", arguments: [id])
            try db.execute(sql: "DELETE FROM recovery_code WHERE account = ?", arguments: [id])
        }
    }

    /// Ends an account's use, and its sessions at once. What it did stays as it was.
    public func disableAccount(username: String, _ deed: Deed) throws {
        try changeAccount(username, "disable account", deed) { db, id, _ in
            try db.execute(sql: "UPDATE account SET disabled = coalesce(disabled, ?) WHERE id = ?", arguments: [deed.at, id])
        }
    }

    /// Opens a disabled or dormant account again.
    public func enableAccount(username: String, _ deed: Deed) throws {
        try changeAccount(username, "enable account", deed) { db, id, _ in
            try db.execute(sql: "UPDATE account SET disabled = NULL, awake = ? WHERE id = ?", arguments: [deed.at, id])
        }
    }

    /// - Parameter bySelf: whether a person may do it to their own account. Nobody gives themselves a role.
    func changeAccount(
        _ username: String, _ action: String, _ deed: Deed, bySelf: Bool = false, _ body: (Database, Int64, Int64) throws -> Void
    ) throws {
        try write(deed, action: action) { db, ledger in
            guard let before = try Self.accounts(db, where: "username = ?", [username]).first else {
                throw AccountProblem("There is no account called \(username).")
            }
            if !bySelf, before.username.lowercased() == deed.actor.lowercased() {
                throw AccountProblem("Nobody changes their own account. Ask another administrator.")
            }
            try body(db, before.id, ledger)
            try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [before.id])
            return ((), LedgerEntry(subject: Self.subject(before.id), before: before.told, after: try Self.account(before.id, db).told))
        }
    }
}
