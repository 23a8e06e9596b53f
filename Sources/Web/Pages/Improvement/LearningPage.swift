import Care
import Documents

/// Incidents with who was told of them, and what is to be learned until practice has changed.
struct LearningPage: Page {
    let facts: Facts
    let links: Links
    let mayKeep: Bool
    /// Whether the reader sees incidents.
    let seesIncidents: Bool
    /// What of the learning is shown, and from where; nil for every source.
    let show: LearningShow
    let source: LearningSource?
    /// Whether the reader may open a concern or dispute.
    let opens: @Sendable (Dispute.ID) -> Bool
    /// Whether the reader may open audits of files.
    let readsAudits: Bool

    let title = "Learning and notifications"
    var area: Area? { .improvement }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Improvement plan", "/improvement")] }

    var body: HTML {
        HTML {
            heading(title)
            ImprovementView.learning.html
            actionLinks(
                [
                    seesIncidents ? (title: "Add an incident", address: "/service/incidents/new") : nil,
                    mayKeep ? (title: "Add something to be learned", address: "/service/learning-items/new") : nil,
                ].compactMap { $0 })
            if seesIncidents { part("Incidents", id: "incidents") { incidents } }
            part("To be learned", id: "learning") { learning }
        }
    }

    private var incidents: HTML {
        let parts = WorkParts(facts: facts, links: links)
        return ListTable(
            caption: "Incidents",
            columns: [.init("Incident"), .init("What happened", isLong: true), .init("Child"), .init("Decision"), .init("Decide by", isShort: true), .init("Who was told", isLong: true)],
            rows: facts.incidentCases.map { each in
                let row = each.incident
                return [
                    link("\(row.kind.title), \(row.day.short)", Links.entry("incidents", each.number)), HTML(row.words),
                    row.child.flatMap { facts.number(of: $0) }.map(parts.child) ?? span("fp-quiet") { "No single child" }, state(each.state),
                    each.state == .waiting ? WorkParts.due(each.due, today: facts.today) : .empty,
                    HTML {
                        HTML(each.notices.map { "\($0.sentTo), \($0.sent.short)" }.joined(separator: "; "))
                        if each.state == .toTell || each.state == .told {
                            HTML(" ")
                            link("Add who was told", "/service/incident-notices/new?incident_id=\(FormReader.encoded(row.id.text))", about: "of the \(row.kind.rawValue) of \(row.day.long)")
                        }
                    },
                ]
            }, whenEmpty: "No incident is recorded. One would be here until it is decided who must be told, and they were."
        ).html
    }

    private func state(_ state: IncidentCase.State) -> HTML {
        switch state {
        case .waiting: tag("Decision needed", .yellow)
        case .toTell: tag("Others to be told", .orange)
        case .told: tag("Others told", .green)
        case .nobody: tag("Nobody to be told", .grey)
        }
    }

    private func address(_ show: LearningShow) -> String {
        Links.asked("/learning", [("show", show == .all ? nil : show.rawValue), ("source", source?.rawValue)]) + "#learning"
    }

    private var learning: HTML {
        let known = facts.learningCases.filter { each in source.map { each.item.source == $0 } ?? true }
        let sources = LearningSource.allCases.filter { source in facts.learningCases.contains { $0.item.source == source } }
        return HTML {
            views(
                "What is shown",
                LearningShow.allCases.map { each in
                    ("\(each.title) (\(counted(known.count { row in each.holds(row, on: facts.today) })))", address(each), each == show)
                })
            filterForm("/learning") {
                if show != .all { hidden("show", show.rawValue) }
                select("Where it comes from", name: "source", value: source?.rawValue ?? "", options: sources.map { ($0.rawValue, $0.title) }, empty: "Everywhere")
            }
            table(known.filter { show.holds($0, on: facts.today) })
        }
    }

    /// What shows that practice changed, by what it is; it opens where the reader may open it.
    private func evidence(_ item: LearningItem) -> HTML {
        guard item.evidence != nil, let id = item.reference, !id.isEmpty else { return .empty }
        let words = facts.title(of: id, .evidence), dispute = Dispute.ID(id)
        if facts.disputeCase(dispute) != nil, opens(dispute) { return link(words, Links.dispute(dispute)) }
        if readsAudits, let audit = facts.auditCase(ofAudit: id), facts.number(of: audit.plan.child) != nil { return link(words, links.audit(audit)) }
        if facts.thanks.contains(where: { $0.id == id }) { return link(words, "/challenge/thanks") }
        return HTML(words)
    }

    private func table(_ shown: [LearningCase]) -> HTML {
        ListTable(
            caption: "To be learned",
            columns: [.init("What is to be learned", isLong: true), .init("From"), .init("Who must act"), .init("By", isShort: true), .init("State", isShort: true), .init("What changed, and what shows it", isLong: true)],
            rows: shown.map { each in
                let item = each.item
                return [
                    mayKeep ? link(item.message, Links.entry("learning-items", each.number)) : HTML(item.message), HTML(item.source.title),
                    HTML(item.who), each.isOpen ? WorkParts.due(item.due, today: facts.today) : HTML(item.due.short),
                    item.closed.map { day in HTML { tag("Closed", .green); HTML(" \(day.short)") } } ?? tag("Open", .blue),
                    HTML {
                        if let changed = item.changed { HTML("\(changed) ") }
                        evidence(item)
                    },
                ]
            }, whenEmpty: facts.learningCases.isEmpty ? "Nothing is to be learned yet. Messages of reviews, audits and incidents would be here until an audit or a case shows that practice changed." : "Nothing of this kind is here."
        ).html
    }
}
