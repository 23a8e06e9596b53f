/// Whom challenge has something to tell: those who owe an answer, the IRO whose turn it is, senior leaders, and the manager of patterns.
extension Facts {
    var challengeNotices: [Notice] { disputeNotices + concernNotices + patternNotices }

    private func notice(
        _ kind: Notice.Kind, _ key: String, child: Int? = nil, _ sentence: String, since: Day, due: Day?, staff: [StaffMember.ID] = [], roles: Set<Role> = [],
        dispute: Dispute.ID? = nil
    ) -> Notice {
        // What was for somebody who has left is for the manager.
        let there = staff.filter(isThere)
        var made = Notice(
            key: StableKey.make(kind.rawValue, key), kind: kind, child: child, meeting: nil, sentence: sentence, since: since, due: due, staff: Set(there),
            roles: there.count < staff.count || (there.isEmpty && roles.isEmpty) ? roles.union([.manager]) : roles)
        made.dispute = dispute
        return made
    }

    private func isThere(_ worker: StaffMember.ID) -> Bool { self.staff(worker)?.to.map { $0 >= today } ?? true }

    /// A reminder goes before the answer is due, and stays until it is given; the IRO is told when it is their turn, or the answer is late.
    private var disputeNotices: [Notice] {
        let rules = disputeRules
        return disputeCases.flatMap { each -> [Notice] in
            guard let next = each.next(rules), let child = children(of: each).first else { return [] }
            let key = "\(each.id) \(each.step.stage) \(each.step.sent.iso)", name = children[child].name
            let officers = [officer(of: each)].compactMap { $0 }
            switch next.owner {
            case .officer:
                return [
                    notice(
                        .reply, key, child: child, "\(name): an answer to a concern came. Say by \(next.day.long) whether it is enough.",
                        since: each.step.answered ?? today, due: next.day, staff: officers, dispute: each.id)
                ]
            case .answerer(let recipient):
                let reminds = workingDays.day(rules.ladder.reminder, before: next.day)
                guard today >= reminds else { return [] }
                let isLate = next.day < today
                var found = [
                    notice(
                        .answer, key, child: child,
                        "\(name): the answer to an IRO’s concern \(isLate ? "was due on" : "is due by") \(next.day.long) (\(recipient.lowercased())).",
                        since: reminds, due: next.day, staff: answerers(of: each), roles: [], dispute: each.id)
                ]
                if isLate {
                    found.append(
                        notice(
                            .reply, key + " late", child: child, "\(name): \(recipient) was to answer by \(next.day.long). Remind, or take it further.", since: next.day,
                            due: workingDays.day(rules.ladder.reply, after: next.day), staff: officers, dispute: each.id))
                }
                return found
            }
        }
    }

    /// No child is named: who answers for the service sees no single child.
    private var concernNotices: [Notice] {
        concernsToAnswer.map { each in
            let due = due(each)
            return notice(
                .concern, each.concern.id, "Collective concern “\(each.concern.title)”: an answer is \(due < today ? "overdue since" : "due by") \(due.long).",
                since: each.concern.raised, due: due, roles: [.seniorLeader])
        }
    }

    private var patternNotices: [Notice] {
        proposedPatterns.map { pattern in
            notice(
                .pattern, "\(pattern.id)",
                "The weekly scan found a pattern: \(pattern.theme), \(placeWords(pattern)): \(pattern.children.count) children in 90 days.",
                since: scanDay, due: nil, roles: [.manager])
        }
    }
}
