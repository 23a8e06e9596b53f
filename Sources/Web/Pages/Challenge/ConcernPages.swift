import Care
import Documents

/// Patterns raised with senior managers: who owes an answer, what was answered, what changed.
struct ConcernsPage: Page {
    let facts: Facts
    /// Which are shown; nil for all.
    let state: ConcernCase.State?
    /// How many proposals of the weekly scan wait; nil for those who do not see them.
    let patterns: Int?

    let title = "Collective concerns"
    var area: Area? { .concerns }
    var isWide: Bool { true }

    private func isLate(_ each: ConcernCase) -> Bool { each.state == .waiting && facts.due(each) < facts.today }

    var body: HTML {
        let all = facts.concernCases
        let shown = (state.map { state in all.filter { $0.state == state } } ?? all).sorted { isLate($0) && !isLate($1) }
        return HTML {
            heading(title)
            paragraph("What goes wrong for several children is raised with those who can change it for all of them (IRO Handbook 2.13).")
            if let patterns {
                actionLinks([
                    ("Raise a collective concern", "/concerns/new"), (patterns == 0 ? "What the weekly scan found" : "What the weekly scan found (\(counted(patterns)))", "/concerns/patterns"),
                ])
            }
            views(
                "State",
                [("All (\(counted(all.count)))", "/concerns", state == nil)]
                    + ConcernCase.State.allCases.map { each in
                        ("\(each.rawValue.capitalised) (\(counted(all.count { $0.state == each })))", "/concerns?state=\(each)", state == each)
                    })
            ListTable(
                caption: title,
                columns: [.init("Concern", isLong: true), .init("Raised", isShort: true), .init("With"), .init("State"), .init("Answer due"), .init("What changed", isLong: true)],
                rows: shown.map { each in
                    [
                        link(each.concern.title, Links.concern(each.concern.id)), HTML(each.concern.raised.short), HTML(each.concern.raisedWith), stateTag(each.state),
                        each.state == .waiting ? WorkParts.due(facts.due(each), today: facts.today) : .empty, HTML(each.detail.changed ?? each.concern.status?.capitalised),
                    ]
                }, whenEmpty: "No collective concern is here. One begins with a theme of concerns, or with what the weekly scan finds."
            ).html
        }
    }
}

func stateTag(_ state: ConcernCase.State) -> HTML {
    switch state {
    case .waiting: tag("Waiting for an answer", .yellow)
    case .answered: tag("Answered", .blue)
    case .closed: tag("Closed", .green)
    }
}

/// One collective concern: the pattern, what it rests on, the answer, what changed, the policy that came of it.
struct CollectiveConcernPage: Page {
    let concern: ConcernCase
    let facts: Facts
    let links: Links
    /// What it rests on in the whole service: how many cases, children and teams. Children closed to the reader are counted and not named.
    let cases: Int
    let children: Int
    let teams: Int
    let mayAnswer: Bool
    let mayKeep: Bool
    /// Whether the reader may open a dispute.
    let opens: @Sendable (Dispute.ID) -> Bool

    var title: String { concern.concern.title }
    var area: Area? { .concerns }
    var trail: [(title: String, address: String)] { [("Collective concerns", "/concerns")] }

    var body: HTML {
        let row = concern.concern, detail = concern.detail
        return HTML {
            heading(title, over: "Collective concern")
            div("fp-tags fp-tags--page") {
                stateTag(concern.state)
                if concern.state == .waiting, facts.due(concern) < facts.today { tag("Answer overdue", .red) }
            }
            if concern.state == .waiting {
                inset { paragraph("An answer is due by \(facts.due(concern).long).") }
            }
            actionLinks(
                [
                    mayAnswer && concern.isOpen ? (title: concern.state == .waiting ? "Answer" : "Change the answer", address: Links.concern(row.id, "answer")) : nil,
                    mayKeep ? (title: "What changed, policy, closing", address: Links.concern(row.id, "change")) : nil,
                ].compactMap { $0 })
            summaryList([
                ("The pattern", HTML(row.concern)), ("Raised", HTML(row.raised.long + (detail.raisedBy.map { " by \(facts.name(of: $0))" } ?? ""))),
                ("Raised with", HTML(row.raisedWith)), ("Rests on", HTML(basis)),
                ("Answer", HTML(row.response)), ("Answered", HTML(detail.answered.map { $0.long + (detail.answeredBy.map { " by \(facts.name(of: $0))" } ?? "") })),
                ("What changed", HTML(detail.changed)), ("Policy", policy), ("State at the year’s end", HTML(state)), ("Closed", HTML(detail.closed?.long)),
            ].filter { !["State at the year’s end", "Closed"].contains($0.0) || !$0.1.isEmpty })
            part("What it rests on", id: "evidence") { evidence }
        }
    }

