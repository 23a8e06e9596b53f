import Care
import Documents

/// One concern from the day it was raised: what it is about, whose turn it is and why, every stage, what came of it for the child.
struct DisputePage: Page {
    let dispute: DisputeCase
    let facts: Facts
    let links: Links
    /// What the reader may do with it.
    let may: Set<Ask>
    /// How many of its children are closed to the reader.
    let closedChildren: Int
    let token: String

    private var rules: DisputeRules { facts.disputeRules }
    private var parts: WorkParts { WorkParts(facts: facts, links: links) }
    private var about: String { dispute.themes.first?.capitalised ?? "A concern" }

    var title: String { "\(dispute.dispute.level == .formal ? "Dispute" : "Concern"): \(about)" }
    var area: Area? { .challenge }
    var trail: [(title: String, address: String)] { [("Concerns and disputes", "/challenge")] }

    var body: HTML {
        HTML {
            heading(title, over: facts.children(of: dispute).map { facts.children[$0].name }.joined(separator: ", "))
            div("fp-tags fp-tags--page") {
                tag(dispute.levelWords, dispute.step.stage == 0 ? .blue : .purple)
                tag(dispute.isOpen ? "Open" : "Closed", dispute.isOpen ? .yellow : .green)
                if let told = dispute.detail.cafcass { tag("CAFCASS told \(told.short)", .pink) }
            }
            if let next = dispute.next(rules) { turn(next) }
            actionLinks(deeds)
            summary
            part("Stages", id: "stages") { stages }
            if !dispute.isOpen { part("What came of it", id: "outcome") { outcome } }
            if !dispute.isOpen || !(dispute.detail.story ?? "").isEmpty { part("Story for publication", id: "story") { story } }
            collective
        }
    }

    // MARK: Whose turn

    private func turn(_ next: DisputeCase.Next) -> HTML {
        inset {
            p("govuk-body") {
                switch next.owner {
                case .officer: strong { "The IRO’s turn, by: " }
                case .answerer: strong { "An answer is owed, by: " }
                }
                parts.due(next.day)
            }
            paragraph(next.sentence)
            p("govuk-body") { "With: \(owners(next))." }
            if let end = dispute.formalEnd(rules) {
                p("govuk-body") {
                    "The whole formal process takes no more than \(counted(rules.ladder.total, "working day")): it began on \(dispute.dispute.raised.long) and \(end < facts.today ? "should have been over by" : "is to be over by") \(end.long)."
                    if end < facts.today {
                        HTML(" ")
                        tag("Longer than \(counted(rules.ladder.total, "working day"))", .red)
                    }
                }
            }
            if may.contains(.draftChallenge), !dispute.isAnswered { remind }
        }
    }

    private func owners(_ next: DisputeCase.Next) -> String {
        let staff = next.owner == .officer ? [facts.officer(of: dispute)].compactMap { $0 } : facts.answerers(of: dispute)
        let names = staff.map { facts.name(of: $0) }
        if !names.isEmpty { return names.joined(separator: ", ") }
        if case .answerer(let recipient) = next.owner { return "the \(recipient.lowercased()), whose name is not on the staff list" }
        return "the IRO manager, until an IRO is named"
    }

    private var deeds: [(title: String, address: String)] {
        var found: [(title: String, address: String)] = []
        func add(_ title: String, _ step: DisputeStep) { found.append((title, Links.dispute(dispute.id, step.rawValue))) }
        if dispute.isOpen {
            if may.contains(.answerChallenge), !dispute.isAnswered { add("Answer", .answer) }
            guard may.contains(.draftChallenge) else { return found }
            if dispute.isAnswered { add("Close it", .close) } else if !may.contains(.answerChallenge) { add("Enter an answer that came", .received) }
            if dispute.step.stage < rules.ladder.top { add("Take it further", .further) }
            if !dispute.isAnswered { add("Close it", .close) }
            if dispute.detail.cafcass == nil { add("Tell CAFCASS", .cafcass) }
            add("Add another child", .children)
            add("Withdraw", .withdraw)
        } else if may.contains(.draftChallenge) {
            if dispute.detail.childTold == nil, dispute.detail.result != .withdrawn { add(DisputeStep.told.title, .told) }
            add((dispute.detail.story ?? "").isEmpty ? "Write the story" : "Change the story", .story)
        }
        return found
    }

    private var remind: HTML {
        form(Links.dispute(dispute.id, "remind"), token: token) {
            HTML.element("button", [.type("submit"), .class("fp-link-button")]) { "Send a reminder" }
            if let reminded = dispute.stageDetail(dispute.step.stage)?.reminded { span("fp-quiet") { " Last on \(reminded.long)." } }
        }
    }

    // MARK: What it is about

