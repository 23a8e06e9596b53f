import Care
import HTTPTypes
import Store
import Testing

@testable import Web

struct TeamPagesTests {
    @Test func `the tree shows every team of the day, and a team its linked IRO`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("iro"), facts = try work.facts("iro")
        let page = try await browser.get("/teams").text
        for team in facts.teams(on: facts.today) { #expect(page.contains(">\(team.name.replacing("'", with: "&#39;"))<"), "\(team.name)") }
        let linked = try #require(facts.records[TeamOfficer.self].entries.first { $0.to == nil })
        let team = try await browser.get("/teams/\(linked.team)").text
        #expect(team.contains(facts.name(of: linked.staff)))
        #expect(!team.contains("Add a worker"))
    }

    @Test func `a team that moves leaves the past as it was`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("admin"), facts = try work.facts("admin")
        let team = try #require(facts.teams(on: facts.today).first { $0.parent == "T07" })
        let path = "/teams/\(team.id)/change"
        let sent = try await browser.submit(
            path, from: path, [("from_date", "1/5/2017"), ("name", team.name), ("parent_id", "T03"), ("manager_staff_id", team.manager?.text ?? "")])
        #expect(sent.status == .seeOther)
        let after = try work.facts("admin")
        #expect(after.team(team.id, on: "2017-04-30")?.parent == "T07")
        #expect(after.team(team.id, on: "2017-05-01")?.parent == "T03")
        #expect(try work.site.store.verify() == nil)
    }

    @Test func `a team cannot come under itself`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("admin"), path = "/teams/T01/change"
        let sent = try await browser.submit(path, from: path, [("from_date", "today"), ("name", "Children"), ("parent_id", "T07")])
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("A team cannot belong to itself or to a team under it."))
        #expect(sent.text.contains("value=\"Children\""))
    }

    @Test func `a worker who moves is in one team at a time`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("admin"), facts = try work.facts("admin")
        let rows = facts.records[TeamMember.self]
        let place = try #require(rows.entries.indices.first { rows.entries[$0].team == "T08" && rows.entries[$0].to == nil })
        let path = "/teams/T08/members/\(rows.ids[place])", worker = rows.entries[place].staff
        let sent = try await browser.submit(path, from: path, [("to_date", "1/5/2017"), ("team_id", "T09")])
        #expect(sent.status == .seeOther)
        let after = try work.facts("admin")
        #expect(after.team(ofWorker: worker, on: "2017-05-01")?.id == "T08")
        #expect(after.team(ofWorker: worker, on: "2017-05-02")?.id == "T09")
    }

    @Test func `a team gets a worker and an IRO, each from a day`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("admin"), facts = try work.facts("admin")
        let officer = try #require(facts.officers(on: facts.today).last)
        _ = try await browser.submit("/teams/T08/iros/new", from: "/teams/T08/iros/new", [("staff_id", officer.text), ("from_date", "2/5/2017")])
        #expect(try work.facts("admin").linkedOfficer(of: "T08", on: "2017-05-02") == officer)
        let bare = try await browser.submit("/teams/T08/members/new", from: "/teams/T08/members/new", [("from_date", "yesterdayish")])
        #expect(bare.status == .unprocessableContent)
        #expect(bare.text.contains("Choose a worker.") && bare.text.contains("must be a day that exists"))
        let made = try await browser.submit("/teams/new", from: "/teams/new", [("name", "New Team"), ("parent_id", "T02"), ("from_date", "2/5/2017")])
        #expect(made.status == .seeOther)
        #expect(try work.facts("admin").teams(on: "2017-05-02").contains { $0.name == "New Team" && $0.parent == "T02" })
    }

    @Test func `who keeps no teams changes none`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("iro")
        #expect(try await browser.get("/teams/new").status == .forbidden)
        #expect(try await browser.submit("/teams/T08/change", from: "/queue", [("name", "Mine")]).status == .forbidden)
    }

    @Test func `a manager renews a registration and enters an absence`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager"), facts = try work.facts("manager")
        let staff = try #require(facts.officers(on: facts.today).first)
        let renewed = "/staff/\(staff)/registrations/new"
        let sent = try await browser.submit(
            renewed, from: renewed, [("body", "Social Work England"), ("registration_number", "SW1"), ("from_date", "1/5/2017"), ("expires_date", "30/4/2019")])
        #expect(sent.status == .seeOther)
        #expect(try work.facts("manager").registration(of: staff, on: "2017-05-02")?.expires == "2019-04-30")
        let away = "/staff/\(staff)/absences/new"
        let wrong = try await browser.submit(away, from: away, [("from_date", "3/5/2017"), ("to_date", "2/5/2017")])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("The last day cannot come before the first."))
        _ = try await browser.submit(away, from: away, [("from_date", "2/5/2017"), ("to_date", "9/5/2017"), ("kind", "leave")])
        #expect(try work.facts("manager").absent(staff, on: "2017-05-05") != nil)
        #expect(try await work.signedIn("iro").get("/staff").status == .forbidden)
    }
}

struct WatchListPagesTests {
    @Test func `each list's number is that of the list it opens`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager"), facts = try work.facts("manager")
        let page = try await browser.get("/lists").text
        #expect(rows("Watch lists", in: page) == ChildList.allCases.count)
        for list in ChildList.allCases {
            let count = list.children(facts).count
            #expect(page.contains("show=\(list.id)\""))
            let opened = try await browser.get("/children?show=\(list.id)")
            #expect(opened.status == .ok)
            #expect(opened.text.contains(count == 1 ? "1 child" : "\(count) children"), "\(list.id)")
        }
    }
}
