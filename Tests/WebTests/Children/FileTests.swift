import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// Files kept with a child.
struct FileTests {
    @Test func `a file is kept, listed, and given back as it was, to be kept and never shown`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let address = try site.address(of: "X1") + "/files", pdf = Array("%PDF-1.7\n\r\n--XY not the end".utf8) + [0, 255, 13, 10]
        #expect(try await browser.upload(address, pdf, name: "Ash Testperson.html.pdf", title: "School report").status == .seeOther)
        let list = try await browser.get(address).text
        #expect(list.contains("School report") && list.contains("PDF"))
        let link = try #require(list.firstMatch(of: /href="(\/children\/[0-9a-f]+\/files\/[^"]+)"/).map { String($0.1) })
        let file = try await browser.get(link)
        #expect(file.status == .ok && file.bytes == pdf)
        #expect(file.header("content-type") == "application/pdf")
        #expect(file.header("content-disposition")?.hasPrefix("attachment; filename=\"file-") == true)
        #expect(file.header("content-disposition")?.contains("Testperson") == false)
        #expect(file.header("x-content-type-options") == "nosniff")
        let line = try #require(try site.store.readings(limit: 1).first)
        #expect(line.action == "download" && line.subject == "X1" && line.detail.contains("FILE-"))
        #expect(try site.store.verify() == nil)
        // Another child's address does not lead to it.
        #expect(try await browser.get(link.replacing(try site.address(of: "X1"), with: try site.address(of: "X2"))).status == .notFound)
    }

    @Test(arguments: ["<html><script>alert(1)</script>", "<svg onload=\"x\"></svg>", "MZ\u{0}\u{0}", "#!/bin/sh"])
    func `what can run is refused with a sentence and keeps the title`(content: String) async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let address = try site.address(of: "X1") + "/files"
        let reply = try await browser.upload(address, Array(content.utf8), name: "photo.png", title: "A photo")
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("file-error") && reply.text.contains("value=\"A photo\""))
        #expect(try site.site.council.now().facts.records[Attachment.self].isEmpty)
    }

    @Test func `a form without a file says so`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.send(try site.address(of: "X1") + "/files", ["title": "nothing"])
        #expect(reply.status == .unprocessableContent && reply.text.contains("Choose a file."))
    }
}
