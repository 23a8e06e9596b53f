import Care
import Documents
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

struct HoldingTests {
    private let page = "/meetings/M2/hold"

    /// The figure of the current year in a row of a table.
    private func figure(_ world: MeetingWorld, _ table: String, _ row: String, column: String = "2017/18") throws -> Double {
        let snapshot = try world.site.site.council.now()
        let made = try #require(snapshot.tables(snapshot.latest).table(table))
        let place = try #require(made.place(row: row, column: column), "\(table): \(made.table.rows.map(\.label)), \(made.table.columns.map(\.label))")
        return made.table.rows[place.row].cells[place.column].value ?? 0
    }

    private static let counted: [(table: String, row: String)] = [
        ("2", "LAC"), ("3", "Reviews counted"), ("4", "Total"), ("4", "PN1"), ("5", "Reviews"), ("5", "of which co-chaired"), ("7", "Seen"),
    ]

    @Test func `one entry feeds Tables 2, 3, 4, 5 and 7, each by one`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let before = try Self.counted.map { try figure(world, $0.table, $0.row) }
        let saved = try await world.kim.fill(page, try world.typed("M2").merging(["do": "save"]) { $1 })
        #expect(saved.status == .seeOther)
        #expect(try Self.counted.map { try figure(world, $0.table, $0.row) } == before)
        let held = try await world.kim.fill(page, ["do": "hold"])
        #expect(held.status == .seeOther, "\(held.text.components(between: "govuk-error-summary__list", "</ul>"))")
        #expect(held.header("location")?.hasPrefix("/meetings/M2/decisions?saved=") == true)
        let after = try Self.counted.map { try figure(world, $0.table, $0.row) }
        for (place, counted) in Self.counted.enumerated() { #expect(after[place] - before[place] == 1, "Table \(counted.table), \(counted.row)") }
        #expect(try figure(world, "7", "Not Seen") == 1)
        let decision = try #require(try world.facts.decisions(at: "M2").first)
        #expect(decision.number == 1 && decision.ownerStaff == "S3" && decision.due == "2017-06-01" && decision.state == .open)
        #expect(try world.facts.meeting("M2")?.completed == "2017-05-02")
    }

