/// Whether challenge is answered, and whether it changes something for children.
extension Measure {
    /// Stages of disputes answered in time, by the team that was asked.
    public static let challengeAnswersOnTime = Measure(
        "challenge-answers-on-time", title: "Answers to IROs in time", counting: "stages of concerns and disputes whose answer fell due in the period, by team",
        met: "answered by the day it was due", basis: "IRO Handbook, chapter 6; days by the service's settings", unit: .answers, span: .flow,
        reads: [DisputeStage.self, Dispute.self, DisputeChild.self, SocialWorkerSpell.self, TeamMember.self, Team.self]
    ) { facts, period in
        let rows = facts.records[DisputeStage.self]
        return rows.entries.indices.compactMap { index in
            let step = rows.entries[index], due = facts.due(step)
            guard period.contains(due) else { return nil }
            let dispute = facts.disputeCase(step.dispute)
            let outcome: Case.Outcome
            if let answered = step.answered {
                outcome = answered <= due ? .met : .missed
            } else if let resolved = dispute?.dispute.resolved, resolved <= due {
                outcome = .excluded("closed before the answer was due")
            } else if facts.disputeCase(step.dispute)?.stageDetail(step.stage)?.leftEarly != nil {
                outcome = .excluded("taken further before the answer was due")
            } else {
                outcome = due < facts.today ? .missed : .excluded("not yet due")
            }
            let team = dispute.flatMap { facts.teams(of: $0).first?.name } ?? "Not known"
            return Case(.other(step.dispute.text), day: due, outcome, group: team, record: RecordReference(DisputeStage.shape.id, rows.ids[index]))
        }
    }

    /// How long concerns and disputes take, from the day they were raised.
    public static let daysToResolve = rows(
        of: Dispute.self, "days-to-resolve", title: "Days to resolve a dispute", counting: "concerns and disputes closed in the period, by level",
        basis: "from the day it was raised at its level to the day it was closed", unit: .disputes, day: \.resolved
    ) { dispute, _ in (.other(dispute.id.text), dispute.resolved.map { .amount(Double($0 - dispute.raised)) } ?? .excluded("open"), dispute.level.rawValue) }

    /// Disputes that changed something for the child (Ofsted 2013: escalation too often leads to no change).
    public static let disputesWithChange = rows(
        of: Dispute.self, "disputes-with-change", title: "Disputes where something changed for the child", counting: "concerns and disputes closed in the period",
        met: "something changed for the child, wholly or partly", basis: "what the IRO said when closing it; of imported ones, the impact on the child",
        unit: .disputes, also: [DisputeDetail.self], day: \.resolved
    ) { dispute, facts in
        let subject = Subject.other(dispute.id.text)
        switch facts.disputeCase(dispute.id)?.detail.result {
        case .changed, .partly: return (subject, .met, "")
        case .notChanged: return (subject, .missed, "")
        case .withdrawn: return (subject, .excluded("withdrawn"), "")
        case nil:
            let impact = (dispute.impact ?? "").trimmingSpaces.lowercased()
            return (subject, impact.isEmpty ? .excluded("not recorded") : impact.hasPrefix("no change") ? .missed : .met, "")
        }
    }

    /// Disputes after which the child was told what came of it.
    public static let childToldOfDispute = rows(
        of: Dispute.self, "child-told-of-dispute", title: "Disputes after which the child was told", counting: "concerns and disputes closed in the period",
        met: "the child was told what came of it", basis: "IRO Handbook, chapter 2; United Nations Convention on the Rights of the Child, article 12",
        unit: .disputes, also: [DisputeDetail.self], day: \.resolved
    ) { dispute, facts in
        let detail = facts.disputeCase(dispute.id)?.detail, subject = Subject.other(dispute.id.text)
        if detail?.childTold != nil { return (subject, .met, "") }
        if detail?.result == .withdrawn { return (subject, .excluded("withdrawn"), "") }
        return (subject, .missed, (detail?.notToldReason ?? "").isEmpty ? "not recorded" : "not told, with a reason")
    }

    /// Thanks beside concerns: an IRO service that only complains is not heard.
    public static let thanksGiven = Measure(
        "thanks-given", title: "Thanks among concerns and thanks", counting: "concerns raised and thanks given in the period",
        met: "thanks for good work", basis: "annual report, 7.4 and 8.5: the balance of challenge and support", unit: .cases, span: .flow,
        reads: [Dispute.self, GoodPractice.self]
    ) { facts, period in
        let disputes = facts.records[Dispute.self], thanks = facts.records[GoodPractice.self]
        let concerns = disputes.entries.indices.filter { period.contains(disputes.entries[$0].raised) }.map { index in
            Case(
                .other(disputes.entries[index].id.text), day: disputes.entries[index].raised, .missed, group: "concerns",
                record: RecordReference(Dispute.shape.id, disputes.ids[index]))
        }
        return concerns
            + thanks.entries.indices.filter { period.contains(thanks.entries[$0].day) }.map { index in
                Case(
                    .child(thanks.entries[index].child), day: thanks.entries[index].day, .met, group: "thanks",
                    record: RecordReference(GoodPractice.shape.id, thanks.ids[index]))
            }
    }

    /// Collective concerns that are still open.
    public static let concernsOpen = open(
        CollectiveConcern.self, "concerns-open", title: "Collective concerns open", counting: "patterns raised with senior managers and not closed",
        met: "answered", basis: "IRO Handbook 2.13", unit: .cases, also: [ConcernDetail.self], from: { $0.raised }, to: { _ in nil }
    ) { row, facts, day in
        guard let concern = facts.concern(row.id), concern.detail.closed.map({ $0 > day }) ?? true else { return nil }
        return (.other(row.id), concern.state == .waiting ? .missed : .met, concern.state.rawValue)
    }

    /// Requests for independent legal advice.
    public static let legalAdviceAsked = rows(
        of: LegalAdvice.self, "legal-advice-asked", title: "Requests for independent legal advice", counting: "requests made by IROs in the period",
        basis: "IRO Handbook, chapter 6: IROs have access to independent legal advice", unit: .cases, day: \.asked
    ) { request, _ in (.other(request.id), .met, request.answered == nil ? "no answer yet" : "answered") }
}
