/// How one part of a child's health or education stands, with its day.
public struct HealthLine: Hashable, Sendable {
    public let title: String
    /// The day it was last done; nil when never.
    public let done: Day?
    /// The day it is next due; nil where nothing is due.
    public let due: Day?
    public let state: State

    public enum State: String, Sendable {
        case upToDate = "up to date"
        case overdue
        case notNeeded = "not due"
    }
}

extension Facts {
    /// The five lines an IRO looks at in every review: health assessment, dental check, immunisations, questionnaire, education plan.
    public func healthLines(of child: Int) -> [HealthLine] {
        guard children.indices.contains(child) else { return [] }
        func line(_ title: String, _ done: Day?, _ clocks: [Timescale]) -> HealthLine {
            let due = clocks.flatMap { $0.deadlines(self, of: child) }.filter { $0.isOpen(on: today) }.map(\.due).min()
            let state: HealthLine.State = due.map { $0 < today ? .overdue : .upToDate } ?? (done == nil ? .notNeeded : .upToDate)
            return HealthLine(title: title, done: done, due: due, state: state)
        }
        let checks = healthChecks[child].filter(\.isDone)
        let jab = checks.last { $0.kind.lowercased().hasPrefix("immunisation") }?.held
        return [
            line("Health assessment", checks.last(where: \.isAssessment)?.held, [.initialHealthAssessment, .healthAssessment]),
            line("Dental check", checks.last(where: \.isDental)?.held, [.dentalCheck]),
            HealthLine(title: "Immunisations", done: jab, due: nil, state: jab == nil ? .notNeeded : jab.map { $0 < today.adding(months: -12) } ?? false ? .overdue : .upToDate),
            line("Strengths and difficulties questionnaire", questionnaires[child].last?.completed, [.sdq]),
            line("Personal education plan", educationPlans[child].last?.held, [.pepStart, .pepReview]),
        ]
    }
}
