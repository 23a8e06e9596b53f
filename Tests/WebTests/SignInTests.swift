import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct SignInTests {
    @Test func `whoever gives the right password is let in and led to the page they asked for`() async throws {
        let browser = TestBrowser(try TestSite())
        let asked = try await browser.get("/measures")
        #expect(asked.status == .seeOther)
        #expect(asked.header("location") == "/sign-in?next=/measures")
        let reply = try await browser.signIn(next: "/measures")
        #expect(reply.status == .seeOther)
        #expect(reply.header("location") == "/measures")
        #expect(try await browser.get("/measures").status == .ok)
    }

    @Test func `a wrong password and an unknown name get the same answer`() async throws {
        let site = try TestSite()
        let wrong = try await TestBrowser(site).signIn("kim", "wrong password here")
        let unknown = try await TestBrowser(site).signIn("nobody", "wrong password here")
        #expect(wrong.status == .unprocessableContent)
        #expect(unknown.status == wrong.status)
        func plain(_ reply: TestSite.Reply) -> String {
            reply.text.replacing(TestBrowser.token(in: reply.text), with: "TOKEN").replacing("nobody", with: "kim")
        }
        #expect(plain(wrong) == plain(unknown))
        #expect(wrong.text.contains("The username or the password is not right."))
    }

    @Test func `a disabled account is refused like a wrong password, and its session ends`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        try site.store.disableAccount(username: "kim", Deed(actor: "tests", reason: "left", at: site.clock.text, day: "2017-05-02"))
        #expect(try await browser.get("/measures").status == .seeOther)
        #expect(try await TestBrowser(site).signIn().status == .unprocessableContent)
    }

    @Test func `after a failure the next try has to wait, whoever is named`() async throws {
        let site = try TestSite()
        for name in ["kim", "nobody"] {
            #expect(try await TestBrowser(site).signIn(name, "wrong password here").status == .unprocessableContent)
            #expect(try await TestBrowser(site).signIn(name, TestSite.password).status == .tooManyRequests)
        }
        site.clock.wait(seconds: 2)
        #expect(try await TestBrowser(site).signIn().status == .seeOther)
    }

    @Test func `a form without the page's token is refused`() async throws {
        let browser = TestBrowser(try TestSite())
        _ = try await browser.get("/sign-in")
        let reply = try await browser.post("/sign-in", ["username": "kim", "password": TestSite.password])
        #expect(reply.status == .forbidden)
        let signedIn = try await TestBrowser.signedIn(browser.site)
        #expect(try await signedIn.post("/search", ["q": "Ash", "token": "0000"]).status == .forbidden)
        #expect(try await signedIn.post("/sign-out", [:]).status == .forbidden)
        #expect(try await signedIn.get("/measures").status == .ok)
    }

    @Test(arguments: [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Origin": "https://elsewhere.example"], ["Origin": "null"],
    ])
    func `a form sent from another site is refused even with the token`(headers: [String: String]) async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let token = try await browser.token(of: "/measures")
        var fields = HTTPFields()
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        #expect(!token.isEmpty)
        #expect(try await browser.post("/search", ["q": "Ash", "token": token], headers: fields).status == .forbidden)
    }

    @Test func `a session ends after half an hour without a request`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        site.clock.wait(seconds: 29 * 60)
        #expect(try await browser.get("/measures").status == .ok)
        site.clock.wait(seconds: 29 * 60)
        #expect(try await browser.get("/measures").status == .ok)
        site.clock.wait(seconds: 30 * 60)
        #expect(try await browser.get("/measures").status == .seeOther)
    }

    @Test func `a session ends after twelve hours whatever happens`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        for _ in 0..<35 {
            site.clock.wait(seconds: 20 * 60)
            #expect(try await browser.get("/measures").status == .ok)
        }
        site.clock.wait(seconds: 20 * 60)
        #expect(try await browser.get("/measures").status == .seeOther)
    }

    @Test func `signing out ends the session and not only the cookie`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let token = try await browser.token(of: "/measures")
        #expect(try await browser.post("/sign-out", ["token": token]).status == .seeOther)
        #expect(try await browser.site.send(.get, "/measures", headers: [.cookie: cookies]).status == .seeOther)
    }

    @Test func `the session cookie cannot be read by scripts or sent by other sites, and by TLS only when there is TLS`() async throws {
        let plain = try await TestBrowser(try TestSite()).signIn().headers[values: .setCookie].joined(separator: "\n")
        #expect(plain.contains("footprint=") && plain.contains("HttpOnly; SameSite=Strict"))
        #expect(!plain.contains("Secure"))
        let secure = try await TestBrowser(try TestSite(isSecure: true)).signIn().headers[values: .setCookie]
        #expect(secure.allSatisfy { $0.hasPrefix("__Host-") && $0.contains("; Secure") && $0.contains("Path=/;") })
    }

    @Test(arguments: ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "measures", "/a\nb", "/sign-out"])
    func `nobody is led to another site after signing in`(next: String) async throws {
        #expect(try await TestBrowser(try TestSite()).signIn(next: next).header("location") == "/")
    }
}
