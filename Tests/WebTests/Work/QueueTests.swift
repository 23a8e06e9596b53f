import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct QueueTests {
    @Test func `claiming several tasks gives all of them to who claimed, and giving back frees them`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("support")
        let keys = try work.facts("support").workQueue.filter { $0.claim == nil }.prefix(3).map(\.key)
        #expect(keys.count == 3)
        let claimed = try await browser.submit("/queue/claim", from: "/queue", keys.map { ("task", $0) })
        #expect(claimed.status == .seeOther)
        let mine = try await browser.get("/queue?claims=mine").text
        for key in keys { #expect(try work.facts("support").claim(of: key)?.by == "support") }
        #expect(keys.allSatisfy { mine.contains($0) })
        _ = try await browser.submit("/queue/release", from: "/queue", [("task", keys[0])])
        #expect(try work.facts("support").claim(of: keys[0]) == nil)
        #expect(try work.facts("support").claim(of: keys[1])?.by == "support")
        #expect(try work.site.store.verify() == nil)
    }

    @Test func `a task that somebody else has stays theirs, and nothing of the choice is claimed`() async throws {
        let work = try WorkSite(), one = try await work.signedIn("support"), other = try await work.signedIn("iro")
        let keys = try work.facts("iro").workQueue.filter { $0.claim == nil }.prefix(2).map(\.key)
        #expect(keys.count == 2)
        _ = try await one.submit("/queue/claim", from: "/queue", [("task", keys[0])])
        let refused = try await other.submit("/queue/claim", from: "/queue", keys.map { ("task", $0) })
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("claimed by somebody else"))
        #expect(try work.facts("iro").claim(of: keys[1]) == nil)
        let kept = try await other.submit("/queue/release", from: "/queue", [("task", keys[0])])
        #expect(kept.status == .unprocessableContent)
        #expect(try work.facts("iro").claim(of: keys[0])?.by == "support")
    }

    @Test func `claiming nothing is answered with a sentence`() async throws {
        let reply = try await WorkSite().signedIn("support").submit("/queue/claim", from: "/queue", [])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("Tick the tasks first."))
    }

    @Test func `every late task has its colour and its reason, by kind, the longest overdue first`() async throws {
        let work = try WorkSite(), tasks = try work.facts("support").workQueue.filter { $0.due < "2017-05-02" }, browser = try await work.signedIn("support")
        let page = try await browser.get("/queue?colour=red").text
        for group in QueueGroup.groups(of: tasks) {
            #expect(rows(group.kind.title, in: page) == min(8, group.tasks.count))
            #expect(page.contains("\(group.tasks.count) task\(group.tasks.count == 1 ? "" : "s"), \(group.tasks.count) late"))
            for task in group.tasks.prefix(8) {
                #expect(task.urgency == .late)
                #expect(page.contains(task.reason))
            }
        }
    }

    @Test func `of each kind the first eight stand, and the rest are behind a link that keeps the filter`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("support")
        let longest = try #require(QueueGroup.groups(of: try work.facts("support").workQueue).max { $0.tasks.count < $1.tasks.count })
        try #require(longest.tasks.count > 8)
        let page = try await browser.get("/queue").text
        #expect(rows(longest.kind.title, in: page) == 8 && page.contains("href=\"/queue?kind=\(longest.kind.rawValue)\""))
        #expect(page.contains("Show all \(longest.tasks.count)"))
        let whole = try await browser.get("/queue?kind=\(longest.kind.rawValue)").text
        #expect(rows(longest.kind.title, in: whole) == min(50, longest.tasks.count) && !whole.contains("Show all"))
    }

    @Test func `a task to send opens the packs of the meeting`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("support")
        for kind in [QueueTask.Kind.minutes, .decisions] {
            let task = try #require(try work.facts("support").workQueue.first { $0.kind == kind }), meeting = try #require(task.meeting)
            #expect(try await browser.get("/queue?kind=\(kind.rawValue)").text.contains("href=\"/meetings/\(meeting)/packs\""))
        }
    }

    @Test func `who does not work the queue does not see it`() async throws {
        #expect(try await WorkSite().signedIn("socialworker").get("/queue").status == .forbidden)
    }
}
