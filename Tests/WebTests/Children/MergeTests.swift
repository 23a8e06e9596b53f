import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// Two records of one child.
struct MergeTests {
    @Test func `two records are compared, merged with a reason, read as one, and taken apart again`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let one = try site.address(of: "X1"), two = try site.address(of: "X2")
        let compared = try await browser.send(one + "/merge", ["step": "compare", "other": "X2"])
        #expect(compared.status == .ok && compared.text.contains("Bea Testperson"))
        let hasty = try await browser.send(one + "/merge", ["step": "merge", "other": "X2", "kept": "X1", "reason": ""])
        #expect(hasty.status == .unprocessableContent)
        let merged = try await browser.send(one + "/merge", ["step": "merge", "other": "X2", "kept": "X1", "reason": "entered twice"])
        #expect(merged.status == .seeOther)
        #expect(try site.site.council.now().facts.children.count == 1)
        // The old address of the other record leads to the child.
        let page = try await browser.get(two)
        #expect(page.status == .ok && page.text.contains("Merged from 2 ids"))
        #expect(try await browser.get(one + "/history").text.contains("entered twice"))
        let form = try await browser.get(one + "/merge").text
        let id = try #require(form.firstMatch(of: /name="merge" value="([^"]+)"/).map { String($0.1) })
        #expect(try await browser.send(one + "/split", ["merge": id]).status == .unprocessableContent)
        #expect(try await browser.send(one + "/split", ["merge": id, "reason-\(id)": "two sisters"]).status == .seeOther)
        #expect(try site.site.council.now().facts.children.count == 2)
        #expect(try await browser.get(two).text.contains("Bea Testperson"))
        #expect(try site.store.verify() == nil)
    }

    @Test func `a child is not merged with itself or with nobody`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        for other in ["X1", "nobody", "", "Testperson"] {
            let reply = try await browser.send(try site.address(of: "X1") + "/merge", ["step": "compare", "other": other])
            #expect(reply.status == (other == "Testperson" ? .ok : .unprocessableContent), "\(other)")
        }
    }

    @Test func `only managers merge`() async throws {
        for role in Role.allCases where role != .manager {
            let site = try TestSite(roles: [role])
            let browser = try await TestBrowser.signedIn(site)
            let status = try await browser.get(try site.address(of: "X1") + "/merge").status
            #expect(status == .forbidden || status == .notFound, "\(role)")
        }
    }
}
