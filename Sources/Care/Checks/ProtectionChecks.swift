extension Check {
    /// A conference has a chair, and those it needs to decide.
    public static let conferenceWithoutChair = Check(
        "conference-without-chair", title: "Conference without a chair or a quorum",
        basis: "Ours: Working Together asks for an independent chair",
        severity: .warning, reads: [Conference.self]
    ) { facts in
        let rows = facts.records[Conference.self]
        var found: [Found] = []
        for index in rows.entries.indices {
            let conference = rows.entries[index]
            var wrong: [String] = []
            if conference.chair == nil { wrong.append("has no chair") }
            switch conference.isQuorate {
            case nil: wrong.append("does not say whether it was quorate")
            case .no?: wrong.append("was not quorate")
            case .yes?: break
            }
            if wrong.isEmpty { continue }
            let mend = conference.isQuorate == .no && conference.chair != nil ? "Hold it again, or record why it went on." : "Fill it in."
            found.append(
                (
                    .other(conference.id.text), RecordReference(Conference.shape.id, rows.ids[index]),
                    "The conference of \(conference.held.short) \(wrong.joined(separator: " and ")). \(mend)"
                ))
        }
        return found
    }

    /// A plan begins at the initial or transfer-in conference that made it (CIN census rule 2885).
    public static let planWithoutConference = Check(
        "plan-without-conference", title: "Protection plan without a conference",
        basis: "CIN census rule 2885: a plan starts on the day of its conference",
        severity: .error, reads: [ProtectionPlan.self]
    ) { facts in
        // Plans made before the register of conferences begins have theirs elsewhere.
        guard let known = facts.firstDays.conference else { return [] }
        let plans = facts.plans
        var found: [Found] = []
        for child in facts.children.indices {
            let range = plans.range(child)
            if range.isEmpty { continue }
            let days = facts.conferences(of: child).filter { $0.conference.kind != .review && $0.child.outcome != .noPlan }.map(
                \.conference.held)
            for index in range {
                let from = plans.rows[index].from
                if from < known || days.contains(from) { continue }
                found.append(
                    (
                        .child(facts.children[child].id), RecordReference(ProtectionPlan.shape.id, plans.ids[index]),
                        "A protection plan began on \(from.short), and no initial or transfer-in conference of that day made one for "
                            + "the child. "
                            + "Correct the start, or add the conference."
                    ))
            }
        }
        return found
    }

    /// A child has one plan at a time.
    public static let plansOverlap = Check(
        "plans-overlap", title: "Protection plans overlap", basis: "CIN census: no two open or overlapping plans", severity: .error,
        reads: [ProtectionPlan.self]
    ) { facts in
        let plans = facts.plans
        var found: [Found] = []
        for child in facts.children.indices {
            let range = plans.range(child)
            if range.count < 2 { continue }
            for index in range.dropFirst() {
                let before = plans.rows[index - 1]
                let from = plans.rows[index].from
                if let to = before.to, to <= from { continue }
                let end = before.to.map { "ended on \($0.short)" } ?? "is still open"
                found.append(
                    (
                        .child(facts.children[child].id), RecordReference(ProtectionPlan.shape.id, plans.ids[index]),
                        "A protection plan began on \(from.short), while the one of \(before.from.short) \(end). Correct the days, or "
                            + "delete one."
                    ))
            }
        }
        return found
    }
}
