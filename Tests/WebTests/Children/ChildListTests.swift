import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// Lists of children, kept views, and adding a child after a search.
struct ChildListTests {
    @Test(arguments: ["", "?age=5-9", "?show=all", "?show=all&age=under-1", "?status=C2", "?show=life-story", "?own=yes"])
    func `the count, the list and the file have the same children`(query: String) async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let page = try await browser.get("/children" + query).text
        let told = try #require(page.firstMatch(of: /fp-lead">(\d+) child/).flatMap { Int($0.1) })
        #expect(page.split(separator: "<th scope=\"row\"").count - 1 == told)
        let file = try await browser.get("/children.csv" + query)
        #expect(file.text.split(whereSeparator: \.isNewline).count - 1 == told)
        let readings = try site.store.readings(limit: 2)
        #expect(readings.map(\.subject) == ["children", "children"] && readings.first?.action == "export")
    }

    @Test func `filters stay in the addresses of the lists and of the file`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let page = try await browser.get("/children?age=5-9&status=C2").text
        #expect(page.contains("/children?show=all&amp;age=5-9&amp;status=C2"))
        #expect(page.contains("/children?age=5-9&amp;status=C2") == false || page.contains("/children.csv?age=5-9&amp;status=C2"))
        #expect(page.contains("<option value=\"5-9\" selected>"))
    }

    @Test func `a list is kept under a name, shared with others, and removed by its owner only`() async throws {
        let site = try TestSite()
        try site.add("lee", roles: [.reviewer])
        let kim = try await TestBrowser.signedIn(site), lee = try await TestBrowser.signedIn(site, as: "lee")
        let nameless = try await kim.send("/views", ["address": "/children?age=5-9", "title": " "])
        #expect(nameless.status == .unprocessableContent)
        #expect(try await kim.send("/views", ["address": "/children?age=5-9", "title": "Primary age", "shared": "yes"]).header("location") == "/children?age=5-9")
        #expect(try await kim.send("/views", ["address": "/children?age=10-15", "title": "Just mine"]).status == .seeOther)
        let seen = try await lee.get("/children").text
        #expect(seen.contains("Primary age (shared)") && !seen.contains("Just mine"))
        let account = try #require(try site.store.account(called: "kim"))
        let id = try #require(try site.store.views(account.id).first { $0.title == "Primary age" }).id
        _ = try await lee.send("/views/\(id)/drop", ["address": "/children"])
        #expect(try await lee.get("/children").text.contains("Primary age"))
    }

    @Test func `a view leads to our own pages only`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        #expect(try await browser.send("/views", ["address": "//elsewhere.example/", "title": "x"]).header("location") == "/")
    }

    // MARK: Adding

    @Test func `a child is added after a search only, and what was searched for is typed already`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        #expect(try await browser.get("/children/new").text.contains("Search before you add a child"))
        let found = try await browser.send("/search", ["q": "Dot Newcomer"])
        #expect(found.text.contains("Add a child"))
        let form = try await browser.send("/children/new", ["step": "begin", "q": "Dot Newcomer"])
        #expect(form.status == .ok)
        #expect(form.text.contains("value=\"Dot\"") && form.text.contains("value=\"Newcomer\""))
    }

    @Test func `a new child stands in the lists, looked after since the day that was told, with the clock of the first review`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let fields = [
            "forename": "Dot", "surname": "Newcomer", "dob": "3/5/2011", "sex": "Female", "since": "16/1/2017", "legal": "V2", "need": "N1", "placement": "U6",
            "provider": "PR1",
        ]
        let added = try await browser.send("/children/new", fields)
        #expect(added.status == .seeOther)
        let page = try await browser.get(try #require(added.header("location"))).text
        #expect(page.contains("Since 16 January 2017") && page.contains("First review"))
        let child = try #require(try site.site.council.now().facts.children.first { $0.surname == "Newcomer" })
        #expect(!(added.header("location") ?? "").contains(child.id.text))
        #expect(try site.store.ledger(subject: child.id.text).first?.action == "add child")
        #expect(try await browser.get("/children").text.contains("Newcomer, Dot"))
        #expect(try site.store.verify() == nil)
    }

    @Test func `business support opens the child it has just added, who has no case yet`() async throws {
        let site = try TestSite(roles: [.support])
        let browser = try await TestBrowser.signedIn(site)
        let added = try await browser.send("/children/new", ["forename": "Dot", "surname": "Newcomer", "dob": "3/5/2011"])
        let reply = try await browser.get(try #require(added.header("location")))
        #expect(reply.status == .ok && reply.text.contains("Newcomer"))
        #expect(try await browser.get("/children?show=all").text.contains("Newcomer, Dot"))
    }

    @Test func `an IRO has a list of their own children, which other roles have not`() async throws {
        let site = try TestSite(roles: [.reviewer], staff: "S1")
        try site.keep { entries in
            var allocation = Allocation()
            (allocation.id, allocation.kind, allocation.caseID, allocation.staff, allocation.from) = ("A1", .lookedAfter, "X1", "S1", "2017-01-01")
            entries.add(allocation)
        }
        let kim = try await TestBrowser.signedIn(site)
        #expect(try await kim.get("/children?age=5-9").text.contains("/children?show=my-children&amp;age=5-9"))
        let own = try await kim.get("/children?show=my-children").text
        #expect(own.contains("Testperson, Ash") && !own.contains("Testperson, Bea"))
        #expect(!(try await TestBrowser.signedIn(try TestSite()).get("/children")).text.contains("show=my-children"))
    }

    @Test func `a child for whom something is overdue is marked in every list`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        for list in ["/children", "/children?show=life-story"] {
            let page = try await browser.get(list).text
            #expect(page.contains("Testperson, Ash") && page.contains(/Overdue by \d+ days?/), "\(list)")
        }
    }

    @Test func `children who may be the same come first and have to be looked at`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let fields = ["forename": "Ashe", "surname": "Testperson", "dob": "1/6/2010"]
        let asked = try await browser.send("/children/new", fields)
        #expect(asked.status == .unprocessableContent)
        #expect(asked.text.contains("Is it one of these?") && asked.text.contains("Testperson, Ash"))
        #expect(try site.site.council.now().facts.children.count == 2)
        let added = try await browser.send("/children/new", fields.merging(["confirmed": "yes"]) { $1 })
        #expect(added.status == .seeOther)
        #expect(try site.site.council.now().facts.children.count == 3)
    }

    @Test func `what is wrong comes back with what was typed and a sentence beside each field`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite())
        let reply = try await browser.send("/children/new", ["surname": "Onlysurname", "dob": "31/2/2011", "since": "1/1/2016"])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("value=\"Onlysurname\"") && reply.text.contains("value=\"31/2/2011\""))
        for field in ["forename", "dob", "legal", "need", "placement"] { #expect(reply.text.contains("id=\"\(field)-error\""), "\(field)") }
    }

    @Test func `whoever may not add children is not offered it`() async throws {
        let browser = try await TestBrowser.signedIn(try TestSite(roles: [.analyst]))
        #expect(!(try await browser.send("/search", ["q": "Nobody"])).text.contains("Add a child"))
        #expect(try await browser.get("/children/new").status == .forbidden)
    }
}
