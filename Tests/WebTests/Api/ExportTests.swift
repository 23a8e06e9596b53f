import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct ExportTests {
    @Test func `an analyst reaches every export in two steps, and each download is in the audit trail`() async throws {
        let site = try TestSite(roles: [.analyst]), browser = try await TestBrowser.signedIn(site)
        #expect(try await browser.get("/").text.contains("href=\"/exports\""))
        let page = try await browser.get("/exports")
        #expect(page.status == .ok)
        for address in ["/exports/903/2016-17/reviews.csv", "/exports/annex-a.xlsx", "/exports/ssd.xlsx", "/exports/ssd.json", "/exports/ssd/definitions.csv", "/exports/ssd/ssd_cla_reviews.csv"] {
            #expect(page.text.contains("href=\"\(address)\""), "\(address)")
            let file = try await browser.get(address)
            #expect(file.status == .ok && file.header("Content-Disposition")?.hasPrefix("attachment") == true, "\(address)")
        }
        #expect(try site.store.readings(AuditFilter(action: "export")).count == 6)
        #expect(try await browser.get("/exports/ssd/nothing.csv").status == .notFound)
    }

    @Test func `who may not export registers is not shown the exports`() async throws {
        let site = try TestSite(roles: [.reviewer]), browser = try await TestBrowser.signedIn(site)
        #expect(try await browser.get("/exports").status == .forbidden)
        #expect(try await browser.get("/exports/annex-a.xlsx").status == .forbidden)
        #expect(!(try await browser.get("/").text.contains("href=\"/exports\"")))
    }
}
