import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// From a one-time password to the first page: one's own password, the second step, recovery codes.
struct FirstSignInTests {
    private static let own = "quiet purple otters"

    /// Somebody new with the password `TestSite.password`, as far as the page that asks for a code of their app.
    private func invited() async throws -> TestBrowser {
        let site = try TestSite()
        try site.add("lee", roles: [.reviewer], needsFactor: true, isOneTime: true)
        let browser = TestBrowser(site)
        #expect(try await browser.signIn("lee", next: "/measures").header("location") == "/sign-in/password?next=/measures")
        return browser
    }

    private func setPassword(_ browser: TestBrowser, _ password: String, again: String? = nil) async throws -> TestSite.Reply {
        let token = try await browser.token(of: "/sign-in/password")
        return try await browser.post(
            "/sign-in/password", ["token": token, "password": password, "again": again ?? password, "next": "/measures"])
    }

    /// The codes of the app that read the page.
    private func app(_ browser: TestBrowser) async throws -> OneTimeCode {
        let page = try await browser.get("/sign-in/factor").text
        let key = try #require(page.firstMatch(of: /<code class="fp-code">([A-Z2-7 ]+)<\/code>/)).1
        #expect(key.split(separator: " ").allSatisfy { $0.count == 4 } && key.count == 39)
        return try #require(OneTimeCode(key.filter { $0 != " " }))
    }

    private func give(_ browser: TestBrowser, _ code: String, to path: String) async throws -> TestSite.Reply {
        let token = try await browser.token(of: path)
        return try await browser.post(path, ["token": token, "code": code, "next": "/measures"])
    }

    private func now(_ browser: TestBrowser) throws -> Moment { try #require(browser.site.site.moment) }

    /// Everything set up and signed out again.
    private func established() async throws -> (browser: TestBrowser, app: OneTimeCode, recovery: [String]) {
        let browser = try await invited()
        _ = try await setPassword(browser, Self.own)
        let app = try await app(browser)
        let page = try await give(browser, app.code(at: now(browser)), to: "/sign-in/factor").text
        let codes = page.matches(of: /<code class="fp-code">([a-z2-9-]+)<\/code>/).map { String($0.1) }
        let token = try await browser.token(of: "/account")
        _ = try await browser.post("/sign-out", ["token": token])
        browser.site.clock.wait(seconds: 60)
        return (browser, app, codes)
    }

    @Test func `the first sign-in sets a password and the second step, shows recovery codes once, and leads on`() async throws {
        let browser = try await invited()
        #expect(try await setPassword(browser, Self.own).header("location") == "/sign-in/factor?next=/measures")
        let app = try await app(browser)
        let reply = try await give(browser, app.code(at: now(browser)), to: "/sign-in/factor")
        #expect(reply.status == .ok)
        #expect(reply.text.matches(of: /<code class="fp-code">[a-z2-9]{4}(-[a-z2-9]{4}){3}<\/code>/).count == 10)
        #expect(reply.text.contains("href=\"/measures\""))
        #expect(try await browser.get("/measures").status == .ok)
        #expect(try await browser.get("/sign-in/factor").status == .seeOther)
        let actions = try browser.site.store.readings().map(\.action)
        #expect(actions.filter { $0.hasPrefix("sign") } == ["sign in", "sign-in begun", "sign-in begun"])
        #expect(try browser.site.store.verify() == nil)
    }

    @Test func `until every step is done no other page opens, and forms do nothing`() async throws {
        let browser = try await invited()
        for path in ["/", "/measures", "/children", "/account", "/tables/2016-17.xlsx"] {
            let reply = try await browser.get(path)
            #expect(reply.status == .seeOther && reply.header("location") == "/sign-in/password", "\(path)")
            #expect(reply.bytes.isEmpty)
        }
        let token = try await browser.token(of: "/sign-in/password")
        #expect(try await browser.post("/search", ["q": "Ash", "token": token]).header("location") == "/sign-in/password")
        #expect(try await browser.get("/sign-in/code").header("location") == "/sign-in/password")
        #expect(try await browser.get("/sign-in/factor").header("location") == "/sign-in/password")
        #expect(try await browser.get("/sign-in").header("location") == "/sign-in/password")
        _ = try await setPassword(browser, Self.own)
        for path in ["/", "/children", "/sign-in/password", "/sign-in/code", "/sign-in/recovery"] {
            #expect(try await browser.get(path).header("location") == "/sign-in/factor", "\(path)")
        }
    }

    @Test func `every address refuses a session that is not whole`() async throws {
        let browser = try await invited()
        for route in Route.all where route.policy != .everyone && !route.policy.isByLink {
            let path = route.path.replacing("{year}", with: "2016-17").replacing(/\{[a-z]+\}/, with: "1")
            let reply = try await browser.send(route.method, path)
            if route.isAPI {
                #expect(reply.status == .unauthorized, "\(route.path)")
                continue
            }
            #expect(reply.status == .seeOther && reply.header("location") == "/sign-in/password", "\(route.method) \(route.path)")
        }
    }

    @Test(arguments: [
        ("short", "short", "at least 12 characters"), (TestSite.password, TestSite.password, "another password than the one you were given"),
        ("quiet purple otters", "quiet purple otter", "are not the same"), ("lee lee lee lee", "lee lee lee lee", "repeats too few"),
        ("i am lee, and proud", "i am lee, and proud", "does not contain the username"),
    ])
    func `a password of one's own that will not do is refused in a sentence`(password: String, again: String, sentence: String) async throws {
        let reply = try await setPassword(try await invited(), password, again: again)
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains(sentence))
        #expect(!reply.text.contains("value=\"\(password)\""))
    }

