public import Care
import GRDB

/// Somebody who has begun to sign in. The secret the browser keeps is not here: the store knows only its digest.
public struct Session: Sendable, Hashable {
    public let account: Int64
    public let username: String
    public let name: String
    /// Every form carries it, so that another site cannot send one in this person's name.
    public let token: String
    /// Tells one session from another without giving it away.
    public let key: String
    /// What is still to do before anything else can be opened.
    public let stage: SignInStage
    public let means: SignInMeans
    /// The roles of the day.
    public let roles: Set<Role>
    public let staff: StaffMember.ID?
    /// Seconds until it ends unless there is another request, and until it ends whatever happens.
    public let idleLeft: Int
    public let left: Int
}

/// A session as it begins.
public struct BegunSession: Sendable, Hashable {
    public let secret: String
    public let stage: SignInStage
    public let username: String
}

/// The steps of signing in. Only a full session opens anything but the page of its step.
public enum SignInStage: String, Sendable, Hashable, CaseIterable {
    /// A one-time password has to be replaced by one's own.
    case passwordChange
    /// The second factor has to be set up.
    case factorSetup
    /// A code of the second factor has to be given.
    case factor
    case full
}

/// How somebody signed in.
public enum SignInMeans: String, Sendable, Hashable {
    case password
    /// The council's own sign-in.
    case council
}

/// How long a session lasts.
public struct SessionLimits: Sendable {
    /// Seconds without a request.
    public var idle = 30 * 60
    /// Seconds since signing in, whatever happened.
    public var absolute = 12 * 3600
    /// The same for the council's own sign-in: whoever has left, or has other groups, is noticed within the hour.
    public var council = 3600
    /// The same for somebody who has not done every step of signing in.
    public var begun = 15 * 60

    public init() {}

    func absolute(_ stage: SignInStage, _ means: SignInMeans) -> Int {
        if stage != .full { return min(begun, absolute) }
        return means == .council ? min(council, absolute) : absolute
    }
}

extension Store {
    /// Starts a session: its secret is for the browser's cookie, and kept nowhere.
    ///
    /// - Parameters:
    ///   - hasProvedFactor: a code of the second factor was just given.
    ///   - isSettingUp: a second factor is to be set up, needed or not.
    public func beginSession(
        _ account: Int64, at now: Moment, means: SignInMeans = .password, hasProvedFactor: Bool = false, isSettingUp: Bool = false,
        limits: SessionLimits = SessionLimits()
    ) throws -> BegunSession {
        let secret = Hex.text(Hex.random(32))
        return try pool.write { db in
            let over: StatementArguments = [now.adding(seconds: -limits.idle).text, now.adding(seconds: -limits.absolute).text]
            try db.execute(
                sql: "INSERT OR IGNORE INTO ended_session (id, account, token, ended) SELECT id, account, token, ? FROM session WHERE seen < ? OR began < ?",
                arguments: [now.text] + over)
            try db.execute(sql: "DELETE FROM session WHERE seen < ? OR began < ?", arguments: over)
            let person = try Self.account(account, db)
            let stage = means == .council ? .full : Self.stage(person, hasProvedFactor: hasProvedFactor, isSettingUp: isSettingUp)
            try db.execute(
                sql: "INSERT INTO session (id, account, token, began, seen, stage, means) VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    Self.digest(of: secret.utf8), account, Hex.text(Hex.random(32)), now.text, now.text, stage.rawValue, means.rawValue,
                ])
            if stage == .full { try db.execute(sql: "UPDATE account SET last_sign_in = ? WHERE id = ?", arguments: [now.text, account]) }
            return BegunSession(secret: secret, stage: stage, username: person.username)
        }
    }

    /// What somebody has still to do. The second factor comes before the password may be changed.
    static func stage(_ account: Account, hasProvedFactor: Bool, isSettingUp: Bool) -> SignInStage {
        if account.hasFactor && !hasProvedFactor { return .factor }
        if account.oneTime != nil { return .passwordChange }
        return (account.needsFactor || isSettingUp) && !account.hasFactor ? .factorSetup : .full
    }

    /// The session of a secret; nil when there is none, it has run out, or the account may no longer be used.
    public func session(_ secret: String, at now: Moment, today: Day, limits: SessionLimits = SessionLimits()) throws -> Session? {
        let id = Self.digest(of: secret.utf8)
        let found = try pool.read { db -> (row: Row, roles: [HeldRole])? in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT account, username, name, staff, from_day, to_day, token, began, seen, stage, means
                    FROM session JOIN account ON account.id = session.account WHERE session.id = ? AND disabled IS NULL
                    """,
                arguments: [id])
            guard let row else { return nil }
            let held = try Row.fetchAll(
                db, sql: "SELECT role, from_day, to_day FROM account_role WHERE account = ? AND ended IS NULL",
                arguments: [row["account"] as Int64])
            return (row, held.compactMap(Self.heldRole))
        }
        guard let (row, roles) = found, let began = Moment(row["began"] as String), let seen = Moment(row["seen"] as String),
            let stage = SignInStage(rawValue: row["stage"]), let means = SignInMeans(rawValue: row["means"])
        else { return nil }
        let first: String? = row["from_day"], last: String? = row["to_day"]
        let isOver = first.map { today.iso < $0 } ?? false || last.map { today.iso > $0 } ?? false
        let absolute = limits.absolute(stage, means)
        if isOver || now - seen >= limits.idle || now - began >= absolute {
            try runOut(secret, at: now)
            return nil
        }
        // One write a minute is enough to know when somebody was last there.
        let isNoted = now - seen < 60
        if !isNoted {
            try pool.write { db in try db.execute(sql: "UPDATE session SET seen = ? WHERE id = ?", arguments: [now.text, id]) }
        }
        return Session(
            account: row["account"], username: row["username"], name: row["name"], token: row["token"], key: id, stage: stage, means: means,
            roles: Set(roles.filter { $0.holds(on: today) }.map(\.role)), staff: (row["staff"] as String?).map { StaffMember.ID($0) },
            idleLeft: limits.idle - (isNoted ? now - seen : 0), left: absolute - (now - began))
    }

    /// Ends a session that has run out. For a day the store remembers whose it was, so that a form sent too late can be kept as a draft.
    private func runOut(_ secret: String, at now: Moment) throws {
        let id = Self.digest(of: secret.utf8)
        try pool.write { db in
            try db.execute(sql: "DELETE FROM ended_session WHERE ended < ?", arguments: [now.adding(seconds: -86_400).text])
            try db.execute(
                sql: "INSERT OR IGNORE INTO ended_session (id, account, token, ended) SELECT id, account, token, ? FROM session WHERE id = ?",
                arguments: [now.text, id])
            try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [id])
        }
    }

    /// Whose session a secret was that has run out within the last day, and the token its forms carry. It opens nothing.
    public func ranOut(_ secret: String) throws -> (account: Int64, token: String)? {
        try pool.read { db in
            try Row.fetchOne(db, sql: "SELECT account, token FROM ended_session WHERE id = ?", arguments: [Self.digest(of: secret.utf8)])
                .map { ($0["account"], $0["token"]) }
        }
    }

    /// Ends a session: its secret opens nothing from now on.
    public func endSession(_ secret: String) throws {
        try pool.write { db in try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [Self.digest(of: secret.utf8)]) }
    }

    /// Ends every session of an account, here and elsewhere.
    public func endSessions(of account: Int64) throws {
        try pool.write { db in try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account]) }
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
