extension Measure {
    /// What volunteers and advocates leave out: children who need an advocate, and whether they have one.
    public static let advocacyHad = Measure(
        "advocacy-had", title: "Children who need an advocate and have one",
        counting: "children with an open case of whom it was last found that they need an advocate, at the end of the period's last day", met: "has an open referral",
        basis: "Children Act 1989, section 26A; annual report 8.4.5", unit: .children, span: .stock, reads: [AdvocacyNeed.self, AdvocacyReferral.self, AdvocacyDetail.self]
    ) { facts, period in
        let day = min(period.end, facts.today)
        return facts.children.indices.compactMap { child in
            guard let standing = facts.advocacyStanding(of: child, on: day), standing.need.needs == .yes, facts.isOpen(child) else { return nil }
            return Case(.child(facts.children[child].id), day: day, standing.open == nil ? .missed : .met, record: facts.reference(of: standing.need))
        }
    }

    /// How long children wait for an independent visitor.
    public static let visitorWaits = open(
        VisitorWait.self, "visitor-waits", title: "Children waiting for an independent visitor",
        counting: "children on the waiting list at the end of the period's last day, with the days they have waited", basis: "annual report 7.16 and 9.14", unit: .children,
        also: [VisitorDetail.self], from: { $0.referred }, to: { $0.matched }
    ) { wait, facts, day in
        if let search = facts.search(of: wait), search.visitor != nil || search.ended.map({ $0 <= day }) ?? false { return nil }
        return (.child(wait.child), .amount(Double(day - wait.referred)), "")
    }

    /// Audits that were planned, and done by the end of their month.
    public static let auditsDone = Measure(
        "audits-done", title: "Planned audits done", counting: "audits of files planned for a month of the period; second audits apart", met: "done by the last day of that month",
        basis: "annual report 7.10 and 8.2", unit: .audits, span: .flow, reads: [AuditPlan.self, CaseAudit.self]
    ) { facts, period in
        facts.auditCases.compactMap { each in
            guard period.contains(each.plan.month) else { return nil }
            let outcome: Case.Outcome =
                each.audit.map { $0.held <= each.due ? .met : .missed } ?? (each.due < facts.today ? .missed : .excluded("not yet due"))
            return Case(.child(each.plan.child), day: each.plan.month, outcome, group: each.isSecond ? "second" : each.plan.kind.rawValue, record: facts.reference(of: each.plan))
        }
    }

    /// How good the files are that were audited.
    public static let auditGrades = Measure(
        "audit-grades", title: "Audited files that are good or better", counting: "files audited in the period, by grade; second audits are not counted again", met: "graded good or outstanding",
        basis: "annual report 7.10", unit: .audits, span: .flow, reads: [CaseAudit.self, AuditPlan.self]
    ) { facts, period in
        facts.auditCases.compactMap { each in
            guard let audit = each.audit, period.contains(audit.held), !each.isSecond else { return nil }
            return Case(.child(audit.child), day: audit.held, audit.grade.isGood ? .met : .missed, group: audit.grade.title, record: facts.reference(of: audit))
        }
    }

    /// Whether two auditors who do not know of each other give a file the same grade.
    public static let auditsAgreed = Measure(
        "audits-agreed", title: "Second audits with the same grade", counting: "files audited twice whose first audit was done in the period", met: "both auditors gave the same grade",
        basis: "annual report 8.3.4: moderation of audits", unit: .audits, span: .flow, reads: [CaseAudit.self, AuditPlan.self]
    ) { facts, period in
        facts.auditPairs(in: period).compactMap { pair in
            guard let first = pair.first.audit, let second = pair.second.audit else { return nil }
            return Case(.child(first.child), day: first.held, first.grade == second.grade ? .met : .missed, record: facts.reference(of: second))
        }
    }

    /// Supervision of IROs, as planned.
    public static let supervisionHeld = rows(
        of: Supervision.self, "supervision-held", title: "Supervision held", counting: "sessions planned for the period, of one person or of a group", met: "held",
        basis: "annual report 8.3.3", unit: .cases, day: \.planned
    ) { row, facts in
        let outcome: Case.Outcome = row.held != nil ? .met : row.planned < facts.today ? .missed : .excluded("not yet due")
        return (row.staff.map { .staff($0) } ?? .other(row.kind), outcome, row.isIndividual ? "individual" : "group")
    }

    /// Group supervision, with how useful it was found.
    public static let groupSupervision = rows(
        of: GroupSupervision.self, "group-supervision", title: "Group supervision: how useful", counting: "sessions of group supervision held in the period, with how useful they were found, 0 to 10",
        basis: "annual report 8.3.3 and 8.3.4", unit: .sessions, day: \.held
    ) { row, _ in (row.child.map { .child($0) } ?? .other(row.id), row.usefulness.map { .amount(Double($0)) } ?? .excluded("not scored"), "") }

    /// Days on which somebody sat in on the work.
    public static let observationDays = rows(
        of: ObservationDay.self, "observation-days", title: "Observation days", counting: "days in the period on which somebody sat in on the work, by theme",
        basis: "annual report 8.3.4: Back to the Floor", unit: .visits, day: \.held
    ) { row, _ in (row.observed.map { .staff($0) } ?? .other(row.id), .met, row.theme ?? "") }
}
