import Care
import Foundation
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

/// A concern from the day it is raised to the day it is closed, by those who raise and those who answer.
struct ChallengeTests {
    private func raise(_ world: MeetingWorld, _ more: [String: String] = [:]) async throws -> Dispute {
        let address = "/children/\(try world.key("ASH01"))/concerns/new"
        let reply = try await world.kim.fill(
            address, ["theme": "contact with family", "problem": "He has not seen his gran since March."].merging(more) { $1 })
        #expect(reply.status == .seeOther)
        return try #require(try world.facts.records[Dispute.self].entries.first)
    }

    @Test func `a concern about two sisters and brothers is one, stands first on the manager's home, and is answered two steps from it`() async throws {
        let world = try await MeetingWorld()
        let dispute = try await raise(world, ["also-\(try world.key("BEA01"))": "yes", "further": "participation, drift and delay"])
        #expect(try world.facts.disputeCase(dispute.id)?.children.map(\.text).sorted() == ["ASH01", "BEA01"])
        #expect(try world.facts.disputeCase(dispute.id)?.themes == ["contact with family", "participation", "drift and delay"])
        let tam = try await world.browser("tam")
        let home = try await tam.get("/").text
        let answers = try #require(home.range(of: "Answers owed to IROs")), other = try #require(home.range(of: "Decisions to confirm"))
        #expect(answers.lowerBound < other.lowerBound)
        let address = "/challenge/\(dispute.id)/answer"
        #expect(home.contains("href=\"\(address)\""))
        #expect(try await tam.fill(address, ["response": " "]).status == .unprocessableContent)
        #expect(try await tam.fill(address, ["response": "Gran comes on Saturday."]).status == .seeOther)
        let answered = try #require(try world.facts.disputeCase(dispute.id))
        #expect(answered.step.answered == "2017-05-02")
        #expect(answered.stageDetail(0)?.answeredBy == "S4")
        #expect(try world.facts.answersOwed.isEmpty)
        #expect(try await world.kim.get("/").text.contains("Is the answer enough?"))
    }

    @Test func `the social worker answers from their own home, too`() async throws {
        let world = try await MeetingWorld()
        let dispute = try await raise(world)
        let wan = try await world.browser("wan"), address = "/challenge/\(dispute.id)/answer"
        #expect(try await wan.get("/").text.contains("href=\"\(address)\""))
        #expect(try await wan.fill(address, ["response": "Booked."]).status == .seeOther)
    }

    /// A service manager and a director above the team, each with an account.
    private func line(_ world: MeetingWorld) throws {
        try MinutesWorld.put(
            [
                .of(StaffMember.self, "Staff number | Forename | Surname | Role\nS6 | Ora | Vellacott | Service manager\nS9 | Una | Amberly | Director"),
                .of(Team.self, "Team | Name | Belongs to | Manager | From\nT1 | North | T2 | S4 | 2016-01-01\nT2 | Families | T0 | S6 | 2015-01-01\nT0 | All | | S9 | 2015-01-01"),
            ], into: world.site)
        for (name, role, staff) in [("ora", Role.teamManager, "S6"), ("una", .seniorLeader, "S9")] as [(String, Role, StaffMember.ID)] {
            try world.site.store.addAccount(
                username: name, AccountDetails(name: "\(name.capitalized) Example", roles: [HeldRole(role)], staff: staff), hash: try Passwords.hash(TestSite.password, cost: 4),
                needsFactor: false, world.site.deed)
        }
    }

