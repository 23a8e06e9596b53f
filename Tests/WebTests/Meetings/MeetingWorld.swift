import Care
import Foundation
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

/// A product whose service knows two children of one family and one of another, their workers and rooms, and one review held before.
struct MeetingWorld {
    let site: TestSite
    /// The IRO of the children, who chairs.
    let kim: TestBrowser

    init(_ more: [SampleTable] = []) async throws {
        site = try TestSite(isEmpty: true, roles: [.reviewer], staff: "S1")
        try MinutesWorld.put(Self.tables + more, into: site)
        try Self.add("lee", [.support], "S5", to: site)
        try Self.add("tam", [.teamManager], "S4", to: site)
        try Self.add("wan", [.socialWorker], "S3", to: site)
        kim = try await TestBrowser.signedIn(site)
    }

    private static func add(_ username: String, _ roles: [Role], _ staff: StaffMember.ID, to site: TestSite) throws {
        try site.store.addAccount(
            username: username, AccountDetails(name: "\(username.capitalized) Example", roles: roles.map { HeldRole($0) }, staff: staff),
            hash: try Passwords.hash(TestSite.password, cost: 4), needsFactor: false, site.deed)
    }

    func browser(_ username: String) async throws -> TestBrowser { try await TestBrowser.signedIn(site, as: username) }

    static let tables: [SampleTable] = [
        .of(
            KnownChild.self,
            """
            Child | Forename | Surname | Born on | Family
            ASH01 | Ashwin | Quillfeld | 2007-06-01 | F1
            BEA01 | Beatrix | Quillfeld | 2012-02-01 | F1
            DOT01 | Dorothea | Wexcombe | 2004-03-01 | F3
            """),
        .of(HeaderEntry.self, year: 2018, "Child | Born on\nASH01 | 2007-06-01\nBEA01 | 2012-02-01\nDOT01 | 2004-03-01"),
        .of(
            Episode.self, year: 2018,
            """
            Child | From | Reason for new episode | Legal status | Placement type
            ASH01 | 2017-03-20 | S | C2 | U6
            BEA01 | 2017-03-20 | S | C2 | U6
            DOT01 | 2017-03-20 | S | V2 | U6
            """),
        .of(
            StaffMember.self,
            """
            Staff number | Forename | Surname | Role | Registration
            S1 | Imogen | Raddle | IRO | SW100
            S2 | Osric | Penhale | IRO | SW200
            S3 | Wanda | Sopwith | SW | SW300
            S4 | Mabel | Trenchard | TM | SW400
            S5 | Lee | Ferrand | Support |
            """),
        .of(Post.self, "Post | Title | Full-time equivalent\nP1 | Independent Reviewing Officer | 1\nP2 | Independent Reviewing Officer | 1"),
        .of(PostHolding.self, "Staff number | Post | Full-time equivalent | From\nS1 | P1 | 1 | 2015-01-01\nS2 | P2 | 1 | 2015-01-01"),
        .of(
            Allocation.self,
            "Allocation | Kind of case | Case | IRO | From\nA1 | LAC | ASH01 | S1 | 2017-03-21\nA2 | LAC | BEA01 | S1 | 2017-03-21\nA3 | LAC | DOT01 | S1 | 2017-03-21"),
        .of(
            SocialWorkerSpell.self, year: 2018,
            "Child | Born on | Social worker | From\nASH01 | 2007-06-01 | SW300 | 2017-03-20\nBEA01 | 2012-02-01 | SW300 | 2017-03-20"),
        .of(Team.self, "Team | Name | Manager | From\nT1 | North | S4 | 2015-01-01"),
        .of(TeamMember.self, "Worker | Team | From\nS3 | T1 | 2015-01-01"),
        .of(
            Room.self,
            "Room | Name | Address | Seats | Step-free | Hearing loop\nR1 | Larch room | 1 Example Street | 10 | yes | no\nR2 | Rowan room | 1 Example Street | 6 | no | no"),
        .of(
            Contact.self,
            """
            Contact | Child | Name | Role | Address | Address withheld | May receive papers
            K1 | ASH01 | Petra Quillfeld | parent | 4 Larkspur Road, ZZ1 1ZZ | no | yes
            K2 | ASH01 | Edmund Hathway | carer | 9 Foxglove Close, ZZ2 2ZZ | yes | yes
            K3 | BEA01 | Joan Tidwell | health | | no | yes
            """),
        // The first review of Ash, held in time, and what it decided.
        .of(
            Meeting.self,
            "Meeting | Kind | Planned for | Chair | State | Held on | Completed on\nM1 | looked-after review | 2017-04-05 | S1 | held | 2017-04-05 | 2017-04-05"),
        .of(MeetingChild.self, "Meeting | Child | Participation | Chairing | Why not seen before\nM1 | ASH01 | PN1 | no | moved the day before"),
        .of(
            Decision.self,
            "Decision | Meeting | Child | Number | What will be done | So that | Owner | By | State\nD1 | M1 | ASH01 | 1 | Arrange swimming lessons | he has something of his own | Social worker | 2017-04-20 | open"),
    ]

