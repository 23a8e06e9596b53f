import Care
import Foundation
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

struct SurveyTests {
    @Test func `an anonymous answer cannot be joined to a child by anything that is stored`() async throws {
        let world = try await MeetingWorld()
        try world.site.add("pat", roles: [.participation])
        let pat = try await world.browser("pat")
        let form = try await pat.get("/surveys/new").text
        let started = try await pat.post(
            "/surveys/new",
            ["title": "Your reviews", "audience": "child", "from_date": "2/5/2017", "to_date": "30/5/2017", "anonymous": "yes", "token": TestBrowser.token(in: form)])
        let page = try #require(started.header("location")?.split(separator: "?").first.map(String.init))
        let slip = try await pat.post("\(page)/link", ["token": try await pat.token(of: page)])
        let address = try #require(slip.text.firstMatch(of: /http:\/\/footprint\.test(\/survey\/[a-z0-9-]+)/)).1.description

        // Somebody who has a child's own pages open, and a session of the product, answers in the same browser.
        let own = "/children/\(try world.key("ASH01"))/own"
        let made = try await world.kim.post("\(own)/links", ["days": "28", "token": try await world.kim.token(of: own)])
        let mine = try #require(made.text.firstMatch(of: /http:\/\/footprint\.test(\/mine\/[a-z0-9-]+)/)).1.description
        let phone = TestBrowser(world.site)
        _ = try await phone.post(mine, ["token": try await phone.token(of: mine)])
        let before = phone.cookies
        let readings = try world.site.store.auditCount(AuditFilter()) , lines = try world.site.store.ledger(limit: 1).first?.id ?? 0
        world.site.clock.wait(seconds: 1234)
        let sheet = try await phone.get(address)
        #expect(sheet.status == .ok)
        let other = try await TestBrowser(world.site).get(address)
        #expect(sheet.text == other.text, "the page is the same for everybody")
        let sent = try await phone.post(address, ["answer-1": "Yes", "answer-9": "Less people", "token": TestBrowser.token(in: sheet.text)])
        #expect(sent.header("location") == address + "/thanks")
        #expect(phone.cookies == before, "no cookie is set")

        // One line of the ledger: nobody, of the survey, of the day; and not a line in the trail of reading.
        #expect(try world.site.store.auditCount(AuditFilter()) == readings + 1)
        let line = try #require(try world.site.store.ledger(limit: 1).first)
        #expect(line.id == lines + 1)
        #expect(line.actor == "nobody" && line.subject.hasPrefix("survey:") && line.reason.isEmpty)
        #expect(line.at == "2017-05-02T00:00:00Z")
        #expect(try world.site.store.verify() == nil)
        let facts = try world.facts
        let answers = facts.records[SurveyAnswer.self]
        #expect(Set(answers.entries.map(\.answer)) == ["Yes", "Less people"])
        #expect(answers.entries.allSatisfy { $0.name == nil })
        // The register has no column for a child, a link, a session or a time.
        #expect(SurveyAnswer.shape.columns.map(\.name) == ["answer_id", "survey_id", "question_id", "answer", "name"])
        // The shared link knows neither that it was opened nor on what.
        let link = try #require(try world.site.store.ownLinks(ofSurvey: facts.surveys.first?.id.text ?? "").first)
        #expect(link.opened == nil && link.child == nil)
    }

    @Test func `results are counts while few have answered, and only those who may see them do`() async throws {
        let world = try await MeetingWorld([
            .of(Survey.self, "Survey | Title | For | Opens on | Closes after | Anonymous | Number asked\nSV | Your reviews | child | 2017-04-01 | 2017-05-31 | yes | 40"),
            .of(SurveyQuestion.self, "Question | Survey | Number | Asked | Kind | Core question\nQ1 | SV | 1 | Do they listen? | yes or no | yes"),
            .of(SurveyAnswer.self, "Answer | Survey | Question | Answer given\n" + (1...12).map { "A\($0) | SV | Q1 | \($0 == 12 ? "No" : "Yes")" }.joined(separator: "\n")),
        ])
        let page = try await world.kim.get("/surveys/SV").text
        #expect(page.contains("11 of 12"))
        #expect(page.contains("30% of 40"))
        #expect(try await world.browser("wan").get("/surveys/SV").status == .forbidden)
        #expect(try await world.kim.get("/surveys/new").status == .forbidden)
    }

