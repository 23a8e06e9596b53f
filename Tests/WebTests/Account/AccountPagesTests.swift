import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// Accounts, as administrators keep them.
struct AccountPagesTests {
    private func administrator() async throws -> TestBrowser {
        let site = try TestSite(isEmpty: true)
        try site.add("ada", roles: [.administrator])
        return try await TestBrowser.signedIn(site, as: "ada")
    }

    private func post(_ browser: TestBrowser, _ path: String, _ fields: [String: String] = [:]) async throws -> TestSite.Reply {
        let token = try await browser.token(of: "/accounts")
        return try await browser.post(path, fields.merging(["token": token]) { $1 })
    }

    private func id(_ browser: TestBrowser, _ username: String) throws -> Int64 {
        try #require(try browser.site.store.account(called: username)).id
    }

    @Test func `an account is made with a one-time password that is shown once and lets the person in`() async throws {
        let browser = try await administrator()
        let reply = try await post(
            browser, "/accounts",
            ["username": "lee", "name": "Lee Example", "roles": "IRO manager", "from-iro-manager": "2017-05-01", "to-iro-manager": "", "to": "2017-12-31"])
        #expect(reply.status == .ok)
        let password = try #require(reply.text.firstMatch(of: /<code class="fp-code">([a-z2-9-]{19})<\/code>/)).1
        let account = try #require(try browser.site.store.account(called: "lee"))
        #expect(account.roles == [HeldRole(.manager, from: "2017-05-01")] && account.to == "2017-12-31" && account.needsFactor)
        #expect(try await TestBrowser(browser.site).signIn("lee", String(password)).header("location") == "/sign-in/password")
        #expect(try await !browser.get("/accounts/\(account.id)").text.contains(password))
        #expect(try browser.site.store.ledger().allSatisfy { !($0.after ?? "").contains(password) })
        #expect(try browser.site.store.ledger(limit: 1).map(\.actor) == ["ada"])
    }

    @Test func `a form that is wrong comes back with what was typed and a sentence beside each field`() async throws {
        let browser = try await administrator()
        let reply = try await post(
            browser, "/accounts",
            ["username": "l e e", "name": "", "staff": "S999", "roles": "analyst", "from-analyst": "soon", "from": "2017-05-02", "to": "2017-05-01"])
        #expect(reply.status == .unprocessableContent)
        for part in [
            "A username has 2 to 80 letters", "Give the person&#39;s name.", "Nobody on the staff list has the number S999.",
            "The first day as analyst is not a day.", "The account would end before it begins.", "value=\"l e e\"", "value=\"soon\"", "value=\"S999\"",
        ] {
            #expect(reply.text.contains(part), "\(part)")
        }
        #expect(try browser.site.store.accounts().count == 2)
        #expect(try await post(browser, "/accounts", ["username": "KIM", "name": "Other"]).text.contains("There is already an account called KIM."))
    }

    @Test func `roles and days are changed, and the person is signed out`() async throws {
        let browser = try await administrator(), kim = try await TestBrowser.signedIn(browser.site)
        let id = try id(browser, "kim")
        let page = try await browser.get("/accounts/\(id)").text
        #expect(page.contains("id=\"role-iro-manager\" name=\"roles\" type=\"checkbox\" value=\"IRO manager\" checked"))
        #expect(try await post(browser, "/accounts/\(id)", ["name": "Kim Example", "roles": "analyst"]).status == .seeOther)
        #expect(try browser.site.store.account(id)?.roles == [HeldRole(.analyst)])
        #expect(try await kim.get("/account").status == .seeOther)
    }

    @Test func `an account is disabled and enabled, its second step reset, its password made anew`() async throws {
        let browser = try await administrator()
        let id = try id(browser, "kim")
        _ = try await post(browser, "/accounts/\(id)/disable")
        #expect(try await browser.get("/accounts/\(id)").text.contains("Disabled"))
        #expect(try await TestBrowser(browser.site).signIn().status == .unprocessableContent)
        browser.site.clock.wait(seconds: 2)
        _ = try await post(browser, "/accounts/\(id)/enable")
        #expect(try await TestBrowser(browser.site).signIn().status == .seeOther)
        let reply = try await post(browser, "/accounts/\(id)/password")
        let password = try #require(reply.text.firstMatch(of: /<code class="fp-code">([a-z2-9-]{19})<\/code>/)).1
        #expect(try await TestBrowser(browser.site).signIn().status == .unprocessableContent)
        browser.site.clock.wait(seconds: 2)
        #expect(try await TestBrowser(browser.site).signIn("kim", String(password)).header("location") == "/sign-in/password")
        _ = try await post(browser, "/accounts/\(id)/factor")
        #expect(
            try browser.site.store.ledger(subject: "account:\(id)").map(\.action)
                == ["reset second factor", "set password", "enable account", "disable account", "add account"])
    }

    @Test func `nobody changes their own account`() async throws {
        let browser = try await administrator()
        let id = try id(browser, "ada")
        let page = try await browser.get("/accounts/\(id)").text
        #expect(page.contains("This is your own account.") && !page.contains("action=\"/accounts/"))
        for path in ["", "/disable", "/enable", "/password", "/factor"] {
            #expect(try await post(browser, "/accounts/\(id)\(path)", ["name": "Ada", "roles": "IRO manager"]).status == .notFound, "\(path)")
        }
        #expect(try browser.site.store.account(id)?.roles == [HeldRole(.administrator)])
    }

    @Test(arguments: Role.allCases.filter { $0 != .administrator })
    func `only administrators keep accounts`(role: Role) async throws {
        let site = try TestSite(isEmpty: true, roles: [role])
        let browser = try await TestBrowser.signedIn(site)
        let other = try site.add("lee").id
        let token = try await browser.token(of: "/account")
        for path in ["/accounts", "/accounts/new", "/accounts/\(other)"] {
            let status = try await browser.get(path).status
            #expect(status == .notFound || status == .forbidden, "\(path)")
        }
        for path in ["/accounts", "/accounts/\(other)", "/accounts/\(other)/password", "/accounts/\(other)/disable"] {
            let status = try await browser.post(path, ["token": token, "name": "X", "roles": role.rawValue]).status
            #expect(status == .notFound || status == .forbidden, "\(path)")
        }
        #expect(try site.store.account(other)?.roles == [])
        #expect(try site.store.account(other)?.disabled == nil)
    }

    @Test func `an account that needs no second step stands out`() async throws {
        let browser = try await administrator()
        let page = try await browser.get("/accounts").text
        #expect(page.contains("govuk-tag--red\">Not required"))
    }
}
