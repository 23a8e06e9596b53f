import Care
import Testing

@testable import Store

struct CouncilAccountsTests {
    private let one: TemporaryStore
    private let deed = Deed(actor: "council sign-in", reason: "sample", at: "2026-11-23T09:00:00Z", day: "2026-11-23")
    private let now: Moment

    init() throws {
        one = try TemporaryStore()
        now = try #require(Moment("2026-11-23T09:00:00Z"))
    }

    private func person(
        _ roles: Set<Role>, _ subject: String = "p1", _ username: String = "kim@council.example", name: String = "Kim Example"
    ) -> CouncilPerson {
        CouncilPerson(subject: subject, username: username, name: name, staff: nil, roles: roles)
    }

    private func tried(_ person: CouncilPerson) throws -> CouncilSignIn { try one.store.signIn(person, at: now, today: "2026-11-23", deed) }

    @Test func `somebody unknown with a role gets an account, and keeps it under another name`() throws {
        guard case .accepted(let made) = try tried(person([.reviewer])) else { throw AccountProblem("not accepted") }
        #expect(made.isCouncils && made.roles == [HeldRole(.reviewer)])
        guard case .accepted(let again) = try tried(person([.reviewer], name: "Kim Sample")) else { throw AccountProblem("not accepted") }
        #expect(again.id == made.id && again.name == "Kim Sample")
        #expect(try one.store.beginSession(made.id, at: now, means: .council).stage == .full)
        #expect(try one.store.verify() == nil)
    }

    @Test func `the same groups write nothing, others change the roles`() throws {
        _ = try tried(person([.reviewer]))
        let version = try one.store.version()
        _ = try tried(person([.reviewer]))
        #expect(try one.store.version() == version)
        _ = try tried(person([.manager]))
        #expect(try one.store.accounts().map(\.roles) == [[HeldRole(.manager)]])
        #expect(try one.store.version() == version + 1)
    }

    @Test func `whoever has no group any more is refused and loses the roles`() throws {
        #expect(try tried(person([])) == .noRole)
        #expect(try one.store.accounts() == [])
        _ = try tried(person([.manager]))
        #expect(try tried(person([])) == .noRole)
        #expect(try one.store.accounts().map(\.roles) == [[]])
    }

    @Test func `nobody takes over an account by having its name`() throws {
        try one.store.addAccount(username: "Kim@council.example", name: "Kim Example", hash: "scrypt$x", deed)
        #expect(try tried(person([.manager])) == .nameTaken)
        #expect(try tried(person([.manager], "p2", "no name")) == .unfitName)
        #expect(try one.store.accounts().map(\.roles) == [[]])
    }

    @Test func `a disabled account stays closed whatever the council says, and has no password`() async throws {
        _ = try tried(person([.manager]))
        let admin = TemporaryStore.deed("2026-11-23")
        #expect(throws: AccountProblem.self) { try one.store.setPassword(username: "kim@council.example", hash: "x", admin) }
        let passwords = Passwords(cost: 4)
        #expect(
            try await one.store.signIn(username: "kim@council.example", password: "none", passwords: passwords, at: now, today: "2026-11-23") == .refused)
        try one.store.disableAccount(username: "kim@council.example", admin)
        #expect(try tried(person([.manager])) == .closed)
    }

    @Test func `a session of the council's sign-in ends after an hour, so that leavers are noticed`() throws {
        guard case .accepted(let account) = try tried(person([.manager])) else { throw AccountProblem("not accepted") }
        let begun = try one.store.beginSession(account.id, at: now, means: .council)
        for minutes in [20, 40, 59] {
            #expect(try one.store.session(begun.secret, at: now.adding(seconds: minutes * 60), today: "2026-11-23") != nil)
        }
        #expect(try one.store.session(begun.secret, at: now.adding(seconds: 3600), today: "2026-11-23") == nil)
    }
}
