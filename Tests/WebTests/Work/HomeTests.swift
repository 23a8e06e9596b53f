import Care
import Foundation
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
        ("leader", ["How the service is", "What is getting worse", "Not on target", "The weeks ahead"]), ("analyst", ["The data"]), ("dpo", ["Closed records opened in the last month", "Who has looked"]),
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
        #expect(counts.map(\.title) == ["Changes to answer"] + WorkItems.order.map(\.title))
        #expect(counts.contains { $0.count > 0 })
        for each in counts {
            #expect(page.contains("id=\"\(each.address.dropFirst())\""), "\(each.address)")
            switch each.title {
            case "Changes to answer": #expect(page.components(between: "<div class=\"fp-alert\"", "</h3>").count == each.count)
            case "Waiting for others": #expect(lines(each.title, in: page) == each.count)
            default: #expect(rows(each.title, in: page) + rows("\(each.title), the others", in: page) == each.count, "\(each.title)")
            }
        }
    }

    @Test func `an IRO's page goes from what is overdue to today and this week, and to what others owe`() async throws {
        let page = try await WorkSite().signedIn("iro").get("/").text
        let headings = page.components(between: "<h2", "</h2>").compactMap { $0.split(separator: ">").last.map(String.init) }
        let places = ["Overdue", "Today", "This week", "Changes to answer", "My next meetings", "Waiting for others", "Later"].compactMap { title in
            headings.firstIndex { $0.hasPrefix(title) }
        }
        #expect(places.count == 7 && places == places.sorted())
    }

    @Test func `what others owe is folded, and no list shows more than ten lines before it is opened`() async throws {
        let page = try await WorkSite().signedIn("iro").get("/").text
        let waiting = try #require(page.components(between: "id=\"waiting-for-others\"", "</section>").first)
        #expect(try #require(waiting.firstRange(of: "<details")).lowerBound < (try #require(waiting.firstRange(of: "<table")).lowerBound))
        for table in page.components(between: "<table", "</table>") where !table.contains(", the other") {
            #expect(table.components(between: "<tr", "</tr>").count - 1 <= 10)
        }
    }

    @Test func `those who have nothing else to do are told so in one sentence`() async throws {
        let site = try TestSite(isEmpty: true, roles: [.teamManager], staff: "S1")
        let page = try await TestBrowser.signedIn(site).get("/").text
        #expect(page.contains("Nothing else is yours to do.") && !page.contains("Nothing is due today."))
    }

    @Test func `the numbers of a manager's home are those of the lists they open`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        // After the unit's come those of the manager's own work.
        let counts = countsShown(try await browser.get("/").text).prefix(10)
        #expect(counts.count == 10)
        for each in counts {
            let path = String(each.address.prefix { $0 != "#" })
            let page = try await browser.get(path)
            #expect(page.status == .ok, "\(each.address)")
            if path == "/concerns/patterns" {
                // Each pattern is a part of its page, not a row.
                #expect(page.text.components(between: "class=\"fp-pattern\"", "</section>").count == each.count)
                continue
            }
            let caption =
                switch each.address {
                case "/late#reviews-late": "Late"
                case "/late#reviews-at-risk": "At risk"
                case "/late#minutes": "Minutes late or due soon"
                case "/allocation": "Looked-after children without a named IRO"
                case "/answers": "Answers owed to IROs"
                case "/concerns?state=waiting": "Collective concerns"
                case "/learning#incidents": "Incidents"
                case "/learning#learning": "To be learned"
                default: "Notices"
                }
            if path == "/learning" {
                // The page lists all of them; those overdue are among them.
                #expect(rows(caption, in: page.text) >= each.count, "\(each.title)")
                continue
            }
            #expect(rows(caption, in: page.text) == min(each.count, caption == "Notices" ? 50 : each.count), "\(each.title)")
        }
    }

    @Test func `the numbers of business support's home are those of the queue they open`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("support")
        let counts = countsShown(try await browser.get("/").text)
        #expect((counts.last?.count ?? 0) > 0)
        for each in counts {
            #expect(try await browser.get(each.address).text.contains(">\(each.count) task\(each.count == 1 ? "" : "s"), "), "\(each.title)")
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
        for sentence in ["No change waits for your answer.", "Nothing of yours is overdue.", "Nothing is due today.", "You are waiting for nobody.", "No meeting of yours is planned.", "You have no drafts.", "Nothing to tell you."] {
            #expect(page.contains(sentence), "\(sentence)")
        }
    }

    @Test func `the work list by family holds the same work`() async throws {
        let browser = try await WorkSite().signedIn("iro")
        let days = try await browser.get("/").text, families = try await browser.get("/?group=child").text
        #expect(countsShown(days).map(\.count) == countsShown(families).map(\.count))
        for each in countsShown(days) where each.address != "#changes" {
            #expect(lines(each.title, in: families) == each.count, "\(each.title)")
        }
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
