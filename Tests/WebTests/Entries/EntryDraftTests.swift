import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// What was typed into the form of an entry, and what becomes of it when somebody else changes or ends the entry.
struct EntryDraftTests {
    private let site: TestSite

    init() throws { site = try TestSite() }

    private var warnings: String { get throws { try site.address(of: "X1") + "/warnings" } }
    private var note: WarningNote? { get throws { try site.site.council.now().facts.records[WarningNote.self].entries.first } }
    private func page() throws -> String { "\(try warnings)/\(try #require(try site.site.council.now().facts.records[WarningNote.self].ids.first))" }

    private func begun() async throws -> (kim: TestBrowser, mo: TestBrowser, page: String) {
        try site.add("mo", roles: [.manager])
        let kim = try await TestBrowser.signedIn(site), mo = try await TestBrowser.signedIn(site, as: "mo")
        #expect(
            try await kim.fill(try warnings + "/new", ["kind": "other", "words": "A small dog.", "from_date": "15/1/2017", "review_by": "1/8/2017"]).status
                == .seeOther)
        return (kim, mo, try page())
    }

    private func draft(_ browser: TestBrowser, _ page: String, _ typed: [String: String]) async throws {
        let form = try #require(PageForm(try await browser.get(page).text, to: page))
        let fields = form.filled(typed).filter { $0.0 != "token" }
        #expect(try await browser.submit("/drafts", from: page, fields).status == .seeOther)
    }

    @Test func `a draft of an entry that somebody else changed opens where it was begun, with their change in it`() async throws {
        let (kim, mo, page) = try await begun()
        try await draft(kim, page, ["words": "A small dog and a cat."])
        #expect(try await mo.fill(page, ["review_by": "1/9/2017"]).status == .seeOther)
        let shown = try await kim.get(page)
        #expect(shown.status == .ok)
        #expect(shown.text.contains("A small dog and a cat.") && shown.text.contains("01/09/2017") && shown.text.contains("Mo Example (IRO manager) changed this entry"))
        #expect(try await kim.fill(page, [:]).status == .seeOther)
        #expect(try note?.words == "A small dog and a cat." && note?.reviewBy == "2017-09-01")
        #expect(try site.store.drafts(try #require(try site.store.account(called: "kim")).id).isEmpty)
    }

    @Test func `where both changed one field both are shown, and the draft goes once one is chosen`() async throws {
        let (kim, mo, page) = try await begun()
        try await draft(kim, page, ["words": "A cat."])
        #expect(try await mo.fill(page, ["words": "A large dog."]).status == .seeOther)
        let clash = try await kim.fill(page, [:])
        #expect(clash.status == .conflict && clash.text.contains("Yours: A cat.") && clash.text.contains("Theirs: A large dog."))
        let account = try #require(try site.store.account(called: "kim")).id
        #expect(try site.store.drafts(account).count == 1)
        let chosen = try #require(PageForm(clash.text, to: try self.page()))
        #expect(try await kim.send(chosen, ["words": "A cat."]).status == .seeOther)
        #expect(try note?.words == "A cat.")
        #expect(try site.store.drafts(account).isEmpty)
    }

    @Test func `without a draft the address of an earlier state leads to the entry as it is`() async throws {
        let (kim, mo, page) = try await begun()
        #expect(try await mo.fill(page, ["words": "A large dog."]).status == .seeOther)
        #expect(try await kim.get(page).header("location") == (try self.page()))
        #expect(try await kim.get(page + "/strike").header("location") == (try self.page()) + "/strike")
        let reply = try await kim.send(page + "/strike", ["reason": "no dog"])
        #expect(reply.status == .conflict && reply.text.contains("A large dog.") && reply.text.contains("no dog"))
        #expect(try note != nil)
    }

    @Test func `the draft of an entry that was struck through can still be read, and so can what was sent`() async throws {
        let (kim, mo, page) = try await begun()
        let opened = try #require(PageForm(try await kim.get(page).text, to: page))
        try await draft(kim, page, ["words": "A small dog and a cat."])
        #expect(try await mo.send(page + "/strike", ["reason": "the dog has moved"]).status == .seeOther)
        let shown = try await kim.get(page)
        #expect(shown.status == .gone)
        for words in ["A small dog and a cat.", "struck it through", "the dog has moved"] { #expect(shown.text.contains(words), "\(words)") }
        let sent = try await kim.send(opened, ["words": "A horse."])
        #expect(sent.status == .gone && sent.text.contains("A horse."))
        #expect(try note == nil)
    }

    @Test func `an entry that was moved is not changed from the file it left`() async throws {
        let (kim, mo, page) = try await begun()
        let opened = try #require(PageForm(try await kim.get(page).text, to: page))
        #expect(try await mo.send(page + "/move", ["other": "X2", "reason": "wrong sister"]).status == .seeOther)
        let sent = try await kim.send(opened, ["words": "A horse."])
        #expect(sent.status == .gone && sent.text.contains("moved it to another child’s file") && sent.text.contains("A horse."))
        #expect(try note?.words == "A small dog.")
    }

    @Test func `a number that no entry ever had is not found`() async throws {
        let (kim, _, _) = try await begun()
        #expect(try await kim.get(try warnings + "/999999").status == .notFound)
    }

    @Test func `a record is not closed to a name that nobody has`() async throws {
        let (kim, _, _) = try await begun()
        let form = try site.address(of: "X2") + "/restrictions/new"
        let typed = ["closed_to": "these people", "people": "Mo moo, nobody.else", "reason": "a relative"]
        let reply = try await kim.fill(form, typed)
        #expect(reply.status == .unprocessableContent && reply.text.contains("Nobody has these usernames: moo, nobody.else."))
        #expect(try await kim.fill(form, typed.merging(["people": "Mo"]) { $1 }).status == .seeOther)
    }

    @Test func `a brother or sister is entered by name, and a name of nobody is refused`() async throws {
        let world = try await MeetingWorld()
        let form = "/children/\(try world.key("ASH01"))/relationships/new"
        let refused = try await world.kim.fill(form, ["other_child_id": "Nobody Here", "kind": "sister"])
        #expect(refused.status == .unprocessableContent && refused.text.contains("No child open to you has the name or id “Nobody Here”."))
        #expect(try await world.kim.fill(form, ["other_child_id": "Beatrix Quillfeld", "kind": "sister"]).status == .seeOther)
        #expect(try world.facts.records[Relationship.self].entries.map(\.other) == ["BEA01"])
    }

    @Test func `whoever tells of a change reads who answers and by when`() async throws {
        let world = try await MeetingWorld()
        let wan = try await world.browser("wan"), base = "/children/\(try world.key("ASH01"))/changes"
        let reply = try await wan.fill(base + "/new", ["kind": "placement", "words": "A move.", "happened_date": "2/5/2017"])
        let next = try #require(reply.header("location"))
        #expect(next.hasPrefix(base + "?saved="))
        let shown = try await wan.get(next).text
        #expect(shown.contains("Imogen Raddle, the IRO, answers by 4 May 2017.") && shown.contains("You can take it back"))
    }
}
