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
