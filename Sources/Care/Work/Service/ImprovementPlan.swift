/// An action of the improvement plan with who answers for it, and the figure that shows whether it works.
public struct PlanAction: Sendable {
    public let action: ImprovementAction
    public let detail: ActionDetail?
    /// The store's number of the action's row.
    public let number: Int64
    /// Nil where no measure was chosen, or there is none of that name.
    public let figure: LiveFigure?
    /// What the figure is to be.
    public let aim: KeyFigure.Target?

    public var isDone: Bool { detail?.done != nil }
    public func isLate(on today: Day) -> Bool { !isDone && (detail?.due.map { $0 < today } ?? false) }
    /// Whether the figure is where it should be; nil without a figure or an aim.
    public var isOnTarget: Bool? {
        guard let value = figure?.value, let aim else { return nil }
        return aim.isMet(by: value)
    }
}

/// A priority of last year, and how it ended.
public struct CarriedPriority: Hashable, Sendable {
    public let priority: LastYearPriority
    public let detail: PriorityDetail?
    public let number: Int64
}

/// A recommendation, and what the board said to it.
public struct BoardRecommendation: Hashable, Sendable {
    public let recommendation: Recommendation
    public let detail: RecommendationDetail?
    public let number: Int64

    /// The report it was made in; nil for the one that is being written.
    public var year: ReportingYear? { detail.flatMap { ReportingYear($0.year) } }
}

extension Facts {
    /// The improvement plan: late actions first, then by area as the plan has them.
    public var improvementPlan: [PlanAction] {
        let details = Dictionary(records[ActionDetail.self].entries.map { ($0.action, $0) }, uniquingKeysWith: { _, new in new })
        let rows = records[ImprovementAction.self]
        let all = rows.entries.indices.map { place in
            let row = rows.entries[place], detail = details[row.action]
            let measure = detail?.measure.flatMap { Measure.named($0) }
            let figure = measure.map { liveFigure($0, group: detail?.group, in: yearSoFar) }
            return PlanAction(action: row, detail: detail, number: rows.ids[place], figure: figure, aim: measure.flatMap { aim(detail, $0) })
        }
        return all.enumerated().sorted { one, other in
            (one.element.isLate(on: today) ? 0 : 1, one.element.action.area, one.offset) < (other.element.isLate(on: today) ? 0 : 1, other.element.action.area, other.offset)
        }.map(\.element)
    }

    /// What an action aims at: its own aim, or else the service's target of today.
    private func aim(_ detail: ActionDetail?, _ measure: Measure) -> KeyFigure.Target? {
        guard let own = detail?.target?.value else { return target(of: measure, on: today) }
        return MeasureTarget.of(measure)?.isCeiling == true ? .atMost(own) : .atLeast(own)
    }

    /// Last year's priorities in their order.
    public var carriedPriorities: [CarriedPriority] {
        let details = Dictionary(records[PriorityDetail.self].entries.map { ($0.number, $0) }, uniquingKeysWith: { _, new in new })
        let rows = records[LastYearPriority.self]
        return rows.entries.indices.map { CarriedPriority(priority: rows.entries[$0], detail: details[rows.entries[$0].number], number: rows.ids[$0]) }
            .sorted { $0.priority.number < $1.priority.number }
    }

    /// Recommendations to boards: those of earlier reports first, so that next year's list opens with last year's and their state.
    public var boardRecommendations: [BoardRecommendation] {
        let details = Dictionary(records[RecommendationDetail.self].entries.map { ($0.number, $0) }, uniquingKeysWith: { _, new in new })
        let rows = records[Recommendation.self]
        return rows.entries.indices.map { BoardRecommendation(recommendation: rows.entries[$0], detail: details[rows.entries[$0].number], number: rows.ids[$0]) }
            .sorted { ($0.year?.endsIn ?? .max, $0.recommendation.number) < ($1.year?.endsIn ?? .max, $1.recommendation.number) }
    }
}
