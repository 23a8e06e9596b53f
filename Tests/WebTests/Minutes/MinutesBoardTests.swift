import Care
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

struct MinutesBoardTests {
    @Test func `a record goes through its stages by the buttons of the board, and Table 8 counts it once everybody has it`() async throws {
        let world = try await MinutesWorld(approved: false), lee = try await TestBrowser.signedIn(world.site, as: "lee")
        func stage() throws -> MinutesStage? { try world.facts.boardItem(of: "M1")?.stage }
        func counted() throws -> Int {
            let facts = try world.facts
            return Measure.minutesOnTime.cases(facts, in: ReportingYear(containing: "2017-04-05").period).count { $0.outcome == .met }
        }
        for (step, next) in [("drafted", MinutesStage.toCheck), ("checked", .toApprove), ("approved", .toSend)] {
            let board = try await world.kim.get("/minutes")
            #expect(board.status == .ok && board.text.contains("Mark as \(step)") && board.text.contains("Ashwin Quillfeld"))
            // Somebody else checks it, so nobody asks why one person did it all.
            let browser = step == "checked" ? lee : world.kim
            let token = try await browser.token(of: "/minutes")
            let reply = try await browser.post("/meetings/M1/minutes/\(step)", ["token": token, "back": "/minutes?chair=S1"])
            #expect(reply.status == .seeOther && reply.header("Location")?.hasPrefix("/minutes?chair=S1&saved=") == true)
            #expect(try stage() == next)
            let shown = try await browser.get(reply.header("Location") ?? "")
            #expect(shown.text.contains("Undo"))
        }
        for person in ["W1", "W2", "W3"] {
            #expect(try await world.send(person).status == .seeOther)
            #expect(try stage() == .toSend)
            #expect(try counted() == 0)
        }
        #expect(try await world.send("W4").status == .seeOther)
        #expect(try stage() == .sent)
        #expect(try counted() == 1)
    }

    @Test func `a step that is not the next one is refused, and taking one back undoes it`() async throws {
        let world = try await MinutesWorld(approved: false)
        let token = try await world.kim.token(of: "/minutes")
        let early = try await world.kim.post("/meetings/M1/minutes/approved", ["token": token])
        #expect(early.status == .conflict && early.text.contains("it is to draft now"))
        let reply = try await world.kim.post("/meetings/M1/minutes/drafted", ["token": token, "back": "/minutes"])
        let line = reply.header("Location")?.split(separator: "=").last.map(String.init) ?? ""
        _ = try await world.kim.post("/undo/\(line)", ["token": token, "back": "/minutes"])
        #expect(try world.facts.boardItem(of: "M1")?.stage == .toDraft)
    }

    @Test func `one person who drafts, checks and approves is asked why, and the reason stands with the record and in the ledger`() async throws {
        let world = try await MinutesWorld(approved: false)
        let token = try await world.kim.token(of: "/minutes")
        for step in ["drafted", "checked"] { #expect(try await world.kim.post("/meetings/M1/minutes/\(step)", ["token": token]).status == .seeOther) }
        #expect(try await world.kim.get("/minutes").text.contains("Mark as approved, with a reason"))
        let asked = try await world.kim.post("/meetings/M1/minutes/approved", ["token": token, "reason": " "])
        #expect(asked.status == .unprocessableContent && asked.text.contains("say why one person does every step") && asked.text.contains("id=\"reason\""))
        #expect(try world.facts.boardItem(of: "M1")?.stage == .toApprove)
        let reply = try await world.kim.post("/meetings/M1/minutes/approved", ["token": token, "reason": "Nobody else is at work."])
        let line = try #require(reply.header("Location")?.split(separator: "=").last.flatMap { Int64($0) })
        #expect(reply.status == .seeOther)
        #expect(try world.site.store.line(line)?.reason == "Nobody else is at work.")
        #expect(try await world.kim.get("/meetings/M1/minutes").text.contains("Nobody else is at work."))
    }

    @Test func `a long column shows the oldest fifteen, and all of them by a link that stays in the address`() async throws {
        var meetings = "Meeting | Kind | Planned for | Chair | State | Held on | Completed on", children = "Meeting | Child | Participation"
        for number in 10..<26 {
            meetings += "\nL\(number) | looked-after review | 2017-03-\(number) | S1 | held | 2017-03-\(number) | 2017-03-\(number)"
            children += "\nL\(number) | DOT01 | PN1"
        }
        let world = try await MinutesWorld(approved: false, [.of(Meeting.self, meetings), .of(MeetingChild.self, children)])
        func cards(_ address: String) async throws -> (first: Bool, last: Bool, text: String) {
            let text = try await world.kim.get(address).text
            return (text.contains("/meetings/L10/minutes"), text.contains("/meetings/M1/minutes"), text)
        }
        // Sixteen of March and one of April: the two newest are not shown at first.
        let short = try await cards("/minutes")
        #expect(short.first && !short.last && short.text.contains("Show all 17") && short.text.contains("/minutes?all=to%20draft#stage-to-draft"))
        let whole = try await cards("/minutes?all=to%20draft")
        #expect(whole.first && whole.last && whole.text.contains("Show only 15"))
        #expect(whole.text.contains("name=\"back\" value=\"/minutes?all=to%20draft\""))
    }

    @Test func `business support checks and sends, and neither drafts nor approves`() async throws {
        let world = try await MinutesWorld(approved: false)
        let lee = try await TestBrowser.signedIn(world.site, as: "lee")
        let board = try await lee.get("/minutes")
        #expect(board.text.contains("Ashwin Quillfeld") && !board.text.contains("Mark as"))
        let token = TestBrowser.token(in: board.text)
        #expect(try await lee.post("/meetings/M1/minutes/drafted", ["token": token]).status == .forbidden)
        #expect(try await lee.post("/meetings/M1/minutes/approved", ["token": token]).status == .forbidden)
        _ = try await world.kim.post("/meetings/M1/minutes/drafted", ["token": try await world.kim.token(of: "/minutes")])
        #expect(try await lee.get("/minutes").text.contains("Mark as checked"))
        #expect(try await lee.post("/meetings/M1/minutes/checked", ["token": token]).status == .seeOther)
    }

    @Test func `the board is filtered by chair and by whose turn it is`() async throws {
        let world = try await MinutesWorld(approved: false)
        #expect(try await world.kim.get("/minutes?chair=S1").text.contains("Ashwin Quillfeld"))
        #expect(!(try await world.kim.get("/minutes?chair=S3").text.contains("Ashwin Quillfeld")))
        #expect(try await world.kim.get("/minutes?owner=staff-S1").text.contains("Ashwin Quillfeld"))
        #expect(!(try await world.kim.get("/minutes?owner=support").text.contains("Ashwin Quillfeld")))
    }

    @Test func `an old record that nobody drafted is red on the board, with the reason in words`() async throws {
        let world = try await MinutesWorld(approved: false)
        let board = try await world.kim.get("/minutes").text
        #expect(board.contains(">Late<") && board.contains("fp-card--red") && board.contains("Send the decisions"))
        #expect(board.contains("The decisions were to go out by 12 April 2017. Was to be drafted by"))
    }

    @Test func `the record's page says who does not get a section, and shows its dates`() async throws {
        let world = try await MinutesWorld()
        let page = try await world.kim.get("/meetings/M1/minutes").text
        #expect(page.contains("Not for parent") && page.contains("10 April 2017") && page.contains("He sleeps badly"))
        #expect(try await world.kim.get("/meetings/NONE/minutes").status == .notFound)
    }
}
