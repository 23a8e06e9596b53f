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

    @Test func `the name of another family stops the pack until there is a reason, and a second person says themselves that they have read it`() async throws {
        let world = try await MinutesWorld(section: "He met Dorothea Wexcombe at the swimming pool.")
        let lee = try await TestBrowser.signedIn(world.site, as: "lee")
        let page = try await world.kim.get(world.pack("W1"))
        let sending = try #require(PackSending("W1", .minutes, seen: try world.facts, whole: try world.facts))
        let key = try #require(sending.undecided.first?.key)
        #expect(sending.undecided.count == 1 && page.text.contains("Second person needed") && !page.text.contains(">Send the record</button>"))
        #expect(try await world.send("W1", .minutes, ["do": "ask", "second": "lee"]).status == .unprocessableContent)
        let own = try await world.send("W1", .minutes, ["do": "ask", key: "She is his friend.", "second": "kim"])
        #expect(own.status == .unprocessableContent && own.text.contains("somebody other than you") && own.text.contains("She is his friend."))
        #expect(try await world.send("W1", .minutes, ["do": "ask", key: "She is his friend.", "second": "nobody"]).status == .unprocessableContent)
        // Naming a second person is not enough, whoever does it.
        #expect(try await world.send("W1", .minutes, [key: "She is his friend.", "second": "lee"]).status == .unprocessableContent)
        #expect(try await world.send("W1", .minutes, ["do": "ask", key: "She is his friend.", "second": "lee"]).status == .seeOther)
        #expect(try await world.send("W1").status == .unprocessableContent)
        #expect(try await world.send("W1", .minutes, ["do": "confirm"]).status == .conflict)
        #expect(try await world.kim.get("/meetings/M1/packs").text.contains("Waits for a second look"))
        #expect(try await world.kim.get("/").text.contains("A pack waits for you to read it") == false)
        // Lee is told, opens it, and says so.
        #expect(try await lee.get("/").text.contains("A pack waits for you to read it"))
        #expect(try await lee.get("/notices").text.contains("/meetings/M1/packs/W1?kind=minutes"))
        #expect(try await world.send("W1", .minutes, ["do": "confirm"], as: lee, looksFirst: false).status == .conflict)
        #expect(try await lee.get(world.pack("W1")).text.contains("You are asked to read this pack"))
        #expect(try await world.send("W1", .minutes, ["do": "confirm"], as: lee).status == .seeOther)
        #expect(!(try await lee.get("/").text.contains("A pack waits for you to read it")))
        // Lee has read it, so somebody else sends it.
        #expect(try await world.send("W1", as: lee).status == .unprocessableContent)
        #expect(try world.facts.packs(of: "M1").isEmpty)
        let sent = try await world.send("W1")
        #expect(sent.status == .seeOther)
        let pack = try #require(try world.facts.packs(of: "M1").first)
        #expect(pack.secondCheck == "Lee Example (lee)" && pack.by == "Kim Example" && pack.method == "post")
        let line = try #require(sent.header("Location")?.split(separator: "=").last.flatMap { Int64($0) })
        #expect(try world.site.store.history(register: "packs_sent", key: [pack.id]).first?.written.reason.contains("She is his friend.") == true)
        #expect(try world.site.store.line(line)?.action == "send minutes")
    }

    @Test func `a pack that is changed after the second person has read it has to be read again`() async throws {
        let world = try await MinutesWorld(section: "He met Dorothea Wexcombe at the swimming pool.")
        let lee = try await TestBrowser.signedIn(world.site, as: "lee")
        let facts = try world.facts
        let key = try #require(PackSending("W1", .minutes, seen: facts, whole: facts)?.undecided.first?.key)
        _ = try await world.send("W1", .minutes, ["do": "ask", key: "She is his friend.", "second": "lee"])
        _ = try await world.send("W1", .minutes, ["do": "confirm"], as: lee)
        #expect(try await world.send("W1", .minutes, [key: "Another reason."]).status == .unprocessableContent)
        try world.rewrite("S1", "Something else.")
        // Neither of them has seen the new words.
        #expect(try await world.send("W1", looksFirst: false).status == .conflict)
        #expect(try await world.send("W1").status == .unprocessableContent)
        #expect(try world.facts.packs(of: "M1").isEmpty)
    }

    @Test func `the name of a carer whose address is withheld is asked about once for the whole meeting`() async throws {
        let world = try await MinutesWorld(carerDecided: false, [
            .of(Contact.self, "Contact | Child | Name | Role | Address withheld | May receive papers\nK8 | ASH01 | Rufus Quillfeld | parent | no | yes"),
            .of(MeetingPerson.self, "Person | Meeting | Child | Contact | Role | Attended | Receives the record\nW8 | M1 | ASH01 | K8 | parent | yes | yes"),
        ])
        func ready(_ person: MeetingPerson.ID) throws -> Bool {
            let facts = try world.facts
            return try #require(PackSending(person, .minutes, seen: facts, whole: facts)).isReady
        }
        #expect(try !ready("W1") && !ready("W8") && ready("W2") && ready("W3") && ready("W4"))
        #expect(try await world.send("W1").status == .unprocessableContent)
        let key = try #require(MinutesWorld.findings(in: try await world.kim.get(world.pack("W1")).text).first)
        #expect(try await world.send("W1", .minutes, ["do": "keep", key: "Both parents know him."]).status == .seeOther)
        #expect(try ready("W1") && !ready("W8"))
        #expect(try await world.send("W1", .minutes, ["do": "keep", key: "Both parents know him.", "all-\(key)": "yes"]).status == .seeOther)
        #expect(try ready("W1") && ready("W8"))
        #expect(try await world.send("W8").status == .seeOther)
        #expect(try world.facts.packReasons(of: "M1").map(\.by) == ["Kim Example", "Kim Example"])
    }

    @Test func `what was sent opens again byte for byte, with the fingerprint it was sent with`() async throws {
        let world = try await MinutesWorld()
        _ = try await world.send("W1")
        let pack = try #require(try world.facts.packs(of: "M1").first)
        let address = "/meetings/M1/packs/W1/sent/\(pack.id)"
        let first = try await world.kim.get(address)
        #expect(first.status == .ok && Store.digest(of: first.bytes) == pack.digest)
        // The record changes afterwards; what was sent does not.
        try world.rewrite("S1", "Something else.")
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

    @Test func `packs that were previewed go together, and who was left out is told with the reason`() async throws {
        let world = try await MinutesWorld()
        let page = try await world.kim.get("/meetings/M1/packs")
        #expect(page.text.contains("Preview each pack first.") && page.text.contains("Not previewed") && !page.text.contains(">Send the record</button>"))
        let token = TestBrowser.token(in: page.text)
        let wanted = ["token": token, "kind": "minutes", "method-minutes": "secure email", "person-W1": "yes", "person-W2": "yes", "person-W3": "yes"]
        let unseen = try await world.kim.post("/meetings/M1/packs", wanted)
        #expect(unseen.status == .conflict && unseen.text.contains("Nothing was sent.") && unseen.text.contains("You have not previewed it"))
        for person in ["W1", "W2"] { _ = try await world.kim.get(world.pack(person)) }
        // What another previewed is not previewed by the sender.
        let lee = try await TestBrowser.signedIn(world.site, as: "lee")
        _ = try await lee.get(world.pack("W3"))
        #expect(try await world.kim.get("/meetings/M1/packs").text.contains("Send the record to 2 people"))
        var without = wanted
        without["method-minutes"] = nil
        #expect(try await world.kim.post("/meetings/M1/packs", without).status == .unprocessableContent)
        let sent = try await world.kim.post("/meetings/M1/packs", wanted)
        #expect(sent.status == .seeOther)
        #expect(Set(try world.facts.packs(of: "M1").map(\.person)) == ["W1", "W2"])
        let after = try await world.kim.get(sent.header("Location") ?? "").text
        #expect(after.contains("The record went to 2 people:") && after.contains("Petra Quillfeld") && after.contains("2 people will not get it yet:"))
        // Nobody gets it twice.
        let again = try await world.kim.post("/meetings/M1/packs", wanted)
        #expect(again.status == .conflict && again.text.contains("It went on"))
        #expect(try world.facts.packs(of: "M1").count == 2)
    }

    @Test func `words that are changed after the preview have to be previewed again`() async throws {
        let world = try await MinutesWorld()
        _ = try await world.kim.get(world.pack("W1"))
        try world.rewrite("S1", "Something else.")
        let late = try await world.send("W1", looksFirst: false)
        #expect(late.status == .conflict && late.text.contains("You have not looked at this pack as it stands now"))
        #expect(try world.facts.packs(of: "M1").isEmpty)
        #expect(try await world.send("W1").status == .seeOther)
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
