/// What an import does, for the person who decides about it: rows by register, problems, and each headline figure before and after.
public struct Reconciliation: Sendable {
    public let files: [Import.FileSummary]
    public let registers: [ChangeCounts]
    /// The first problems, files first; `problemCount` says how many there are in all.
    public let problems: [ImportProblem]
    public let problemCount: Int
    public let measures: [FigureChange]

    /// A figure before and after.
    public struct FigureChange: Sendable, Hashable {
        public let measure: String
        public let title: String
        public let period: String
        public let before: Double?
        public let after: Double?
        public let format: String

        public var isChange: Bool { before != after }
    }

    /// The most problems that are listed; the rejected rows themselves are all kept.
    public static let problemsListed = 1_000

    /// - Parameters:
    ///   - before, after: the facts without and with the import; nil before for an empty store.
    public init(_ plan: Import, before: Facts?, after: Facts) {
        files = plan.files
        registers = plan.counts
        let rowProblems = plan.rejected.reduce(0) { $0 + $1.problemCount }
        problemCount = plan.problems.count + rowProblems
        var listed = plan.problems.sorted { one, other in
            one.severity == other.severity ? false : one.severity == .file
        }
        for row in plan.rejected where listed.count < Self.problemsListed { listed += row.problems }
        problems = Array(listed.prefix(Self.problemsListed))
        var changes: [FigureChange] = []
        let years = Set(plan.files.compactMap(\.year) + [ReportingYear(containing: after.horizon)]).sorted()
        for year in years.suffix(3) {
            // As far as the year has gone, as the tables count it: what is due later is not late.
            let period = year.start <= after.today ? year.period.until(min(after.today, year.end)) : year.period
            for (measure, figure) in Self.headlines {
                let selection = Selection(measure, [period], figure)
                let then = before.flatMap { selection.value($0) }.map { ($0 * 10).rounded() / 10 }
                let now = selection.value(after).map { ($0 * 10).rounded() / 10 }
                if then == nil && now == nil { continue }
                changes.append(
                    FigureChange(
                        measure: measure.id, title: measure.title, period: year.title, before: then, after: now,
                        format: figure == .share ? "%" : ""))
            }
        }
        measures = changes
    }

    private static let headlines: [(Measure, Selection.Figure)] = [
        (.lookedAfterChildren, .met), (.startedCare, .met), (.ceasedCare, .met), (.threeOrMorePlacements, .met), (.reviewsHeld, .met),
        (.reviewsOnTime, .share), (.childrenReviewedOnTime, .share), (.participated, .share), (.seenBeforeReview, .share), (.minutesOnTime, .share),
        (.protectionPlans, .met), (.conferencesHeld, .met), (.initialConferencesOnTime, .share), (.fosterCarers, .met), (.irosInPost, .sum),
        (.disputesRaised, .met), (.appStatements, .met), (.sdqCompleted, .met),
    ]
}
