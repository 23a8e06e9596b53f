import Care
import Testing

@testable import Store

struct AccountRolesTests {
    private let one: TemporaryStore
    private let deed = TemporaryStore.deed("2026-11-23")
    private let now: Moment
    private let passwords = Passwords(cost: 4)

    init() throws {
        one = try TemporaryStore()
        now = try #require(Moment("2026-11-23T09:00:00Z"))
    }

    @discardableResult
    private func add(_ details: AccountDetails = AccountDetails(name: "Kim Example"), hash: String = "scrypt$x") throws -> Account {
        try one.store.addAccount(username: "kim", details, hash: hash, needsFactor: false, deed)
    }

    private func session(of account: Account, on day: Day) throws -> Session? {
        let begun = try one.store.beginSession(account.id, at: now)
        return try one.store.session(begun.secret, at: now, today: day)
    }

    @Test func `a session has the roles of the day and the staff number`() throws {
        let account = try add(
            AccountDetails(
                name: "Kim Example",
                roles: [HeldRole(.reviewer, to: "2026-12-31"), HeldRole(.manager, from: "2027-01-01"), HeldRole(.analyst)], staff: "S001"))
        #expect(try session(of: account, on: "2026-12-31")?.roles == [.reviewer, .analyst])
        #expect(try session(of: account, on: "2027-01-01")?.roles == [.manager, .analyst])
        #expect(try session(of: account, on: "2027-01-01")?.staff == "S001")
    }

    @Test func `an account opens on its first day and closes after its last, with sessions that run`() throws {
        let account = try add(AccountDetails(name: "Kim Example", from: "2026-11-23", to: "2026-11-30"))
        #expect(try session(of: account, on: "2026-11-22") == nil)
        #expect(try session(of: account, on: "2026-11-23") != nil)
        #expect(try session(of: account, on: "2026-11-30") != nil)
        #expect(try session(of: account, on: "2026-12-01") == nil)
        #expect(account.state(at: now, today: "2026-12-01") == .over(on: "2026-11-30"))
    }

    @Test func `changing an account ends its sessions and is told by the ledger, before and after`() throws {
        let account = try add()
        let begun = try one.store.beginSession(account.id, at: now)
        try one.store.setRoles(username: "KIM", [HeldRole(.support, from: "2026-11-01")], deed)
        #expect(try one.store.session(begun.secret, at: now, today: "2026-11-23") == nil)
        let line = try #require(try one.store.ledger(limit: 1).first)
        #expect(line.action == "set roles" && line.subject == "account:\(account.id)")
        #expect(line.before?.contains(#""roles":[]"#) == true)
        #expect(line.after?.contains(#"{"role":"business support","from":"2026-11-01","to":null}"#) == true)
        #expect(try one.store.verify() == nil)
    }

    @Test func `nobody changes their own roles, days or closing, whatever they are`() throws {
        try add(AccountDetails(name: "Kim Example", roles: [HeldRole(.administrator)]))
        let own = Deed(actor: "Kim", reason: "sample", at: "2026-11-23T09:00:00Z", day: "2026-11-23")
        #expect(throws: AccountProblem.self) { try one.store.setRoles(username: "kim", [HeldRole(.manager)], own) }
        #expect(throws: AccountProblem.self) { try one.store.setActive(username: "kim", from: nil, to: nil, own) }
        #expect(throws: AccountProblem.self) { try one.store.changeAccount(username: "kim", to: AccountDetails(name: "K"), own) }
        #expect(throws: AccountProblem.self) { try one.store.enableAccount(username: "kim", own) }
        #expect(throws: AccountProblem.self) { try one.store.setPassword(username: "kim", hash: "x", isOneTime: true, own) }
        try one.store.setPassword(username: "kim", hash: "scrypt$own", own)
        #expect(try one.store.account(called: "kim")?.roles == [HeldRole(.administrator)])
    }

    @Test func `details that cannot be are refused, all at once`() throws {
        let wrong = AccountDetails(
            name: " ", roles: [HeldRole(.analyst, from: "2026-02-01", to: "2026-01-01"), HeldRole(.analyst)], from: "2026-02-01", to: "2026-01-01")
        #expect(wrong.problems.map(\.field) == ["name", "to", "roles", "roles"])
        #expect(throws: AccountProblem.self) { try add(wrong) }
        #expect(try one.store.accounts() == [])
    }

    @Test func `an account nobody used for 45 days is refused like a wrong password, until it is enabled again`() async throws {
        try add(hash: try await passwords.hash("three random words"))
        func tried(_ days: Int) async throws -> SignIn {
            let time = now.adding(seconds: days * 86_400), start: Day = "2026-11-23"
            return try await one.store.signIn(
                username: "kim", password: "three random words", passwords: passwords, at: time, today: start.adding(days: days))
        }
        guard case .accepted(let account) = try await tried(44) else { throw AccountProblem("not accepted") }
        _ = try one.store.beginSession(account.id, at: now.adding(seconds: 44 * 86_400))
        guard case .accepted = try await tried(88) else { throw AccountProblem("not accepted") }
        #expect(try await tried(89) == .refused)
        #expect(try one.store.account(account.id)?.state(at: now.adding(seconds: 89 * 86_400), today: "2027-02-20") == .dormant)
        let later = now.adding(seconds: 90 * 86_400)
        try one.store.enableAccount(username: "kim", Deed(actor: "tests", reason: "back", at: later.text, day: "2027-02-21"))
        guard case .accepted = try await tried(91) else { throw AccountProblem("not accepted") }
    }

    @Test func `a one-time password is taken for a week`() async throws {
        let hash = try await passwords.hash("three random words")
        try one.store.addAccount(username: "kim", AccountDetails(name: "Kim Example"), hash: hash, isOneTime: true, deed)
        let late = now.adding(seconds: 7 * 86_400)
        #expect(
            try await one.store.signIn(username: "kim", password: "three random words", passwords: passwords, at: late, today: "2026-11-30")
                == .refused)
        let early = late.adding(seconds: -1)
        _ = try one.store.forgetTries(Store.digest(of: "kim".utf8))
        guard
            case .accepted = try await one.store.signIn(
                username: "kim", password: "three random words", passwords: passwords, at: early, today: "2026-11-29")
        else { throw AccountProblem("not accepted") }
    }

    @Test(arguments: [
        "UPDATE account_role SET role = 'administrator'", "DELETE FROM account_role", "UPDATE account_role SET to_day = NULL",
        "UPDATE account SET needs_factor = 1", "UPDATE account SET staff = 'S002'", "UPDATE account SET disabled = NULL, to_day = NULL",
        "INSERT INTO account (id, username, name, password) VALUES (99, 'eve', 'Eve Example', 'x')",
        "INSERT INTO account_role (id, entered, account, role) SELECT 99, 1, id, 'analyst' FROM account",
        "UPDATE account_role SET ended = 2", "DELETE FROM factor",
    ])
    func `an account changed behind the store's back is found`(sql: String) throws {
        let account = try add(AccountDetails(name: "Kim Example", roles: [HeldRole(.support, to: "2027-01-01")], staff: "S001", to: "2027-06-30"))
        let secret = try #require(try one.store.newFactor(of: account.id))
        _ = try one.store.confirmFactor(of: account, code: try #require(OneTimeCode(secret)).code(at: now), at: now, deed)
        #expect(try one.store.verify() == nil)
        try one.tamper("PRAGMA foreign_keys = OFF; " + sql)
        #expect(try Store(one.path).verify() != nil)
    }
}
