import Care
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

/// Signing in with the council's own sign-in, against a provider that really listens.
struct CouncilSignInTests {
    /// A site, a browser, and the provider they sign in with.
    private struct Visitor {
        let site: TestSite
        let browser: TestBrowser
        let provider: TestProvider

        init(_ provider: TestProvider) throws {
            site = try TestSite(isEmpty: true, signIn: provider.settings())
            browser = TestBrowser(site)
            self.provider = provider
            provider.behaviour.now = site.site.moment?.sinceEpoch ?? 0
        }

        /// Goes to the provider, signs in there, and comes back.
        func signIn(next: String? = nil, state: String? = nil) async throws -> TestSite.Reply {
            let start = try await browser.get("/sign-in/council" + (next.map { "?next=\($0)" } ?? ""))
            let address = start.header("location") ?? ""
            let told = URLComponents(string: address)?.queryItems?.first { $0.name == "state" }?.value ?? ""
            return try await browser.get("/sign-in/council/return?code=\(provider.code(for: address))&state=\(state ?? told)")
        }
    }

    @Test func `somebody in a mapped group is let in, with an account made and the roles of the group`() async throws {
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            let reply = try await visitor.signIn(next: "/account")
            #expect(reply.status == .ok)
            #expect(reply.header("refresh") == "0; url=/account")
            let page = try await visitor.browser.get("/account").text
            #expect(page.contains("robin@council.example") && page.contains("<dd class=\"govuk-summary-list__value\">IRO</dd>"))
            let account = try #require(try visitor.site.store.account(called: "robin@council.example"))
            #expect(account.roles == [HeldRole(.reviewer)] && account.isCouncils)
            let line = try #require(try visitor.site.store.readings().first)
            #expect(line.action == "sign in" && line.detail == "council sign-in" && line.actor == "robin@council.example")
            #expect(try visitor.site.store.verify() == nil)
        }
    }

    @Test func `the browser is sent to the provider with everything that ties its return to this visit`() async throws {
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            let start = try await visitor.browser.get("/sign-in/council")
            let items = URLComponents(string: start.header("location") ?? "")?.queryItems ?? []
            let told = Dictionary(uniqueKeysWithValues: items.map { ($0.name, $0.value ?? "") })
            #expect(told["response_type"] == "code" && told["code_challenge_method"] == "S256" && told["client_id"] == "footprint")
            #expect(told["redirect_uri"] == "https://footprint.test/sign-in/council/return")
            #expect(told["scope"]?.split(separator: " ").contains("openid") == true)
            let ties = Set(["state", "nonce", "code_challenge"].compactMap { told[$0] })
            #expect(ties.map(\.count) == [43, 43, 43])
            let cookie = try #require(start.headers[values: .setCookie].first { $0.hasPrefix("footprint-council=") })
            #expect(cookie.contains("HttpOnly; SameSite=Lax"))
        }
    }

    @Test func `a wrong state, another browser and a return nobody began are refused before the provider is asked`() async throws {
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            #expect(try await visitor.signIn(state: "somebody-elses").status == .forbidden)
            let address = try await visitor.browser.get("/sign-in/council").header("location") ?? ""
            let state = URLComponents(string: address)?.queryItems?.first { $0.name == "state" }?.value ?? ""
            let other = TestBrowser(visitor.site), code = provider.code(for: address)
            #expect(try await other.get("/sign-in/council/return?code=\(code)&state=\(state)").status == .forbidden)
            _ = try await other.get("/sign-in/council")
            #expect(try await other.get("/sign-in/council/return?code=\(code)&state=\(state)").status == .forbidden)
            #expect(provider.tokensGiven == 0)
            #expect(try visitor.site.store.account(called: "robin@council.example") == nil)
        }
    }

    /// What is wrong with a token, and what the audit trail says of it.
    static let wrongTokens: [(name: String, why: String, change: @Sendable (inout TestProvider.Behaviour) -> Void)] = [
        ("nonce", "the token belongs to another visit", { $0.changes["nonce"] = .text("another") }),
        ("no nonce", "the token belongs to another visit", { $0.changes["nonce"] = .absent }),
        ("signature", "the signature of the token is not the provider's", { $0.isSignedByAnother = true }),
        ("alg none", "the token is not signed with RS256", { $0.algorithm = "none"; $0.signatureIsEmpty = true }),
        ("alg none, signed", "the token is not signed with RS256", { $0.algorithm = "none" }),
        ("alg HS256", "the token is not signed with RS256", { $0.algorithm = "HS256" }),
        ("no signature", "the signature of the token is not the provider's", { $0.signatureIsEmpty = true }),
        ("expired", "the token has expired", { $0.changes["exp"] = .number($0.now - 61) }),
        ("from the future", "the token is from the future", { $0.changes["iat"] = .number($0.now + 3600) }),
        ("not before", "the token is from the future", { $0.changes["nbf"] = .number($0.now + 3600) }),
        ("audience", "the token is for somebody else", { $0.changes["aud"] = .text("another") }),
        ("two audiences", "the token is for somebody else", { $0.changes["aud"] = .texts(["footprint", "another"]) }),
        ("party", "the token is for somebody else", { $0.changes["azp"] = .text("another") }),
        ("issuer", "the token is from another provider", { $0.changes["iss"] = .text("http://127.0.0.1:1") }),
        ("no subject", "the token does not say whose it is, from whom, or until when", { $0.changes["sub"] = .absent }),
        ("no end", "the token does not say whose it is, from whom, or until when", { $0.changes["exp"] = .absent }),
    ]

    @Test(arguments: wrongTokens.map(\.name))
    func `a token that is not right lets nobody in, and the audit trail says why`(name: String) async throws {
        let wrong = try #require(Self.wrongTokens.first { $0.name == name })
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            var behaviour = provider.behaviour
            wrong.change(&behaviour)
            provider.behaviour = behaviour
            let reply = try await visitor.signIn()
            #expect(reply.status == .forbidden)
            #expect(reply.text.contains("The council&#39;s sign-in did not work"))
            #expect(!reply.text.contains(wrong.why))
            #expect(try visitor.site.store.readings().map(\.detail) == [wrong.why])
            #expect(visitor.browser.cookies["footprint"] == nil)
            #expect(try await visitor.browser.get("/account").status == .seeOther)
        }
    }

    @Test func `a minute's difference of clocks is forgiven`() async throws {
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            provider.behaviour.changes = ["exp": .number(provider.behaviour.now - 59), "iat": .number(provider.behaviour.now + 60)]
            #expect(try await visitor.signIn().status == .ok)
        }
    }

    @Test func `somebody in no mapped group is told so, and gets no account`() async throws {
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            provider.behaviour.groups = ["group-of-others"]
            let reply = try await visitor.signIn()
            #expect(reply.status == .forbidden)
            #expect(reply.text.contains("you are in none of the groups that use Footprint"))
            #expect(try visitor.site.store.account(called: "robin@council.example") == nil)
            #expect(try visitor.site.store.readings().map(\.detail) == ["council sign-in: no group of theirs gives a role"])
        }
    }

    @Test func `other groups give other roles at the next sign-in, and the ledger tells it`() async throws {
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            _ = try await visitor.signIn()
            provider.behaviour.groups = ["group-managers", "group-of-others"]
            #expect(try await visitor.signIn().status == .ok)
            let account = try #require(try visitor.site.store.account(called: "robin@council.example"))
            #expect(account.roles == [HeldRole(.manager)])
            let line = try #require(try visitor.site.store.ledger(subject: "account:\(account.id)").first)
            #expect(line.actor == "council sign-in" && line.before?.contains("\"IRO\"") == true && line.after?.contains("\"IRO manager\"") == true)
            provider.behaviour.groups = []
            #expect(try await visitor.signIn().status == .forbidden)
            #expect(try visitor.site.store.account(account.id)?.roles == [])
            #expect(try await visitor.browser.get("/account").status == .seeOther)
        }
    }

    @Test func `a session of the council's sign-in ends after an hour of use`() async throws {
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            _ = try await visitor.signIn()
            for _ in 0..<3 {
                visitor.site.clock.wait(seconds: 19 * 60)
                #expect(try await visitor.browser.get("/account").status == .ok)
            }
            visitor.site.clock.wait(seconds: 3 * 60)
            #expect(try await visitor.browser.get("/account").status == .seeOther)
        }
    }

    @Test func `a code is used once`() async throws {
        try await TestProvider.run { provider in
            let visitor = try Visitor(provider)
            let address = try await visitor.browser.get("/sign-in/council").header("location") ?? ""
            let state = URLComponents(string: address)?.queryItems?.first { $0.name == "state" }?.value ?? ""
            let back = "/sign-in/council/return?code=\(provider.code(for: address))&state=\(state)"
            #expect(try await visitor.browser.get(back).status == .ok)
            #expect(try await visitor.browser.get(back).status == .forbidden)
        }
    }

    @Test func `a provider that cannot be reached is told in a sentence`() async throws {
        let settings = CouncilSettings(
            issuer: "http://127.0.0.1:9", clientID: "footprint", clientSecret: "x", redirect: "https://footprint.test/sign-in/council/return",
            groupRoles: ["g": .manager])
        let reply = try await TestBrowser(try TestSite(isEmpty: true, signIn: settings)).get("/sign-in/council")
        #expect(reply.status == .forbidden)
        #expect(reply.text.contains("Try again"))
    }

    @Test func `without a council sign-in there is no such address, and no button`() async throws {
        let browser = TestBrowser(try TestSite(isEmpty: true))
        #expect(try await browser.get("/sign-in/council").status == .notFound)
        #expect(try await browser.get("/sign-in/council/return?code=1&state=2").status == .notFound)
        #expect(try await !browser.get("/sign-in").text.contains("council account"))
    }
}
