import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// The pages of the annual report, asked for as people ask: the clock stands on 2 May 2017.
struct ReportPagesTests {
    private static let year = "/report/2016-17"

    private func token(_ browser: TestBrowser, _ path: String) async throws -> String { try await browser.token(of: path) }

    private func step(_ site: TestSite, _ stage: ReportStage, _ number: Int) throws {
        var row = ReportStep(), entries = Entries()
        (row.id, row.year, row.stage, row.day, row.name) = ("S-\(number)", "2016-17", stage, "2017-05-01", "Kim Example")
        entries.add(row)
        try site.store.save(entries, action: "sign", subject: "report:2016-17", site.deed)
    }

    @Test(arguments: ["", "/preview", "/checks", "/figures", "/files", "/sign", "/plan", "/sections/timeliness", "/preview?edition=public", "/preview?edition=children"])
    func `each page of the report is there for the manager`(_ path: String) async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.get(Self.year + path)
        #expect(reply.status == .ok)
        #expect(reply.text.contains("2016/17"))
    }

    @Test func `words are saved, and a section somebody else changed meanwhile shows both`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site), path = Self.year + "/sections/introduction"
        let token = try await token(browser, path)
        let saved = try await browser.post(path, ["token": token, "words": "This is why.", "state": "writing", "opened": "0"])
        #expect(saved.status == .seeOther)
        #expect(try await browser.get(path).text.contains("This is why."))
        let late = try await browser.post(path, ["token": token, "words": "I wrote before I saw that.", "state": "writing", "opened": "0"])
        #expect(late.status == .unprocessableContent)
        #expect(late.text.contains("This is why.") && late.text.contains("I wrote before I saw that."))
    }

    @Test func `a figure is put in and previewed without saving`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site), path = Self.year + "/sections/reviews"
        let token = try await token(browser, path)
        let inserted = try await browser.post(path, ["token": token, "words": "Held:", "state": "writing", "opened": "0", "insert": "{{looked-after-children}}"])
        #expect(inserted.status == .ok)
        #expect(inserted.text.contains("Held: {{looked-after-children}}"))
        #expect(try site.store.records([ReportWords.shape.id])[ReportWords.self].isEmpty)
        let preview = try await browser.post(path + "/preview", ["token": token, "words": "{{looked-after-children}} and {{no-such-thing}}"])
        #expect(preview.text.contains("leads to no figure"))
        #expect(preview.text.contains("fp-bound"))
    }

    @Test func `a section without words is not ready, and what was typed comes back`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site), path = Self.year + "/sections/introduction"
        let reply = try await browser.post(path, ["token": try await token(browser, path), "words": " ", "state": "ready", "opened": "0"])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("A section without words is not ready."))
    }

    @Test func `signing is refused with what stands in the way, and the words are locked once it is signed`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site), path = Self.year + "/sign"
        let token = try await token(browser, path)
        let refused = try await browser.post(path, ["token": token, "step": "checked"])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("sections are not ready"))
        try step(site, .checked, 1)
        let section = Self.year + "/sections/introduction"
        #expect(try await browser.post(section, ["token": token, "words": "Too late.", "state": "writing", "opened": "0"]).status == .forbidden)
        let back = try await browser.post(path, ["token": token, "step": "draft", "reason": "A table was wrong."])
        #expect(back.status == .seeOther)
        #expect(try await browser.post(section, ["token": token, "words": "In time.", "state": "writing", "opened": "0"]).status == .seeOther)
    }

    @Test func `a quarter is frozen once, and its figures stand beside those of now`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site)
        let token = try await token(browser, Self.year + "/figures")
        for _ in 1...2 { #expect(try await browser.post(Self.year + "/freeze", ["token": token, "part": "Q1"]).status == .seeOther) }
        let records = try site.store.records([ReportFreeze.shape.id, FrozenFigure.shape.id])
        #expect(records[ReportFreeze.self].count == 1)
        #expect(records[FrozenFigure.self].count > 0)
        #expect(try await browser.get(Self.year + "/figures?part=Q1&all=yes").text.contains("As known now"))
    }

    @Test(arguments: [(Role.seniorLeader, HTTPResponse.Status.ok, HTTPResponse.Status.forbidden), (.analyst, .ok, .forbidden), (.participation, .ok, .forbidden), (.reviewer, .ok, .forbidden), (.socialWorker, .forbidden, .forbidden)])
    func `others read the report and do not write it`(_ role: Role, _ reads: HTTPResponse.Status, _ writes: HTTPResponse.Status) async throws {
        let site = try TestSite(roles: [role]), browser = try await TestBrowser.signedIn(site)
        #expect(try await browser.get(Self.year).status == reads)
        let token = try await token(browser, "/account")
        #expect(try await browser.post(Self.year + "/sections/introduction", ["token": token, "words": "x", "state": "writing", "opened": "0"]).status == writes)
    }

    @Test func `a published file is given as its bytes, is in the audit trail, and another one is not there`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site)
        let made = try site.site.council.now().report(try #require(ReportingYear("2016-17")))
        var step = ReportStep()
        (step.id, step.year, step.stage, step.day, step.name) = ("S-9", "2016-17", .published, "2017-05-02", "Kim Example")
        try site.store.publish(made, [Store.MadeFile(edition: "public", format: "html", bytes: Array("<!DOCTYPE html>as it was".utf8))], step: step, site.deed)
        let file = try await browser.get(Self.year + "/published/public.html")
        #expect(file.text == "<!DOCTYPE html>as it was")
        #expect(file.header("Content-Disposition")?.contains("iro-annual-report-2016-17-public.html") == true)
        #expect(try site.store.readings().first?.subject == "report:2016-17")
        #expect(try await browser.get(Self.year + "/published/board.html").status == .notFound)
    }
}
