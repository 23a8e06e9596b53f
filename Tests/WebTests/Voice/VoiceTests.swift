import Care
import Foundation
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

/// What children say, from taking it in to telling the child what came of it.
struct VoiceTests {
    private func world() async throws -> (MeetingWorld, TestBrowser) {
        let world = try await MeetingWorld()
        try world.site.add("pat", roles: [.participation])
        return (world, try await world.browser("pat"))
    }

    private static let taken = [
        "child": "Ashwin", "statement_date": "today", "statement_type": "Problem", "words": "I want my bike.", "consent": "yes", "formality": "informal", "options_explained": "yes",
        "owner": "team manager",
    ]

    @Test func `a problem is taken in, sent on, answered and closed, and each step stays`() async throws {
        let (world, pat) = try await world()
        #expect(try await pat.get("/").text.contains("href=\"/voice/new\""))
        let saved = try await pat.fill("/voice/new", Self.taken)
        #expect(saved.status == .seeOther)
        let problem = try #require(try world.facts.problemCases.first)
        #expect(problem.state == .waiting && problem.holder == "S4" && problem.problem.words == "I want my bike.")
        #expect(try world.facts.records[AppStatement.self].entries.map(\.kind) == ["Problem"])
        let address = "/children/\(try world.key("ASH01"))/problems/\(problem.id)"
        #expect(saved.header("Location")?.hasPrefix(address) == true)

        let tam = try await world.browser("tam"), home = try await tam.get("/").text
        #expect(home.contains("href=\"\(address)/answer\""))
        #expect(try await tam.fill("\(address)/answer", ["words": ""]).status == .unprocessableContent)
        #expect(try await tam.fill("\(address)/answer", ["words": "It comes on Friday."]).status == .seeOther)
        #expect(try await tam.get("\(address)/close").status == .forbidden)

        #expect(try await pat.get("/").text.contains("href=\"\(address)/close\""))
        let early = try await pat.fill("\(address)/close", ["outcome": "The bike is there.", "result": "we did", "told_date": "", "told_how": ""])
        #expect(early.status == .unprocessableContent)
        #expect(early.text.contains("Enter the day the child was told.") && early.text.contains("The bike is there."))
        #expect(try await pat.fill("\(address)/close", ["outcome": "The bike is there.", "result": "we did", "told_date": "today", "told_how": "By phone"]).status == .seeOther)
        let closed = try #require(try world.facts.problem(problem.id))
        #expect(closed.state == .closed && closed.detail.told == "2017-05-02")
        #expect(closed.steps.map(\.kind) == [.routed, .answered, .closed])
        let page = try await world.kim.get(address).text
        #expect(page.contains("It comes on Friday.") && page.contains("The bike is there.") && page.contains("By phone"))
    }

    @Test func `wrong and missing answers are told all at once, and nothing typed is lost`() async throws {
        let (_, pat) = try await world()
        let wrong = try await pat.fill("/voice/new", ["child": "Nobodyknown", "statement_type": "Problem", "words": "Keep <these> words.", "statement_date": "32/1/2017"])
        #expect(wrong.status == .unprocessableContent)
        for sentence in ["No child whose views you keep has this name", "Say whether the child wants it passed on.", "Choose informal or formal", "Say whether both ways were explained"] {
            #expect(wrong.text.contains(sentence), "\(sentence)")
        }
        #expect(wrong.text.contains("Keep &lt;these&gt; words.") && wrong.text.contains("32/1/2017"))
    }

    @Test func `of two children with one name one is chosen; what the child did not want passed on is not`() async throws {
        let (world, pat) = try await world()
        let several = try await pat.fill("/voice/new", Self.taken.merging(["child": "Quillfeld"]) { $1 })
        #expect(several.status == .unprocessableContent)
        #expect(several.text.contains("Choose which child it is.") && several.text.contains("Beatrix Quillfeld, born 1 February 2012"))
        let held = try await pat.fill("/voice/new", Self.taken.merging(["consent": "no"]) { $1 })
        #expect(held.status == .unprocessableContent && held.text.contains("The child did not want it passed on."))
        #expect(try await pat.fill("/voice/new", Self.taken.merging(["child": "Quillfeld", "child_key": try world.key("BEA01"), "consent": "no", "owner": "nobody"]) { $1 }).status == .seeOther)
        #expect(try world.facts.problemCases.map(\.state) == [.toRoute])
        #expect(try world.facts.problemCases.first?.problem.child == "BEA01")
    }

