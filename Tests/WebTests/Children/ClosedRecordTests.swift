import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// A record that is closed to somebody, and opening it in an emergency.
struct ClosedRecordTests {
    private func site(_ roles: Set<Role> = [.reviewer]) throws -> TestSite {
        let site = try TestSite(roles: roles)
        try site.add("boss", roles: [.manager])
        try site.keep { entries in
            var row = Restriction()
            (row.id, row.child, row.closedTo, row.people, row.reason, row.from) = ("R1", "X1", .these, "kim", "a relative", "2017-01-01")
            entries.add(row)
        }
        return site
    }

    @Test func `the record says that it is closed, shows nothing of the child, and leads to the form`() async throws {
        let site = try site()
        let browser = try await TestBrowser.signedIn(site)
        let address = try site.address(of: "X1")
        let reply = try await browser.get(address)
        #expect(reply.status == .forbidden)
        #expect(reply.text.contains("\(address)/open") && !reply.text.contains("Testperson"))
        let form = try await browser.get(address + "/open")
        #expect(form.status == .ok && !form.text.contains("Testperson"))
        #expect(!(try await browser.get("/children")).text.contains("Testperson, Ash"))
    }

    @Test(arguments: [("", "3"), ("at risk now", "13"), ("at risk now", "0"), ("at risk now", "")])
    func `without a reason, or for longer than twelve hours, it stays closed`(reason: String, hours: String) async throws {
        let site = try site()
        let browser = try await TestBrowser.signedIn(site)
        let address = try site.address(of: "X1")
        let reply = try await browser.send(address + "/open", ["reason": reason, "hours": hours])
        #expect(reply.status == .unprocessableContent)
        #expect(try await browser.get(address).status == .forbidden)
    }

    @Test func `opened with a reason it can be read until its time is over, the page says so, and managers are told`() async throws {
        let site = try site()
        let browser = try await TestBrowser.signedIn(site), boss = try await TestBrowser.signedIn(site, as: "boss")
        let address = try site.address(of: "X1")
        #expect(try await browser.send(address + "/open", ["reason": "at risk now", "hours": "2"]).header("location") == address)
        let page = try await browser.get(address)
        #expect(page.status == .ok && page.text.contains("Testperson"))
        #expect(page.text.contains("You opened this closed record until 2 May 2017, 12:00."))
        #expect(!(try await browser.get("/children")).text.contains("You opened this closed record"))
        let readers = try await boss.get(address + "/readers").text
        #expect(readers.contains("Opened a closed record") && readers.contains("at risk now"))
        let look = try site.site.council.now().look(for: Person(username: "boss", name: "Boss", staff: nil, roles: [.manager]), opened: [])
        #expect(try look.notices(site.store).contains { $0.kind == .opened })
        for _ in 0..<5 {
            site.clock.wait(seconds: 25 * 60)
            _ = try await browser.get("/children")
        }
        #expect(try await browser.get(address).status == .forbidden)
        #expect(try site.store.verify() == nil)
    }

    @Test func `whoever's work never includes the child is told nothing of a closed record`() async throws {
        let site = try site([.socialWorker])
        let browser = try await TestBrowser.signedIn(site)
        #expect(try await browser.get(try site.address(of: "X1") + "/open").status == .notFound)
        #expect(try await browser.send(try site.address(of: "X1") + "/open", ["reason": "x", "hours": "1"]).status == .notFound)
    }

    @Test(arguments: ["X1", "x1", "Ash Testperson", "testperson, ash"])
    func `a search by the whole id or name says that a closed record matches, tells nothing of it, and leads to opening it`(query: String) async throws {
        let site = try site()
        let browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.send("/search", ["q": query])
        let address = try site.address(of: "X1") + "/open"
        #expect(reply.status == .ok && reply.text.contains("A closed record matches."))
        #expect(reply.text.contains("href=\"\(address)\"") && !reply.text.contains("2010"))
        #expect(try await browser.get(address).status == .ok)
        let line = try #require(try site.store.readings(subject: "X1").first)
        #expect(line.action == "search" && line.actor == "kim")
        #expect(try site.store.readings(subject: "search").first?.detail.hasSuffix("1 closed") == true)
    }

    @Test(arguments: ["X", "Ash", "Testperson", "Ash Test", "1/6/2010"])
    func `a part of a name, or a day of birth, finds no closed record`(query: String) async throws {
        let site = try site()
        let browser = try await TestBrowser.signedIn(site)
        #expect(!(try await browser.send("/search", ["q": query])).text.contains("A closed record"))
        #expect(try site.store.readings(subject: "X1").isEmpty)
    }

    @Test func `whoever may not open a closed record is not told that there is one`() async throws {
        let site = try site([.teamManager])
        let browser = try await TestBrowser.signedIn(site)
        #expect(!(try await browser.send("/search", ["q": "Ash Testperson"])).text.contains("A closed record"))
    }

    @Test func `adding a child whose record is closed to the adder asks first, and tells nothing of the record`() async throws {
        let site = try site()
        let browser = try await TestBrowser.signedIn(site)
        let fields = ["forename": "Ashe", "surname": "Testperson", "dob": "1/6/2010"]
        let asked = try await browser.send("/children/new", fields)
        #expect(asked.status == .unprocessableContent)
        #expect(asked.text.contains("A record that is not open to you has the same or a similar name.") && !asked.text.contains("Testperson, Ash"))
        #expect(!asked.text.contains(try site.address(of: "X1")))
        #expect(try site.store.readings(subject: "X1").first?.detail.contains("adding a child") == true)
        #expect(try await browser.send("/children/new", fields.merging(["confirmed": "yes"]) { $1 }).status == .seeOther)
    }

    @Test func `a record that is open to the reader needs no opening`() async throws {
        let site = try site()
        let browser = try await TestBrowser.signedIn(site)
        let address = try site.address(of: "X2")
        #expect(try await browser.get(address + "/open").header("location") == address)
    }
}
