import Care
import Documents
import HTTPTypes
import Store
import Testing

@testable import Web

struct APITests {
    private static func made(_ site: TestSite, _ role: Role, of username: String = "kim", days: Int = 30) throws -> (token: APIToken, secret: String) {
        let account = try #require(try site.store.accounts().first { $0.username == username })
        return try site.store.makeToken(of: account, name: "tests", role: role, days: days, site.deed)
    }

    private static func ask(_ site: TestSite, _ path: String, _ secret: String, tag: String? = nil) async throws -> TestSite.Reply {
        var headers: HTTPFields = [.authorization: "Bearer \(secret)"]
        if let tag { headers[.ifNoneMatch] = tag }
        return try await site.send(.get, path, headers: headers)
    }

    @Test func `a token reads on its last day and not on the day after, and not once it is revoked`() async throws {
        let site = try TestSite(roles: [.analyst]), (token, secret) = try Self.made(site, .analyst, days: 1)
        #expect(try await Self.ask(site, "/api/v1/years", secret).status == .ok)
        site.clock.wait(seconds: 86_400)
        #expect(try await Self.ask(site, "/api/v1/years", secret).status == .ok)
        let (other, second) = try Self.made(site, .analyst)
        site.clock.wait(seconds: 86_400)
        #expect(try await Self.ask(site, "/api/v1/years", secret).status == .unauthorized)
        #expect(try await Self.ask(site, "/api/v1/years", second).status == .ok)
        try site.store.revokeToken(other.id, site.deed)
        #expect(try await Self.ask(site, "/api/v1/years", second).status == .unauthorized)
        #expect(token.id != other.id)
    }

    @Test func `a token reads with its one role, and with none its account has lost`() async throws {
        let site = try TestSite(roles: [.analyst, .seniorLeader]), (_, leader) = try Self.made(site, .seniorLeader), (_, analyst) = try Self.made(site, .analyst)
        #expect(try await Self.ask(site, "/api/v1/registers/episodes", analyst).status == .ok)
        #expect(try await Self.ask(site, "/api/v1/registers/episodes", leader).status == .forbidden)
        let account = try #require(try site.store.accounts().first { $0.username == "kim" })
        try site.store.changeAccount(username: "kim", to: AccountDetails(name: account.name, roles: [HeldRole(.seniorLeader)]), site.deed)
        #expect(try await Self.ask(site, "/api/v1/registers/episodes", analyst).status == .unauthorized)
        #expect(try await Self.ask(site, "/api/v1/years", leader).status == .ok)
    }

    @Test func `a token opens no page, and a store holds no secret`() async throws {
        let site = try TestSite(roles: [.analyst]), (_, secret) = try Self.made(site, .analyst)
        #expect(try await Self.ask(site, "/children", secret).status == .seeOther)
        #expect(try await Self.ask(site, "/account/tokens", secret).status == .seeOther)
        #expect(try site.store.tokens().allSatisfy { !"\($0)".contains(secret) })
    }

    @Test func `what is asked wrongly is told as a problem, every part of it`() async throws {
        let site = try TestSite(roles: [.analyst]), (_, secret) = try Self.made(site, .analyst)
        for (path, status, words) in [
            ("/api/v1/registers/episodes?page=0&size=900", HTTPResponse.Status.badRequest, "from 1 to 500"), ("/api/v1/registers/episodes?pages=2", .badRequest, "page, size"),
            ("/api/v1/registers/episodes?page=1&page=2", .badRequest, "more than once"), ("/api/v1/registers/nothing", .notFound, "no such thing"),
            ("/api/v1/tables/1999-00", .notFound, "no such thing"), ("/api/v1/tables/soon", .badRequest, "2025-26"), ("/api/v1/tables/2016-17/9/cases", .badRequest, "“row” is missing"),
            ("/api/v1/nothing", .notFound, "openapi.json"),
        ] {
            let reply = try await Self.ask(site, path, secret)
            #expect(reply.status == status && reply.text.contains(words), "\(path): \(reply.text)")
            #expect(reply.header("Content-Type") == "application/problem+json", "\(path)")
        }
        let reply = try await site.send(.put, "/api/v1/years", headers: [.authorization: "Bearer \(secret)"])
        #expect(reply.status == .methodNotAllowed && reply.header("Allow") == "GET, HEAD")
    }

