import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct AuditTests {
    @Test func `reading a child's page is in the audit trail with the child's id`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let key = try site.site.council.now().keys.key(of: "X1")
        #expect(key.count == 16 && !key.contains("X1"))
        #expect(try await browser.get("/children/\(key)").status == .ok)
        let line = try #require(try site.store.readings(subject: "X1").first)
        #expect(line.actor == "kim")
        #expect(line.action == "read child")
        #expect(line.at == site.clock.text)
        #expect(try site.store.verify() == nil)
    }

    @Test func `a search is in the audit trail with what was asked for`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.post("/search", ["q": "Testperson", "token": try await browser.token(of: "/measures")])
        #expect(reply.status == .ok)
        #expect(reply.text.contains("Testperson, Ash"))
        let line = try #require(try site.store.readings(subject: "search").first)
        #expect(line.detail == "“Testperson”, 2 found")
    }

    @Test func `lists of cases, lists of children and exports are in the audit trail`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        for path in ["/children", "/due", "/quality", "/tables/2016-17.xlsx", "/tables/2016-17/12.csv", "/registers/children.csv"] {
            #expect(try await browser.get(path).status == .ok, "\(path)")
        }
        let subjects = try site.store.readings().filter { $0.action != "sign in" }.map(\.subject)
        #expect(subjects == ["register:children", "table:2016-17/12", "tables:2016-17", "findings", "deadlines", "children"])
    }

    @Test func `a page that is not there is not said to have been read`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        _ = try await browser.get("/children/0000000000000000")
        #expect(try site.store.readings().filter { $0.action == "read child" }.isEmpty)
    }

    @Test func `what was typed as a name is not kept when it is refused, for it may be a password`() async throws {
        let site = try TestSite(isEmpty: true)
        _ = try await TestBrowser(site).signIn("my secret words", "kim")
        let lines = try site.store.readings()
        #expect(lines.map(\.action) == ["sign-in refused"])
        #expect(!lines.contains { $0.subject.contains("secret") || $0.detail.contains("secret") })
    }
}
