/// Something to be learned, and where it stands.
public struct LearningCase: Hashable, Sendable {
    public let item: LearningItem
    /// The store's number of its row.
    public let number: Int64

    public var isOpen: Bool { item.closed == nil }
    public func isLate(on today: Day) -> Bool { isOpen && item.due < today }
}

/// Which of what is to be learned a list shows.
public enum LearningShow: String, CaseIterable, Sendable {
    case all
    case open
    case overdue
    case closed

    public var title: String { rawValue.capitalised }

    public func holds(_ each: LearningCase, on today: Day) -> Bool {
        switch self {
        case .all: true
        case .open: each.isOpen
        case .overdue: each.isLate(on: today)
        case .closed: !each.isOpen
        }
    }
}

extension Facts {
    /// Everything to be learned: open first, the earliest due first; then what was closed, the latest first.
    public var learningCases: [LearningCase] {
        memo.value("learning cases") {
            let rows = records[LearningItem.self]
            let all = rows.entries.indices.map { LearningCase(item: rows.entries[$0], number: rows.ids[$0]) }
            let open = all.filter(\.isOpen).sorted { ($0.item.due, $0.item.id) < ($1.item.due, $1.item.id) }
            let closed = all.filter { !$0.isOpen }.sorted { ($1.item.closed ?? $1.item.due, $0.item.id) < ($0.item.closed ?? $0.item.due, $1.item.id) }
            return open + closed
        }
    }

    public var learningOverdue: [LearningCase] { learningCases.filter { $0.isLate(on: today) } }

    /// The audits and cases of the last two years that can show that practice changed, the latest first, each by what it was and when: no child is named.
    var learningEvidence: [(value: String, title: String)] {
        let since = today.adding(months: -24)
        var found: [(day: Day, value: String, title: String)] = []
        func add(_ id: String, _ day: Day, _ title: String) { if day > since, day <= today { found.append((day, id, "\(title), \(day.long) (\(id))")) } }
        for row in records[CaseAudit.self].entries { add(row.id.text, row.held, "Audit of a file: \(row.kind.title), \(row.grade.rawValue)") }
        for row in records[MidpointAudit.self].entries { add(row.id, row.held, "Midpoint check: \(row.kind.title)") }
        for row in records[SupervisionAudit.self].entries { add(row.id, row.held, "Audit of supervision: \(row.grade.rawValue)") }
        for row in records[Dispute.self].entries { add(row.id.text, row.raised, "\(row.level == .formal ? "Dispute" : "Concern"): \(row.theme ?? "no theme")") }
        for row in records[GoodPractice.self].entries { add(row.id, row.day, "Thanks: \(row.theme ?? "good work")") }
        return found.sorted { ($1.day, $0.value) < ($0.day, $1.value) }.map { ($0.value, $0.title) }
    }

    /// The audit of a file of an id, with what it was planned for.
    public func auditCase(ofAudit id: String) -> AuditCase? {
        memo.value("audit cases by audit") {
            Dictionary(auditCases.compactMap { each in each.audit.map { ($0.id.text, each) } }, uniquingKeysWith: { one, _ in one })
        }[id]
    }

    /// Whether there is an audit, or a case, of an id: what learning is closed with.
    public func isEvidence(_ id: String, _ kind: LearningEvidence) -> Bool {
        switch kind {
        case .audit:
            records[MidpointAudit.self].entries.contains { $0.id == id } || records[CaseAudit.self].entries.contains { $0.id.text == id }
                || records[SupervisionAudit.self].entries.contains { $0.id == id }
        case .caseExample:
            records[Dispute.self].entries.contains { $0.id.text == id } || records[GoodPractice.self].entries.contains { $0.id == id }
        }
    }
}
