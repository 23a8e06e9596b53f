import Care
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Store
import Synchronization
import Testing

@testable import Web

/// A whole product on a store of its own, with a clock that stands until a test moves it.
final class TestSite: Sendable {
    static let password = "correct horse battery"
    let store: Store
    let site: Site
    private let responder: RouterResponder<SiteContext>
    private let folder: URL

    /// - Parameters:
    ///   - isEmpty: no children are imported.
    ///   - roles: those of kim, who can sign in without a second step.
    ///   - signIn: the council's own sign-in.
    init(
        isSecure: Bool = false, isEmpty: Bool = false, routes: [Route]? = nil, roles: Set<Role> = [.manager], staff: StaffMember.ID? = nil,
        signIn: CouncilSettings? = nil
    ) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("footprint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try Store(folder.appendingPathComponent("store.sqlite").path)
        let clock = Clock()
        self.clock = clock
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        site = try Site(
            store: store, assets: AssetTable(["footprint.css": Asset(bytes: Array("body{}".utf8), type: "text/css; charset=utf-8", tag: "abc123")]),
            passwords: Passwords(cost: 4), isSecure: isSecure, signIn: signIn, today: { clock.day }, now: { clock.text }, logger: logger)
        responder = try routes.map { [site] in try router(site, $0).buildResponder() } ?? Web.responder(site)
        let deed = Deed(actor: "tests", reason: "sample", at: clock.text, day: "2017-05-02")
        try store.addAccount(
            username: "kim", AccountDetails(name: "Kim Example", roles: roles.map { HeldRole($0) }, staff: staff),
            hash: try Passwords.hash(Self.password, cost: 4), needsFactor: false, deed)
        if !isEmpty {
            let planned = try store.plan(Self.files.map { IncomingFile(name: $0.name, bytes: Array($0.text.utf8)) })
            let facts = Facts(planned.plan.after, today: "2017-05-02")
            try store.apply(planned.plan, summary: Reconciliation(planned.plan, before: nil, after: facts).json, deed)
        }
    }

    /// Makes another account.
    @discardableResult
    func add(
        _ username: String, roles: Set<Role> = [], needsFactor: Bool = false, isOneTime: Bool = false, from: Day? = nil, to: Day? = nil
    ) throws -> Account {
        try store.addAccount(
            username: username, AccountDetails(name: "\(username.prefix(1).uppercased())\(username.dropFirst()) Example", roles: roles.map { HeldRole($0) }, from: from, to: to),
            hash: try Passwords.hash(Self.password, cost: 4), needsFactor: needsFactor, isOneTime: isOneTime, deed)
    }

    /// A deed of the tests, now.
    var deed: Deed { Deed(actor: "tests", reason: "sample", at: clock.text, day: clock.day) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    let clock: Clock

    /// The time of a test.
    final class Clock: Sendable {
        private let moment = Mutex(Moment("2017-05-02T09:00:00Z"))
        var text: String { moment.withLock { $0?.text ?? "" } }
        /// The day of the moment; London has summer time, and no test stands between the two midnights.
        var day: Day { Day(String(text.prefix(10))) ?? "2017-05-02" }
        func wait(seconds: Int) { moment.withLock { $0 = $0?.adding(seconds: seconds) } }
    }

    static let files: [(name: String, text: String)] = [
        ("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nX1,1,01/06/2010,WBRI,,,\nX2,2,02/07/2012,WBRI,,,\n"),
        ("episodes.csv",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                + "X1,02/06/2016,S,C2,N1,U6,PR1,,,,,,\nX2,01/02/2017,S,C2,N1,U6,PR1,,,,,,\n"),
        ("children.csv", "child_id,forename,surname,dob\nX1,Ash,Testperson,2010-06-01\nX2,Bea,Testperson,2012-07-02\n"),
    ]

    /// What came back, read to its end.
    struct Reply: Sendable {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let bytes: [UInt8]
        var text: String { String(decoding: bytes, as: UTF8.self) }
        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    }

    /// Sends a request through the real router.
    func send(_ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8] = []) async throws -> Reply {
        let head = HTTPRequest(method: method, scheme: "http", authority: "footprint.test", path: path, headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await responder.respond(to: request, context: SiteContext(logger: site.logger))
        let collected = Collected()
        try await response.body.write(CollectingWriter(collected: collected))
        return Reply(status: response.status, headers: response.headers, bytes: collected.bytes)
    }
}

private final class Collected: Sendable {
    private let kept = Mutex<[UInt8]>([])
    var bytes: [UInt8] { kept.withLock { $0 } }
    func add(_ buffer: ByteBuffer) { kept.withLock { $0.append(contentsOf: buffer.readableBytesView) } }
}

private struct CollectingWriter: ResponseBodyWriter {
    let collected: Collected
    mutating func write(_ buffer: ByteBuffer) async throws { collected.add(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// A browser with its cookies.
final class TestBrowser: Sendable {
    let site: TestSite
    private let jar = Mutex<[String: String]>([:])

    init(_ site: TestSite) { self.site = site }

    /// A browser of somebody who has signed in.
    static func signedIn(_ site: TestSite, as username: String = "kim") async throws -> TestBrowser {
        let browser = TestBrowser(site)
        _ = try await browser.signIn(username)
        return browser
    }

    var cookies: [String: String] { jar.withLock { $0 } }

    func signIn(_ username: String = "kim", _ password: String = TestSite.password, next: String = "/") async throws -> TestSite.Reply {
        let token = try await token(of: "/sign-in")
        return try await post("/sign-in", ["username": username, "password": password, "next": next, "token": token])
    }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> TestSite.Reply { try await send(.get, path, headers) }

    /// Sends a form; the page's token has to be among its fields.
    func post(_ path: String, _ fields: [String: String], headers: HTTPFields = [.origin: "http://footprint.test"]) async throws -> TestSite.Reply {
        let body = fields.map { "\(FormReader.encoded($0.key))=\(FormReader.encoded($0.value))" }.joined(separator: "&")
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(.post, path, headers, Array(body.utf8))
    }

    func send(_ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], _ body: [UInt8] = []) async throws -> TestSite.Reply {
        var headers = headers
        let sent = jar.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !sent.isEmpty { headers[.cookie] = sent }
        let reply = try await site.send(method, path, headers: headers, body: body)
        for cookie in reply.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard pair.count == 2 else { continue }
            jar.withLock { $0[pair[0]] = pair[1].isEmpty ? nil : pair[1] }
        }
        return reply
    }

    /// The token in the first form of a page.
    func token(of path: String) async throws -> String { Self.token(in: try await get(path).text) }

    static func token(in page: String) -> String {
        page.firstMatch(of: /<input[^>]*name="token"[^>]*value="([^"]*)"/).map { String($0.1) } ?? ""
    }
}
