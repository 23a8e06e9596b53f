import Care
import HTTPTypes
import Store
import Testing

@testable import Web

/// The pages of a child's record: who sees which, what they say, and that reading them is kept.
struct ChildRecordTests {
    private static let parts = ["", "/people", "/plan", "/reviews", "/voice", "/timeline", "/figures", "/history", "/files", "/readers", "/merge"]

    @Test(arguments: parts)
    func `each page of the record is shown to a manager and stands in the audit trail`(part: String) async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let reply = try await browser.get(try site.address(of: "X1") + part)
        #expect(reply.status == .ok, "\(reply.text.suffix(400))")
        #expect(reply.text.contains("Testperson"))
        #expect(try site.store.readings(limit: 1).first?.subject == "X1")
    }

    @Test(arguments: [(Role.analyst, ["", "/timeline", "/figures"]), (.participation, ["", "/voice", "/timeline", "/figures"]), (.seniorLeader, []), (.administrator, []),
        (.protectionOfficer, ["", "/people", "/plan", "/reviews", "/voice", "/timeline", "/figures", "/history", "/readers"])])
    func `each role sees its pages of a record and no other`(role: Role, seen: [String]) async throws {
        let site = try TestSite(roles: [role])
        let browser = try await TestBrowser.signedIn(site)
        var open: [String] = []
        for part in Self.parts where try await browser.get(try site.address(of: "X1") + part).status == .ok { open.append(part) }
        #expect(open == seen)
    }

    @Test func `a participation officer records a view and reads it again, and sees nothing of visits`() async throws {
        let site = try TestSite(roles: [.participation])
        try site.keep { entries in
            var visit = IROVisit()
            (visit.id, visit.child, visit.held, visit.kind) = ("V1", "X1", "2017-01-15", "visit")
            entries.add(visit)
        }
        let browser = try await TestBrowser.signedIn(site), address = try site.address(of: "X1")
        let saved = try await browser.send(address + "/views/new", ["said_by": "child", "said_date": "1/3/2017", "method": "call", "words": "I like my school."])
        #expect(saved.status == .seeOther, "\(saved.text.suffix(600))")
        let page = try await browser.get(address + "/voice").text
        #expect(page.contains("I like my school.") && !page.contains("Visits and contacts of the IRO") && page.contains("\(address)/views/new"))
        #expect(try await browser.get(address + "/visits").status == .forbidden)
        let support = try await TestBrowser.signedIn(try TestSite(roles: [.support]))
        #expect(try await support.get(try support.site.address(of: "X1") + "/views/new").status == .forbidden)
        #expect(try await support.get(try support.site.address(of: "X1") + "/views").status == .ok)
    }

    @Test func `a baby's age is told in months`() async throws {
        let site = try TestSite()
        try site.keep { entries in
            var known = KnownChild()
            (known.child, known.forename, known.surname, known.born) = ("X9", "Cy", "Newborn", "2016-10-31")
            entries.add(known)
        }
        let browser = try await TestBrowser.signedIn(site)
        #expect(try await browser.get(try site.address(of: "X9")).text.contains("31 October 2016, 5 months old"))
        #expect(try await browser.get("/children?show=all").text.contains(">5 months<"))
    }

    @Test func `warnings stand on every page of the record and on the forms`() async throws {
        let site = try TestSite()
        try site.keep { entries in
            var note = WarningNote()
            (note.id, note.child, note.kind, note.words, note.from, note.reviewBy) = ("W1", "X1", .riskToWorkers, "A large dog.", "2017-01-01", "2017-12-01")
            entries.add(note)
        }
        let browser = try await TestBrowser.signedIn(site)
        for part in ["", "/people", "/timeline", "/contacts", "/contacts/new"] {
            #expect(try await browser.get(try site.address(of: "X1") + part).text.contains("A large dog."), "\(part)")
        }
    }

    @Test func `a note is read by its writer and by nobody else, in the history too`() async throws {
        let site = try TestSite(roles: [.reviewer], staff: "S1")
        try site.keep { entries in
            var allocation = Allocation()
            (allocation.id, allocation.caseID, allocation.kind, allocation.staff, allocation.from) = ("A1", "X1", .lookedAfter, "S1", "2017-01-01")
            entries.add(allocation)
            for (id, staff, words) in [("N1", "S1", "my own words"), ("N2", "S2", "words of another")] {
                var note = OwnNote()
                (note.id, note.child, note.staff, note.day, note.words) = (id, "X1", StaffMember.ID(staff), "2017-01-15", words)
                entries.add(note)
            }
        }
        let browser = try await TestBrowser.signedIn(site)
        for part in ["/voice", "/history"] {
            let page = try await browser.get(try site.address(of: "X1") + part).text
            #expect(page.contains("my own words") && !page.contains("words of another"), "\(part)")
        }
    }

    @Test func `the history shows an entry written, changed and struck through, each with who and why`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let base = try site.address(of: "X1") + "/warnings"
        let fields = ["kind": "other", "words": "A small dog.", "from_date": "15/1/2017", "review_by": "1/8/2017"]
        #expect(try await browser.send(base + "/new", fields).status == .seeOther)
        var number = try #require(try site.site.council.now().facts.records[WarningNote.self].ids.first)
        #expect(try await browser.send("\(base)/\(number)", fields.merging(["words": "A large dog."]) { $1 }).status == .seeOther)
        number = try #require(try site.site.council.now().facts.records[WarningNote.self].ids.first)
        #expect(try await browser.send("\(base)/\(number)/strike", ["reason": "the dog has moved"]).status == .seeOther)
        let page = try await browser.get(try site.address(of: "X1") + "/history").text
        for words in ["Warning note: written", "Warning note: changed", "Warning note: struck through", "the dog has moved", "<del>A small dog.</del>", "<del>A large dog.</del>", "by Kim Example (IRO manager)"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func `an entry moved to another child is in the history of both`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let base = try site.address(of: "X1") + "/warnings"
        _ = try await browser.send(base + "/new", ["kind": "other", "words": "A dog.", "from_date": "15/1/2017", "review_by": "1/8/2017"])
        let number = try #require(try site.site.council.now().facts.records[WarningNote.self].ids.first)
        #expect(try await browser.send("\(base)/\(number)/move", ["other": "X2", "reason": "wrong sister"]).status == .seeOther)
        #expect(try await browser.get(try site.address(of: "X1") + "/history").text.contains("moved to another child’s file"))
        #expect(try await browser.get(try site.address(of: "X2") + "/history").text.contains("moved here from another child’s file"))
    }

    @Test func `IRO activity is a part of the timeline, and legal advice is left out for those who may not see it`() async throws {
        let site = try TestSite()
        try site.keep { entries in
            var visit = IROVisit()
            (visit.id, visit.child, visit.held, visit.kind) = ("V1", "X1", "2017-01-15", "visit")
            entries.add(visit)
            var advice = LegalAdvice()
            (advice.id, advice.child, advice.staff, advice.asked, advice.question, advice.provider) = ("L1", "X1", "S1", "2017-01-16", "May it?", "A chambers")
            entries.add(advice)
        }
        try site.add("lee", roles: [.reviewer])
        let manager = try await TestBrowser.signedIn(site), other = try await TestBrowser.signedIn(site, as: "lee")
        let address = try site.address(of: "X1") + "/timeline?show=iro"
        #expect(try await manager.get(address).text.contains("Independent legal advice asked for"))
        let page = try await other.get(address).text
        #expect(page.contains("IRO contact: visit") && !page.contains("Independent legal advice"))
    }

    @Test func `the old address of a part of the timeline still leads to it`() async throws {
        let site = try TestSite()
        let browser = try await TestBrowser.signedIn(site)
        let address = try site.address(of: "X1")
        #expect(try await browser.get(address + "?show=iro").header("location") == address + "/timeline?show=iro")
    }
}
