public import Care
import GRDB

/// What came of a try to sign in. A wrong password, an unknown name and an account that may not be used are told apart nowhere.
public enum SignIn: Sendable, Equatable {
    case accepted(Account)
    case refused
    /// Too many failures lately: nothing was looked at. The delay ends in so many seconds.
    case delayed(seconds: Int)
}

/// What came of a code of the second factor or a recovery code.
public enum CodeTry: Sendable, Equatable {
    case accepted
    case refused
    case delayed(seconds: Int)
}

extension Store {
    /// The longest delay after failures, in seconds: nobody is ever locked out for good.
    static let longestDelay = 60

    /// Looks at a name and a password. After n failures the next try waits 2ⁿ seconds, a minute at most; a day without one forgets them.
    public func signIn(username: String, password: String, passwords: Passwords, at now: Moment, today: Day) async throws -> SignIn {
        // What was typed as a name may be a password: only its digest is kept.
        let name = Self.digest(of: username.lowercased().utf8)
        // The failure is noted before the password is looked at, so that many tries at once gain nothing.
        if let seconds = try noteTry(name, now) { return .delayed(seconds: seconds) }
        let account = try account(called: username)
        let isRight = try await passwords.isRight(password, kept: try account.flatMap { try passwordHash(of: $0.id) })
        guard isRight, let account, !account.hasStalePassword(at: now), account.state(at: now, today: today) == .open else { return .refused }
        try forgetTries(name)
        return .accepted(account)
    }

    /// Whether a password is that of somebody who is signed in, and wants to change something that matters.
    public func hasPassword(_ account: Int64, _ password: String, passwords: Passwords, at now: Moment) async throws -> CodeTry {
        let name = Self.digest(of: "password of account \(account)".utf8)
        if let seconds = try noteTry(name, now) { return .delayed(seconds: seconds) }
        guard try await passwords.isRight(password, kept: try passwordHash(of: account)) else { return .refused }
        try forgetTries(name)
        return .accepted
    }

    /// Whether a password is the one somebody has.
    public func isPassword(_ password: String, of account: Int64, passwords: Passwords) async throws -> Bool {
        try await passwords.isRight(password, kept: try passwordHash(of: account))
    }

    /// Nil for an account without a password of ours.
    private func passwordHash(of account: Int64) throws -> String? {
        try pool.read { db in
            try String.fetchOne(db, sql: "SELECT password FROM account WHERE id = ? AND council IS NULL", arguments: [account])
        }
    }

    /// Notes a try. The seconds to wait, when it comes too early and is not to be looked at.
    func noteTry(_ name: String, _ now: Moment) throws -> Int? {
        try pool.write { db in
            try db.execute(sql: "DELETE FROM sign_in_delay WHERE last < ?", arguments: [now.adding(seconds: -86_400).text])
            var failures = 0
            if let row = try Row.fetchOne(db, sql: "SELECT failures, last FROM sign_in_delay WHERE name = ?", arguments: [name]) {
                failures = row["failures"]
                if let last = Moment(row["last"] as String) {
                    let left = last.adding(seconds: Self.delay(after: failures)) - now
                    if left > 0 { return left }
                }
            }
            try db.execute(
                sql: """
                    INSERT INTO sign_in_delay (name, failures, last) VALUES (?, 1, ?)
                    ON CONFLICT (name) DO UPDATE SET failures = failures + 1, last = excluded.last
                    """,
                arguments: [name, now.text])
            return nil
        }
    }

    /// The seconds to wait after so many failures.
    static func delay(after failures: Int) -> Int { failures >= 6 ? longestDelay : min(1 << max(0, failures), longestDelay) }

    func forgetTries(_ name: String) throws {
        try pool.write { db in try db.execute(sql: "DELETE FROM sign_in_delay WHERE name = ?", arguments: [name]) }
    }
}
