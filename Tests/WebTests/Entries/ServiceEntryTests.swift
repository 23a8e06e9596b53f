import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// Entries of the service itself are added, changed and struck through as those about a child are.
struct ServiceEntryTests {
    private let site: TestSite

    init() throws { site = try TestSite() }

    private static let list = "/service/consultation-templates"
    private var facts: Facts { get throws { try site.site.council.now().facts } }
    private var rows: Rows<ConsultationTemplate> { get throws { try facts.records[ConsultationTemplate.self] } }

    @Test func `an entry of the service is added, changed and struck through, and its history tells each`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        #expect(try await browser.get(Self.list).text.contains("Nothing is recorded."))
        let sent = ["audience": "parent", "title": "For parents", "questions": "What goes well?", "from_date": "1/4/2017"]
        let added = try await browser.fill(Self.list + "/new", sent)
        #expect(added.header("location")?.hasPrefix(Self.list + "?saved=") == true)
        let page = "\(Self.list)/\(try #require(try rows.ids.first))"
        #expect(try await browser.fill(page, ["title": "For mothers and fathers"]).status == .seeOther)
        #expect(try rows.entries.map(\.title) == ["For mothers and fathers"])
        let history = try await browser.get(page + "/history").text
        #expect(history.contains("<del>For parents</del>"))
        let now = "\(Self.list)/\(try #require(try rows.ids.first))"
        #expect(try await browser.send(now + "/strike", ["reason": ""]).status == .unprocessableContent)
        #expect(try await browser.send(now + "/strike", ["reason": "written twice"]).status == .seeOther)
        #expect(try rows.isEmpty)
        #expect(try await browser.get(now).status == .gone)
    }

    @Test func `a wrong entry comes back with what was typed`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.send(Self.list + "/new", ["title": "For nobody", "from_date": "31/2/2017"])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("For nobody") && reply.text.contains("31/2/2017"))
        #expect(try rows.isEmpty)
    }
}
