import Care
import Documents

/// The open concerns about a child and the last thanks, on the child's page.
struct ChildChallenges {
    let record: ChildRecord

    private var facts: Facts { record.facts }

    var html: HTML {
        if !record.may.contains(.seeChallenges) { return .empty }
        let all = facts.disputes(of: record.child), open = all.filter(\.isOpen), thanks = facts.thanks(of: record.child)
        if all.isEmpty, thanks.isEmpty { return .empty }
        let rules = facts.disputeRules, parts = WorkParts(facts: facts, links: record.links)
        var query = ChallengeQuery(.all)
        query.child = record.child
        return recordPart("Concerns and thanks", id: "challenges") {
            ListTable(
                caption: "Open concerns", columns: [.init("About"), .init("Level"), .init("Raised", isShort: true), .init("Next", isShort: true), .init("Whose turn")],
                rows: open.map { each in
                    let next = each.next(rules)
                    return [
                        link(each.themes.first?.capitalised ?? "A concern", Links.dispute(each.id), about: "raised on \(each.dispute.raised.long)"), HTML(each.levelWords),
                        HTML(each.dispute.raised.short), parts.due(next?.day), HTML(next?.owner == .officer ? "IRO" : each.recipient(rules).capitalised),
                    ]
                }, whenEmpty: "No concern is open."
            ).html
            p("govuk-body") { link("All \(counted(all.count, "concern"))", record.links.challenges(query, facts: facts), about: "about this child") }
            if let last = thanks.first {
                p("govuk-body") { "\(counted(thanks.count, "thank-you", "thank-yous")) for good work, the last on \(last.day.long): “\(last.words)”" }
            }
        }
    }
}
