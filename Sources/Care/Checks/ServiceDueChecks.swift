extension Check {
    /// A foster carer's approval is reviewed within a year.
    public static let carerReviewOverdue = Check(
        "carer-review-overdue", title: "Foster carer review overdue", basis: Timescale.fosterCarerReview.basis, severity: .action,
        reads: [FosterCarer.self]
    ) { facts in
        guard facts.holds(CarerReview.self) else { return [] }
        return Timescale.fosterCarerReview.deadlines(facts).compactMap { deadline -> Found? in
            guard deadline.done == nil, deadline.lapsed.map({ $0 > facts.today }) ?? true,
                case .overdue(let days) = deadline.state(on: facts.today)
            else { return nil }
            return (
                deadline.subject, deadline.record,
                "The review of the household's approval was due by \(deadline.due.short) and has not been held: it is "
                    + "\(Self.days(days)) overdue. "
                    + "Hold it, or record the review that was held."
            )
        }
    }

    /// A stage of a dispute is answered by the day it says, or within the days the setting allows.
    public static let disputeUnanswered = Check(
        "dispute-unanswered", title: "Dispute waiting for an answer", basis: "Ours: the local dispute resolution process",
        severity: .action,
        reads: [DisputeStage.self]
    ) { facts in
        var resolved: Set<Dispute.ID> = []
        for dispute in facts.records[Dispute.self].entries where dispute.resolved != nil { resolved.insert(dispute.id) }
        let rows = facts.records[DisputeStage.self]
        var latest: [Dispute.ID: Int] = [:]
        for row in rows.entries { latest[row.dispute] = max(latest[row.dispute] ?? row.stage, row.stage) }
        var found: [Found] = []
        for index in rows.entries.indices {
            let row = rows.entries[index]
            // A dispute that went on to the next stage no longer waits for this one.
            guard row.answered == nil, !resolved.contains(row.dispute), latest[row.dispute] == row.stage else { continue }
            let due = facts.due(row)
            guard due < facts.today else { continue }
            found.append(
                (
                    .other(row.dispute.text), RecordReference(DisputeStage.shape.id, rows.ids[index]),
                    "Stage \(row.stage), sent on \(row.sent.short), was to be answered by \(due.short) and has not been: it is "
                        + "\(Self.days(facts.today - due)) overdue. Record the answer, or go to the next stage."
                ))
        }
        return found
    }
}