    @Test func `taking back that a meeting was held takes back what was saved with it`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let held = try await world.kim.fill(page, try world.typed("M2").merging(["do": "hold"]) { $1 })
        #expect(held.status == .seeOther)
        let line = try #require(held.header("location")?.split(separator: "=").last)
        #expect(try await world.kim.send("/undo/\(line)", ["back": "/"]).status == .seeOther)
        let facts = try world.facts
        #expect(facts.meeting("M2")?.state == .planned && facts.decisions(at: "M2").isEmpty && facts.rows(of: "M2").first?.participation == nil)
        #expect(try world.site.store.verify() == nil)
    }

    @Test func `a meeting for a child in care and on a plan counts once in each`() async throws {
        let combined = MeetingWorld.planned.dropFirst() + [
            .of(
                Meeting.self,
                "Meeting | Kind | Combined with | Planned for | Chair | State\nM2 | looked-after review | review conference | 2017-05-02 | S1 | planned"),
            .of(ProtectionPlan.self, "Plan | Child | Family | From\nPL1 | ASH01 | F1 | 2017-04-01"),
        ]
        let world = try await MeetingWorld(Array(combined))
        let place = try #require(try world.facts.number(of: Child.ID("ASH01")))
        let link = try #require(try world.form("M2").parts.first?.link)
        let fields = try world.typed("M2").merging([
            "do": "hold", link.name("outcome"): "plan ended", "meeting-quorate": "yes", "meeting-safety_scale": "8",
        ]) { $1 }
        let reply = try await world.kim.fill(page, fields)
        #expect(reply.status == .seeOther, "\(reply.text.components(between: "govuk-error-summary__list", "</ul>"))")
        let facts = try world.facts
        #expect(facts.reviews[place].count == 2 && facts.conferences(of: place).count == 1 && facts.meetingsHeld.count == 2)
        #expect(facts.plans[place].first?.to == "2017-05-02")
    }

    @Test func `what is missing is listed with a link to each field, and nothing typed is lost`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let link = try #require(try world.form("M2").parts.first?.link)
        let reply = try await world.kim.fill(page, [link.name("participation"): "PN3", "do": "hold"])
        #expect(reply.status == .unprocessableContent && reply.text.contains("Saved, not closed yet"))
        for sentence in ["Say who came to the meeting.", "Say whether Ashwin Quillfeld chaired or co-chaired the meeting.", "Write the decisions, each with its owner and day."] {
            #expect(reply.text.contains(sentence))
        }
        let anchors = reply.text.components(between: "govuk-error-summary__list", "</ul>").flatMap { $0.components(between: "href=\"#", "\"") }
        #expect(anchors.count > 5)
        for anchor in anchors { #expect(reply.text.contains("id=\"\(anchor)\""), "\(anchor)") }
        #expect(try world.facts.meeting("M2")?.state == .planned)
        #expect(try world.facts.rows(of: "M2").first?.participation?.rawValue == "PN3")
    }

    @Test func `each part says whether it is done, and one that is done is folded until something is wrong`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        /// The words beside a part in the contents, and whether the part stands open.
        func part(_ id: String, _ page: String) throws -> (words: String, isOpen: Bool) {
            let entry = try #require(page.components(between: "href=\"#\(id)\">", "</a>").last)
            let section = try #require(page.components(between: "aria-labelledby=\"\(id)\"", "</summary>").first)
            return (try #require(entry.components(between: ": </span>", "</span>").first), section.contains("<details class=\"fp-fold\" open"))
        }
        let before = try part("participation", try await world.kim.get(page).text)
        #expect(before.words == "To do" && before.isOpen)
        #expect(try await world.kim.fill(page, try world.typed("M2").merging(["do": "save"]) { $1 }).status == .seeOther)
        let after = try part("participation", try await world.kim.get(page).text)
        #expect(after.words == "Done" && !after.isOpen)
        let wrong = try await world.kim.fill(page, ["held": "31/2/2017", "do": "save"])
        #expect(wrong.status == .unprocessableContent)
        #expect(try part("participation", wrong.text).isOpen)
    }

    @Test func `PN0 is refused for a child of nine, and not offered`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        #expect(try await !world.kim.get(page).text.contains("value=\"PN0\""))
        let link = try #require(try world.form("M2").parts.first?.link)
        let views = try #require(try world.form("M2").parts.first?.sections.first).slot
        let reply = try await world.kim.fill(page, [link.name("participation"): "PN0", views.name("words"): "I like it here.", "do": "save"])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("PN0 is for children under 4; the child was 9 on 2 May 2017. Choose PN1 to PN7."))
        #expect(try world.facts.rows(of: "M2").first?.participation == nil)
        #expect(try world.facts.sections(of: "M2").map(\.words) == ["I like it here."])
    }

    @Test func `a draft comes back as it was typed, and is gone once it is saved`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let opened = try #require(PageForm(try await world.kim.get(page).text, to: page))
        let line = try #require(try world.form("M2").parts.first?.decisions.first).slot
        _ = try await world.kim.submit("/drafts", from: page, opened.filled([line.name("action"): "Half a thought", "draft-address": page]).filter { $0.0 != "token" })
        let again = try await world.kim.get(page).text
        #expect(again.contains("This is your draft") && again.contains("Half a thought"))
        let other = try await world.browser("lee")
        #expect(try await !other.get("/meetings/M2").text.contains("Half a thought"))
        let reply = try await world.kim.fill(page, [line.name("owner"): "Wanda Sopwith", line.name("outcome"): "so", line.name("due_date"): "1/6/2017", "do": "save"])
        #expect(reply.status == .seeOther)
        #expect(try world.facts.decisions(at: "M2").map(\.action) == ["Half a thought"])
        #expect(try await !world.kim.get(page).text.contains("This is your draft"))
    }

    @Test func `two people who write different fields both keep theirs; the same field shows both`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        try world.site.store.addAccount(
            username: "mo", AccountDetails(name: "Mo Example", roles: [HeldRole(.manager)], staff: "S2"),
            hash: try Passwords.hash(TestSite.password, cost: 4), needsFactor: false, world.site.deed)
        let mo = try await world.browser("mo")
        let part = try #require(try world.form("M2").parts.first), link = try #require(part.link)
        let views = try #require(part.sections.first { $0.heading == .childViews }).slot
        let mine = try #require(PageForm(try await world.kim.get(page).text, to: page))
        let theirs = try #require(PageForm(try await mo.get(page).text, to: page))
        #expect(try await mo.send(theirs, [link.name("participation"): "PN2", views.name("words"): "Mo heard this.", "do": "save"]).status == .seeOther)
        let reply = try await world.kim.send(mine, [link.name("chairing"): "no", views.name("words"): "Kim heard that.", "do": "save"])
        #expect(reply.status == .conflict)
        #expect(reply.text.contains("Meanwhile Mo Example (IRO manager) wrote:") && reply.text.contains("Mo heard this.") && reply.text.contains("Kim heard that."))
        let row = try #require(try world.facts.rows(of: "M2").first)
        #expect(row.participation?.rawValue == "PN2" && row.chairing == Chairing.no)
        #expect(try world.facts.sections(of: "M2").map(\.words) == ["Mo heard this."])
        let shown = try #require(PageForm(reply.text, to: page))
        #expect(try await world.kim.send(shown, [views.name("words"): "Mo heard this. Kim heard that.", "do": "save"]).status == .seeOther)
        #expect(try world.facts.sections(of: "M2").map(\.words) == ["Mo heard this. Kim heard that."])
    }

    @Test func `a decision is carried forward, and what a child said before is taken over`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let part = try #require(try world.form("M2").parts.first)
        let earlier = try #require(part.earlier.first), line = try #require(part.decisions.first).slot
        #expect(try await world.kim.get(page).text.contains("Arrange swimming lessons"))
        let reply = try await world.kim.fill(
            page,
            [
                earlier.slot.name("state"): "carried forward", line.name("action"): "Ask gran", line.name("owner"): "IRO", "take-Y1": "yes", "do": "save",
            ])
        #expect(reply.status == .seeOther)
        let facts = try world.facts
        #expect(facts.decision("D1")?.state == .carried)
        let decisions = facts.decisions(at: "M2")
        #expect(decisions.map(\.number) == [1, 2] && decisions.map(\.action) == ["Ask gran", "Arrange swimming lessons"])
        #expect(decisions.last?.from == "D1" && decisions.last?.due == nil && decisions.first?.ownerStaff == "S1")
        #expect(facts.sections(of: "M2").first?.words == "“I want to see my gran more.” (child, 28 April 2017, paper)")
    }

    @Test func `a section says who does not get it, and one that is emptied is gone`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        let carers = try #require(try world.form("M2").parts.first?.sections.first { $0.heading == .carerViews }).slot
        _ = try await world.kim.fill(page, [carers.name("words"): "He sleeps badly.", carers.name("hidden_from"): "parent", "do": "save"])
        #expect(try world.facts.sections(of: "M2").map(\.hidden) == [["parent"]])
        #expect(try await world.kim.get(page).text.contains("Not for 1 of those asked"))
        _ = try await world.kim.fill(page, [carers.name("words"): "", "do": "save"])
        #expect(try world.facts.sections(of: "M2").isEmpty)
    }

    @Test func `a meeting held late asks why and who decided`() async throws {
        // Bea was never reviewed: her first review was due in April.
        let world = try await MeetingWorld([
            .of(Meeting.self, "Meeting | Kind | Planned for | Chair | State\nM3 | looked-after review | 2017-05-02 | S1 | planned"),
            .of(MeetingChild.self, "Meeting | Child\nM3 | BEA01"),
        ])
        let late = "/meetings/M3/hold", typed = try world.typed("M3").merging(["do": "hold"]) { $1 }
        #expect(try await world.kim.get(late).text.contains("Why it was late"))
        let link = try #require(try world.form("M3").parts.first?.link)
        _ = try await world.kim.fill("/meetings/M3", ["preparation-reason_not_held": "the worker had left"])
        let others = typed.merging([link.name("not_seen_reason"): "Bea did not want to"]) { $1 }
        let reply = try await world.kim.fill(late, others)
        #expect(reply.status == .unprocessableContent && reply.text.contains("The meeting was held after the day it was due. Say who decided that."))
        let again = try await world.kim.fill(late, ["meeting-late_reason": "nobody was allocated", "meeting-late_decided_by": "the IRO manager", "do": "hold"])
        #expect(again.status == .seeOther, "\(again.text.components(between: "govuk-error-summary__list", "</ul>"))")
        #expect(try world.facts.meeting("M3")?.lateReason == "nobody was allocated")
    }

    @Test func `those who may not record a meeting do not get its form, and a stranger does not learn of it`() async throws {
        let world = try await MeetingWorld(MeetingWorld.planned)
        #expect(try await world.browser("lee").get(page).status == .forbidden)
        #expect(try await world.browser("wan").get(page).status == .forbidden)
        #expect(try await world.browser("wan").get("/meetings/M9").status == .notFound)
    }
}
