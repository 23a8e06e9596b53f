import Care
import Documents

/// The third stage: what the meeting decided, how it stands, and whether the team manager has confirmed it.
struct DecisionsPage: Page {
    let view: MeetingView
    /// The children for whom the reader may raise a concern, and for whom they may confirm.
    let mayChallenge: Set<Int>
    let mayConfirm: Set<Int>
    /// The decisions of which the reader may say how they go.
    var mayTell: Set<Decision.ID> = []

    private var facts: Facts { view.facts }
    private var meeting: Meeting { view.meeting }

    var title: String { "Decisions: \(meeting.title)" }
    var area: Area? { .meetings }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { view.trail }

    var body: HTML {
        let decisions = facts.decisions(at: meeting.id)
        return HTML {
            view.head
            view.tabs(.decisions)
            if meeting.state == .held, view.may.contains(.sendMinutes), !decisions.isEmpty { sending }
            if !mayConfirm.isEmpty, decisions.contains(where: { $0.confirmed == nil && $0.objection == nil }) {
                p("govuk-body") { a(Links.meeting(meeting.id, "confirm"), "govuk-button") { "Confirm these decisions" } }
            }
            if decisions.isEmpty {
                p("govuk-body fp-empty") { "No decisions are written yet." }
            } else if view.children.count < 2 {
                table(decisions, view.children.first)
            } else {
                view.children.map { child in
                    section("fp-part") {
                        heading2(facts.children[child].name)
                        table(decisions.filter { facts.number(of: $0.child) == child }, child)
                    }
                }
            }
            if view.may.contains(.recordMeeting) {
                p("govuk-body") { link("Change the decisions", Links.meeting(meeting.id, "hold") + "#decisions") }
            }
        }
    }

    private var sending: HTML {
        let item = facts.boardItem(of: meeting.id)
        return div("fp-decision") {
            if let due = item?.decisionsDue {
                p("govuk-body") {
                    strong { "The decisions go out by \(due.long)." }
                    " They can be sent today: the full record follows."
                }
                p("govuk-body") { a(view.may.contains(.sendMinutes) ? Links.packs(meeting.id) : Links.minutes(meeting.id), "govuk-button") { "Send the decisions now" } }
            } else {
                p("govuk-body") { "Everybody who receives them has the decisions." }
            }
        }
    }

    private func table(_ decisions: [Decision], _ child: Int?) -> HTML {
        ListTable(
            caption: "Decisions of the meeting",
            columns: [
                .init("", isShort: true), .init("What will be done", isLong: true), .init("So that", isLong: true), .init("Who"), .init("By", isShort: true),
                .init("State"), .init("Confirmed"), .init(""),
            ],
            rows: decisions.map { decision in
                [
                    HTML(String(decision.number)), HTML(decision.action), HTML(decision.outcome ?? ""), HTML(decision.owner),
                    HTML(decision.due?.short ?? "no day"), DecisionParts.state(decision, facts), DecisionParts.confirmation(decision, facts), links(decision, child),
                ]
            }, whenEmpty: "No decisions are written yet."
        ).html
    }

    private func links(_ decision: Decision, _ child: Int?) -> HTML {
        guard let child, let number = facts.rowNumber(of: decision), number > 0 else { return .empty }
        let base = view.links.child(facts.children[child].id)
        let isStuck = decision.state == .notProgressed || (decision.isOpen && (decision.due.map { $0 < facts.today } ?? false))
        return HTML {
            if mayTell.contains(decision.id) { p("fp-plain") { link("Say how it goes", view.links.progress(facts.children[child].id, number), about: "with decision \(decision.number)") } }
            if isStuck, mayChallenge.contains(child) { p("fp-plain") { link("Raise a concern", "\(base)/concerns/new?decision=\(number)") } }
            if mayConfirm.contains(child), decision.confirmed == nil { p("fp-plain") { link("Confirm or object", "\(base)/decisions/\(number)/confirm") } }
        }
    }
}

/// How a decision stands, in words on a colour.
enum DecisionParts {
    static func state(_ decision: Decision, _ facts: Facts) -> HTML {
        HTML {
            switch decision.state {
            case .done: tag("Done", .green)
            case .notProgressed: tag("Not progressed", .red)
            case .open where decision.due.map { $0 < facts.today } ?? false: tag("Overdue", .red)
            case .open: tag("Open", .blue)
            case .carried: tag("Carried forward", .grey)
            case .dropped: tag("No longer needed", .grey)
            }
            if let done = decision.done { HTML(" \(done.short)") }
            if let progress = decision.progress, !progress.isEmpty { p("fp-plain fp-quiet") { progress } }
        }
    }

    static func confirmation(_ decision: Decision, _ facts: Facts) -> HTML {
        if let objection = decision.objection, !objection.isEmpty {
            return HTML {
                tag("Objection", .orange)
                p("fp-plain fp-quiet") { objection }
            }
        }
        guard let day = decision.confirmed else { return HTML("Not yet") }
        return HTML("\(day.short)\(decision.confirmedBy.map { ", \(facts.name(of: $0))" } ?? "")")
    }
}
