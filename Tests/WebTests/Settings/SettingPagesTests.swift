import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct SettingPagesTests {
    private let page = "/settings/reviews-on-time-target"

    private func change(_ browser: TestBrowser, _ value: String, from: String, why: String = "agreed", past: Bool = false) async throws -> TestSite.Reply {
        let fields = [("value", value), ("from", from), ("why", why)] + (past ? [("past", "yes")] : [])
        return try await browser.submit(page, from: page, fields)
    }

    @Test func `a target changed from a day counts from that day, and says who changed it and why`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site, as: "kim")
        let sent = try await change(browser, "95", from: "1/6/2017", why: "The board asked for more.")
        #expect(sent.status == .seeOther)
        let facts = try site.site.council.now().facts
        #expect(facts.target(of: .childrenReviewedOnTime, on: "2017-05-31") == .atLeast(90))
        #expect(facts.target(of: .childrenReviewedOnTime, on: "2017-06-01") == .atLeast(95))
        let line = try #require(try site.store.ledger(subject: "setting:reviews-on-time-target").first)
        #expect(line.actor == "kim" && line.reason == "The board asked for more.")
        let text = try await browser.get(page).text
        #expect(text.contains("Kim Example") && text.contains("The board asked for more.") && text.contains("To come"))
        #expect(try await browser.get("/settings").text.contains("From 1 June 2017: 95 per cent"))
        #expect(try site.store.verify() == nil)
    }

    @Test func `everything that is wrong is told at once, and what was typed stays`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site, as: "kim")
        let sent = try await change(browser, "101", from: "someday", why: "")
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("takes a number of per cent from 0 to 100.") && sent.text.contains("must be a day that exists"))
        #expect(sent.text.contains("Say why it is changed") && sent.text.contains("value=\"101\"") && sent.text.contains("value=\"someday\""))
        #expect(try site.store.ledger(subject: "setting:reviews-on-time-target").isEmpty)
    }

    @Test func `a day that has passed is taken only when it is meant`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site, as: "kim")
        let refused = try await change(browser, "95", from: "1/5/2017")
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("1 May 2017 has passed") && refused.text.contains("name=\"past\""))
        #expect(try await change(browser, "95", from: "1/5/2017", past: true).status == .seeOther)
        #expect(try await change(browser, "96", from: "today").status == .seeOther)
    }

    @Test func `a change is undone by its author, or taken back later with a reason`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site, as: "kim")
        let sent = try await change(browser, "95", from: "today")
        let address = try #require(sent.headers[.location]), line = try #require(address.split(separator: "=").last)
        #expect(try await browser.get(address).text.contains("action=\"/undo/\(line)\""))
        _ = try await browser.submit("/undo/\(line)", from: page, [("back", page)])
        #expect(try site.site.council.now().facts.settings.history(.reviewsTarget).isEmpty)
        _ = try await change(browser, "95", from: "today")
        let bare = try await browser.submit("\(page)/take-back", from: page, [("taken", "2017-05-02"), ("taken-why", "")])
        #expect(bare.status == .unprocessableContent && bare.text.contains("Say why it is taken back"))
        let taken = try await browser.submit("\(page)/take-back", from: page, [("taken", "2017-05-02"), ("taken-why", "typed in error")])
        #expect(taken.status == .seeOther)
        let text = try await browser.get(page).text
        #expect(text.contains("typed in error") && text.contains("Taken back"))
        #expect(try site.store.verify() == nil)
    }

    @Test func `who may see settings and not change them sees no form, and sends none`() async throws {
        let site = try TestSite(roles: [.reviewer]), browser = try await TestBrowser.signedIn(site, as: "kim")
        let text = try await browser.get(page).text
        #expect(text.contains("90 per cent") && !text.contains("name=\"why\""))
        let sent = try await browser.submit(page, from: "/account", [("value", "95"), ("from", "today"), ("why", "x")])
        #expect(sent.status == .forbidden)
    }

    @Test func `a setting that there is not is not found`() async throws {
        let site = try TestSite(), browser = try await TestBrowser.signedIn(site, as: "kim")
        #expect(try await browser.get("/settings/nothing").status == .notFound)
    }
}
