import Care
import Documents

/// What was decided for a child and how it goes: decisions, permanence, court, panels, why the child lives there.
struct ChildPlanPage: Page {
    let record: ChildRecord

    private var facts: Facts { record.facts }
    private var child: Int { record.child }
    private var today: Day { facts.today }

    var title: String { "\(ChildTab.plan.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        HTML {
            ChildHead(record: record, tab: .plan).html
            decisions
            permanence
            court
            panels
            placement
            if record.may.contains(.seeLegalAdvice) { legalAdvice }
        }
    }

    // MARK: Decisions

    private var decisions: HTML {
        let all = facts.decisions(of: child), open = all.filter(\.isOpen)
        let closed = Array(all.filter { !$0.isOpen }.reversed())
        return recordPart("Decisions", id: "decisions", add: record.newEntry("decisions")) {
            table("Decisions still open", open.sorted { ($0.due ?? Day(number: .max), $0.number) < ($1.due ?? Day(number: .max), $1.number) }, "No decision is open.")
            if !closed.isEmpty { details("Decisions that are closed (\(closed.count))") { table("Decisions that are closed", closed, "") } }
        }
    }

    private func table(_ caption: String, _ rows: [Decision], _ empty: String) -> HTML {
        ListTable(
            caption: caption,
            columns: [
                .init("No", isShort: true), .init("What will be done", isLong: true), .init("Who"), .init("By", isShort: true), .init("State"), .init("Team manager"),
                .init("Meeting", isShort: true), .init("Entry", isShort: true),
            ],
            rows: rows.map { decision in
                [
                    HTML(String(decision.number)),
                    HTML {
                        decision.action
                        if let outcome = decision.outcome, !outcome.isEmpty { div("fp-quiet") { "So that: \(outcome)" } }
                        if let progress = decision.progress, !progress.isEmpty { div("fp-quiet") { "How it goes: \(progress)" } }
                    },
                    HTML(decision.ownerStaff.map { facts.name(of: $0) } ?? decision.owner), HTML(decision.due.map(\.short)), state(decision), confirmed(decision),
                    meeting(decision), changeLink(record.change(decision), about: "decision \(decision.number)"),
                ]
            },
            whenEmpty: empty
        ).html
    }

    private func state(_ decision: Decision) -> HTML {
        span("fp-tags") {
            switch decision.state {
            case .open: decision.due.map { $0 < today } ?? false ? tag("Overdue by \(counted(today - (decision.due ?? today), "day"))", .red) : tag("Open", .blue)
            case .notProgressed: tag("Not progressed", .red)
            case .done: tag("Done" + (decision.done.map { " \($0.short)" } ?? ""), .green)
            case .carried: tag("Carried forward", .yellow)
            case .dropped: tag("No longer needed", .grey)
            }
            if decision.from != nil { tag("Carried from before", .grey) }
        }
    }

    private func confirmed(_ decision: Decision) -> HTML {
        if let objection = decision.objection, !objection.isEmpty { return HTML { tag("Objects", .red); div("fp-quiet") { objection } } }
        if let day = decision.confirmed { return HTML("Confirmed \(day.short)" + (decision.confirmedBy.map { " by \(facts.name(of: $0))" } ?? "")) }
        if record.may.contains(.confirmDecisions), let id = decision.meeting, decision.isOpen { return link("Confirm", "/meetings/\(id.text)/confirm") }
        return span("fp-quiet") { "No answer" }
    }

    private func meeting(_ decision: Decision) -> HTML {
        guard let id = decision.meeting, let meeting = facts.meeting(id) else { return .empty }
        return link(meeting.day.short, "/meetings/\(id.text)")
    }

    // MARK: Permanence, court, panels

    private var permanence: HTML {
        recordPart("Permanence", id: "permanence", add: record.newEntry("permanence")) {
            ListTable(
                caption: "Plans for permanence", columns: [.init("Plan"), .init("Agreed", isShort: true), .init("Stage"), .init("What stands in the way", isLong: true), .init("Next date", isShort: true), .init("State", isShort: true), .init("Entry", isShort: true)],
                rows: facts.permanence(of: child).reversed().map { track in
                    let isOver = track.ended.map { $0 <= today } ?? false
                    let isLate = !isOver && track.next.map { $0 < today } ?? false
                    return [
                        HTML(track.plan.rawValue.capitalised), HTML(track.agreed.map(\.short)), HTML(track.stage), HTML(track.blockage), HTML(track.next.map(\.short)),
                        isOver ? tag("Ended \(track.ended?.short ?? "")", .grey) : isLate ? tag("Date has passed", .red) : tag("Holds", .blue),
                        changeLink(record.change(track), about: track.plan.rawValue),
                    ]
                },
                whenEmpty: "No plan for permanence is recorded."
            ).html
        }
    }

    private var court: HTML {
        recordPart("Court", id: "court", add: record.newEntry("court")) {
            ListTable(
                caption: "Proceedings about the child", columns: [.init("Proceedings"), .init("Issued", isShort: true), .init("Stage"), .init("Next hearing", isShort: true), .init("Guardian"), .init("Solicitor"), .init("Outcome", isLong: true), .init("Entry", isShort: true)],
                rows: facts.courtCases(of: child).reversed().map { row in
                    [
                        HTML(row.kind.capitalised), HTML(row.opened.short), HTML(row.stage.capitalised), HTML(row.nextHearing.map(\.short)),
                        HTML {
                            row.guardian ?? "Not recorded"
                            if let told = row.guardianTold { div("fp-quiet") { "IRO told \(told.short)" } }
                        },
                        HTML(row.solicitor), HTML(row.outcome ?? row.closed.map { "Ended \($0.short)" }), changeLink(record.change(row), about: row.kind),
                    ]
                },
                whenEmpty: "No proceedings are recorded."
            ).html
        }
    }

    private var panels: HTML {
        recordPart("Panels", id: "panels", add: record.newEntry("panels")) {
            ListTable(
                caption: "Questions put to panels", columns: [.init("Panel"), .init("On", isShort: true), .init("Question", isLong: true), .init("Decision", isLong: true), .init("Follow-up", isLong: true), .init("Entry", isShort: true)],
                rows: facts.panels(of: child).reversed().map { row in
                    let isLate = row.done == nil && row.followUpDue.map { $0 < today } ?? false
                    return [
                        HTML(row.panel), HTML(row.day.short), HTML(row.question), HTML(row.decision ?? (row.day <= today ? "Not recorded" : "")),
                        HTML {
                            row.followUp
                            if let done = row.done { div("fp-quiet") { "Done \(done.short)" } }
                            if isLate, let due = row.followUpDue { tag("Due \(due.short)", .red) }
                        },
                        changeLink(record.change(row), about: row.panel),
                    ]
                },
                whenEmpty: "No panel is recorded."
            ).html
        }
    }

    private var placement: HTML {
        recordPart("Why the child lives there", id: "placement", add: record.newEntry("placement-reasons")) {
            ListTable(
                caption: "Placement kept under review", columns: [.init("Question"), .init("On", isShort: true), .init("Reason", isLong: true), .init("Look at again", isShort: true), .init("Entry", isShort: true)],
                rows: facts.rationales(of: child).reversed().map { row in
                    [HTML(row.kind.rawValue.capitalised), HTML(row.day.short), HTML(row.words), HTML(row.next.map(\.short)), changeLink(record.change(row), about: row.kind.rawValue)]
                },
                whenEmpty: "Nothing is recorded."
            ).html
        }
    }

    private var legalAdvice: HTML {
        recordPart("Independent legal advice", id: "legal-advice", add: record.newEntry("legal-advice")) {
            ListTable(
                caption: "Requests for independent legal advice", columns: [.init("Question", isLong: true), .init("Asked", isShort: true), .init("Of whom"), .init("Answer", isLong: true), .init("Entry", isShort: true)],
                rows: facts.legalAdvice(of: child).reversed().map { row in
                    [
                        HTML(row.question), HTML(row.asked.short), HTML(row.provider), HTML(row.outcome ?? (row.answered == nil ? "Not answered yet" : "")),
                        changeLink(record.change(row), about: "the request of \(row.asked.short)"),
                    ]
                },
                whenEmpty: "No advice was asked for."
            ).html
        }
    }
}