    /// What the council's file said of it then; what was answered or closed here since says more, and the two never stand side by side.
    private var state: String? { concern.detail.answered == nil && concern.detail.closed == nil ? concern.concern.status?.capitalised : nil }

    private var basis: String? {
        cases == 0 ? nil : "\(counted(cases, "case")) of \(counted(children, "child", "children")) in \(counted(teams, "team"))"
    }

    private var policy: HTML {
        guard let address = concern.detail.policyLink, !address.isEmpty else { return .empty }
        return HTML {
            a(address, "govuk-link", [Attribute("rel", "noreferrer")]) { address }
            if let version = concern.detail.policyVersion { ", version \(version)" }
        }
    }

    private var evidence: HTML {
        let shown = concern.evidence.filter { $0.child.map { facts.number(of: $0) != nil } ?? true }, hidden = cases - shown.count
        let parts = WorkParts(facts: facts, links: links)
        return HTML {
            ListTable(
                caption: "What it rests on", columns: [.init("What"), .init("Child"), .init("Record")],
                rows: shown.map { row in
                    let id = Dispute.ID(row.reference)
                    return [
                        HTML(row.kind.title), row.child.flatMap { facts.number(of: $0) }.map(parts.child) ?? .empty,
                        row.kind == .dispute && opens(id) ? link("Open the concern", Links.dispute(id), about: row.reference) : auditLink(row.kind, row.reference, facts, links),
                    ]
                }, whenEmpty: cases == 0 ? "No case is tied to it." : "The cases are of children whose records are not open to you."
            ).html
            if hidden > 0, !shown.isEmpty { p("govuk-body fp-quiet") { "\(counted(hidden, "case is", "cases are")) of children whose records are not open to you." } }
        }
    }
}

/// The audit of a file that is evidence, where the reader sees audits; of anything else its number.
private func auditLink(_ kind: EvidenceKind, _ reference: String, _ facts: Facts, _ links: Links) -> HTML {
    guard kind == .fileAudit, let audit = facts.auditCase(ofAudit: reference), facts.number(of: audit.plan.child) != nil else { return HTML(reference) }
    return link("Open the audit", links.audit(audit), about: reference)
}

/// What the weekly scan found: each pattern opens to its cases, and becomes a collective concern or is answered with why it is none.
struct PatternsPage: Page {
    let facts: Facts
    let links: Links
    let patterns: [Pattern]

    let title = "What the weekly scan found"
    var area: Area? { .concerns }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Collective concerns", "/concerns")] }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }

    var body: HTML {
        HTML {
            heading(title)
            paragraph(
                "Each week concerns, midpoint checks, audits of files, problems, feedback and overdue decisions of the last 90 days are set against what is usual, by theme, team and provider. This is the scan of \(facts.scanDay.long).")
            if patterns.isEmpty { nothing("Nothing stands out. A pattern would be here with its cases as soon as one cause meets more children than chance explains.") }
            patterns.map(card)
        }
    }

    private func card(_ pattern: Pattern) -> HTML {
        let basis = facts.basis(of: pattern)
        return section("fp-pattern", [.aria("labelledby", pattern.id)]) {
            heading2("\(pattern.theme.capitalised): \(facts.placeWords(pattern))", id: pattern.id)
            p("govuk-body fp-lead") { basis.sentence }
            p("govuk-body") { "Usual in 90 days: \(usual(pattern))." }
            details("Show the \(counted(basis.items.count, "case"))", about: "of \(pattern.theme)") {
                ListTable(
                    caption: "Cases: \(pattern.theme), \(facts.placeWords(pattern))", columns: [.init("What"), .init("Child"), .init("On", isShort: true), .init("Record")],
                    rows: basis.items.map { item in
                        [
                            HTML(item.kind.title), facts.number(of: item.child).map(parts.child) ?? .empty, HTML(item.day.short),
                            item.kind == .dispute
                                ? link("Open the concern", Links.dispute(Dispute.ID(item.reference)), about: item.reference) : auditLink(item.kind, item.reference, facts, links),
                        ]
                    }
                ).html
            }
            actionLinks([
                ("Make a collective concern", "/concerns/new?pattern=\(pattern.id)"), ("It is not a pattern, because", "/concerns/patterns/\(pattern.id)/answer"),
            ])
        }
    }

    private func usual(_ pattern: Pattern) -> String {
        let count = Int(pattern.usual.rounded())
        return count == 0 ? "fewer than one child" : counted(count, "child", "children")
    }
}