    private var summary: HTML {
        let row = dispute.dispute
        return summaryList([
            ("Children", children), ("What it is about", HTML(dispute.themes.map(\.capitalised).joined(separator: "; "))),
            ("The problem", row.problem.map { words in p("govuk-body fp-said") { words } } ?? .empty),
            ("Raised", HTML("\(row.raised.long)" + (row.raisedBy.map { " by \(facts.name(of: $0))" } ?? ""))),
            ("Tried informally", HTML(row.informalAttempt.map { "Since \($0.long)" } ?? (row.level == .informal ? "This is the informal step" : "Not recorded"))),
            ("Kind of case", HTML(row.kind?.title.capitalised)), ("Team", HTML(facts.teams(of: dispute).map(\.name).joined(separator: ", "))),
            ("Raised from", from),
        ].filter { $0.0 != "Raised from" || dispute.detail.fromID != nil })
    }

    private var children: HTML {
        HTML {
            parts.children(facts.children(of: dispute))
            if closedChildren > 0 { span("fp-quiet") { "; and \(counted(closedChildren, "child whose record is", "children whose records are")) not open to you" } }
        }
    }

    private var from: HTML {
        guard let id = dispute.detail.fromID, let decision = facts.decision(Decision.ID(id)) else { return .empty }
        let words = "Decision \(decision.number): \(decision.action)"
        return decision.meeting.map { link(words, Links.meeting($0, "decisions")) } ?? HTML(words)
    }

    // MARK: Stages

    private var stages: HTML {
        ListTable(
            caption: "Stages", columns: [.init("Stage"), .init("Sent", isShort: true), .init("Answer due", isShort: true), .init("Answered", isShort: true), .init("What was answered", isLong: true)],
            rows: (dispute.steps.map { ($0.stage, step($0)) } + dispute.stages.filter { $0.skipped != nil }.map { ($0.stage, skipped($0)) }).sorted { $0.0 < $1.0 }.map(\.1)
        ).html
    }

    private func step(_ step: DisputeStage) -> [HTML] {
        let detail = dispute.stageDetail(step.stage), due = facts.due(step)
        return [
            HTML(title(step)), HTML(step.sent.short), HTML(due.short),
            HTML {
                if let answered = step.answered {
                    HTML(answered.short)
                    HTML(" ")
                    answered <= due ? tag("In time", .green) : tag("Late", .orange)
                } else {
                    due < facts.today && dispute.isOpen && step == dispute.step ? tag("Overdue", .red) : tag("No answer", .grey)
                }
            },
            HTML {
                if step.answered != nil { p("govuk-body fp-said") { step.answer ?? "" } }
                if let by = detail?.answeredBy { p("fp-quiet") { "By \(facts.name(of: by))." } }
                if let reminded = detail?.reminded { p("fp-quiet") { "Reminded on \(reminded.long)." } }
                if let early = detail?.leftEarly { p("fp-quiet") { "Taken further before the answer was due: \(early)" } }
            },
        ]
    }

    private func title(_ step: DisputeStage) -> String {
        let told = (step.recipient ?? "").trimmingSpaces
        let recipient = told.isEmpty ? DisputeLadder(facts.settings, on: step.sent).rung(step.stage).recipient : told
        return (step.stage == 0 ? "Informal" : "Stage \(step.stage)") + ", \(recipient)"
    }

    private func skipped(_ row: StageDetail) -> [HTML] {
        [
            HTML(rules.ladder.rung(row.stage).title), tag("Left out", .grey), .empty, .empty,
            HTML("Left out\(row.skipped.map { " on \($0.long)" } ?? ""): \(row.skipReason ?? "no reason recorded")"),
        ]
    }

    // MARK: What came of it

    private var outcome: HTML {
        let detail = dispute.detail
        let told = detail.childTold.map { "\($0.long), \(detail.childToldHow ?? "how is not recorded")" } ?? detail.notToldReason.map { "Not told: \($0)" }
        return summaryList([
            ("Closed", HTML(dispute.dispute.resolved?.long)), ("Result", HTML(detail.result?.title)), ("What came of it", HTML(dispute.dispute.outcome)),
            ("For the child", HTML(dispute.dispute.impact?.capitalised)), ("Child told", HTML(told)),
        ])
    }

    private var story: HTML {
        HTML {
            if let words = dispute.detail.story, !words.isEmpty {
                p("govuk-body fp-said") { words }
                p("govuk-body fp-quiet") { dispute.detail.storyPublished.map { "Searched and cleared for publication on \($0.long)." } ?? "Not cleared for publication." }
            } else {
                nothing("No story has been written. A story of what changed can stand in the annual report, without anything that tells who the child is.")
            }
        }
    }

    private var collective: HTML {
        let concerns = may.contains(.seeConcerns) ? facts.concerns(restingOn: dispute.id) : []
        if concerns.isEmpty { return .empty }
        return part("Collective concerns it belongs to", id: "collective") {
            ul("govuk-list") { concerns.map { each in li { link(each.concern.title, Links.concern(each.concern.id)) } } }
        }
    }
}
