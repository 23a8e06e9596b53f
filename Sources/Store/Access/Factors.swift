import Care
import GRDB

/// The second factor of signing in: codes of an app, and recovery codes for when the telephone is lost.
extension Store {
    /// The secret to put into an app, in base 32. It stays the same until its first code was given, so that a page can be loaded again.
    ///
    /// It counts for nothing until then. Nil when a factor is set up already: its secret is never shown again.
    public func newFactor(of account: Int64) throws -> String? {
        try pool.write { db in
            if let row = try Row.fetchOne(db, sql: "SELECT secret, confirmed FROM factor WHERE account = ?", arguments: [account]) {
                return row["confirmed"] == nil ? row["secret"] : nil
            }
            let secret = Base32.text(Hex.random(20))
            try db.execute(sql: "INSERT INTO factor (account, secret) VALUES (?, ?)", arguments: [account, secret])
            return secret
        }
    }

    /// Sets the factor up when the code is one of its app. Gives ten recovery codes, to be shown once; nil when the code is not right.
    public func confirmFactor(of account: Account, code: String, at now: Moment, _ deed: Deed) throws -> [String]? {
        let found = try pool.read { db in
            try String.fetchOne(db, sql: "SELECT secret FROM factor WHERE account = ? AND confirmed IS NULL", arguments: [account.id])
        }
        guard let step = found.flatMap({ OneTimeCode($0) })?.step(of: Self.typed(code), at: now, after: 0) else { return nil }
        var codes: [String] = []
        try changeAccount(account.username, "set up second factor", deed, bySelf: true) { db, id, _ in
            try db.execute(sql: "UPDATE factor SET confirmed = ?, last_step = ? WHERE account = ?", arguments: [now.text, step, id])
            codes = try Self.makeRecoveryCodes(id, db)
        }
        return codes
    }

    /// Looks at a code of somebody's app. No code is taken twice, and failures make the next try wait as with passwords.
    public func checkCode(of account: Int64, _ code: String, at now: Moment) throws -> CodeTry {
        try tried(account, now) { db in
            guard
                let row = try Row.fetchOne(
                    db, sql: "SELECT secret, last_step FROM factor WHERE account = ? AND confirmed IS NOT NULL", arguments: [account]),
                let step = OneTimeCode(row["secret"])?.step(of: Self.typed(code), at: now, after: row["last_step"])
            else { return false }
            try db.execute(sql: "UPDATE factor SET last_step = ? WHERE account = ?", arguments: [step, account])
            return true
        }
    }

    /// Looks at a recovery code. Each is taken once.
    public func checkRecoveryCode(of account: Int64, _ code: String, at now: Moment) throws -> CodeTry {
        try tried(account, now) { db in
            try db.execute(
                sql: "UPDATE recovery_code SET used = ? WHERE account = ? AND digest = ? AND used IS NULL",
                arguments: [now.text, account, Self.digest(account, code)])
            return db.changesCount == 1
        }
    }

    /// Ten new recovery codes; the old ones open nothing any more.
    public func newRecoveryCodes(of account: Account, _ deed: Deed) throws -> [String] {
        try write(deed, action: "new recovery codes") { db, _ in
            guard try Self.account(account.id, db).hasFactor else { throw AccountProblem("There is no second factor to recover from.") }
            let told = try Self.account(account.id, db).told
            return (try Self.makeRecoveryCodes(account.id, db), LedgerEntry(subject: Self.subject(account.id), before: told, after: told))
        }
    }

    /// How many recovery codes are left.
    public func recoveryCodesLeft(of account: Int64) throws -> Int {
        try pool.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM recovery_code WHERE account = ? AND used IS NULL", arguments: [account]) ?? 0
        }
    }

    /// Forgets one's own second factor, to set it up anew on another telephone; ends one's sessions.
    public func replaceFactor(of account: Account, _ deed: Deed) throws {
        try changeAccount(account.username, "replace second factor", deed, bySelf: true) { db, id, _ in
            try db.execute(sql: "DELETE FROM factor WHERE account = ?", arguments: [id])
            try db.execute(sql: "DELETE FROM recovery_code WHERE account = ?", arguments: [id])
        }
    }

    private func tried(_ account: Int64, _ now: Moment, _ isRight: (Database) throws -> Bool) throws -> CodeTry {
        let name = Self.digest(of: "code of account \(account)".utf8)
        if let seconds = try noteTry(name, now) { return .delayed(seconds: seconds) }
        guard try pool.write(isRight) else { return .refused }
        try forgetTries(name)
        return .accepted
    }

    private static func makeRecoveryCodes(_ account: Int64, _ db: Database) throws -> [String] {
        try db.execute(sql: "DELETE FROM recovery_code WHERE account = ?", arguments: [account])
        let codes = (0..<10).map { _ in Passwords.madeUp() }
        for code in codes {
            try db.execute(sql: "INSERT INTO recovery_code (account, digest) VALUES (?, ?)", arguments: [account, digest(account, code)])
        }
        return codes
    }

    /// Nobody can guess one of 31¹⁶ codes from its digest, so a plain one is enough.
    private static func digest(_ account: Int64, _ code: String) -> String { digest(of: "\(account):\(typed(code).lowercased())".utf8) }

    /// A code as it was meant: people put spaces and hyphens where they were shown or not.
    private static func typed(_ code: String) -> String { code.filter { !$0.isWhitespace && $0 != "-" } }
}