    @Test func `a stage put to a senior leader is on their home page, and nobody under them answers in their place`() async throws {
        let world = try await MeetingWorld()
        try line(world)
        let dispute = try await raise(world), una = try await world.browser("una"), address = "/challenge/\(dispute.id)", key = try world.key("ASH01")
        #expect(try await una.get(address).status == .notFound)
        let further = ["stage": "3", "skip_reason": "The move is on Friday.", "left_early_reason": "The move is on Friday."]
        #expect(try await world.kim.fill(address + "/further", further).status == .seeOther)
        for name in ["tam", "wan", "ora"] {
            let browser = try await world.browser(name)
            #expect(try await browser.get(address + "/answer").status == .forbidden, "\(name)")
            #expect(!(try await browser.get("/").text.contains("\(address)/answer")), "\(name)")
        }
        #expect(try await una.get("/").text.contains("href=\"\(address)/answer\""))
        let page = try await una.get(address)
        #expect(page.status == .ok && page.text.contains("He has not seen his gran since March.") && page.text.contains("With: Una Amberly"))
        // The child it is about, and nothing else of the child.
        #expect(try await una.get("/children/\(key)").status == .ok)
        for other in ["/voice", "/reviews", "/people"] { #expect(try await una.get("/children/\(key)\(other)").status != .ok, "\(other)") }
        #expect(try await una.get("/children/\(try world.key("BEA01"))").status == .notFound)
        #expect(try await una.fill(address + "/answer", ["response": "Gran comes on Saturday."]).status == .seeOther)
        #expect(try world.facts.disputeCase(dispute.id)?.stageDetail(3)?.answeredBy == "S9")
    }

    @Test func `a child's problem that is sent to a senior leader is theirs to read and to answer`() async throws {
        let world = try await MeetingWorld([.of(AppProblem.self, "Problem | Child | Raised on | In the child's words\nP1 | DOT01 | 2017-04-28 | Nobody told me.")])
        try line(world)
        let una = try await world.browser("una"), address = "/children/\(try world.key("DOT01"))/problems/P1"
        #expect(try await una.get(address).status == .notFound)
        #expect(try await world.kim.fill(address + "/route", ["owner_staff_id": "S9", "sent_to": "Director"]).status == .seeOther)
        #expect(try await una.get("/").text.contains("href=\"\(address)/answer\""))
        #expect(try await una.get(address).text.contains("Nobody told me."))
        #expect(try await una.fill(address + "/answer", ["words": "She is told by me."]).status == .seeOther)
    }

    @Test func `a concern takes in other children of the IRO by name, when it is raised and later`() async throws {
        let world = try await MeetingWorld()
        let wrong = try await world.kim.fill(
            "/children/\(try world.key("ASH01"))/concerns/new", ["theme": "health", "problem": "No dentist.", "others": "Quillfeld\nNobody Known"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("“Quillfeld” could be more than one child") && wrong.text.contains("“Nobody Known”: no child"))
        let dispute = try await raise(world, ["others": "Dorothea Wexcombe"])
        #expect(try world.facts.disputeCase(dispute.id)?.children.map(\.text).sorted() == ["ASH01", "DOT01"])
        let add = "/challenge/\(dispute.id)/children"
        #expect(try await world.kim.get("/challenge/\(dispute.id)").text.contains("href=\"\(add)\""))
        #expect(try await world.kim.fill(add, ["children": "DOT01"]).text.contains("about this child already"))
        #expect(try await world.kim.fill(add, ["children": ""]).status == .unprocessableContent)
        #expect(try await world.kim.fill(add, ["children": "beatrix quillfeld"]).status == .seeOther)
        #expect(try world.facts.disputeCase(dispute.id)?.children.map(\.text).sorted() == ["ASH01", "BEA01", "DOT01"])
    }

    @Test func `the same concern is not raised twice on a day without a word`() async throws {
        let world = try await MeetingWorld()
        _ = try await raise(world)
        let address = "/children/\(try world.key("ASH01"))/concerns/new", again = ["theme": "Contact", "problem": "He has not seen his gran since March."]
        let warned = try await world.kim.fill(address, again)
        #expect(warned.status == .unprocessableContent && warned.text.contains("was raised for Ashwin Quillfeld today") && warned.text.contains("Raise it all the same"))
        #expect(try world.facts.disputeCases.count == 1)
        #expect(try await world.kim.fill(address, again.merging(["again": "yes"]) { $1 }).status == .seeOther)
        #expect(try world.facts.disputeCases.count == 2)
    }

    @Test func `it is taken further with a reason for what is left out, and CAFCASS is told at the same time`() async throws {
        let world = try await MeetingWorld()
        let dispute = try await raise(world)
        let further = "/challenge/\(dispute.id)/further"
        let wrong = try await world.kim.fill(further, ["stage": "2"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("Say why stages are left out.") && wrong.text.contains("Say why it cannot wait."))
        #expect(try await world.kim.fill(further, ["stage": "2", "skip_reason": "The manager asked for it.", "left_early_reason": "A move on Friday."]).status == .seeOther)
        let cafcass = ["cafcass_note": "Told by telephone.", "cafcass_date": "today"]
        #expect(try await world.kim.fill("/challenge/\(dispute.id)/cafcass", cafcass).status == .seeOther)
        let now = try #require(try world.facts.disputeCase(dispute.id))
        #expect(now.step.stage == 2)
        #expect(now.dispute.informalAttempt == "2017-05-02")
        #expect(now.detail.cafcass == "2017-05-02")
        #expect(now.stageDetail(1)?.skipReason == "The manager asked for it.")
        let page = try await world.kim.get("/challenge/\(dispute.id)").text
        #expect(page.contains("CAFCASS told") && page.contains("Left out") && page.contains("Service manager"))
    }

    @Test func `it is closed with what changed and whether the child was told; its story is refused while it tells who the child is`() async throws {
        let world = try await MeetingWorld()
        let dispute = try await raise(world)
        let close = "/challenge/\(dispute.id)/close"
        let empty = try await world.kim.fill(close, [:])
        #expect(empty.status == .unprocessableContent)
        for sentence in ["Say whether something changed", "Write what came of it.", "Write what it means", "or say why the child was not told."] {
            #expect(empty.text.contains(sentence), "\(sentence)")
        }
        let closing = [
            "result": "changed for the child", "outcome": "Gran visits.", "impact_on_child": "He sleeps again.", "child_told_date": "today", "child_told_how": "on a visit",
        ]
        #expect(try await world.kim.fill(close, closing).status == .seeOther)
        let story = "/challenge/\(dispute.id)/story"
        let refused = try await world.kim.fill(story, ["story": "Ashwin, born 1 June 2007, sees gran at 4 Larkspur Rd."])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("Ashwin, born 1 June 2007") && refused.text.contains("Write “the child”"))
        #expect(refused.text.contains("day of birth") && refused.text.contains("an address"))
        #expect(try world.facts.disputeCase(dispute.id)?.detail.story == nil)
        #expect(try await world.kim.fill(story, ["story": "A child had not seen a grandmother for a spring. Now they meet each week."]).status == .seeOther)
        #expect(try world.facts.disputeCase(dispute.id)?.detail.storyPublished == "2017-05-02")
    }

    @Test func `one record stands on four lists: of the child, the IRO, the team and the theme`() async throws {
        let world = try await MeetingWorld()
        let dispute = try await raise(world)
        for query in ["child=\(try world.key("ASH01"))", "iro=S1", "team=T1", "theme=contact"] {
            #expect(try await world.kim.get("/challenge?\(query)").text.contains("/challenge/\(dispute.id)"), "\(query)")
        }
        for query in ["child=\(try world.key("DOT01"))", "iro=S2", "team=T9", "theme=health"] {
            #expect(!(try await world.kim.get("/challenge?\(query)").text.contains("/challenge/\(dispute.id)")), "\(query)")
        }
    }

    @Test func `whoever is not of the service or the child's line sees no word of it`() async throws {
        let world = try await MeetingWorld()
        let dispute = try await raise(world)
        let lee = try await world.browser("lee")
        #expect(try await lee.get("/challenge").status == .notFound)
        #expect(try await lee.get("/challenge/\(dispute.id)").status == .notFound)
        let timeline = try await lee.get("/children/\(try world.key("ASH01"))/timeline").text
        #expect(timeline.contains("Concern raised") && !timeline.contains("gran since March"))
    }

    @Test func `what protects independence is not there for a team manager, whose own team's child it is about`() async throws {
        let world = try await MeetingWorld([
            .of(LegalAdvice.self, "Request | Child | IRO | Asked on | Question | Provider\nL1 | ASH01 | S1 | 2017-04-20 | May they? | Impartial Chambers")
        ])
        let dispute = try await raise(world), key = try world.key("ASH01"), tam = try await world.browser("tam")
        #expect(try await world.kim.get("/challenge/legal-advice").text.contains("Impartial Chambers"))
        let closed = [
            "/challenge/legal-advice", "/children/\(key)/legal-advice", "/children/\(key)/concerns/new", "/challenge/\(dispute.id)/close", "/challenge/\(dispute.id)/story",
        ]
        for address in closed { #expect(try await tam.get(address).status == .notFound, "\(address)") }
        #expect(!(try await tam.get("/challenge").text.contains("Legal advice")))
    }

    @Test func `to say thank you takes no more than to raise a concern, from the same place`() async throws {
        let world = try await MeetingWorld()
        let child = "/children/\(try world.key("ASH01"))", page = try await world.kim.get(child).text
        #expect(page.contains("\(child)/concerns/new") && page.contains("\(child)/thanks/new"))
        #expect(try await world.kim.fill("\(child)/thanks/new", ["theme": "contact", "words": "The worker drove gran here."]).status == .seeOther)
        #expect(try world.facts.thanks.first?.words == "The worker drove gran here.")
        let dispute = try await raise(world), told = try await world.kim.get(child).text
        #expect(told.contains("/challenge/\(dispute.id)") && told.contains("The worker drove gran here."))
        // Business support opens the child, and reads neither.
        let lee = try await world.browser("lee").get(child).text
        #expect(!lee.contains("/challenge/") && !lee.contains("drove gran"))
        #expect(try await world.browser("wan").get("/challenge/thanks").text.contains("The worker drove gran here."))
    }
}

/// Collective concerns: from a theme to an answer and a policy.
struct ConcernTests {
    private func world() async throws -> (MeetingWorld, TestBrowser) {
        let world = try await MeetingWorld([
            .of(
                Dispute.self,
                """
                Dispute | Level | Raised on | Raised by | Theme | Problem
                D1 | informal | 2017-04-03 | S1 | life story work | Not begun.
                D2 | formal | 2017-03-27 | S1 | Life story work | Not begun.
                """),
            .of(DisputeChild.self, "Dispute | Child\nD1 | ASH01\nD2 | BEA01"),
        ])
        try world.site.store.addAccount(
            username: "una", AccountDetails(name: "Una Example", roles: [HeldRole(.seniorLeader)], staff: nil), hash: try Passwords.hash(TestSite.password, cost: 4),
            needsFactor: false, world.site.deed)
        return (world, try await world.browser("una"))
    }

    @Test func `from a theme, one action makes a collective concern that carries its cases`() async throws {
        let (world, una) = try await world()
        let themes = try await world.kim.get("/challenge/themes").text
        #expect(themes.contains("/concerns/new?theme=life%20story%20work"))
        let page = "/concerns/new?theme=life%20story%20work"
        #expect(try await world.kim.fill(page, [:]).status == .seeOther)
        let concern = try #require(try world.facts.concernCases.first)
        #expect(concern.evidence.map(\.reference).sorted() == ["D1", "D2"])
        #expect(concern.state == .waiting)
        // A senior leader sees how many, and no child.
        let home = try await una.get("/").text
        #expect(home.contains("href=\"/concerns/\(concern.concern.id)/answer\""))
        let told = try await una.get("/concerns/\(concern.concern.id)").text
        #expect(told.contains("2 cases of 2 children in 1 team") && !told.contains("Quillfeld"))
        #expect(try await una.fill("/concerns/\(concern.concern.id)/answer", ["response": "Two more workers from June."]).status == .seeOther)
        #expect(try world.facts.concernCases.first?.state == .answered)
        #expect(try await una.get("/challenge/D1").status == .notFound)
    }

    @Test func `what changed is kept with the policy and its version, and without it nothing is closed`() async throws {
        let (world, _) = try await world()
        _ = try await world.kim.fill("/concerns/new?theme=life%20story%20work", [:])
        let concern = try #require(try world.facts.concernCases.first), page = "/concerns/\(concern.concern.id)/change"
        let wrong = try await world.kim.fill(page, ["closed_date": "today", "policy_link": "procedures.example.org"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("Write what changed for children") && wrong.text.contains("begins with https://") && wrong.text.contains("which version"))
        let right = ["closed_date": "today", "what_changed": "All have begun.", "policy_link": "https://procedures.example.org/life-story", "policy_version": "3"]
        #expect(try await world.kim.fill(page, right).status == .seeOther)
        let kept = try #require(try world.facts.concernCases.first)
        #expect(kept.state == .closed)
        #expect(kept.detail.policyLink == "https://procedures.example.org/life-story")
        #expect(kept.detail.policyVersion == "3")
    }

    @Test func `a pattern is proposed, opened, and answered with why it is none`() async throws {
        let site = try WorkSite(), browser = try await site.signedIn("manager")
        let patterns = try site.facts("manager").proposedPatterns
        let planted = try #require(patterns.first { $0.theme == "family time venue" })
        let page = try await browser.get("/concerns/patterns").text
        #expect(page.contains("Family time venue") && page.contains("\(planted.children.count) children, same cause"))
        let answer = "/concerns/patterns/\(planted.id)/answer"
        #expect(try await browser.fill(answer, ["reason": ""]).status == .unprocessableContent)
        #expect(try await browser.fill(answer, ["reason": "One venue, closed since."]).status == .seeOther)
        #expect(!(try await browser.get("/concerns/patterns").text.contains("Family time venue")))
    }
}
