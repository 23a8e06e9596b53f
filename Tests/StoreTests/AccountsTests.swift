import Care
import Foundation
import GRDB
import Testing

@testable import Store

struct AccountsTests {
    private let kept: TemporaryStore
    private var store: Store { kept.store }
    private let passwords = Passwords(cost: 4)
    private let deed = Deed(actor: "tests", reason: "sample", at: "2026-11-23T09:00:00Z", day: "2026-11-23")

    init() throws {
        kept = try TemporaryStore()
    }

    private func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }

    @Test func `a password is kept as a hash with its own salt and told from others`() async throws {
        let one = try await passwords.hash("three random words"), other = try await passwords.hash("three random words")
        #expect(one != other)
        #expect(one.hasPrefix("scrypt$4$8$1$"))
        #expect(try await passwords.isRight("three random words", kept: one))
        #expect(try await !passwords.isRight("three random word", kept: one))
        #expect(try await !passwords.isRight("three random words", kept: nil))
        #expect(try await !passwords.isRight("three random words", kept: "nonsense"))
    }

    @Test func `one password typed as different characters is one password`() async throws {
        #expect(try await passwords.isRight("cafe\u{301} and friends", kept: try await passwords.hash("caf\u{e9} and friends")))
    }

    @Test func `scrypt gives the key of the standard's example`() throws {
        // RFC 7914, section 12: scrypt("pleaseletmein", "SodiumChloride", 16384, 8, 1), its first 32 bytes.
        let salt = Hex.text("SodiumChloride".utf8)
        let key = "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        #expect(try Passwords.check("pleaseletmein", kept: "scrypt$14$8$1$\(salt)$\(key)"))
    }

    @Test func `the delay doubles with every failure up to a minute, and ends with the right password`() async throws {
        try store.addAccount(username: "kim", name: "Kim Example", hash: try await passwords.hash("three random words"), deed)
        var now = try moment("2026-11-23T09:00:00Z")
        for wait in [2, 4, 8, 16, 32, 60, 60] {
            #expect(try await store.signIn(username: "kim", password: "wrong", passwords: passwords, at: now, today: "2026-11-23") == .refused)
            now = now.adding(seconds: wait - 1)
            #expect(try await store.signIn(username: "KIM", password: "three random words", passwords: passwords, at: now, today: "2026-11-23") == .delayed(seconds: 1))
            now = now.adding(seconds: 1)
        }
        guard case .accepted(let account) = try await store.signIn(username: "Kim", password: "three random words", passwords: passwords, at: now, today: "2026-11-23")
        else { throw AccountProblem("not accepted") }
        #expect(account.username == "kim")
        #expect(try await store.signIn(username: "kim", password: "wrong", passwords: passwords, at: now, today: "2026-11-23") == .refused)
    }

    @Test func `many tries at once are one try`() async throws {
        try store.addAccount(username: "kim", name: "Kim Example", hash: try await passwords.hash("three random words"), deed)
        let now = try moment("2026-11-23T09:00:00Z"), store = store, passwords = passwords
        let looked = try await withThrowingTaskGroup(of: SignIn.self) { group in
            for _ in 0..<20 { group.addTask { try await store.signIn(username: "kim", password: "wrong", passwords: passwords, at: now, today: "2026-11-23") } }
            return try await group.reduce(into: 0) { $0 += $1 == .refused ? 1 : 0 }
        }
        #expect(looked == 1)
    }

    @Test func `usernames and passwords that will not do are refused in a sentence`() throws {
        #expect(Account.problem(username: "a b") != nil)
        #expect(Account.problem(username: "k") != nil)
        #expect(Account.problem(username: "kim.example@council.example") == nil)
        #expect(Account.problem(password: "short") != nil)
        #expect(Account.problem(password: "aaaaaaaaaaaaaaaa") != nil)
        #expect(Account.problem(password: "three random words") == nil)
        try store.addAccount(username: "kim", name: "Kim Example", hash: "x", deed)
        #expect(throws: AccountProblem.self) { try store.addAccount(username: "KIM", name: "Other", hash: "x", deed) }
        #expect(throws: AccountProblem.self) { try store.disableAccount(username: "nobody", deed) }
    }

    @Test func `the store keeps no secret that opens a session, and no password in the ledger`() throws {
        let account = try store.addAccount(username: "kim", name: "Kim Example", hash: "scrypt$x", deed)
        let secret = try store.beginSession(account.id, at: try moment("2026-11-23T09:00:00Z")).secret
        #expect(secret.count == 64)
        let session = try #require(try store.session(secret, at: try moment("2026-11-23T09:10:00Z"), today: "2026-11-23"))
        #expect(session.key != secret && session.token != secret)
        #expect(try store.session(session.key, at: try moment("2026-11-23T09:10:00Z"), today: "2026-11-23") == nil)
        #expect(try store.ledger().allSatisfy { !($0.after ?? "").contains("scrypt") })
        #expect(try store.verify() == nil)
    }

    @Test func `readings are chained, and none can be changed or taken out`() throws {
        for number in 1...3 { try store.record(Reading(at: "2026-11-23T09:00:0\(number)Z", actor: "kim", action: "read child", subject: "X\(number)")) }
        #expect(try store.verify() == nil)
        #expect(try store.readings(limit: 2).map(\.subject) == ["X3", "X2"])
        #expect(throws: (any Error).self) { try store.pool.write { try $0.execute(sql: "UPDATE reading SET actor = 'nobody'") } }
        #expect(throws: (any Error).self) { try store.pool.write { try $0.execute(sql: "DELETE FROM reading") } }
        try store.pool.write { try $0.execute(sql: "DROP TRIGGER reading_stays; UPDATE reading SET subject = 'X9' WHERE id = 2") }
        #expect(try store.verify() == "Line 2 of the audit trail is not as it was written.")
    }

    @Test func `a moment is read and written the same`() throws {
        for text in ["2026-11-23T09:30:59Z", "1999-12-31T23:59:00Z", "2024-02-29T00:00:00Z"] { #expect(Moment(text)?.text == text) }
        #expect(try moment("2024-02-28T23:59:59Z").adding(seconds: 1).text == "2024-02-29T00:00:00Z")
        #expect(Moment("2024-02-30T00:00:00Z") == nil && Moment("2024-02-28 00:00:00") == nil && Moment("") == nil)
    }
}