    @Test func `a wrong code sets nothing up`() async throws {
        let browser = try await invited()
        _ = try await setPassword(browser, Self.own)
        let app = try await app(browser)
        let reply = try await give(browser, app.code(at: now(browser).adding(seconds: 300)), to: "/sign-in/factor")
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("That is not the code the app shows now."))
        #expect(try await self.app(browser).code(at: now(browser)) == app.code(at: now(browser)))
        #expect(try await browser.get("/measures").header("location") == "/sign-in/factor")
    }

    @Test func `later sign-ins ask for the password and a code, which is taken once`() async throws {
        let (browser, app, _) = try await established()
        #expect(try await browser.signIn("lee", Self.own, next: "/measures").header("location") == "/sign-in/code?next=/measures")
        #expect(try await browser.get("/measures").header("location") == "/sign-in/code")
        let code = try app.code(at: now(browser))
        #expect(try await give(browser, code, to: "/sign-in/code").header("location") == "/measures")
        #expect(try await browser.get("/measures").status == .ok)
        let thief = TestBrowser(browser.site)
        _ = try await thief.signIn("lee", Self.own)
        #expect(try await give(thief, code, to: "/sign-in/code").status == .unprocessableContent)
        #expect(try await thief.get("/measures").status == .seeOther)
    }

    @Test func `wrong codes make the next one wait, and the answer says how long`() async throws {
        let (browser, app, _) = try await established()
        _ = try await browser.signIn("lee", Self.own)
        #expect(try await give(browser, "123", to: "/sign-in/code").status == .unprocessableContent)
        let reply = try await give(browser, app.code(at: now(browser)), to: "/sign-in/code")
        #expect(reply.status == .tooManyRequests)
        #expect(reply.header("retry-after") == "2")
        browser.site.clock.wait(seconds: 2)
        #expect(try await give(browser, app.code(at: now(browser)), to: "/sign-in/code").status == .seeOther)
        #expect(try browser.site.store.readings().contains { $0.action == "sign-in code refused" && $0.actor == "lee" })
    }

    @Test func `a recovery code lets in once in place of the telephone`() async throws {
        let (browser, _, recovery) = try await established()
        let code = try #require(recovery.first)
        _ = try await browser.signIn("lee", Self.own)
        #expect(try await give(browser, code, to: "/sign-in/recovery").header("location") == "/measures")
        #expect(try await browser.get("/account").text.contains("9 recovery codes"))
        let thief = TestBrowser(browser.site)
        _ = try await thief.signIn("lee", Self.own)
        #expect(try await give(thief, code, to: "/sign-in/recovery").status == .unprocessableContent)
    }

    @Test func `whoever stops on the way is signed out`() async throws {
        let browser = try await invited()
        let token = try await browser.token(of: "/sign-in/password")
        #expect(try await browser.post("/sign-in/stop", ["token": token]).header("location") == "/sign-in")
        #expect(try await browser.get("/sign-in/password").header("location") == "/sign-in")
    }

    @Test func `a sign-in that is not finished ends after a quarter of an hour`() async throws {
        let browser = try await invited()
        browser.site.clock.wait(seconds: 15 * 60)
        #expect(try await browser.get("/sign-in/password").header("location") == "/sign-in")
    }

    @Test func `each step gives the browser another secret`() async throws {
        let browser = try await invited()
        let first = browser.cookies["footprint"]
        _ = try await setPassword(browser, Self.own)
        #expect(first != nil && browser.cookies["footprint"] != first)
        let old = try await browser.site.send(.get, "/sign-in/factor", headers: [.cookie: "footprint=\(first ?? "")"])
        #expect(old.header("location") == "/sign-in")
    }
}
