import HTTPTypes
import Hummingbird
import Store
import Testing

@testable import Web

struct RoutesTests {
    @Test func `only these addresses are open to everybody`() {
        let open = Route.all.filter { $0.policy == .everyone }.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(open) == [
            "GET /sign-in", "POST /sign-in", "GET /sign-in/password", "POST /sign-in/password", "GET /sign-in/factor", "POST /sign-in/factor",
            "GET /sign-in/code", "POST /sign-in/code", "GET /sign-in/recovery", "POST /sign-in/recovery", "POST /sign-in/stop",
            "GET /sign-in/council", "GET /sign-in/council/return", "GET /feed/{secret}.ics", "GET /mine/{secret}", "POST /mine/{secret}",
            "GET /accessibility", "GET /privacy", "GET /assets/{name}", "GET /health", "GET /api/v1/openapi.json",
        ])
    }

    @Test func `whoever is not signed in is sent to the sign-in page from every other address`() async throws {
        let site = try TestSite(isEmpty: true)
        for route in Route.all where route.policy != .everyone && !route.policy.isByLink {
            let path = route.path.replacing("{year}", with: "2016-17").replacing(/\{[a-z]+\}/, with: "1")
            let reply = try await site.send(route.method, path)
            if route.isAPI {
                // Another program is told that its token is missing, and nothing else.
                #expect(reply.status == .unauthorized && reply.header("WWW-Authenticate") == "Bearer", "\(route.path)")
                continue
            }
            #expect(reply.status == .seeOther, "\(route.method) \(route.path)")
            #expect(reply.header("location")?.hasPrefix("/sign-in") == true, "\(route.path)")
            #expect(reply.bytes.isEmpty, "\(route.path)")
        }
    }

    @Test func `every address that shows a child or gives a file is audited`() {
        let quiet = Route.all.filter { $0.method == .get && $0.policy != .everyone && $0.audit == nil }
        #expect(Set(quiet.map(\.path)) == [
            "/account", "/accounts", "/accounts/new", "/accounts/{id}", "/tables", "/tables/{year}", "/tables/{year}/{id}", "/measures",
            "/measures/{id}", "/service", "/settings", "/imports", "/children/new", "/caseloads", "/teams", "/teams/new", "/teams/{id}/change",
            "/teams/{id}/members/new", "/teams/{id}/members/{number}", "/teams/{id}/iros/new", "/teams/{id}/iros/{number}", "/staff",
            "/staff/{staff}", "/staff/{staff}/registrations/new", "/staff/{staff}/registrations/{number}", "/staff/{staff}/absences/new",
            "/staff/{staff}/absences/{number}", "/rooms/new", "/rooms/{room}", "/digest", "/calendar/feed", "/drafts",
            "/children/{key}/open", "/settings/{id}",
            // What the service does, says and counts, without a child.
            "/improvement", "/standards", "/training", "/service-meetings", "/service-meetings/{number}", "/scorecards", "/topics", "/challenge/themes",
            "/concerns", "/concerns/{concern}/change", "/concerns/{concern}/answer", "/concerns/patterns/{pattern}/answer",
            "/supervision/{staff}/new", "/supervision/{staff}/audit",
            "/voice/new", "/voice/usage", "/voice/summary", "/voice/pledge",
            "/surveys", "/surveys/new", "/surveys/{survey}/paper", "/survey/{secret}", "/survey/{secret}/thanks", "/my-card",
            // Exports before one is taken, tokens, and the API's figures and definitions.
            "/exports", "/account/tokens", "/api/v1/years", "/api/v1/tables/{year}", "/api/v1/tables/{year}/{id}", "/api/v1/measures", "/api/v1/measures/{id}",
            "/api/v1/registers",
            // The annual report while it is written: figures, and words that name no child. Files of it are audited.
            "/report", "/report/check-a-published-report", "/report/{year}", "/report/{year}/checks", "/report/{year}/data", "/report/{year}/figures", "/report/{year}/files", "/report/{year}/making/{job}",
            "/report/{year}/plan", "/report/{year}/preview", "/report/{year}/sections/{section}", "/report/{year}/sign",
        ])
        // What shows a child says so in the trail, but for the page that says only that the record is closed.
        for route in quiet {
            switch route.policy {
            case .child, .meeting: Issue.record("\(route.path) shows a child and is not audited")
            default: break
            }
        }
    }

    @Test func `a router with an address that has no policy is refused`() throws {
        let site = try TestSite(isEmpty: true)
        let router = try router(site.site)
        try checkPolicies(router, Route.all)
        router.get("stray") { _, _ in "nothing to see" }
        #expect(throws: ServeProblem.self) { try checkPolicies(router, Route.all) }
    }

    @Test(arguments: [
        "/", "/tables/2016-17", "/tables/2016-17/12", "/children", "/children?show=all&page=2", "/due", "/due?state=all&clock=first-review",
        "/quality", "/imports", "/measures", "/measures/looked-after-children", "/settings", "/accessibility", "/privacy", "/health",
    ])
    func `each page is shown to whoever is signed in`(path: String) async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let reply = try await browser.get(path)
        #expect(reply.status == .ok, "\(reply.text.suffix(300))")
    }

    @Test(arguments: [
        "/nothing", "/tables/2016-17/99", "/tables/1999-00", "/tables/2016-17/12/cases", "/tables/2016-17/12/cases?row=900&column=0",
        "/children/0000000000000000", "/children/X1", "/imports/999", "/imports/999/rejected.csv", "/measures/nothing", "/registers/nothing.csv",
        "/assets/nothing.css", "/assets/..%2Fstore.sqlite",
    ])
    func `what is not there is answered with 404 and a page`(path: String) async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let reply = try await browser.get(path)
        #expect(reply.status == .notFound)
        #expect(reply.text.contains("<h1"))
    }

    @Test func `files are given with their types and names`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let csv = try await browser.get("/tables/2016-17/12.csv")
        #expect(csv.header("content-type") == "text/csv; charset=utf-8")
        #expect(csv.header("content-disposition") == "attachment; filename=\"table-12-2016-17.csv\"")
        for path in ["/tables/2016-17/12.xlsx", "/tables/2016-17.xlsx"] {
            let book = try await browser.get(path)
            #expect(book.status == .ok)
            #expect(book.bytes.starts(with: Array("PK".utf8)))
        }
        let register = try await browser.get("/registers/children.csv")
        #expect(register.text.contains("X1,Ash,Testperson,2010-06-01"))
    }

    @Test func `a head request gets the headers and no body`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let reply = try await browser.send(.head, "/measures")
        #expect(reply.status == .ok)
        #expect(reply.bytes.isEmpty)
        #expect(reply.header("content-type") == "text/html; charset=utf-8")
    }
}
