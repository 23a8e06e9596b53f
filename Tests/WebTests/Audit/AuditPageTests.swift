import Care
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

/// Who has looked, and the audit trail of the whole service.
struct AuditPageTests {
    @Test func `who has looked at a child is told in two steps, with lines under its merged ids`() async throws {
        let site = try TestSite()
        try site.add("lee", roles: [.reviewer])
        let lee = try await TestBrowser.signedIn(site, as: "lee"), kim = try await TestBrowser.signedIn(site)
        _ = try await lee.get(try site.address(of: "X2") + "/people")
        _ = try await kim.send(try site.address(of: "X1") + "/merge", ["step": "merge", "other": "X2", "kept": "X1", "reason": "entered twice"])
        let page = try await kim.get(try site.address(of: "X1") + "/readers").text
        #expect(page.contains("Lee Example (IRO)<") && page.contains("Opened the child’s record") && page.contains(">People<"))
        #expect(page.contains("Merged children") && page.contains("entered twice"))
        let file = try await kim.get(try site.address(of: "X1") + "/readers.csv?person=lee").text
        #expect(file.contains("lee,Lee Example,read,read child,X2,people"))
        #expect(!file.contains(",kim,"))
    }

    @Test func `the trail is narrowed by person, by what was done and by London's days`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        _ = try await browser.get(try site.address(of: "X1"))
        func rows(_ query: String) async throws -> Int { try await browser.get("/audit" + query).text.split(separator: "<th scope=\"row\"").count - 1 }
        #expect(try await rows("?action=read%20child") == 1)
        #expect(try await rows("?action=read%20child&person=kim&from=2/5/2017&to=2/5/2017") == 1)
        #expect(try await rows("?action=read%20child&to=1/5/2017") == 0)
        #expect(try await rows("?action=read%20child&from=3/5/2017") == 0)
        #expect(try await rows("?action=read%20child&kind=changed") == 0)
        #expect(try await rows("?kind=changed") > 0)
        #expect(try await browser.get("/audit?from=31/2/2017").text.contains("The days must exist"))
    }

    @Test func `a long trail is read a hundred lines at a time`() async throws {
        let site = try TestSite()
        for number in 0..<150 { try site.store.record(Reading(at: site.clock.text, actor: "lee", action: "read child", subject: "X1", detail: "\(number)")) }
        let browser = try await TestBrowser.signedIn(site)
        let first = try await browser.get("/audit?person=lee").text, second = try await browser.get("/audit?person=lee&page=2").text
        #expect(first.split(separator: "<th scope=\"row\"").count - 1 == 100 && first.contains(">Older<") && !first.contains(">Newer<"))
        #expect(second.split(separator: "<th scope=\"row\"").count - 1 == 50 && !second.contains(">Older<") && second.contains(">Newer<"))
    }

    @Test func `reading the trail stands in the trail`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        _ = try await browser.get("/audit")
        _ = try await browser.get("/audit/unusual")
        #expect(try site.store.readings(limit: 2).map { "\($0.action) \($0.subject)" } == ["read audit trail audit", "read audit trail audit"])
    }

    @Test func `a child looked at on a Sunday is unusual`() async throws {
        let site = try TestSite()
        try site.store.record(Reading(at: "2017-04-30T10:00:00Z", actor: "kim", action: "read child", subject: "X1"))
        let browser = try await TestBrowser.signedIn(site)
        let page = try await browser.get("/audit/unusual").text
        #expect(page.contains("Out of hours") && page.contains("Ash Testperson"))
    }

    @Test func `a refusal is told once, in plain words, by whom and of which page`() async throws {
        let site = try TestSite()
        try site.add("lee", roles: [.analyst])
        let lee = try await TestBrowser.signedIn(site, as: "lee"), kim = try await TestBrowser.signedIn(site)
        #expect(try await lee.get(try site.address(of: "X1") + "/people").status == .forbidden)
        let page = try await kim.get("/audit?action=refused").text
        #expect(page.contains("Lee Example (analyst)") && page.contains("Asked for what is not open to them") && page.contains("Page /children/…/people"))
        #expect(page.components(separatedBy: ">Refused<").count == 2)
        #expect(!page.contains("{key}"))
        let all = try await kim.get("/audit").text
        #expect(all.contains("Account of Lee Example") && all.contains("Signed in") && !all.contains(/Account \d/))
    }

    @Test func `a closed record that was opened in an emergency stands under unusual access with its reason, and not as reading out of hours`() async throws {
        let site = try TestSite()
        try site.add("lee", roles: [.reviewer])
        try site.keep { entries in
            var row = Restriction()
            (row.id, row.child, row.closedTo, row.people, row.reason, row.from) = ("R1", "X1", .these, "lee", "a relative", "2017-01-01")
            entries.add(row)
        }
        site.clock.wait(seconds: 12 * 3600)
        let lee = try await TestBrowser.signedIn(site, as: "lee")
        #expect(try await lee.send(try site.address(of: "X1") + "/open", ["reason": "at risk now", "hours": "2"]).status == .seeOther)
        #expect(try await lee.get(try site.address(of: "X1")).status == .ok)
        let kim = try await TestBrowser.signedIn(site)
        let told = try await kim.get("/audit/unusual").text
        #expect(told.contains("Closed record opened") && told.contains("Reason: at risk now") && told.contains("Ash Testperson"))
        #expect(!told.contains("<td class=\"govuk-table__cell\">Out of hours"))
        #expect(told.components(separatedBy: "<th scope=\"row\"").count == 2)
        // Another record read in the same hours is still found.
        _ = try await lee.get(try site.address(of: "X2"))
        #expect(try await kim.get("/audit/unusual").text.components(separatedBy: "<th scope=\"row\"").count == 3)
    }

    @Test(arguments: Role.allCases)
    func `the trail is for managers and the data protection officer`(role: Role) async throws {
        let browser = try await TestBrowser.signedIn(try TestSite(roles: [role]))
        let expected: HTTPResponse.Status = [.manager, .protectionOfficer].contains(role) ? .ok : .forbidden
        #expect(try await browser.get("/audit").status == expected)
    }

    @Test(arguments: [("2017-01-10", "2017-01-10T00:00:00Z"), ("2017-07-10", "2017-07-09T23:00:00Z"), ("2017-03-26", "2017-03-26T00:00:00Z"), ("2017-03-27", "2017-03-26T23:00:00Z"), ("2017-10-29", "2017-10-28T23:00:00Z"), ("2017-10-30", "2017-10-30T00:00:00Z")])
    func `a day begins when the clock on the wall in London says so`(day: Day, moment: String) {
        #expect(LondonTime.start(of: day) == moment)
    }
}