    @Test func `a long list comes in parts, and an answer one has is not sent again`() async throws {
        let site = try TestSite(roles: [.analyst]), (_, secret) = try Self.made(site, .analyst)
        let first = try await Self.ask(site, "/api/v1/registers/episodes?size=1", secret)
        #expect(first.text.hasPrefix("{\"count\":2,\"page\":1,\"pages\":2,\"items\":[{\"CHILD\":\"X1\""))
        #expect(try await Self.ask(site, "/api/v1/registers/episodes?size=1&page=3", secret).text == "{\"count\":2,\"page\":3,\"pages\":2,\"items\":[]}\n")
        let tag = try #require(first.header("ETag"))
        let again = try await Self.ask(site, "/api/v1/registers/episodes?size=1", secret, tag: tag)
        #expect(again.status == .notModified && again.bytes.isEmpty)
        let read = try site.store.readings(AuditFilter(subjects: ["register:episodes"]))
        #expect(read.count == 3 && read.allSatisfy { $0.actor == "kim" && $0.detail.hasPrefix("token 1, ") }, "the trail has what was asked, sent again or not")
    }

    @Test func `the description has every address of the API and no other`() throws {
        guard case .object(let members) = APIDescription.json, case .object(let paths)? = members.first(where: { $0.name == "paths" })?.value else {
            Issue.record("the description is no object")
            return
        }
        #expect(Set(paths.map(\.name)).union(["/api/v1/openapi.json"]) == Set(Route.all.filter(\.isAPI).map(\.path)))
        #expect(Route.all.filter { $0.isAPI && $0.policy == .everyone }.map(\.path) == ["/api/v1/openapi.json"])
    }

    @Test func `a token is made on the page, shown once, and revoked there`() async throws {
        let site = try TestSite(roles: [.analyst]), browser = try await TestBrowser.signedIn(site)
        let form = try await browser.token(of: "/account/tokens")
        let wrong = try await browser.post("/account/tokens", ["token": form, "name": "", "role": "IRO manager", "days": "9999"])
        #expect(wrong.status == .unprocessableContent)
        for sentence in ["Say what the token is for.", "Choose one of your roles.", "Choose how long the token lasts."] { #expect(wrong.text.contains(sentence)) }
        let page = try await browser.post("/account/tokens", ["token": form, "name": "Power BI", "role": "analyst", "days": "30"])
        let secret = String(try #require(page.text.firstMatch(of: /fp_[0-9a-f]{64}/)).0)
        #expect(try await Self.ask(site, "/api/v1/years", secret).status == .ok)
        let list = try await browser.get("/account/tokens").text
        #expect(list.contains("Power BI") && !list.contains(secret))
        _ = try await browser.post("/account/tokens/1/revoke", ["token": form])
        #expect(try await Self.ask(site, "/api/v1/years", secret).status == .unauthorized)
    }

    @Test func `nobody revokes another's token, unless they keep accounts`() async throws {
        let site = try TestSite(roles: [.analyst]), (token, secret) = try Self.made(site, .analyst)
        try site.add("lee", roles: [.reviewer])
        try site.add("adi", roles: [.administrator])
        let lee = try await TestBrowser.signedIn(site, as: "lee")
        #expect(try await lee.post("/account/tokens/\(token.id)/revoke", ["token": try await lee.token(of: "/account/tokens")]).status == .notFound)
        #expect(try await Self.ask(site, "/api/v1/years", secret).status == .ok)
        let adi = try await TestBrowser.signedIn(site, as: "adi")
        #expect(try await adi.post("/account/tokens/\(token.id)/revoke", ["token": try await adi.token(of: "/account/tokens")]).status == .seeOther)
        #expect(try await Self.ask(site, "/api/v1/years", secret).status == .unauthorized)
    }
}
