/// A collective concern with what belongs to it, and where it stands.
public struct ConcernCase: Hashable, Sendable {
    public let concern: CollectiveConcern
    public let detail: ConcernDetail
    /// What it rests on, as far as the facts hold it.
    public let evidence: [ConcernEvidence]

    public enum State: String, CaseIterable, Sendable {
        case waiting = "waiting for an answer"
        case answered
        case closed
    }

    /// The council's own register says of some how they stood at the year's end; one with an answer is answered.
    public var state: State {
        if detail.closed != nil { return .closed }
        return detail.answered != nil || !(concern.response ?? "").trimmingSpaces.isEmpty ? .answered : .waiting
    }

    public var isOpen: Bool { state != .closed }

    /// The children it rests on.
    public var children: Set<Child.ID> { Set(evidence.compactMap(\.child)) }
}

extension Facts {
    /// Every collective concern, the latest first.
    public var concernCases: [ConcernCase] {
        memo.value("concern cases") {
            let details = Dictionary(records[ConcernDetail.self].entries.map { ($0.concern, $0) }, uniquingKeysWith: { _, new in new })
            let evidence = Dictionary(grouping: records[ConcernEvidence.self].entries, by: \.concern)
            return records[CollectiveConcern.self].entries.map { row in
                var own = ConcernDetail()
                own.concern = row.id
                return ConcernCase(concern: row, detail: details[row.id] ?? own, evidence: evidence[row.id] ?? [])
            }.sorted { ($1.concern.raised, $0.concern.id) < ($0.concern.raised, $1.concern.id) }
        }
    }

    public func concern(_ id: String) -> ConcernCase? { concernCases.first { $0.concern.id == id } }

    /// By when a concern is answered: the day it says, or as many working days as the settings give.
    public func due(_ concern: ConcernCase) -> Day {
        concern.detail.due ?? workingDays.day(settings.whole(.concernAnswerDays, on: concern.concern.raised), after: concern.concern.raised)
    }

    /// The concerns that wait for an answer of senior leaders, the earliest due first.
    public var concernsToAnswer: [ConcernCase] {
        concernCases.filter { $0.state == .waiting }.sorted { (due($0), $0.concern.id) < (due($1), $1.concern.id) }
    }

    /// The collective concerns a dispute is evidence of.
    public func concerns(restingOn dispute: Dispute.ID) -> [ConcernCase] {
        concernCases.filter { $0.evidence.contains { $0.kind == .dispute && $0.reference == dispute.text } }
    }
}
