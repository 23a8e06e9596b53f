import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct OwnAccountTests {
    private func post(_ browser: TestBrowser, _ path: String, _ fields: [String: String] = [:]) async throws -> TestSite.Reply {
        let token = try await browser.token(of: "/account")
        return try await browser.post(path, fields.merging(["token": token]) { $1 })
    }

    @Test func `one's own password is changed with the present one, and other sessions end`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site), other = try await TestBrowser.signedIn(site)
        let new = "quiet purple otters"
        #expect(try await post(browser, "/account/password", ["current": TestSite.password, "password": new, "again": new]).status == .seeOther)
        #expect(try await browser.get("/account").status == .ok)
        #expect(try await other.get("/account").status == .seeOther)
        #expect(try await TestBrowser(site).signIn("kim", new).status == .seeOther)
    }

    @Test func `without the present password nothing changes, and trying again has to wait`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let fields = ["current": "wrong", "password": "quiet purple otters", "again": "quiet purple otters"]
        let reply = try await post(browser, "/account/password", fields)
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("This is not your present password."))
        let again = try await post(browser, "/account/password", fields)
        #expect(again.status == .tooManyRequests && again.header("retry-after") == "2")
        #expect(try await TestBrowser(browser.site).signIn().status == .seeOther)
    }

    @Test func `whoever needs no second step can set one up all the same`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        #expect(try await post(browser, "/account/factor", ["factor-password": TestSite.password]).header("location") == "/sign-in/factor?next=/account")
        #expect(try await browser.get("/account").header("location") == "/sign-in/factor")
    }

    @Test func `signing out everywhere ends every session of one's own and nobody else's`() async throws {
        let site = try TestSite()
        try site.add("lee", roles: [.reviewer])
        let one = try await TestBrowser.signedIn(site), two = try await TestBrowser.signedIn(site), lee = try await TestBrowser.signedIn(site, as: "lee")
        #expect(try await post(one, "/account/sign-out-everywhere").header("location") == "/sign-in")
        #expect(try await one.get("/account").status == .seeOther)
        #expect(try await two.get("/account").status == .seeOther)
        #expect(try await lee.get("/account").status == .ok)
    }

    @Test func `pages tell the script how long the session lasts, and staying asks for more`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        #expect(try await browser.get("/account").text.contains("<meta name=\"footprint-session\" content=\"1800 43200\">"))
        let token = try await browser.token(of: "/account")
        browser.site.clock.wait(seconds: 29 * 60)
        let reply = try await browser.post("/session/stay", ["token": token])
        #expect(reply.text == "1800 41460")
        browser.site.clock.wait(seconds: 29 * 60)
        #expect(try await browser.get("/account").status == .ok)
        #expect(try await !TestBrowser(browser.site).get("/sign-in").text.contains("footprint-session"))
    }

    @Test func `the service decides after how many minutes an unused session ends`() async throws {
        let site = try TestSite()
        try site.store.set(.sessionIdle, to: "10", from: "2017-05-01", site.deed)
        let browser = try await TestBrowser.signedIn(site)
        #expect(try await browser.get("/account").text.contains("content=\"600 43200\""))
        site.clock.wait(seconds: 9 * 60)
        #expect(try await browser.get("/account").status == .ok)
        site.clock.wait(seconds: 10 * 60)
        #expect(try await browser.get("/account").status == .seeOther)
    }

    @Test func `a form sent after the session has ended leads back to its page when one has signed in again`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let token = try await browser.token(of: "/measures")
        browser.site.clock.wait(seconds: 31 * 60)
        let referrer = try #require(HTTPField.Name("Referer"))
        let reply = try await browser.post(
            "/search", ["q": "Ash", "token": token], headers: [.origin: "http://footprint.test", referrer: "http://footprint.test/children?show=all"])
        #expect(reply.header("location") == "/sign-in?next=/children%3Fshow%3Dall&ended=yes")
        #expect(try await browser.get(reply.header("location") ?? "").text.contains("You were signed out"))
        #expect(try await browser.signIn(next: "/children?show=all").header("location") == "/children?show=all")
        for elsewhere in ["https://elsewhere.example/children", "http://footprint.test.example/children", "http://footprint.test//elsewhere.example"] {
            let other = try await TestBrowser(browser.site).post("/search", ["q": "Ash"], headers: [referrer: elsewhere])
            #expect(other.header("location") == "/sign-in", "\(elsewhere)")
        }
    }
}
