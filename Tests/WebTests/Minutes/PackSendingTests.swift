import Care
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

struct PackSendingTests {
    @Test func `a section that is not for the parent never appears in the parent's pack, and does in the carer's`() async throws {
        let world = try await MinutesWorld()
        #expect(!(try await world.kim.get(world.pack("W1")).text.contains("He sleeps badly")))
        #expect(try await world.kim.get(world.pack("W2")).text.contains("He sleeps badly"))
        _ = try await world.send("W1")
        let pack = try #require(try world.facts.packs(of: "M1").first)
        let sent = try await world.kim.get("/meetings/M1/packs/W1/sent/\(pack.id)").text
        #expect(sent.contains("blue curtains") && !sent.contains("He sleeps badly"))
    }

    @Test func `a withheld address never goes out, whatever reason is given`() async throws {
        let world = try await MinutesWorld(section: "They live at 9 Foxglove Close now.")
        let page = try await world.kim.get(world.pack("W1"))
        #expect(page.text.contains("Goes to nobody") && !page.text.contains("Send the record</button>"))
        var fields = ["second": "lee"]
        for key in MinutesWorld.findings(in: page.text) { fields[key] = "It is right." }
        for finding in try #require(PackSending("W1", .minutes, seen: try world.facts, whole: try world.facts)).findings { fields[finding.key] = "It is right." }
        #expect(try await world.send("W1", .minutes, fields).status == .conflict)
        #expect(try world.facts.packs(of: "M1").isEmpty)
        // Not on paper either, nor on the carer's own letter.
        #expect(try await world.kim.get("/meetings/M1/packs/W1/print?kind=minutes").status == .conflict)
        #expect(try await world.kim.get("/meetings/M1/packs/W1.pdf?kind=minutes").status == .conflict)
        let clean = try await MinutesWorld()
        let carer = try await clean.kim.get("/meetings/M1/packs/W2/print?kind=minutes").text
        #expect(carer.contains("Edmund Hathway") && !carer.contains("Foxglove"))
        #expect(try await clean.kim.get("/meetings/M1/packs/W1/print?kind=minutes").text.contains("4 Larkspur Road"))
    }

    @Test func `the name of another family stops the pack until there is a reason and a second person who is somebody else`() async throws {
        let world = try await MinutesWorld(section: "He met Dorothea Wexcombe at the swimming pool.")
        let page = try await world.kim.get(world.pack("W1"))
        let keys = MinutesWorld.findings(in: page.text)
        #expect(keys.count == 1 && page.text.contains("Second person needed"))
        let key = try #require(keys.first)
        #expect(try await world.send("W1").status == .unprocessableContent)
        #expect(try await world.send("W1", .minutes, [key: "She is his friend and both families know."]).status == .unprocessableContent)
        let own = try await world.send("W1", .minutes, [key: "She is his friend.", "second": "kim"])
        #expect(own.status == .unprocessableContent && own.text.contains("somebody other than you") && own.text.contains("She is his friend."))
        #expect(try await world.send("W1", .minutes, [key: "She is his friend.", "second": "nobody"]).status == .unprocessableContent)
        #expect(try await world.send("W1", .minutes, ["second": "lee"]).status == .unprocessableContent)
        #expect(try world.facts.packs(of: "M1").isEmpty)
        let sent = try await world.send("W1", .minutes, [key: "She is his friend.", "second": "lee"])
        #expect(sent.status == .seeOther)
        let pack = try #require(try world.facts.packs(of: "M1").first)
        #expect(pack.secondCheck == "Lee Example (lee)" && pack.by == "Kim Example" && pack.method == "post")
        let line = try #require(sent.header("Location")?.split(separator: "=").last.flatMap { Int64($0) })
        #expect(try world.site.store.history(register: "packs_sent", key: [pack.id]).first?.written.reason.contains("She is his friend.") == true)
        #expect(try world.site.store.line(line)?.action == "send minutes")
    }

    @Test func `what was sent opens again byte for byte, with the fingerprint it was sent with`() async throws {
        let world = try await MinutesWorld()
        _ = try await world.send("W1")
        let pack = try #require(try world.facts.packs(of: "M1").first)
        let address = "/meetings/M1/packs/W1/sent/\(pack.id)"
        let first = try await world.kim.get(address)
        #expect(first.status == .ok && Store.digest(of: first.bytes) == pack.digest)
        // The record changes afterwards; what was sent does not.
        var section = try #require(try world.facts.sections(of: "M1").first)
        section.words = "Something else."
        var entries = Entries()
        entries.replace(try world.facts.records[MinuteSection.self].ids[0], with: section)
        try world.site.store.save(entries, action: "mend", subject: "meeting:M1", world.site.deed)
        #expect(try await world.kim.get(address).bytes == first.bytes)
        #expect(try await world.kim.get("/meetings/M1/packs/W2/sent/\(pack.id)").status == .notFound)
        #expect(try world.site.store.readings().contains { $0.action == "read pack" && $0.subject == "meeting:M1" && $0.detail == "pack \(pack.id)" })
    }

