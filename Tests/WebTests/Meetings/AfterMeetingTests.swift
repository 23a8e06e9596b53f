import Care
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

struct AfterMeetingTests {
    @Test func `a team manager confirms a meeting’s decisions at once, and objects with a reason`() async throws {
        let world = try await MeetingWorld()
        let tam = try await world.browser("tam"), page = "/meetings/M1/confirm"
        let number = try world.row(of: "D1")
        let silent = try await tam.fill(page, ["decision-\(number)": "object"])
        #expect(silent.status == .unprocessableContent && silent.text.contains("Say why you object to decision 1."))
        let opened = try await tam.get(page).text
        #expect(!opened.contains("checked"))
        let nothing = try await tam.fill(page, [:])
        #expect(nothing.status == .unprocessableContent && nothing.text.contains("Nothing was chosen."))
        #expect(try world.facts.decision("D1")?.confirmed == nil)
        let reply = try await tam.fill(page, ["decision-\(number)": "confirm"])
        #expect(reply.status == .seeOther)
        let confirmed = try #require(try world.facts.decision("D1"))
        #expect(confirmed.confirmed == "2017-05-02" && confirmed.confirmedBy == "S4" && confirmed.objection == nil)
        #expect(try await world.browser("wan").get(page).status == .forbidden)
    }

    @Test func `all decisions are confirmed with one button, but for those objected to`() async throws {
        let world = try await MeetingWorld([
            .of(
                Decision.self,
                """
                Decision | Meeting | Child | Number | What will be done | So that | Owner | By | State
                D2 | M1 | ASH01 | 2 | Ask the school | he has help | Social worker | 2017-05-20 | open
                D3 | M1 | ASH01 | 3 | Buy a bed | he sleeps | Social worker | 2017-05-20 | open
                """)
        ])
        let tam = try await world.browser("tam"), page = "/meetings/M1/confirm"
        let third = try world.row(of: "D3")
        let reply = try await tam.fill(page, ["decision-\(third)": "object", "reason-\(third)": "He has one.", "do": "all"])
        #expect(reply.status == .seeOther)
        #expect(try world.facts.decision("D2")?.confirmed == "2017-05-02")
        #expect(try world.facts.decision("D3")?.confirmed == nil && world.facts.decision("D3")?.objection == "He has one.")
    }

    @Test func `one decision is objected to from the child’s file, by the number it had when the page was opened`() async throws {
        let world = try await MeetingWorld()
        let tam = try await world.browser("tam")
        let number = try world.row(of: "D1")
        let page = "/children/\(try world.key("ASH01"))/decisions/\(number)/confirm"
        let reply = try await tam.fill(page, ["decision-\(number)": "object", "reason-\(number)": "There is no money before June."])
        #expect(reply.status == .seeOther)
        #expect(try world.facts.decision("D1")?.objection == "There is no money before June.")
        #expect(try await tam.get(page).text.contains("There is no money before June."))
        #expect(try await tam.get("/children/\(try world.key("DOT01"))/decisions/\(number)/confirm").status == .notFound)
    }

