import Care
import Documents
import HTTPTypes
import Store
import Synchronization
import Testing

@testable import Web

/// A living council with somebody of each role, for the pages of one's own work.
struct WorkSite {
    let site: TestSite
    let people: [DemoSignIn]

    /// The files of a council as it stands on the day the tests live on.
    private static let files: [IncomingFile] = {
        let records = DemoCouncil(children: 90, asAt: "2017-05-02").records()
        return Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }.map { IncomingFile(name: $0.name, bytes: $0.bytes) }
    }()

    init() throws {
        site = try TestSite(isEmpty: true)
        let plan = try site.store.plan(Self.files)
        let facts = Facts(plan.plan.after, today: "2017-05-02")
        try site.store.apply(plan.plan, summary: Reconciliation(plan.plan, before: nil, after: facts).json, site.deed)
        people = DemoSignIn.all(in: plan.plan.after, on: "2017-05-02")
        let hash = try Passwords.hash(TestSite.password, cost: 4)
        for person in people {
            try site.store.addAccount(
                username: person.username, AccountDetails(name: person.name, roles: [HeldRole(person.role)], staff: person.staff), hash: hash,
                needsFactor: false, site.deed)
        }
    }

    func signedIn(_ username: String) async throws -> TestBrowser { try await TestBrowser.signedIn(site, as: username) }

    /// The facts as somebody may see them.
    func facts(_ username: String) throws -> Facts { try look(username).facts }

    func look(_ username: String) throws -> Look {
        let account = try #require(try site.store.account(called: username))
        let person = Person(username: account.username, name: account.name, staff: account.staff, roles: account.roles(on: "2017-05-02"))
        return try site.site.council.now().look(for: person, opened: [])
    }
}

extension TestBrowser {
    /// Sends a form of which a field may come several times, with the token of the page it stands on.
    func submit(_ path: String, from page: String, _ fields: [(String, String)]) async throws -> TestSite.Reply {
        let token = try await token(of: page)
        let body = (fields + [("token", token)]).map { "\(FormReader.encoded($0.0))=\(FormReader.encoded($0.1))" }.joined(separator: "&")
        return try await send(.post, path, [.origin: "http://footprint.test", .contentType: "application/x-www-form-urlencoded"], Array(body.utf8))
    }
}

/// The numbers in a row of counts, each with the address it opens.
func countsShown(_ page: String) -> [(count: Int, title: String, address: String)] {
    page.components(between: "<li class=\"fp-counts__item\">", "</li>").compactMap { item in
        guard let address = item.components(between: "href=\"", "\"").first, let number = item.components(between: "fp-counts__number\">", "</span>").first,
            let count = Int(number.filter { $0 != "," })
        else { return nil }
        let title = item.components(between: "</span>", "</a>").first ?? ""
        return (count, title.trimmingPrefix(" ").description, address.replacing("&amp;", with: "&"))
    }
}

/// How many rows the table of a caption has.
func rows(_ caption: String, in page: String) -> Int {
    page.components(between: "<table", "</table>").filter { $0.contains(">\(caption)</caption>") }
        .reduce(0) { $0 + max(0, $1.components(between: "<tr", "</tr>").count - 1) }
}

/// How many lines stand in the tables by child or family of a part of the work list.
func lines(_ part: String, in page: String) -> Int {
    page.components(between: "<table", "</table>")
        .filter { $0.contains(">\(part), by child or family</caption>") || $0.contains(">\(part), the other children and families</caption>") }
        .reduce(0) { $0 + $1.components(between: "<li class=\"fp-lines__item\"", "</li>").count }
}
