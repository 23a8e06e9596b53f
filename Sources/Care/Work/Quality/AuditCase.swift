/// A planned audit with what came of it.
public struct AuditCase: Hashable, Sendable {
    public let plan: AuditPlan
    /// Nil while it is to be done.
    public let audit: CaseAudit?
    public let answers: [AuditAnswer]
    public let actions: [AuditAction]

    /// The last day of the month it is planned for.
    public var due: Day { plan.month.adding(months: 1).adding(days: -1) }
    public var isSecond: Bool { plan.secondOf != nil }

    public enum State: String, CaseIterable, Sendable {
        case toDo = "to do"
        case overdue
        case done
    }

    public func state(on day: Day) -> State { audit != nil ? .done : due < day ? .overdue : .toDo }
}

extension AuditGrade {
    /// Good or better.
    public var isGood: Bool { self == .outstanding || self == .good }
}

extension Facts {
    /// Every planned audit, the latest month first.
    public var auditCases: [AuditCase] {
        memo.value("audit cases") {
            let audits = Dictionary(records[CaseAudit.self].entries.map { ($0.plan, $0) }, uniquingKeysWith: { _, new in new })
            let answers = Dictionary(grouping: records[AuditAnswer.self].entries, by: \.audit)
            let actions = Dictionary(grouping: records[AuditAction.self].entries, by: \.audit)
            return records[AuditPlan.self].entries.map { plan in
                let audit = audits[plan.id]
                return AuditCase(plan: plan, audit: audit, answers: audit.map { answers[$0.id] ?? [] } ?? [], actions: audit.map { actions[$0.id] ?? [] } ?? [])
            }.sorted { ($1.plan.month, $0.plan.auditor, $0.plan.id) < ($0.plan.month, $1.plan.auditor, $1.plan.id) }
        }
    }

    /// A planned audit, by the id of its plan; nil when there is none.
    public func auditCase(_ id: AuditPlan.ID) -> AuditCase? {
        let places: [AuditPlan.ID: Int] = memo.value("audit places") { Dictionary(auditCases.enumerated().map { ($1.plan.id, $0) }, uniquingKeysWith: { _, new in new }) }
        return places[id].map { auditCases[$0] }
    }

    /// The audits of one child's file, the latest first.
    public func audits(of child: Int) -> [AuditCase] { auditCases.filter { number(of: $0.plan.child) == child } }

    /// What somebody has to audit, the earliest due first.
    public func auditsToDo(by staff: StaffMember.ID) -> [AuditCase] {
        auditCases.filter { $0.plan.auditor == staff && $0.audit == nil && number(of: $0.plan.child) != nil }.sorted { ($0.due, $0.plan.id) < ($1.due, $1.plan.id) }
    }

    /// Actions of audits that are still to be done, with their audits; the earliest due first.
    public var auditActionsOpen: [(action: AuditAction, audit: AuditCase)] {
        auditCases.flatMap { each in each.actions.filter { $0.done == nil }.map { ($0, each) } }.sorted { ($0.action.due, $0.action.id) < ($1.action.due, $1.action.id) }
    }

    /// Whether somebody may read what an audit found: not while they are to audit the same file a second time and have not done so.
    public func mayRead(_ audit: AuditCase, as staff: StaffMember.ID?) -> Bool {
        guard let staff, audit.plan.auditor != staff else { return true }
        return !auditCases.contains { other in
            other.plan.auditor == staff && other.audit == nil && (other.plan.secondOf == audit.plan.id || audit.plan.secondOf == other.plan.id)
        }
    }

    /// Whether somebody may write an audit: whoever it is planned for.
    public func mayAudit(_ audit: AuditCase, as staff: StaffMember.ID?) -> Bool { staff != nil && audit.plan.auditor == staff && audit.audit == nil }

    /// The store's number of an action's row; nil where it is not stored.
    public func rowNumber(ofAction id: String) -> Int64? {
        let rows = records[AuditAction.self]
        return rows.entries.lastIndex { $0.id == id }.map { rows.ids[$0] }
    }
}