    @Test func `the social worker who owns a decision says that it is done, and nobody else of the line does`() async throws {
        let world = try await MeetingWorld()
        let wan = try await world.browser("wan"), number = try world.row(of: "D1")
        let page = "/children/\(try world.key("ASH01"))/decisions/\(number)/progress"
        for from in ["/", "/meetings/M1/decisions"] { #expect(try await wan.get(from).text.contains(page), "\(from)") }
        let silent = try await wan.fill(page, [:])
        #expect(silent.status == .unprocessableContent && silent.text.contains("Choose how it stands."))
        #expect(try await world.browser("tam").get(page).status == .forbidden)
        #expect(try await wan.fill(page, ["back": "/", "answer": "done", "done_date": "1/5/2017", "progress": "He goes on Fridays."]).header("location")?.hasPrefix("/?saved=") == true)
        let done = try #require(try world.facts.decision("D1"))
        #expect(done.state == .done && done.done == "2017-05-01" && done.progress == "He goes on Fridays.")
        #expect(try await world.kim.get("/meetings/M1/decisions").text.contains("He goes on Fridays."))
        #expect(!(try await wan.get("/").text.contains("Arrange swimming lessons")))
    }

    @Test func `a concern begins with the decision that does not progress, and becomes an informal dispute`() async throws {
        let world = try await MeetingWorld()
        let number = try world.row(of: "D1")
        let decisions = try await world.kim.get("/meetings/M1/decisions").text
        let address = "/children/\(try world.key("ASH01"))/concerns/new"
        #expect(decisions.contains("\(address)?decision=\(number)") && decisions.contains("Overdue"))
        let opened = try await world.kim.get("\(address)?decision=\(number)").text
        #expect(opened.contains("Arrange swimming lessons") && opened.contains("12 days overdue"))
        let form = try #require(PageForm(opened, to: address))
        #expect(try await world.kim.send(form, ["problem": ""]).status == .unprocessableContent)
        #expect(try await world.kim.send(form, [:]).status == .seeOther)
        let dispute = try #require(try world.facts.records[Dispute.self].entries.first)
        #expect(dispute.level == .informal && dispute.raisedBy == "S1" && dispute.raised == "2017-05-02")
        #expect(try world.facts.records[DisputeChild.self].entries.map(\.child.text) == ["ASH01"])
        #expect(try await world.browser("tam").get(address).status == .notFound)
    }

    @Test func `a social worker sees what the IRO needs, and answers on the same page`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let wan = try await world.browser("wan"), page = "/meetings/M2/report"
        let opened = try await wan.get(page)
        #expect(opened.status == .ok && opened.text.contains("Three questions") && opened.text.contains("Arrange swimming lessons"))
        let reply = try await wan.fill(page, ["answer": "The pool has a place from May."])
        #expect(reply.status == .seeOther)
        #expect(try world.facts.preparation(of: "M2")?.words == "Wan Example, 2 May 2017: The pool has a place from May.")
        #expect(try world.facts.preparation(of: "M2")?.held == "2017-04-12")
        #expect(try await world.kim.get("/meetings/M2").text.contains("The pool has a place from May."))
    }

    @Test func `an IRO who does not chair a meeting is told who does, and not that the role is wrong`() async throws {
        let world = try await MeetingWorld([
            .of(Meeting.self, "Meeting | Kind | Planned for | Chair | State\nM9 | looked-after review | 2017-05-02 | S2 | planned"),
            .of(MeetingChild.self, "Meeting | Child\nM9 | EVE01"),
            .of(KnownChild.self, "Child | Forename | Surname | Born on | Family\nEVE01 | Evelyn | Larkwood | 2008-01-01 | F9"),
            .of(Allocation.self, "Allocation | Kind of case | Case | IRO | From\nA9 | LAC | EVE01 | S2 | 2017-03-21"),
        ])
        let reply = try await world.kim.get("/meetings/M9/hold")
        #expect(reply.status == .forbidden && reply.text.contains("Osric Penhale chairs it"))
        #expect(try await world.kim.get("/meetings/M9").text.contains("Osric Penhale chairs the meeting, and alone can hold it"))
        let support = try await world.browser("lee").get("/meetings/M9/hold")
        #expect(support.status == .forbidden && support.text.contains("Your role does not include it"))
    }

    @Test func `every page about a meeting says in the audit trail what was read`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        for path in ["/meetings", "/meetings/M2", "/meetings/M2/hold", "/meetings/M2/decisions", "/meetings/M2/invitations/W1", "/meetings/M2/move", "/meetings/M2/report"] {
            #expect(try await world.kim.get(path).status == .ok, "\(path)")
        }
        #expect(try world.site.store.readings(subject: "meeting:M2").count == 6)
        #expect(try world.site.store.readings(subject: "meetings").count == 1)
    }

    @Test(arguments: ["", "?show=record", "?show=held&kind=looked-after%20review", "?show=all&chair=S1&week=2017-05-02", "?week=nonsense&kind=nothing"])
    func `the list of meetings has its filters in the address`(query: String) async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let reply = try await world.kim.get("/meetings\(query)")
        #expect(reply.status == .ok)
        #expect(reply.text.contains("/meetings/M2") != query.contains("held"))
    }
}
