import Care
import Testing

@testable import Store

struct FactorsTests {
    private let one: TemporaryStore
    private let account: Account
    private let deed = TemporaryStore.deed("2026-11-23")
    private let now: Moment

    init() throws {
        one = try TemporaryStore()
        now = try #require(Moment("2026-11-23T09:00:00Z"))
        account = try one.store.addAccount(username: "kim", AccountDetails(name: "Kim Example"), hash: "scrypt$x", deed)
    }

    /// Sets the factor up; gives the maker of its codes and the recovery codes.
    private func setUp() throws -> (maker: OneTimeCode, codes: [String]) {
        let secret = try #require(try one.store.newFactor(of: account.id))
        let maker = try #require(OneTimeCode(secret))
        let codes = try #require(try one.store.confirmFactor(of: account, code: maker.code(at: now), at: now, deed))
        return (maker, codes)
    }

    @Test func `a factor counts once its first code was given, and its secret is never shown again`() throws {
        let secret = try #require(try one.store.newFactor(of: account.id))
        #expect(secret.count == 32)
        #expect(try one.store.newFactor(of: account.id) == secret)
        #expect(try one.store.confirmFactor(of: account, code: "000000x", at: now, deed) == nil)
        #expect(try one.store.account(account.id)?.hasFactor == false)
        _ = try setUp()
        #expect(try one.store.account(account.id)?.hasFactor == true)
        #expect(try one.store.newFactor(of: account.id) == nil)
        #expect(try one.store.ledger().map(\.action) == ["set up second factor", "add account"])
        #expect(try one.store.ledger().allSatisfy { !($0.after ?? "").contains(secret) })
        #expect(try one.store.verify() == nil)
    }

    @Test func `a code is taken once, and spaces in it do not matter`() throws {
        let maker = try setUp().maker
        #expect(try one.store.checkCode(of: account.id, maker.code(at: now), at: now) == .refused)
        let later = now.adding(seconds: 60), code = maker.code(at: later)
        #expect(try one.store.checkCode(of: account.id, "\(code.prefix(3)) \(code.suffix(3))", at: later) == .accepted)
        #expect(try one.store.checkCode(of: account.id, code, at: later) == .refused)
    }

    @Test func `wrong codes make the next try wait, a right one ends it`() throws {
        let maker = try setUp().maker
        var time = now.adding(seconds: 600)
        for wait in [2, 4, 8] {
            #expect(try one.store.checkCode(of: account.id, "12", at: time) == .refused)
            #expect(try one.store.checkCode(of: account.id, maker.code(at: time), at: time) == .delayed(seconds: wait))
            #expect(try one.store.checkRecoveryCode(of: account.id, "x", at: time) == .delayed(seconds: wait))
            time = time.adding(seconds: wait)
        }
        #expect(try one.store.checkCode(of: account.id, maker.code(at: time), at: time) == .accepted)
        #expect(try one.store.checkCode(of: account.id, "12", at: time) == .refused)
    }

    @Test func `ten recovery codes are given, and each lets in once`() throws {
        let codes = try setUp().codes
        #expect(Set(codes).count == 10)
        #expect(codes.allSatisfy { $0.wholeMatch(of: /[a-z2-9]{4}(-[a-z2-9]{4}){3}/) != nil })
        let code = try #require(codes.first)
        #expect(try one.store.checkRecoveryCode(of: account.id, code.uppercased().replacing("-", with: " "), at: now) == .accepted)
        #expect(try one.store.checkRecoveryCode(of: account.id, code, at: now) == .refused)
        #expect(try one.store.recoveryCodesLeft(of: account.id) == 9)
    }

    @Test func `new recovery codes end the old ones`() throws {
        let old = try #require(try setUp().codes.first)
        let codes = try one.store.newRecoveryCodes(of: try #require(try one.store.account(account.id)), deed)
        #expect(try one.store.checkRecoveryCode(of: account.id, old, at: now) == .refused)
        #expect(try one.store.checkRecoveryCode(of: account.id, try #require(codes.last), at: now.adding(seconds: 2)) == .accepted)
        #expect(try one.store.verify() == nil)
    }

    @Test func `a recovery code is nobody else's`() throws {
        let code = try #require(try setUp().codes.first)
        let lee = try one.store.addAccount(username: "lee", AccountDetails(name: "Lee Example"), hash: "scrypt$x", deed)
        #expect(try one.store.checkRecoveryCode(of: lee.id, code, at: now) == .refused)
    }

    @Test func `a factor that is reset is set up anew, and its codes and sessions end`() throws {
        let (maker, codes) = try setUp()
        let begun = try one.store.beginSession(account.id, at: now, hasProvedFactor: true)
        #expect(begun.stage == .full)
        try one.store.resetFactor(username: "kim", deed)
        #expect(try one.store.session(begun.secret, at: now, today: "2026-11-23") == nil)
        #expect(try one.store.checkCode(of: account.id, maker.code(at: now), at: now.adding(seconds: 30)) == .refused)
        #expect(try one.store.checkRecoveryCode(of: account.id, try #require(codes.first), at: now.adding(seconds: 60)) == .refused)
        #expect(try one.store.beginSession(account.id, at: now).stage == .factorSetup)
    }

    @Test func `the steps come in their order: code, own password, setting up, in`() throws {
        func stage(_ proved: Bool = false) throws -> SignInStage { try one.store.beginSession(account.id, at: now, hasProvedFactor: proved).stage }
        #expect(try stage() == .factorSetup)
        try one.store.setPassword(username: "kim", hash: "scrypt$y", isOneTime: true, deed)
        #expect(try stage() == .passwordChange)
        _ = try setUp()
        #expect(try stage() == .factor)
        #expect(try stage(true) == .passwordChange)
        try one.store.setPassword(username: "kim", hash: "scrypt$z", deed)
        #expect(try stage() == .factor)
        #expect(try stage(true) == .full)
    }
}
