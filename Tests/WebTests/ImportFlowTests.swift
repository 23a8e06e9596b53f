import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct ImportFlowTests {
    /// Sends files as the form on the imports page does.
    private func upload(_ browser: TestBrowser, _ files: [(name: String, text: String)]) async throws -> TestSite.Reply {
        let token = try await browser.token(of: "/imports")
        var body = "--XX\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n"
        for file in files {
            body += "--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\nContent-Type: text/csv\r\n\r\n\(file.text)\r\n"
        }
        body += "--XX--\r\n"
        return try await browser.send(
            .post, "/imports", [.origin: "http://footprint.test", .contentType: "multipart/form-data; boundary=XX"], Array(body.utf8))
    }

    private func applyAddress(_ page: String) throws -> String {
        try #require(page.firstMatch(of: /action="(\/imports\/[0-9a-f]{32}\/apply)"/).map { String($0.1) })
    }

    @Test func `an upload is shown first, and written when somebody says so`() async throws {
        let site = try TestSite(isEmpty: true)
        let browser = try await TestBrowser.signedIn(site)
        let shown = try await upload(browser, TestSite.files)
        #expect(shown.status == .ok)
        #expect(try site.store.imports().isEmpty)
        let done = try await browser.post(
            try applyAddress(shown.text), ["token": TestBrowser.token(in: shown.text), "why": "the return of May"])
        #expect(done.status == .seeOther)
        let address = try #require(done.header("location"))
        #expect(try await browser.get(address).status == .ok)
        #expect(try await browser.get(address + "/rejected.csv").status == .ok)
        #expect(try await browser.get("/imports").status == .ok)
        let run = try #require(try site.store.imports().first)
        #expect(run.actor == "kim")
        #expect(try site.store.ledger().first?.reason == "the return of May")
        #expect(try site.site.council.now().facts.children.count == 2)
        #expect(try site.store.verify() == nil)
    }

    @Test func `the same files again change nothing and ask for nothing`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let shown = try await upload(browser, TestSite.files)
        #expect(shown.status == .ok)
        #expect(!shown.text.contains("/apply\""))
    }

    @Test func `an upload runs out, and belongs to the session that sent it`() async throws {
        let site = try TestSite(isEmpty: true)
        let browser = try await TestBrowser.signedIn(site)
        let shown = try await upload(browser, TestSite.files)
        let other = try await TestBrowser.signedIn(site)
        let refused = try await other.post(try applyAddress(shown.text), ["token": try await other.token(of: "/imports")])
        #expect(refused.status == .unprocessableContent)
        site.clock.wait(seconds: 20 * 60)
        _ = try await browser.get("/imports")
        site.clock.wait(seconds: 10 * 60)
        let late = try await browser.post(try applyAddress(shown.text), ["token": TestBrowser.token(in: shown.text)])
        #expect(late.status == .unprocessableContent)
        #expect(try site.store.imports().isEmpty)
    }

    @Test func `nothing is written when the records have changed since`() async throws {
        let site = try TestSite(isEmpty: true)
        let browser = try await TestBrowser.signedIn(site)
        let shown = try await upload(browser, TestSite.files)
        let deed = Deed(actor: "tests", reason: "meanwhile", at: site.clock.text, day: "2017-05-02")
        try site.store.add(BankHoliday(day: "2029-01-01", name: "New Year"), deed)
        let reply = try await browser.post(try applyAddress(shown.text), ["token": TestBrowser.token(in: shown.text)])
        #expect(reply.status == .unprocessableContent)
        #expect(try site.store.imports().isEmpty)
    }

    @Test func `an upload without files is told so, and one that is too large is not read`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        #expect(try await upload(browser, []).status == .unprocessableContent)
        let reply = try await browser.send(
            .post, "/imports", [.origin: "http://footprint.test", .contentLength: "300000000", .contentType: "multipart/form-data; boundary=XX"])
        #expect(reply.status == .contentTooLarge)
    }
}
