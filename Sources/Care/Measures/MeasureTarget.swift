/// What the service wants a measure to be, as its settings say; each target counts from a day on.
public struct MeasureTarget: Sendable {
    public let measure: Measure
    public let setting: Setting
    /// Whether a low figure is the better one.
    public let isCeiling: Bool

    private init(_ measure: Measure, _ setting: Setting, isCeiling: Bool = false) {
        self.measure = measure
        self.setting = setting
        self.isCeiling = isCeiling
    }

    /// A share the service has no target for until somebody sets one.
    private init(_ measure: Measure, isCeiling: Bool = false) {
        let direction = isCeiling ? "No more than this share, in per cent" : "At least this share, in per cent"
        self.init(
            measure,
            Setting(
                "target-\(measure.id)", "Target: \(measure.title.prefix(1).lowercased())\(measure.title.dropFirst())",
                "\(direction). Empty: there is no target. The service's own choice.", .number(unit: "per cent", in: 0...100), ""),
            isCeiling: isCeiling)
    }

    /// Every target there can be; those with a usual value first. A measure without a line here has none.
    public static let all: [MeasureTarget] = [
        MeasureTarget(.childrenReviewedOnTime, .reviewsTarget), MeasureTarget(.minutesOnTime, .minutesTarget),
        MeasureTarget(.seenBeforeReview, .seenTarget), MeasureTarget(.initialConferencesOnTime, .conferencesTarget),
        MeasureTarget(.reviewsOnTime), MeasureTarget(.decisionsOnTime), MeasureTarget(.preparationHeld), MeasureTarget(.participated),
        MeasureTarget(.attended), MeasureTarget(.chaired), MeasureTarget(.planReviewsOnTime), MeasureTarget(.conferencesQuorate),
        MeasureTarget(.carerReviewsOnTime), MeasureTarget(.disputesResolvedInTime), MeasureTarget(.appProblems),
        MeasureTarget(.healthAndDental), MeasureTarget(.educationPlanUpToDate), MeasureTarget(.longTermStability),
        MeasureTarget(.threeOrMorePlacements, isCeiling: true), MeasureTarget(.repeatPlans, isCeiling: true),
        MeasureTarget(.longPlans, isCeiling: true),
    ]

    private static let byMeasure = Dictionary(all.map { ($0.measure.id, $0) }, uniquingKeysWith: { one, _ in one })

    /// The target of a measure; nil for one that can have none.
    public static func of(_ measure: Measure) -> MeasureTarget? { byMeasure[measure.id] }

    /// What was wanted on a day; nil while nobody had set anything.
    public func wanted(_ settings: Settings, on day: Day) -> KeyFigure.Target? {
        guard let bound = Double(settings.text(setting, on: day)) else { return nil }
        return isCeiling ? .atMost(bound) : .atLeast(bound)
    }
}

extension Facts {
    /// What the service wanted a measure to be on a day; nil where it had no target.
    ///
    /// A target changed from a day leaves the days before it with the one they had (A21 of the features).
    public func target(of measure: Measure, on day: Day) -> KeyFigure.Target? {
        MeasureTarget.of(measure)?.wanted(settings, on: day)
    }
}
