import Care
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

struct QualityPagesTests {
    @Test func `everybody who sees quality finds its pages, and the others do not`() async throws {
        let work = try WorkSite(), sees: Set<String> = ["iro", "manager", "participation", "leader", "analyst"]
        for username in work.people.map(\.username) {
            let browser = try await work.signedIn(username)
            for path in ["/audits", "/topics", "/topics/story", "/supervision"] {
                let status = try await browser.get(path).status
                #expect((status == .ok) == sees.contains(username), "\(username) \(path) \(status.code)")
            }
            let advocacy = try await browser.get("/advocacy").status
            #expect((advocacy == .ok) == ["iro", "manager", "participation"].contains(username), "\(username) \(advocacy.code)")
        }
    }

    @Test func `an IRO does the audit planned for them: what is missing is said, then it is kept with its action`() async throws {
        let work = try WorkSite(), look = try work.look("iro"), staff = try #require(look.person.staff)
        let mine = try #require(look.facts.auditsToDo(by: staff).first), address = look.links.audit(mine)
        let browser = try await work.signedIn("iro")
        let form = try await browser.get(address)
        #expect(form.status == .ok && form.text.contains("Grade of the file"))
        let token = TestBrowser.token(in: form.text)
        let empty = try await browser.post(address, ["token": token, "summary": "Half of it"])
        #expect(empty.status == .unprocessableContent && empty.text.contains("Half of it") && empty.text.contains("Choose the grade of the file."))
        var fields = ["token": token, "grade": "good", "summary": "The plan moves.", "audit_date": "2/5/2017"]
        for index in 1...look.facts.auditTool(mine.plan.kind, on: look.today).questions.count { fields["q\(index)-grade"] = "good" }
        fields["a1-action"] = "Ask about school"
        fields["a1-owner"] = staff.text
        fields["a1-due"] = "30/5/2017"
        #expect(try await browser.post(address, fields).status == .seeOther)
        let after = try work.look("iro").facts, done = try #require(after.auditCase(mine.plan.id))
        #expect(done.audit?.grade == .good && done.actions.map(\.words) == ["Ask about school"])
        #expect(try await browser.get(address).text.contains("Ask about school"))
        // A second time it is there already.
        #expect(try await browser.post(address, fields).status != .seeOther)
    }

    @Test func `every number of the grades opens that many audits, and is plain to whoever may read none`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let links = try await browser.get("/audits").text.matches(of: /href="([^"]*grade=[^"]*)#plan"[^>]*>(\d+)/)
        #expect(!links.isEmpty)
        for link in links {
            let page = try await browser.get(String(link.output.1).replacing("&amp;", with: "&")).text
            let all = try #require(page.firstMatch(of: /All \((\d+)\)/)?.output.1)
            #expect(all == link.output.2, "\(link.output.1)")
        }
        #expect(!(try await work.signedIn("analyst").get("/audits").text.contains("grade=")))
    }

    @Test func `nobody but the auditor opens the form of an audit`() async throws {
        let work = try WorkSite(), look = try work.look("iro"), staff = try #require(look.person.staff)
        let others = try #require(look.facts.auditCases.first { $0.audit == nil && $0.plan.auditor != staff && look.facts.child($0.plan.child) != nil })
        #expect(try await work.signedIn("iro").get(look.links.audit(others)).status == .forbidden)
    }

    @Test func `planning a month twice plans it once`() async throws {
        let work = try WorkSite(), browser = try await work.signedIn("manager")
        let token = try await browser.token(of: "/audits")
        _ = try await browser.post("/audits/plan", ["token": token, "month": "2017-06-01"])
        let once = try work.facts("manager").records[AuditPlan.self].entries.count { $0.month == "2017-06-01" }
        #expect(once > 0)
        _ = try await browser.post("/audits/plan", ["token": token, "month": "2017-06-01"])
        #expect(try work.facts("manager").records[AuditPlan.self].entries.count { $0.month == "2017-06-01" } == once)
    }

    @Test func `what is said in supervision is read by the IRO and the manager, and by nobody else`() async throws {
        let work = try WorkSite(), staff = try #require(work.people.first { $0.username == "iro" }?.staff)
        let manager = try await work.signedIn("manager"), address = "/supervision/\(staff)"
        let token = try await manager.token(of: address + "/new")
        let saved = try await manager.post(address + "/new", ["token": token, "planned_date": "1/5/2017", "held_date": "1/5/2017", "words": "Quite private words"])
        #expect(saved.status == .seeOther)
        for username in work.people.map(\.username) {
            let browser = try await work.signedIn(username), page = try await browser.get(address)
            #expect(page.text.contains("Quite private words") == ["iro", "manager"].contains(username), "\(username)")
            #expect((page.status == .ok) == ["iro", "manager"].contains(username), "\(username)")
        }
        let analyst = try await work.signedIn("analyst")
        #expect(try await analyst.get("/registers/supervision_details.csv").status == .notFound)
        #expect(try await analyst.get("/registers/supervision.csv").status == .ok)
    }

    @Test func `themes of a referral are kept as ticked`() async throws {
        let work = try WorkSite(), look = try work.look("participation")
        let each = try #require(look.facts.advocacyCases.last { $0.referral.child.map { look.facts.child($0) != nil } ?? false })
        let child = try #require(each.referral.child), number = try #require(look.facts.reference(of: each.referral)?.row)
        let address = look.links.child(child) + "/advocacy/\(number)/themes", browser = try await work.signedIn("participation")
        let page = try await browser.get(address)
        #expect(page.status == .ok)
        #expect(try await browser.post(address, ["token": TestBrowser.token(in: page.text), "theme-2": "yes", "others": "a bicycle"]).status == .seeOther)
        #expect(try work.facts("participation").advocacyCase(each.referral.id).map { Set($0.themes) } == ["placement", "a bicycle"])
    }
}