    @Test func `the decisions go the same day, before there are minutes; the record waits for its approval`() async throws {
        let world = try await MinutesWorld(approved: false)
        #expect(try await world.send("W1", .minutes).status == .conflict)
        #expect(try await world.send("W1", .decisions).status == .seeOther)
        let pack = try #require(try world.facts.packs(of: "M1").first)
        let sent = try await world.kim.get("/meetings/M1/packs/W1/sent/\(pack.id)").text
        #expect(sent.contains("Arrange swimming lessons") && !sent.contains("blue curtains"))
    }

    @Test func `clean packs go together, all of them or none`() async throws {
        let world = try await MinutesWorld()
        let page = try await world.kim.get("/meetings/M1/packs")
        #expect(page.text.contains("Send the record to 4 people"))
        let token = TestBrowser.token(in: page.text)
        let wanted = ["token": token, "kind": "minutes", "person-W1": "yes", "person-W2": "yes", "person-W3": "yes"]
        #expect(try await world.kim.post("/meetings/M1/packs", wanted).status == .unprocessableContent)
        let sent = try await world.kim.post("/meetings/M1/packs", wanted.merging(["method-minutes": "secure email"]) { $1 })
        #expect(sent.status == .seeOther)
        #expect(Set(try world.facts.packs(of: "M1").map(\.person)) == ["W1", "W2", "W3"])
        let after = try await world.kim.get(sent.header("Location") ?? "").text
        #expect(after.contains("The record went to 3 people:") && after.contains("Petra Quillfeld"))
        // One of them has it already: nothing goes to the other either.
        let again = try await world.kim.post("/meetings/M1/packs", ["token": token, "kind": "minutes", "method-minutes": "post", "person-W1": "yes", "person-W4": "yes"])
        #expect(again.status == .conflict && again.text.contains("Nothing was sent."))
        #expect(try world.facts.packs(of: "M1").count == 3)
    }

    @Test func `the child's own pack speaks to the child in plain words`() async throws {
        let world = try await MinutesWorld()
        let pack = try await world.kim.get("/meetings/M1/packs/W4/print?kind=minutes").text
        for words in ["Dear Ashwin,", "What you said", "What will happen", "Who does it", "By when", "10 May 2017", "The record of your review"] {
            #expect(pack.contains(words), "\(words)")
        }
        #expect(!pack.contains("What will be done"))
    }

    @Test func `somebody who needs large print gets large print`() async throws {
        let world = try await MinutesWorld()
        #expect(try await world.kim.get("/meetings/M1/packs/W2/print?kind=minutes").text.contains("pr--large"))
        #expect(!(try await world.kim.get("/meetings/M1/packs/W1/print?kind=minutes").text.contains("pr--large")))
        #expect(try await world.kim.get("/meetings/M1/packs/W1/print?kind=minutes&large=yes").text.contains("pr--large"))
    }

    @Test func `who may not receive papers is not sent any`() async throws {
        let world = try await MinutesWorld([
            .of(Contact.self, "Contact | Child | Name | Role | Address withheld | May receive papers\nK9 | ASH01 | Rufus Quillfeld | family | no | no"),
            .of(MeetingPerson.self, "Person | Meeting | Child | Contact | Role | Attended | Receives the record\nW9 | M1 | ASH01 | K9 | family | yes | yes"),
        ])
        #expect(try await world.send("W9").status == .conflict)
        #expect(try await world.kim.get(world.pack("W9")).text.contains("may not receive papers"))
    }

    @Test func `a meeting with a child who is closed to the sender is sent by somebody else`() async throws {
        let world = try await MinutesWorld([
            .of(MeetingChild.self, "Meeting | Child | Participation\nM1 | DOT01 | PN1"),
            .of(Restriction.self, "Restriction | Child | Closed to | People | Reason | From\nR1 | DOT01 | these people | kim | is her aunt | 2017-01-01"),
        ])
        let page = try await world.kim.get(world.pack("W3"))
        #expect(page.text.contains("closed to you") && !page.text.contains("Wexcombe"))
        #expect(try await world.send("W3").status == .conflict)
    }
}