    @Test func `problems nobody has stand first in the inbox, and a problem can change from informal to formal`() async throws {
        let (world, pat) = try await world()
        #expect(try await pat.get("/voice").text.contains("No problem is open."))
        #expect(try await pat.fill("/voice/new", Self.taken.merging(["owner": "nobody", "words": "Unsent words."]) { $1 }).status == .seeOther)
        #expect(try await pat.fill("/voice/new", Self.taken.merging(["words": "Sent words."]) { $1 }).status == .seeOther)
        let inbox = try await pat.get("/voice").text
        let unsent = try #require(inbox.range(of: "Unsent words.")), sent = try #require(inbox.range(of: "Sent words."))
        #expect(unsent.lowerBound < sent.lowerBound)
        #expect(inbox.contains("To send on (1)") && inbox.contains("Waiting for an answer (1)"))
        let problem = try #require(try world.facts.problemCases.first { $0.state == .waiting })
        let address = "/children/\(try world.key("ASH01"))/problems/\(problem.id)/choose"
        #expect(try await pat.fill(address, ["formality": "formal"]).status == .unprocessableContent)
        #expect(try await pat.fill(address, ["formality": "formal", "options_explained": "yes", "words": "A letter, please."]).status == .seeOther)
        let now = try #require(try world.facts.problem(problem.id))
        #expect(now.isFormal && now.steps.last?.words == "From informal to formal. A letter, please.")
    }

    @Test func `a statement gets its answer on the child's page and loses its mark of being open`() async throws {
        let (world, pat) = try await world()
        let key = try world.key("ASH01"), own = "/children/\(key)/statements/new"
        let statement = ["statement_date": "today", "statement_type": "Change", "words": "A later bedtime.", "consent": "yes"]
        #expect(try await pat.fill(own, statement).status == .seeOther)
        let line = try #require(try world.facts.viewLines.first)
        let address = "/children/\(key)/said/\(line.key)"
        #expect(try await pat.get("/children/\(key)/voice").text.contains("href=\"\(address)\""))
        #expect(try await pat.fill(address, ["result": "we could not"]).text.contains("Say why it could not be done."))
        #expect(try await pat.fill(address, ["result": "we could not", "result_words": "School starts early.", "told_date": "today", "told_how": "By phone"]).status == .seeOther)
        let page = try await pat.get("/children/\(key)/voice?source=statement").text
        #expect(page.contains("School starts early.") && page.contains("We could not"))
        #expect(try await pat.get("/voice/views?show=told").text.contains("A later bedtime."))
        #expect(try world.facts.viewLine(line.key, of: line.child)?.isTold == true)
    }

    @Test func `everybody sees the inbox of the children open to them, and numbers without a name`() async throws {
        let (world, pat) = try await world()
        #expect(try await pat.fill("/voice/new", Self.taken).status == .seeOther)
        let wan = try await world.browser("wan")
        #expect(try await wan.get("/voice").text.contains("I want my bike."))
        #expect(try await wan.get("/voice/new").status == .notFound)
        try world.site.add("dir", roles: [.seniorLeader])
        let dir = try await world.browser("dir")
        #expect(try await dir.get("/voice").status == .notFound)
        let numbers = try await dir.get("/voice/usage").text + dir.get("/voice/summary?month=2017-05").text
        #expect(numbers.contains("May 2017") && !numbers.contains("bike") && !numbers.contains("Quillfeld"))
    }

    @Test func `the pledge is asked at a review and counted by promise; an answer changed there is changed, not added`() async throws {
        let promise = SampleTable.of(PledgePromise.self, "Promise | Number | In words | From\nPP1 | 1 | We listen to you. | 2015-04-01")
        let world = try await MeetingWorld([promise])
        let facts = try world.facts
        let meeting = try #require(facts.meetings.first { $0.isReview && $0.chair == "S1" && facts.children(of: $0.id).count == 1 })
        let address = "/meetings/\(meeting.id)/pledge"
        #expect(try await world.kim.get(address).text.contains("1. We listen to you."))
        #expect(try await world.kim.fill(address, ["words-answer-0-PP1": "Sometimes."]).status == .unprocessableContent)
        #expect(try await world.kim.fill(address, ["answer-0-PP1": "partly", "words-answer-0-PP1": "Sometimes."]).status == .seeOther)
        #expect(try await world.kim.fill(address, ["answer-0-PP1": "met", "words-answer-0-PP1": ""]).status == .seeOther)
        #expect(try world.facts.records[PledgeAnswer.self].entries.map(\.answer) == [.met])
        #expect(try await world.kim.get("/voice/pledge").text.contains("We listen to you."))
    }
}
