import Care
import GRDB

/// What came of a try to sign in. A wrong password and an unknown or disabled name are told apart nowhere.
public enum SignIn: Sendable, Equatable {
    case accepted(Account)
    case refused
    /// Too many failures lately: nothing was looked at. The delay ends in so many seconds.
    case delayed(seconds: Int)
}

extension Store {
    /// The longest delay after failures, in seconds: nobody is ever locked out for good.
    static let longestDelay = 60

    /// Looks at a name and a password. After n failures the next try waits 2ⁿ seconds, a minute at most; a day without one forgets them.
    public func signIn(username: String, password: String, passwords: Passwords, at now: Moment) async throws -> SignIn {
        // What was typed as a name may be a password: only its digest is kept.
        let name = Self.digest(of: username.lowercased().utf8)
        // The failure is noted before the password is looked at, so that many tries at once gain nothing.
        if let seconds = try noteTry(name, now) { return .delayed(seconds: seconds) }
        let found = try account(called: username)
        let isRight = try await passwords.isRight(password, kept: found?.hash)
        guard isRight, let account = found?.account, account.disabled == nil else { return .refused }
        try forgetTries(name)
        return .accepted(account)
    }

    private func noteTry(_ name: String, _ now: Moment) throws -> Int? {
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

    private func forgetTries(_ name: String) throws {
        try pool.write { db in try db.execute(sql: "DELETE FROM sign_in_delay WHERE name = ?", arguments: [name]) }
    }

    private func account(called username: String) throws -> (account: Account, hash: String)? {
        try pool.read { db in
            try Row.fetchOne(db, sql: "SELECT id, username, name, disabled, password FROM account WHERE username = ?", arguments: [username])
                .map { row in
                    (Account(id: row["id"], username: row["username"], name: row["name"], disabled: row["disabled"]), row["password"])
                }
        }
    }
}
