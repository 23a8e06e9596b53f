import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct AllocationPagesTests {
    /// Two IROs who can take cases: the one with the most, and another.
    private func officers(_ facts: Facts) throws -> (from: StaffMember.ID, to: StaffMember.ID) {
        let able = facts.caseloads.filter { facts.whyNoCases($0.staff, on: facts.today) == nil }.sorted { $0.load.cases > $1.load.cases }
        return (try #require(able.first?.staff), try #require(able.last?.staff))
    }

    private func ticks(_ page: String) -> [String] {
        page.components(between: "<input", ">").filter { $0.contains("name=\"case\"") }.compactMap { $0.components(between: " value=\"", "\"").first }
    }

    @Test(arguments: [1, 10, 11])
    func `cases are moved in three steps from home, with the effect shown first`(count: Int) async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let before = try work.facts("manager"), (from, to) = try officers(before)
        // Home shows each IRO's caseload, and leads to the cases.
        #expect(try await browser.get("/").text.contains("href=\"/caseloads/\(from)\""))
        let list = "/caseloads/\(from)"
        let chosen = ticks(try await browser.get(list).text).prefix(count).map { ("case", $0) }
        #expect(chosen.count == count)
        let fields = chosen + [("staff", to.text), ("day", "today"), ("reason", "Leaves at the end of the month")]
        let effect = try await browser.submit("/allocation/effect", from: list, fields)
        #expect(effect.status == .ok)
        let weight = before.caseload(of: to, on: before.today)
        #expect(effect.text.contains(Amount(weight.weighted).text))
        #expect(try work.facts("manager").caseload(of: to, on: before.today) == weight)
        let done = try await browser.submit("/allocation", from: list, fields)
        #expect(done.status == .seeOther)
        let after = try work.facts("manager")
        #expect(after.caseload(of: to, on: after.today).cases == weight.cases + chosen.count { !$0.1.hasPrefix("CIN") })
        #expect(try work.site.store.ledger().first?.reason == "Leaves at the end of the month")
        #expect(try work.site.store.verify() == nil)
        // And it can be taken back.
        let line = try #require(done.header("location")?.split(separator: "=").last)
        _ = try await browser.submit("/undo/\(line)", from: list, [("back", "/")])
        #expect(try work.facts("manager").caseload(of: to, on: before.today) == weight)
    }

    @Test func `the meetings planned for the cases that move are shown with their chair, and go with them`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let before = try work.facts("manager"), (from, to) = try officers(before)
        let list = "/caseloads/\(from)", chosen = ticks(try await browser.get(list).text).map { ("case", $0) }
        let fields = chosen + [("staff", to.text), ("day", "today"), ("reason", "Leaves")]
        let moves = before.heldCases(of: from).map { AllocationPlan.Move(kind: $0.allocation.kind, caseID: $0.allocation.caseID, to: to) }
        let meetings = AllocationPlan(moves, day: before.today, reason: "Leaves").meetings(before)
        let goes = try #require(meetings.first { $0.stays == nil })
        let effect = try await browser.submit("/allocation/effect", from: list, fields)
        #expect(effect.text.contains("Meetings planned for these cases (\(meetings.count))") && effect.text.contains("href=\"/meetings/\(goes.meeting.id)\""))
        #expect(try await browser.submit("/allocation", from: list, fields).status == .seeOther)
        let after = try work.facts("manager")
        for each in meetings { #expect(after.meeting(each.meeting.id)?.chair == (each.stays == nil ? to : from)) }
        #expect(after.nextMeetings(chairedBy: to).contains { $0.id == goes.meeting.id })
    }

    @Test func `nobody without a current registration is given a case, and then none of the cases moves`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let facts = try work.facts("manager"), (from, _) = try officers(facts)
        let unregistered = try #require(facts.records[StaffMember.self].entries.first { facts.whyNoCases($0.id, on: facts.today) != nil }?.id)
        let list = "/caseloads/\(from)", chosen = ticks(try await browser.get(list).text).prefix(2).map { ("case", $0) }
        let reply = try await browser.submit("/allocation", from: list, chosen + [("staff", unregistered.text), ("day", "today"), ("reason", "Illness")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("These cases cannot be moved"))
        #expect(!reply.text.contains("Confirm: move"))
        #expect(try work.facts("manager").caseload(of: from, on: facts.today) == facts.caseload(of: from, on: facts.today))
    }

    @Test func `what is missing comes back with what was chosen`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let (from, to) = try officers(try work.facts("manager")), list = "/caseloads/\(from)"
        let chosen = ticks(try await browser.get(list).text).prefix(2).map { ("case", $0) }
        let reply = try await browser.submit("/allocation/effect", from: list, chosen + [("staff", to.text), ("day", "31/2/2017")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("must be a day that exists"))
        #expect(ticks(reply.text).count == 2)
        #expect(reply.text.contains("value=\"31/2/2017\""))
        let why = try await browser.submit("/allocation/effect", from: list, chosen + [("staff", to.text), ("day", "today")])
        #expect(why.text.contains("Say why the cases change hands."))
    }

    @Test func `a child without an IRO gets the one proposed, and leaves the list`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let facts = try work.facts("manager"), rows = facts.records[Allocation.self]
        // Ends the allocations of one child, so that there is always somebody to allocate.
        let child = try #require(facts.lookedAfter(on: facts.today).map(\.child).first { facts.allocation(of: $0, on: facts.today) != nil })
        var entries = Entries()
        for place in rows.entries.indices where rows.entries[place].kind == .lookedAfter && facts.number(of: Child.ID(rows.entries[place].caseID)) == child {
            var row = rows.entries[place]
            guard row.to == nil else { continue }
            row.to = "2017-05-01"
            entries.replace(rows.ids[place], with: row)
        }
        try work.site.store.save(entries, action: "test", subject: "allocation", work.site.deed)
        let open = try work.facts("manager")
        let proposed = try #require(open.proposedOfficer(for: child, on: open.today))
        let key = "LAC:\(try work.look("manager").links.key(open.children[child].id))"
        #expect(ticks(try await browser.get("/allocation").text).contains(key))
        let sent = try await browser.submit("/allocation", from: "/allocation", [("case", key), ("staff", "proposed"), ("day", "today")])
        #expect(sent.status == .seeOther)
        let after = try work.facts("manager")
        #expect(after.allocation(of: child, on: after.today)?.staff == proposed.staff)
        #expect(try await !browser.get("/allocation").text.contains("value=\"\(key)\""))
    }

    @Test func `the caseload page shows each IRO against the band, now and over the quarters`() async throws {
        let work = try WorkSite(), page = try await work.signedIn("iro").get("/caseloads").text
        let facts = try work.facts("iro")
        #expect(rows("Caseloads against the recommended band", in: page) == facts.caseloads.count)
        #expect(rows("Weighted cases at the end of each quarter", in: page) == facts.caseloads.count)
        #expect(page.contains("31 Mar 2017"))
        #expect(try await work.signedIn("iro").get("/allocation").status == .forbidden)
    }

    @Test func `no child's id or name stands in an address or a hidden field`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager"), facts = try work.facts("manager")
        let (from, _) = try officers(facts)
        for path in ["/", "/allocation", "/caseloads/\(from)", "/queue", "/notices", "/calendar?view=list&who=unit", "/lists"] {
            let page = try await browser.get(path).text
            let told = page.components(between: " href=\"", "\"") + page.components(between: " action=\"", "\"") + page.components(between: " value=\"", "\"")
            let ids = Set(facts.children.map(\.id.text))
            for text in told { #expect(!text.split(whereSeparator: { "/?=&:".contains($0) }).contains { ids.contains(String($0)) }, "\(path): \(text)") }
        }
    }
}
