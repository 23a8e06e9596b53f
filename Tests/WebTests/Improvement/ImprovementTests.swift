import Care
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

/// What the service learns, plans and asks of itself, on its pages.
struct ImprovementPagesTests {
    private let site: TestSite

    init() throws { site = try TestSite() }

    private var facts: Facts { get throws { try site.site.council.now().facts } }

    @Test func `an action is added with its measure, and its figure opens to the cases`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        let sent = ["key_area": "1", "title": "Reviews", "action": "All reviews in time", "status": "started", "more-measure_id": "looked-after-children", "more-target": "95"]
        #expect(try await browser.fill("/service/improvement-plan/new", sent).status == .seeOther)
        #expect(try facts.records[ActionDetail.self].entries.contains { $0.action == "All reviews in time" && $0.measure == "looked-after-children" })
        let page = try await browser.get("/improvement").text
        #expect(page.contains("All reviews in time") && page.contains("/improvement/cases/looked-after-children?from="))
        #expect(try await browser.get("/improvement/cases/looked-after-children?from=2016-04-01&to=2017-03-31").status == .ok)
        #expect(try await browser.get("/improvement/cases/no-such?from=2016-04-01&to=2017-03-31").status == .notFound)
    }

    @Test func `an action with other words keeps its measure`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        let sent = ["key_area": "1", "title": "Reviews", "action": "First words", "more-measure_id": "reviews-on-time"]
        #expect(try await browser.fill("/service/improvement-plan/new", sent).status == .seeOther)
        let rows = try facts.records[ImprovementAction.self]
        let place = try #require(rows.entries.firstIndex { $0.action == "First words" })
        #expect(try await browser.fill("/service/improvement-plan/\(rows.ids[place])", ["action": "Other words"]).status == .seeOther)
        #expect(try facts.improvementPlan.first { $0.action.action == "Other words" }?.detail?.measure == "reviews-on-time")
    }

    @Test func `a theme becomes a collective concern in one action, once`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        #expect(try await browser.fill("/service/service-meetings/new", ["kind": "IRO service meeting", "meeting_date": "1/3/2017"]).status == .seeOther)
        let meeting = try #require(try facts.serviceMeetings.first), number = try #require(try facts.reference(of: meeting)?.row)
        let theme = ["service_meeting_id": meeting.id.text, "theme": "family time venue", "words": "Cancelled on the day, three times."]
        #expect(try await browser.fill("/service/themes/new", theme).status == .seeOther)
        let row = try #require(try facts.themes(of: meeting.id).first)
        let address = "/service-meetings/\(number)"
        #expect(try await browser.get(address).text.contains("Make it a collective concern"))
        let before = try facts.concernCases.count
        let reply = try await browser.send("\(address)/themes/\(row.id)", [:])
        #expect(reply.status == .seeOther)
        #expect(try await browser.send("\(address)/themes/\(row.id)", [:]).status == .seeOther)
        #expect(try facts.concernCases.count == before + 1)
        #expect(try facts.themes(of: meeting.id).first?.concern != nil)
    }

    @Test func `every page says what would be on it`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        for (address, words) in [
            ("/learning", "Nothing is to be learned yet"), ("/training", "No course is recorded"), ("/service-meetings", "No meeting is recorded"), ("/standards", "No standard is recorded"),
        ] {
            let reply = try await browser.get(address)
            #expect(reply.status == .ok, "\(address)")
            #expect(reply.text.contains(words), "\(address)")
        }
    }
}
