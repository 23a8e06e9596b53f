import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// A visit, what was found on it and what the child said are one thing to whoever writes them.
struct VisitEntryTests {
    private let site: TestSite

    init() throws { site = try TestSite() }

    private static let typed = [
        "date": "20/4/2017", "kind": "visit", "seen_alone": "yes", "full-seen": "yes", "full-place": "at home", "full-found": "all well", "view-words": "I like my room.",
    ]

    private var facts: Facts { get throws { try site.site.council.now().facts } }
    private var visits: String { get throws { try site.address(of: "X1") + "/visits" } }
    private func number() throws -> Int64 { try #require(try facts.records[IROVisit.self].ids.first) }

    /// A browser of somebody who has recorded a visit.
    private func begun() async throws -> TestBrowser {
        let browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.fill(try visits + "/new", Self.typed)
        #expect(reply.text.components(between: "govuk-error-summary__list", "</ul>") == [])
        return browser
    }

    @Test func `a visit, its details and the child's words are tied together`() async throws {
        _ = try await begun()
        let visit = try #require(try facts.records[IROVisit.self].entries.first)
        #expect(try facts.records[VisitDetail.self].entries.map(\.visit) == [visit.id])
        #expect(try facts.records[ChildView.self].entries.map(\.visit) == [visit.id])
    }

    @Test func `the change form shows and saves the details and the words, and what was not touched is not written again`() async throws {
        let browser = try await begun(), page = "\(try visits)/\(try number())"
        let shown = try await browser.get(page).text
        #expect(shown.contains("all well") && shown.contains("I like my room.") && shown.contains("at home"))
        #expect(try await browser.fill(page, ["view-words": "I like my room and my cat.", "full-place": "at school"]).status == .seeOther)
        #expect(try facts.records[ChildView.self].entries.map(\.words) == ["I like my room and my cat."])
        #expect(try facts.records[VisitDetail.self].entries.map(\.place) == ["at school"])
        #expect(try "\(visits)/\(number())" == page)
        let history = try await browser.get(page + "/history").text
        #expect(history.contains("<del>at home</del>") && history.contains("<del>I like my room.</del>"))
    }

    @Test func `a visit on another day takes the day of the words along, and emptied words are gone`() async throws {
        let browser = try await begun()
        #expect(try await browser.fill("\(try visits)/\(try number())", ["date": "21/4/2017"]).status == .seeOther)
        #expect(try facts.records[ChildView.self].entries.map(\.said) == ["2017-04-21"])
        #expect(try await browser.fill("\(try visits)/\(try number())", ["view-words": ""]).status == .seeOther)
        #expect(try facts.records[ChildView.self].isEmpty)
        #expect(try facts.records[VisitDetail.self].count == 1)
    }

    @Test func `moving a visit moves all of it, and one undo brings all of it back`() async throws {
        let browser = try await begun()
        let reply = try await browser.send("\(try visits)/\(try number())/move", ["other": "X2", "reason": "wrong sister"])
        #expect(reply.status == .seeOther)
        #expect(try facts.records[VisitDetail.self].entries.map(\.child) == ["X2"])
        #expect(try facts.records[ChildView.self].entries.map(\.child) == ["X2"])
        #expect(try await browser.send("/undo/\(try site.store.version())", ["back": "/"]).status == .seeOther)
        #expect(try facts.records[IROVisit.self].entries.map(\.child) == ["X1"])
        #expect(try facts.records[VisitDetail.self].entries.map(\.child) == ["X1"])
        #expect(try facts.records[ChildView.self].entries.map(\.child) == ["X1"])
        #expect(try site.store.verify() == nil)
    }

    @Test func `striking a visit through strikes all of it through`() async throws {
        let browser = try await begun()
        let page = "\(try visits)/\(try number())"
        #expect(try await browser.get(page + "/strike").text.contains("I like my room."))
        #expect(try await browser.send(page + "/strike", ["reason": "never made"]).status == .seeOther)
        #expect(try facts.records[IROVisit.self].isEmpty && facts.records[VisitDetail.self].isEmpty && facts.records[ChildView.self].isEmpty)
        let struck = try site.store.history(of: ["X1"]).filter(\.isStruck)
        #expect(Set(struck.map(\.register)) == [IROVisit.shape.id, VisitDetail.shape.id, ChildView.shape.id])
    }

    @Test func `words moved without their visit are no longer tied to it`() async throws {
        let browser = try await begun()
        let number = try #require(try facts.records[ChildView.self].ids.first)
        #expect(try await browser.send("\(try site.address(of: "X1"))/views/\(number)/move", ["other": "X2", "reason": "her sister said it"]).status == .seeOther)
        #expect(try facts.records[ChildView.self].entries.map(\.visit) == [nil])
        #expect(try facts.records[IROVisit.self].entries.map(\.child) == ["X1"])
    }

    @Test func `two people who change the details and the visit both keep theirs, and both are asked where they changed one field`() async throws {
        try site.add("mo", roles: [.manager])
        let kim = try await begun(), mo = try await TestBrowser.signedIn(site, as: "mo")
        let page = "\(try visits)/\(try number())"
        let opened = try #require(PageForm(try await kim.get(page).text, to: page))
        #expect(try await mo.fill(page, ["full-place": "in the park", "full-found": "a cold"]).status == .seeOther)
        let clash = try await kim.send(opened, ["full-found": "a cough", "view-words": "I like my cat."])
        #expect(clash.status == .conflict)
        #expect(clash.text.contains("Yours: a cough") && clash.text.contains("Theirs: a cold"))
        let chosen = try #require(PageForm(clash.text, to: page))
        #expect(try await kim.send(chosen, ["full-found": "a cough"]).status == .seeOther)
        let detail = try #require(try facts.records[VisitDetail.self].entries.first)
        #expect(detail.place == "in the park" && detail.found == "a cough")
        #expect(try facts.records[ChildView.self].entries.map(\.words) == ["I like my cat."])
    }

    @Test func `a child who was not seen was not seen alone, on a new visit too`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.fill(try visits + "/new", Self.typed.merging(["full-seen": "no", "full-not_seen_reason": "ill"]) { $1 })
        #expect(reply.status == .unprocessableContent && reply.text.contains("seen or spoken to alone. Choose yes here, or no there."))
        let mended = try await browser.fill(try visits + "/new", Self.typed.merging(["full-seen": "no", "full-not_seen_reason": "ill", "seen_alone": "no"]) { $1 })
        #expect(mended.status == .seeOther)
    }

