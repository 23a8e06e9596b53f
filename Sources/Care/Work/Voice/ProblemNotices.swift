/// Whom children's problems have something to tell: the participation team, who has the problem, and who it moved up to.
extension Facts {
    var problemNotices: [Notice] {
        problemCases.compactMap { each in
            guard let next = next(of: each) else { return nil }
            let place = child(of: each), name = place.map { children[$0].name } ?? "A child"
            let key = StableKey.make("problem", each.id, each.state.rawValue, String(each.level))
            func notice(_ sentence: String, since: Day, staff: StaffMember.ID?, roles: Set<Role>) -> Notice {
                // What was for somebody who has left is for the manager.
                let isThere = staff.map { works($0, on: today) } ?? false
                var notice = Notice(
                    key: key, kind: .problem, child: place, meeting: nil, sentence: sentence, since: since, due: next.day, staff: Set([staff].compactMap { isThere ? $0 : nil }),
                    roles: isThere ? [] : roles)
                notice.problem = each.id
                return notice
            }
            switch each.state {
            case .toRoute:
                return notice("\(name) raised a problem. Send it on by \(next.day.long).", since: each.problem.raised, staff: nil, roles: [.participation])
            case .waiting:
                let up = each.level > 0 ? " It moved up to you because nothing was done." : ""
                return notice("\(name) raised a problem. Answer by \(next.day.long).\(up)", since: each.steps.last?.day ?? today, staff: next.staff, roles: [.manager])
            case .answered:
                return notice("\(name)’s problem is answered. Tell the child by \(next.day.long), and close it.", since: each.answered?.day ?? today, staff: nil, roles: [.participation])
            case .closed: return nil
            }
        }
    }

    /// What children said, and what was done with it, as events of the timeline.
    func saidEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for each in problems(of: child) {
            for step in each.steps where !each.unlogged.contains(step) {
                let detail = step.kind == .routed || step.kind == .escalated ? step.to.map { "to \(name(of: $0))" } ?? "to the IRO manager" : step.words
                events += event(step.day, .voice, "Child’s problem: \(step.kind.title.lowercased())", detail, step)
            }
            events += event(each.detail.told, .voice, "Child told what came of a problem", each.detail.toldHow, each.detail, activity: .contact)
        }
        let answers: [Int: [ViewAnswer]] = memo.value("view answers by child") {
            Dictionary(grouping: records[ViewAnswer.self].entries) { number(of: $0.child) ?? -1 }
        }
        for row in answers[child] ?? [] {
            events += event(row.told, .voice, "Child told what came of what they said", row.words, row, activity: .contact)
        }
        return events
    }
}
