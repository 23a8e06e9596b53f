import Care
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

struct ScorecardPagesTests {
    private func council() throws -> WorkSite {
        let work = try WorkSite()
        try work.site.store.makeScorecards(nil, ScorecardSpan.allCases, work.site.deed)
        return work
    }

    private func staff(_ work: WorkSite, _ username: String) throws -> StaffMember.ID { try #require(work.people.first { $0.username == username }?.staff) }

    // MARK: Scorecards

    @Test func `an IRO opens the own scorecard and the manager opens it, and nobody else finds it`() async throws {
        let work = try council(), iro = try staff(work, "iro")
        let other = try #require(try work.facts("manager").officers(on: "2017-05-02").first { $0 != iro })
        for username in work.people.map(\.username) {
            let browser = try await work.signedIn(username)
            for path in ["/scorecards/\(iro)", "/scorecards/\(iro)?period=month", "/scorecards/\(iro)/cases/iro-visits?from=2017-04-01&to=2017-04-30"] {
                let expected: HTTPResponse.Status = ["iro", "manager"].contains(username) ? .ok : .notFound
                #expect(try await browser.get(path).status == expected, "\(username) \(path)")
            }
        }
        let browser = try await work.signedIn("iro")
        #expect(try await browser.get("/scorecards/\(other)").status == .notFound)
        #expect(try await work.signedIn("manager").get("/scorecards/nobody").status == .notFound)
    }

    @Test func `opening an IRO's scorecard is in the audit trail`() async throws {
        let work = try council(), iro = try staff(work, "iro")
        _ = try await work.signedIn("manager").get("/scorecards/\(iro)?period=month")
        let line = try #require(try work.site.store.readings(subject: "scorecard:\(iro)").first)
        #expect(line.actor == "manager" && line.action == "read scorecard" && line.detail == "month")
    }

    @Test func `the analyst's file of scorecards holds the unit's only`() async throws {
        let work = try council(), iro = try staff(work, "iro")
        for register in ["scorecards", "scorecard_lines"] {
            let analyst = try await work.signedIn("analyst").get("/registers/\(register).csv"), manager = try await work.signedIn("manager").get("/registers/\(register).csv")
            #expect(analyst.status == .ok && analyst.text.contains("unit-week-") && !analyst.text.contains("\(iro)-week-"))
            #expect(manager.text.contains("\(iro)-week-"))
        }
    }

    @Test func `every figure of the unit's scorecard opens to as many cases as it was worked out from`() async throws {
        let work = try council(), browser = try await work.signedIn("manager")
        let page = try await browser.get("/scorecards")
        #expect(page.status == .ok)
        let facts = try work.site.site.council.now().facts, shown = try #require(facts.keptScorecards(.week).last)
        var opened = 0
        for line in ScorecardMeasure.all {
            let address = Links.scorecardCases(line.id, shown.period, of: nil)
            #expect(page.text.contains(address.replacing("&", with: "&amp;")), "\(line.id)")
            let cases = try await browser.get(address)
            let count = facts.scorecardFigure(line, in: shown.period).denominator
            #expect(cases.status == .ok && cases.text.contains(">Cases in the figure (\(counted(count)))"), "\(line.id)")
            opened += count
        }
        #expect(opened > 50)
    }

    @Test func `experience stands above process, and a kept scorecard that is not there is not found`() async throws {
        let work = try council(), browser = try await work.signedIn("leader")
        let page = try await browser.get("/scorecards").text
        let experience = try #require(page.range(of: "What children live through")), process = try #require(page.range(of: "How the service works"))
        #expect(experience.lowerBound < process.lowerBound)
        #expect(!page.contains("Scorecards of IROs"))
        #expect(try await browser.get("/scorecards?end=2017-05-01").status == .notFound)
        #expect(try await browser.get("/scorecards?period=month&end=2017-04-30").status == .ok)
        #expect(try await browser.get("/scorecards/cases/iro-visits?from=2017-05-01&to=2017-04-01").status == .notFound)
        #expect(try await browser.get("/scorecards/cases/none?from=2017-04-01&to=2017-04-30").status == .notFound)
    }

    @Test func `a senior leader's first page says how the service is and what gets worse, and shows no child`() async throws {
        let work = try council(), page = try await work.signedIn("leader").get("/").text
        #expect(page.contains("What is getting worse") && page.contains("The weeks ahead"))
        #expect(!page.contains("/children/"))
        let counts = countsShown(page)
        #expect(counts.count == 3 && counts.reduce(0) { $0 + $1.count } > 0)
    }

    // MARK: Lights

    @Test func `a team manager sees the lights of the own team, and whoever sees no light does not find the list`() async throws {
        let council = try SmallCouncil()
        let own = try #require(council.child(of: .teamManager, .team)), elsewhere = try #require(council.child(of: .teamManager, .service))
        var entries = Entries()
        for child in [own, elsewhere] {
            var light = TrafficLight()
            (light.kind, light.child, light.set, light.colour, light.reason) = (.lookedAfter, child.id, "2017-03-20", "red", "No plan since March")
            entries.add(light)
        }
        try council.site.store.save(entries, action: "sample", subject: "sample", council.site.deed)
        let browser = try await council.browser(of: .teamManager), keys = try council.site.site.council.now().keys
        let page = try await browser.get("/lights?state=red").text
        #expect(page.contains(own.surname) && page.contains("No plan since March") && !page.contains(elsewhere.surname))
        #expect(try await browser.get("/children/\(keys.key(of: own.id))/lights").status == .ok)
        #expect(try await browser.get("/children/\(keys.key(of: elsewhere.id))/lights").status == .notFound)
        #expect(try await browser.get("/children/\(keys.key(of: own.id))/lights/new").status == .forbidden)
        for role in [Role.support, .participation, .seniorLeader, .analyst, .protectionOfficer, .administrator] {
            #expect(try await council.browser(of: role).get("/lights").status == .notFound, "\(role)")
        }
    }

    @Test func `the list counts what it shows, for every colour`() async throws {
        let work = try council(), browser = try await work.signedIn("manager"), facts = try work.facts("manager")
        for state in LightState.names {
            let count = facts.listedLights.count { $0.state.name == state }
            let page = try await browser.get("/lights?state=\(state)").text
            #expect(rows("Traffic lights", in: page) == min(count, 100), "\(state)")
            #expect(page.contains("(\(count))"))
        }
    }

    @Test func `the child's IRO sets a red light with a reason, and without one is told so and loses nothing`() async throws {
        let work = try council(), look = try work.look("iro"), facts = look.facts
        let child = try #require(look.own.first { facts.litKinds(of: $0, on: facts.today) == [.lookedAfter] })
        let address = "\(look.links.child(facts.children[child].id))/lights/new", browser = try await work.signedIn("iro")
        var fields = [("case_type", "LAC"), ("colour", "red"), ("reason", ""), ("set_date", "2/5/2017"), ("staff_id", try staff(work, "iro").text)]
        let refused = try await browser.submit(address, from: address, fields)
        #expect(refused.status == .unprocessableContent && refused.text.contains("Say why the light is red."))
        #expect(refused.text.contains("value=\"red\" checked"))
        fields[2].1 = "the placement may end"
        #expect(try await browser.submit(address, from: address, fields).status == .seeOther)
        let after = try work.facts("iro"), place = try #require(after.number(of: facts.children[child].id))
        #expect(after.light(of: place, .lookedAfter, on: after.today).colour == .red)
        #expect(after.timeline(of: place).contains { $0.title == "Traffic light set to red" })
    }

    // MARK: Capacity

    @Test func `the forecast names its error and the first week that is short, and shows a leader no child`() async throws {
        let work = try council()
        for username in ["iro", "manager", "support", "leader"] {
            let page = try await work.signedIn(username).get("/capacity")
            #expect(page.status == .ok && page.text.contains("meetings on average"), "\(username)")
            #expect(rows("Meetings expected in each week against the meetings that can be chaired", in: page.text) == 26)
            #expect(rows("Slots for initial conferences", in: page.text) == 15)
        }
        let first = try #require(try work.site.site.council.now().facts.capacityForecast.weeks.first)
        let opened = try await work.signedIn("manager").get("/capacity?week=\(first.start.iso)").text
        #expect(rows("Certain meetings of the week", in: opened) == first.certain.count)
        for (list, count) in [("reviews", first.count(.review)), ("conferences", first.certain.count - first.count(.review))] {
            let page = try await work.signedIn("manager").get("/capacity?week=\(first.start.iso)&list=\(list)").text
            #expect(rows("Certain meetings of the week", in: page) == count, "\(list)")
            #expect(!page.contains("−0.0"))
        }
        let closed = try await work.signedIn("leader").get("/capacity?week=\(first.start.iso)").text
        #expect(rows("Certain meetings of the week", in: closed) == 0 && !closed.contains("/children/"))
        #expect(try await work.signedIn("socialworker").get("/capacity").status == .forbidden)
    }
}
