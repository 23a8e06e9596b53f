import HTTPTypes
import Testing

@testable import Web

struct HeadersTests {
    struct Broken: Error {}

    private static let failing: [Route] = Route.all + [
        .get("/failing", .everyone) { _ in throw Broken() },
        .get("/silent", .everyone, audit: "read child") { _ in .page(MessagePage.notFound) },
    ]

    @Test(arguments: ["/sign-in", "/nothing", "/failing", "/", "/assets/footprint.css", "/sign-in?a=%FF"])
    func `every answer carries the security headers, the refusals too`(path: String) async throws {
        let reply = try await TestSite(isEmpty: true, routes: Self.failing).send(.get, path)
        #expect(reply.header("content-security-policy")?.contains("default-src 'self'") == true)
        #expect(reply.header("content-security-policy")?.contains("frame-ancestors 'none'") == true)
        #expect(reply.header("x-content-type-options") == "nosniff")
        #expect(reply.header("referrer-policy") == "same-origin")
        #expect(reply.header("cache-control") == (path.hasPrefix("/assets") ? "public, no-cache" : "no-store"))
        #expect(reply.header("strict-transport-security") == nil)
    }

    @Test func `by TLS browsers are told to use nothing else`() async throws {
        let reply = try await TestSite(isSecure: true, isEmpty: true).send(.get, "/sign-in")
        #expect(reply.header("strict-transport-security") == "max-age=31536000; includeSubDomains")
    }

    @Test func `a failure gives a page with a reference and tells nothing else`() async throws {
        let reply = try await TestSite(isEmpty: true, routes: Self.failing).send(.get, "/failing")
        #expect(reply.status == .internalServerError)
        #expect(reply.text.firstMatch(of: /[0-9A-F]{8}/) != nil)
        #expect(!reply.text.contains("Broken"))
    }

    @Test func `an audited page that does not say what was read is not sent`() async throws {
        let reply = try await TestSite(isEmpty: true, routes: Self.failing).send(.get, "/silent")
        #expect(reply.status == .internalServerError)
    }

    @Test func `a query that is not text is refused politely`() async throws {
        let reply = try await TestSite(isEmpty: true).send(.get, "/sign-in?next=%FF")
        #expect(reply.status == .badRequest)
        #expect(reply.text.contains("<h1"))
    }

    @Test func `a style sheet is sent once and then only confirmed`() async throws {
        let site = try TestSite(isEmpty: true)
        let first = try await site.send(.get, "/assets/footprint.css")
        #expect(first.text == "body{}")
        let tag = try #require(first.header("etag"))
        let again = try await site.send(.get, "/assets/footprint.css", headers: [.ifNoneMatch: tag])
        #expect(again.status == .notModified)
        #expect(again.bytes.isEmpty)
        let dated = try await site.send(.get, "/assets/footprint.css?v=abc123")
        #expect(dated.header("cache-control") == "public, max-age=31536000, immutable")
    }
}