    @Test func `feedback after a meeting is five questions on one screen, and counts for whoever chaired`() async throws {
        let world = try await MeetingWorld()
        let page = "/meetings/M1/feedback"
        let slip = try await world.kim.post(page, ["do": "ask", "role": "parent", "how": "link", "token": try await world.kim.token(of: page)])
        let address = try #require(slip.text.firstMatch(of: /http:\/\/footprint\.test(\/mine\/[a-z0-9-]+)/)).1.description
        let phone = TestBrowser(world.site)
        #expect(try await phone.post(address, ["token": try await phone.token(of: address)]).header("location") == "/mine/feedback")
        let sheet = try await phone.get("/mine/feedback").text
        #expect(sheet.matches(of: /<fieldset class="o-set">/).count == 4)
        #expect(!sheet.contains("Quillfeld") && !sheet.contains("Ashwin"))
        _ = try await phone.post("/mine/feedback", ["answer-1": "Yes", "answer-5": "Start on time", "token": TestBrowser.token(in: sheet)])
        let facts = try world.facts
        #expect(facts.records[Feedback.self].entries.allSatisfy { $0.child == nil && $0.source == "parent" })
        let results = try await world.kim.get("/feedback").text
        #expect(results.contains("Imogen Raddle") && results.contains("1 of 1") && results.contains("Start on time"))
        // A second time adds nothing.
        _ = try await phone.post("/mine/feedback", ["answer-1": "No", "token": TestBrowser.token(in: sheet)])
        #expect(try world.facts.records[Feedback.self].count == facts.records[Feedback.self].count)
        #expect(!sheet.contains("Childline"))
        // What people said of a chair's meetings is not a colleague's to read; how many answered is.
        #expect(!results.contains("Not shown"))
        try world.site.store.addAccount(
            username: "osk", AccountDetails(name: "Osk Example", roles: [HeldRole(.reviewer)], staff: "S2"), hash: try Passwords.hash(TestSite.password, cost: 4),
            needsFactor: false, world.site.deed)
        let others = try await world.browser("osk").get("/feedback").text
        #expect(others.contains("Imogen Raddle") && others.contains("Not shown"))
    }

    @Test func `what a child answers after a meeting cannot be joined to the child`() async throws {
        let world = try await MeetingWorld()
        let page = "/meetings/M1/feedback"
        let slip = try await world.kim.post(page, ["do": "ask", "role": "child", "how": "link", "token": try await world.kim.token(of: page)])
        let address = try #require(slip.text.firstMatch(of: /http:\/\/footprint\.test(\/mine\/[a-z0-9-]+)/)).1.description
        let phone = TestBrowser(world.site)
        _ = try await phone.post(address, ["token": try await phone.token(of: address)])
        let sheet = try await phone.get("/mine/feedback").text
        #expect(sheet.contains("We do not keep which meeting it was.") && sheet.contains("Childline"))
        #expect(ReadingAge(MineTests.text(of: sheet)).isPlain)
        _ = try await phone.post("/mine/feedback", ["answer-1": "No", "answer-5": "Ask me first", "token": TestBrowser.token(in: sheet)])
        let facts = try world.facts, rows = facts.records[Feedback.self].entries
        #expect(rows.count == 2 && rows.allSatisfy { $0.child == nil && $0.about == "a meeting" && $0.given == "2017-05-01" })
        #expect(facts.records[FeedbackDetail.self].isEmpty)
        #expect(facts.records[FeedbackRequest.self].entries.map(\.answered) == [world.site.clock.day])
        let results = try await world.kim.get("/feedback").text
        #expect(results.contains("0 of 1") && results.contains("Ask me first"))
    }
}
