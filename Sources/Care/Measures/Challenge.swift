extension Measure {
    /// Disputes raised, informal and formal.
    public static let disputesRaised = rows(
        of: Dispute.self, "disputes-raised", title: "Disputes raised", counting: "disputes raised in the period, by level; one dispute counts once",
        basis: "IRO Handbook, chapter 6", unit: .disputes, day: \.raised
    ) { dispute, _ in (.other(dispute.id.text), .met, dispute.level.rawValue) }

    /// Disputes by theme.
    public static let disputesByTheme = rows(
        of: Dispute.self, "disputes-by-theme", title: "Disputes by theme", counting: "disputes raised in the period, by theme",
        basis: "the council's register", unit: .disputes, day: \.raised
    ) { dispute, _ in (.other(dispute.id.text), .met, dispute.theme ?? "Not recorded") }

    /// Formal disputes resolved within 20 working days.
    public static let disputesResolvedInTime = rows(
        of: Dispute.self, "disputes-resolved-in-time", title: "Formal disputes resolved in time", counting: "formal disputes raised in the period",
        met: "resolved within 20 working days of being raised", basis: "IRO Handbook 6.2", unit: .disputes,
        day: { $0.level == .formal ? $0.raised : nil }
    ) { dispute, facts in
        let due = facts.workingDays.day(20, after: dispute.raised)
        let outcome: Case.Outcome =
            dispute.resolved.map { $0 <= due ? .met : .missed } ?? (due < facts.today ? .missed : .excluded("open, and not yet due"))
        return (.other(dispute.id.text), outcome, "")
    }

    /// Collective concerns raised with senior managers.
    public static let concernsRaised = rows(
        of: CollectiveConcern.self, "concerns-raised", title: "Collective concerns raised", counting: "patterns raised with senior managers in the period",
        basis: "IRO Handbook 2.13", unit: .cases, day: \.raised
    ) { concern, _ in (.other(concern.id), .met, concern.status ?? "") }

    /// Midpoint audits done by IROs.
    public static let midpointAudits = rows(
        of: MidpointAudit.self, "midpoint-audits", title: "Midpoint audits", counting: "audits of a case by an IRO in the period", basis: "local",
        unit: .audits, day: \.held
    ) { audit, _ in (.child(audit.child), .met, audit.kind.rawValue) }

    /// Visits and other contacts of IROs with children.
    public static let iroVisits = rows(
        of: IROVisit.self, "iro-visits", title: "IRO visits and contacts", counting: "visits and contacts of IROs with children in the period",
        basis: "the council's register", unit: .visits, day: \.held
    ) { visit, _ in (.child(visit.child), .met, visit.kind) }
}
