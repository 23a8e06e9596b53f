import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct NoticePageTests {
    @Test func `a notice that was acknowledged is gone, and tells who and when`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let notice = try #require(try work.facts("manager").notices(for: work.look("manager").person).first)
        let before = try await browser.get("/notices").text
        #expect(before.contains(notice.key))
        let sent = try await browser.submit("/notices/acknowledge", from: "/notices", [("notice", notice.key)])
        #expect(sent.status == .seeOther)
        #expect(try await !browser.get("/notices").text.contains(notice.key))
        let shown = try await browser.get("/notices?show=acknowledged").text
        #expect(rows("Notices", in: shown) == 1)
        #expect(shown.contains(", 2 May 2017, 10:00"))
        #expect(try work.site.store.verify() == nil)
    }

    @Test func `several notices at once need a reason, which stands in the history`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let keys = try work.facts("manager").notices(for: work.look("manager").person).prefix(11).map(\.key)
        #expect(keys.count > 1)
        let bare = try await browser.submit("/notices/acknowledge", from: "/notices", keys.map { ("notice", $0) })
        #expect(bare.status == .unprocessableContent)
        #expect(bare.text.contains("Say why several notices are acknowledged at once."))
        #expect(bare.text.components(between: "<input", ">").count { $0.contains("name=\"notice\"") && $0.contains("checked") } == keys.count)
        let sent = try await browser.submit("/notices/acknowledge", from: "/notices", keys.map { ("notice", $0) } + [("reason", "spoken to the team")])
        #expect(sent.status == .seeOther)
        #expect(try work.site.store.ledger().first?.reason == "spoken to the team")
        #expect(rows("Notices", in: try await browser.get("/notices?show=acknowledged").text) == keys.count)
    }

    @Test func `nobody acknowledges a notice that is for others`() async throws {
        let work = try WorkSite()
        let own = Set(try work.facts("iro").notices(for: work.look("iro").person).map(\.key))
        let other = try #require(try work.facts("manager").notices(for: work.look("manager").person).first { !own.contains($0.key) })
        let reply = try await work.signedIn("iro").submit("/notices/acknowledge", from: "/notices", [("notice", other.key)])
        #expect(reply.status == .unprocessableContent)
        #expect(try work.facts("manager").acknowledgements(of: other.key).isEmpty)
    }

    @Test func `the digest shows numbers and nobody's name`() async throws {
        let work = try WorkSite()
        let page = try await work.signedIn("manager").get("/digest").text
        let mail = try #require(page.components(between: "<pre", "</pre>").first)
        #expect(mail.contains("notices are open"))
        for child in try work.facts("manager").children { #expect(!mail.contains(child.name)) }
    }
}

struct ChangeAnswerTests {
    private func open(_ work: WorkSite) throws -> Facts.OpenAlert {
        let staff = try #require(work.people.first { $0.username == "iro" }?.staff)
        return try #require(try work.facts("iro").openAlerts(for: staff).first)
    }

    /// A change told for a child of the IRO, so that there is always one.
    private func told(_ work: WorkSite, on day: Day = "2017-05-02") throws {
        let staff = try #require(work.people.first { $0.username == "iro" }?.staff), facts = try work.facts("iro")
        let child = try #require(facts.cases(of: staff).first)
        var alert = ChangeAlert()
        alert.id = "CHANGE-1"
        alert.child = facts.children[child].id
        alert.kind = .school
        alert.happened = day
        alert.told = day
        alert.source = .form
        alert.words = "moved to another school"
        var entries = Entries()
        entries.add(alert)
        try work.site.store.save(entries, action: "add changes", subject: alert.child.text, work.site.deed)
    }

    @Test func `an IRO answers a change on the home page, and it is gone from there`() async throws {
        let work = try WorkSite()
        try told(work)
        let alert = try open(work), browser = try await work.signedIn("iro")
        let path = try work.look("iro").links.answer(alert.alert.child, alert.number)
        #expect(try await browser.get("/").text.contains("action=\"\(path)\""))
        let sent = try await browser.submit(
            path, from: "/", [("earlier-\(alert.number)", "yes"), ("why-\(alert.number)", "The move changes the plan."), ("back", "/")])
        #expect(sent.status == .seeOther)
        #expect(sent.header("location")?.hasPrefix("/?saved=") == true)
        let answered = try #require(try work.facts("iro").alert(alert.alert.id))
        #expect(answered.reviewEarlier == .yes && answered.why == "The move changes the plan." && answered.answered == "2017-05-02")
        #expect(try await !browser.get("/").text.contains("action=\"\(path)\""))
        #expect(try await browser.get(path).text.contains("This change has been answered"))
    }

    @Test func `an answer without a reason comes back with what was chosen and a sentence beside the field`() async throws {
        let work = try WorkSite()
        try told(work)
        let alert = try open(work), browser = try await work.signedIn("iro")
        let path = try work.look("iro").links.answer(alert.alert.child, alert.number)
        let reply = try await browser.submit(path, from: path, [("earlier-\(alert.number)", "no")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("Say why a review is held earlier, or why not."))
        #expect(reply.text.components(between: "<input", ">").contains { $0.contains("value=\"no\"") && $0.contains("checked") })
        #expect(try work.facts("iro").alert(alert.alert.id)?.answered == nil)
    }

    @Test func `what nobody answers within two working days goes up to the manager`() async throws {
        let work = try WorkSite()
        // Told on a Tuesday before: two working days end on the Thursday.
        try told(work, on: "2017-04-25")
        let page = try await work.signedIn("manager").get("/notices?kind=unanswered").text
        #expect(rows("Notices", in: page) >= 1)
        #expect(page.contains("was to answer by 27 April 2017."))
    }

    @Test func `business support cannot answer`() async throws {
        let work = try WorkSite()
        try told(work)
        let alert = try open(work), path = try work.look("iro").links.answer(alert.alert.child, alert.number)
        #expect(try await work.signedIn("support").submit(path, from: "/queue", [("earlier-\(alert.number)", "no")]).status == .forbidden)
    }

    @Test func `a placement that an import changes makes exactly one alert, and importing again none`() throws {
        let site = try TestSite()
        #expect(try site.store.tellOfChanges(site.deed) == 0)
        let moved = TestSite.files[1].text.replacing("X2,01/02/2017,S,C2,N1,U6,PR1,,,,,,", with: "X2,01/02/2017,S,C2,N1,U6,PR1,10/03/2017,X1,PLACE,,,")
            + "X2,10/03/2017,P,C2,N1,U4,PR1,,,,,,\n"
        for expected in [1, 0] {
            let plan = try site.store.plan([IncomingFile(name: "episodes.csv", bytes: Array(moved.utf8))])
            let facts = Facts(plan.plan.after, today: "2017-05-02")
            try site.store.apply(plan.plan, summary: Reconciliation(plan.plan, before: nil, after: facts).json, site.deed)
            #expect(try site.store.tellOfChanges(site.deed) == expected)
        }
        let alerts = try site.site.council.now().facts.records[ChangeAlert.self].entries
        #expect(alerts.map(\.child) == ["X2"] && alerts.first?.source == .records && alerts.first?.happened == "2017-03-10")
        #expect(try site.store.verify() == nil)
    }
}
