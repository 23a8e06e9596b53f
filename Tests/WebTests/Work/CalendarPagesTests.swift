import Care
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

struct CalendarPagesTests {
    @Test(arguments: ["month", "week", "list"])
    func `each view shows every entry of its days`(view: String) async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let page = try await browser.get("/calendar?view=\(view)&on=2017-05-02&who=unit&kind=meeting")
        #expect(page.status == .ok)
        let span: (Day, Day) =
            switch view {
            case "month": ("2017-05-01", "2017-06-04")
            case "week": ("2017-05-01", "2017-05-07")
            default: ("2017-05-02", "2017-06-26")
            }
        let items = try work.facts("manager").calendar(from: span.0, to: span.1).filter { $0.kind == .meeting }
        #expect(page.text.contains("\(items.count) entr"))
        if view == "list" { #expect(rows("From 2 May 2017", in: page.text) == items.count) }
        if view == "week" { for item in items { #expect(page.text.contains("/meetings/\(item.meeting?.text ?? "")")) } }
    }

    @Test(arguments: ["month", "week"])
    func `what has a time stands before what has none, several of one kind as one line`(view: String) async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let facts = try work.facts("manager")
        let byDay = Dictionary(grouping: facts.calendar(from: "2017-04-01", to: "2018-03-31"), by: \.day)
        func crowd(_ items: [CalendarItem]) -> (kind: CalendarItem.Kind, count: Int)? {
            guard items.contains(where: { $0.starts != nil }) else { return nil }
            return [CalendarItem.Kind.preparation, .midpoint].map { kind in (kind, items.count { $0.starts == nil && $0.kind == kind }) }.first { $0.1 > 2 }
        }
        let day = try #require(byDay.filter { crowd($0.value) != nil }.keys.min()), items = try #require(byDay[day]), most = try #require(crowd(items))
        let page = try await browser.get("/calendar?view=\(view)&on=\(day.iso)&who=unit").text
        let words = try #require(page.firstRange(of: most.kind.several(most.count)))
        let first = try #require(items.first { $0.starts != nil }?.meeting)
        #expect(try #require(page.firstRange(of: "/meetings/\(first)\"")).lowerBound < words.lowerBound)
    }

    @Test func `the meetings with Cafcass stand in October and March`() async throws {
        let browser = try await WorkSite().signedIn("manager")
        for day in ["2017-10-15", "2018-03-15"] { #expect(try await browser.get("/calendar?on=\(day)").text.contains("Meeting with Cafcass this month")) }
        #expect(try await !browser.get("/calendar?on=2017-07-15").text.contains("Meeting with Cafcass"))
    }

    @Test func `an IRO sees their own, and a room its meetings`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("iro"), facts = try work.facts("iro")
        let own = facts.calendar(from: "2017-05-02", to: "2017-06-26", for: work.people.first { $0.username == "iro" }?.staff)
        #expect(rows("From 2 May 2017", in: try await browser.get("/calendar?view=list").text) == own.count)
        let room = try #require(facts.rooms.first { room in facts.calendar(from: "2017-05-02", to: "2017-06-26").contains { $0.room == room.id } })
        let shown = try await browser.get("/calendar?view=list&who=unit&room=\(room.id)").text
        #expect(rows("From 2 May 2017", in: shown) == facts.calendar(from: "2017-05-02", to: "2017-06-26").count { $0.room == room.id })
    }

    @Test func `a feed holds initials only, is audited as its owner's export, and ends when it is taken back`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("iro")
        #expect(try await browser.get("/calendar/feed").text.contains("You have no feed."))
        let made = try await browser.submit("/calendar/feed", from: "/calendar/feed", [])
        let address = try #require(made.text.firstMatch(of: /http:\/\/footprint\.test(\/feed\/[0-9a-f]+\.ics)/).map { String($0.1) })
        #expect(try await !browser.get("/calendar/feed").text.contains(address))
        // A calendar program has no session.
        let feed = try await work.site.send(.get, address)
        #expect(feed.status == .ok)
        #expect(feed.header("content-type")?.hasPrefix("text/calendar") == true)
        #expect(feed.text.contains("BEGIN:VEVENT"))
        let facts = try work.facts("iro")
        for child in facts.children {
            if let forename = child.forename, let surname = child.surname { #expect(!feed.text.contains("\(forename) \(surname)")) }
            #expect(!feed.text.contains(child.id.text))
        }
        let line = try #require(try work.site.store.readings().first { $0.action == "export" })
        #expect(line.actor == "iro" && line.subject == "calendar feed")
        _ = try await browser.submit("/calendar/feed/revoke", from: "/calendar/feed", [])
        #expect(try await work.site.send(.get, address).status == .notFound)
        #expect(try await work.site.send(.get, "/feed/0000.ics").status == .notFound)
    }

    @Test func `the feed of a closed account is not there`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("iro")
        let made = try await browser.submit("/calendar/feed", from: "/calendar/feed", [])
        let address = try #require(made.text.firstMatch(of: /http:\/\/footprint\.test(\/feed\/[0-9a-f]+\.ics)/).map { String($0.1) })
        try work.site.store.disableAccount(username: "iro", work.site.deed)
        #expect(try await work.site.send(.get, address).status == .notFound)
    }
}