    @Test func `how a contact was made is chosen from a list; other words are refused, and what was imported in other words stays`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        let shown = try await browser.get(try visits + "/new").text
        #expect(shown.contains("<select class=\"govuk-select\" id=\"kind\"") && shown.contains("value=\"other\""))
        let wrong = try await browser.fill(try visits + "/new", Self.typed.merging(["kind": "carrier pigeon"]) { $1 })
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("“How” must be one of: visit, phone call"))
        try site.keep { entries in
            var visit = IROVisit()
            (visit.id, visit.child, visit.held, visit.kind) = ("V9", "X1", "2017-01-15", "telephone call")
            entries.add(visit)
        }
        let page = "\(try visits)/\(try number())"
        #expect(try await browser.fill(page, ["seen_alone": "no"]).status == .seeOther)
        #expect(try facts.records[IROVisit.self].entries.map(\.kind) == ["telephone call"])
        #expect(try facts.records[VisitDetail.self].isEmpty)
    }

    @Test func `a day after the imported records end can be entered up to today, and none after it`() async throws {
        #expect(try facts.today < "2017-05-02")
        let browser = try await TestBrowser.signedIn(site)
        let ahead = try await browser.fill(try visits + "/new", Self.typed.merging(["date": "3/5/2017"]) { $1 })
        #expect(ahead.status == .unprocessableContent && ahead.text.contains("A visit cannot be later than today, 2 May 2017."))
        #expect(try await browser.fill(try visits + "/new", Self.typed.merging(["date": "2/5/2017"]) { $1 }).status == .seeOther)
    }

    @Test func `what is wrong is said in the words of the form`() async throws {
        let browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.fill(try visits + "/new", ["date": "31/2/2017", "kind": ""])
        #expect(reply.status == .unprocessableContent)
        for sentence in ["“When” must be a day that exists, such as 27/3/2026.", "Choose an answer for “How”.", "Choose an answer for “Was the child seen or spoken to?”."] {
            #expect(reply.text.contains(sentence), "\(sentence)")
        }
    }
}
