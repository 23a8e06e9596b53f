import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct HomeTests {
    @Test(arguments: [
        ("iro", ["Changes to answer", "Overdue", "This week", "Waiting for others", "My next meetings", "Notices", "Drafts"]),
        ("manager", ["The unit today", "Looked-after children without a named IRO", "Caseloads"]),
        ("support", ["The queue", "My tasks", "Next in the queue"]),
        ("participation", ["Children to ask before their meeting", "Views to tell back"]),
        ("socialworker", ["What IROs need from me", "Tell the IRO of a change", "My children’s next reviews", "Questions from IROs"]),
        ("teammanager", ["Answers owed to IROs", "Decisions to confirm", "Red and amber children", "My team’s children"]),
        ("leader", ["The service at a glance", "Key figures"]), ("analyst", ["The data"]), ("dpo", ["Closed records opened in the last month", "Who has looked"]),
        ("admin", ["Accounts and settings"]),
    ])
    func `each role begins with what it has to do`(username: String, headings: [String]) async throws {
        let work = try WorkSite()
        let page = try await work.signedIn(username).get("/")
        #expect(page.status == .ok)
        for heading in headings { #expect(page.text.contains(">\(heading)"), "\(username): \(heading)") }
    }

    @Test func `a team manager sees the answers owed before anything else`() async throws {
        let page = try await WorkSite().signedIn("teammanager").get("/").text
        let first = try #require(page.components(between: "<h2", "</h2>").first)
        #expect(first.contains("Answers owed to IROs"))
    }

    @Test func `the numbers of an IRO's home are those of the lists they open`() async throws {
        let page = try await WorkSite().signedIn("iro").get("/").text
        let counts = countsShown(page)
        #expect(counts.count == WorkItem.Bucket.allCases.count)
        #expect(counts.contains { $0.count > 0 })
        for each in counts { #expect(rows(each.title, in: page) + rows("\(each.title), the others", in: page) == each.count, "\(each.title)") }
        for each in counts { #expect(page.contains("id=\"\(each.address.dropFirst())\""), "\(each.address)") }
    }

    @Test func `the numbers of a manager's home are those of the lists they open`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        // After the unit's come those of the manager's own work.
        let counts = countsShown(try await browser.get("/").text).prefix(8)
        #expect(counts.count == 8)
        for each in counts {
            let path = String(each.address.prefix { $0 != "#" })
            let page = try await browser.get(path)
            #expect(page.status == .ok, "\(each.address)")
            let caption =
                switch each.address {
                case "/late#reviews-late": "Late"
                case "/late#reviews-at-risk": "At risk"
                case "/late#minutes": "Minutes late or due soon"
                case "/allocation": "Looked-after children without a named IRO"
                case "/answers": "Answers owed to IROs"
                default: "Notices"
                }
            #expect(rows(caption, in: page.text) == min(each.count, caption == "Notices" ? 50 : each.count), "\(each.title)")
        }
    }

    @Test func `the numbers of business support's home are those of the queue they open`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("support")
        let counts = countsShown(try await browser.get("/").text)
        #expect((counts.last?.count ?? 0) > 0)
        for each in counts {
            #expect(rows("The queue", in: try await browser.get(each.address).text) == min(each.count, 50), "\(each.title)")
        }
    }

    @Test func `an account of several roles sees the parts of each`() async throws {
        let work = try WorkSite()
        let staff = try #require(work.people.first { $0.username == "iro" }?.staff)
        try work.site.store.addAccount(
            username: "both", AccountDetails(name: "Both Example", roles: [HeldRole(.reviewer), HeldRole(.support)], staff: staff),
            hash: try Passwords.hash(TestSite.password, cost: 4), needsFactor: false, work.site.deed)
        let page = try await work.signedIn("both").get("/").text
        #expect(page.contains("My next meetings") && page.contains("Next in the queue") && !page.contains("The unit today"))
    }

    @Test func `an account without a role is told so`() async throws {
        let site = try TestSite(roles: [])
        #expect(try await TestBrowser.signedIn(site).get("/").text.contains("Your account has no role yet."))
    }

    @Test func `where there is nothing to do the page says so`() async throws {
        let site = try TestSite(isEmpty: true, roles: [.reviewer], staff: "S1")
        let page = try await TestBrowser.signedIn(site).get("/").text
        for sentence in ["No change waits for your answer.", "Nothing is overdue.", "Nothing is due today.", "You are waiting for nobody.", "No meeting of yours is planned.", "You have no drafts.", "Nothing to tell you."] {
            #expect(page.contains(sentence), "\(sentence)")
        }
    }

    @Test func `the work list by family holds the same work`() async throws {
        let browser = try await WorkSite().signedIn("iro")
        let days = try await browser.get("/").text, families = try await browser.get("/?group=child").text
        #expect(countsShown(days).map(\.count) == countsShown(families).map(\.count))
        let overdue = try #require(countsShown(days).first)
        let grouped = families.components(between: "<table", "</table>").filter { $0.contains(">Overdue: ") }.reduce(0) { $0 + $1.components(between: "<tr", "</tr>").count - 1 }
        #expect(grouped == overdue.count)
    }

    @Test func `an IRO's next meetings of all kinds stand in the order of their days`() async throws {
        let work = try WorkSite(), facts = try work.facts("iro")
        let staff = try #require(work.people.first { $0.username == "iro" }?.staff)
        let next = facts.nextMeetings(chairedBy: staff)
        #expect(next.map(\.planned) == next.map(\.planned).sorted())
        #expect(rows("My next meetings", in: try await work.signedIn("iro").get("/").text) == min(10, next.count))
    }

    @Test func `a social worker opens the form to tell of a change with one step from home`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("socialworker"), whole = try work.site.site.council.now().facts
        let staff = try #require(work.people.first { $0.username == "socialworker" }?.staff)
        var spell = SocialWorkerSpell()
        spell.child = whole.children[try #require(whole.lookedAfter(on: whole.today).first).child].id
        spell.worker = try #require(whole.registration(of: staff, on: whole.today)).number
        spell.born = "2010-01-01"
        spell.from = "2017-04-20"
        var entries = Entries()
        entries.add(spell, year: 2018)
        try work.site.store.save(entries, action: "test", subject: "test", work.site.deed)
        let address = try #require(try await browser.get("/").text.components(between: "href=\"", "\"").first { $0.hasSuffix("/changes/new") })
        #expect(try await browser.get(address).status == .ok)
        let sent = try await browser.submit(address, from: address, [("kind", "placement"), ("happened_date", "today"), ("words", "Moved to other carers.")])
        #expect(sent.status == .seeOther)
    }

    @Test func `reading one's home is in the audit trail`() async throws {
        let work = try WorkSite()
        _ = try await work.signedIn("iro").get("/")
        let line = try #require(try work.site.store.readings().first { $0.action == "read home" })
        #expect(line.actor == "iro" && line.subject == "home")
    }

    @Test func `a participation officer sees whom to ask and not a word of what was said`() async throws {
        let work = try WorkSite()
        let whole = try work.site.site.council.now().facts
        let page = try await work.signedIn("participation").get("/").text
        #expect(rows("Children to ask before their meeting", in: page) > 0)
        for view in whole.records[ChildView.self].entries where view.words.count > 20 { #expect(!page.contains(view.words)) }
    }

    @Test(arguments: ["iro", "manager", "support", "socialworker", "teammanager", "participation", "dpo", "analyst", "admin"])
    func `every link of a home page opens`(username: String) async throws {
        let browser = try await WorkSite().signedIn(username)
        let addresses = Set(try await browser.get("/").text.components(between: "href=\"", "\"").filter { $0.hasPrefix("/") && !$0.hasPrefix("/assets") })
        for address in addresses.sorted().prefix(60) {
            let path = String(address.prefix { $0 != "#" }).replacing("&amp;", with: "&")
            let status = try await browser.get(path).status
            #expect(status == .ok || status == .seeOther, "\(username): \(path) \(status)")
        }
    }
}