    /// A review of Ash planned for today, with those who come.
    static let planned: [SampleTable] = [
        .of(Meeting.self, "Meeting | Kind | Planned for | Starts | Ends | Room | Chair | State\nM2 | looked-after review | 2017-05-02 | 14:00 | 15:00 | R1 | S1 | planned"),
        .of(MeetingChild.self, "Meeting | Child\nM2 | ASH01"),
        .of(
            MeetingPerson.self,
            """
            Person | Meeting | Child | Contact | Worker | Role | Receives the record
            W1 | M2 | ASH01 | K1 | | parent | yes
            W2 | M2 | ASH01 | K2 | | carer | yes
            W3 | M2 | | | S3 | social worker | yes
            W4 | M2 | ASH01 | | | child | yes
            """),
        .of(Preparation.self, "Meeting | Held on | How | Report received on\nM2 | 2017-04-12 | phone | 2017-04-27"),
        .of(IROVisit.self, "Visit | Child | IRO | On | Kind | Seen alone\nV1 | ASH01 | S1 | 2017-04-28 | visit | yes"),
        .of(VisitDetail.self, "Visit | Child | Child seen\nV1 | ASH01 | yes"),
        .of(
            ChildView.self,
            "View | Child | Meeting | Said on | Said by | How | Words\nY1 | ASH01 | M2 | 2017-04-28 | child | paper | I want to see my gran more."),
    ]

    var facts: Facts { get throws { try site.site.council.now().facts } }
    func key(_ child: Child.ID) throws -> String { try site.site.council.now().keys.key(of: child) }

    /// The number of a decision's row, as addresses name it.
    func row(of id: Decision.ID) throws -> Int64 {
        let facts = try facts, decision = try #require(facts.decision(id))
        return try #require(facts.rowNumber(of: decision))
    }

    /// What the page's form asks, by the meeting's own rules.
    func form(_ meeting: Meeting.ID) throws -> RecordForm {
        let facts = try facts
        let known = try #require(facts.meeting(meeting))
        return RecordForm(known, facts)
    }

    /// Everything a review needs to be closed, as somebody would type it.
    func typed(_ meeting: Meeting.ID, participation: String = "PN1") throws -> [String: String] {
        let form = try form(meeting), part = try #require(form.parts.first)
        var fields: [String: String] = [:]
        for (_, slot) in form.people { fields[slot.name("attended")] = "yes" }
        let link = try #require(part.link)
        fields[link.name("participation")] = participation
        fields[link.name("chairing")] = "co-chaired"
        fields[link.name("chairing_offered")] = "yes"
        fields[link.name("chairing_answer")] = "I will do the start."
        for (question, slot) in part.answers { fields[slot.name("answer")] = question.replies.first?.rawValue }
        let views = try #require(part.sections.first { $0.heading == .childViews }).slot
        fields[views.name("words")] = "It is good here."
        let line = try #require(part.decisions.first { $0.decision == nil }).slot
        fields[line.name("action")] = "Ask gran for Sundays"
        fields[line.name("outcome")] = "he sees his gran"
        fields[line.name("owner")] = "Wanda Sopwith"
        fields[line.name("due_date")] = "1/6/2017"
        return fields
    }
}

/// A form of a page as a browser would send it: what stands in its fields, changed by what a person types.
struct PageForm {
    let action: String
    private(set) var fields: [(String, String)] = []

    /// - Parameter action: where the form goes; the page may have others.
    init?(_ page: String, to action: String) {
        guard let start = page.range(of: "action=\"\(action)\""), let end = page.range(of: "</form>", range: start.upperBound..<page.endIndex) else { return nil }
        self.action = action
        let body = String(page[start.upperBound..<end.lowerBound])
        for match in body.matches(of: /<(input|textarea|select)([^>]*)>/) {
            let attributes = String(match.2)
            guard let name = Self.attribute("name", attributes) else { continue }
            switch match.1 {
            case "input":
                let type = Self.attribute("type", attributes) ?? "text"
                if ["radio", "checkbox"].contains(type), !attributes.contains(" checked") { continue }
                fields.append((name, Self.attribute("value", attributes) ?? ""))
            case "textarea":
                let rest = body[match.range.upperBound...]
                fields.append((name, Self.plain(String(rest.prefix(upTo: rest.range(of: "</textarea>")?.lowerBound ?? rest.endIndex)))))
            default:
                let rest = body[match.range.upperBound...]
                let options = String(rest.prefix(upTo: rest.range(of: "</select>")?.lowerBound ?? rest.endIndex))
                let chosen = options.matches(of: /<option value="([^"]*)" selected/).last.map { String($0.1) } ?? ""
                fields.append((name, Self.plain(chosen)))
            }
        }
    }

    func value(_ name: String) -> String? { fields.last { $0.0 == name }?.1 }

    /// The fields with some changed; a field the page did not have is added, as a choice made is.
    func filled(_ typed: [String: String]) -> [(String, String)] {
        fields.filter { typed[$0.0] == nil } + typed.map { ($0.key, $0.value) }
    }

    private static func attribute(_ name: String, _ text: String) -> String? {
        guard let start = text.range(of: " \(name)=\""), let end = text.range(of: "\"", range: start.upperBound..<text.endIndex) else { return nil }
        return plain(String(text[start.upperBound..<end.lowerBound]))
    }

    private static func plain(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

extension TestBrowser {
    /// Opens a page, fills in its form and sends it.
    func fill(_ page: String, to action: String? = nil, _ typed: [String: String]) async throws -> TestSite.Reply {
        let opened = try await get(page)
        return try await send(try #require(PageForm(opened.text, to: action ?? page), "\(opened.status) \(page)"), typed)
    }

    /// Sends a form that was opened before.
    func send(_ form: PageForm, _ typed: [String: String]) async throws -> TestSite.Reply {
        let body = form.filled(typed).map { "\(FormReader.encoded($0.0))=\(FormReader.encoded($0.1))" }.joined(separator: "&")
        return try await send(.post, form.action, [.origin: "http://footprint.test", .contentType: "application/x-www-form-urlencoded"], Array(body.utf8))
    }
}
