/// Advocacy, independent visitors, audits and group supervision, as events of a child's timeline.
extension Facts {
    func qualityEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for need in advocacyNeeds(of: child) {
            events += event(need.explained, .voice, "Right to an advocate explained", nil, need)
            events += event(need.decided, .voice, need.needs == .yes ? "Needs an advocate" : "Needs no advocate", need.declined, need)
        }
        for each in advocacyCases(of: child) {
            guard let detail = each.detail else { continue }
            events += event(detail.ended, .voice, "Advocacy ended", detail.outcome, detail)
        }
        let visits: [Int: [VisitorSession]] = memo.value("visitor sessions of children") { sessionsByChild }
        for row in visits[child] ?? [] { events += event(row.held, .voice, "Time with the independent visitor", row.activity, row) }
        let waits: [Int: [VisitorWait]] = memo.value("visitor waits of children") { waitsByChild }
        for row in waits[child] ?? [] {
            events += event(row.referred, .voice, "Referred for an independent visitor", nil, row)
            events += event(row.matched, .voice, "Matched with an independent visitor", row.fundedBy, row)
            if let search = search(of: row) { events += event(search.ended, .voice, "No longer waits for an independent visitor", search.endReason, search) }
        }
        for each in audits(of: child) {
            guard let audit = each.audit else { continue }
            events += event(audit.held, .officer, each.isSecond ? "File audited a second time" : "File audited", nil, audit, activity: .audit)
            for action in each.actions { events += event(action.done, .officer, "Action of an audit done", action.words, action) }
        }
        for row in records[GroupSupervision.self].entries where row.child.flatMap({ number(of: $0) }) == child {
            events += event(row.held, .officer, "Group supervision", row.question, row)
        }
        return events
    }

    private var sessionsByChild: [Int: [VisitorSession]] {
        records[VisitorSession.self].entries.reduce(into: [:]) { found, row in if let child = row.child.flatMap({ number(of: $0) }) { found[child, default: []].append(row) } }
    }

    private var waitsByChild: [Int: [VisitorWait]] {
        records[VisitorWait.self].entries.reduce(into: [:]) { found, row in if let child = number(of: row.child) { found[child, default: []].append(row) } }
    }
}
