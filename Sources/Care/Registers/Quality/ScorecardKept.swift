/// A scorecard as it was made at the end of a week or a month, kept so that later entries change nothing in it.
public struct ScorecardKept: Entry {
    public typealias ID = Identifier<ScorecardKept>

    public var id: ScorecardKept.ID = .blank
    public var kind: ScorecardKind = .blank
    /// For an IRO's own scorecard.
    public var staff: StaffMember.ID?
    public var span: ScorecardSpan = .blank
    /// The first and the last day whose work it counts.
    public var from: Day = .blank
    public var end: Day = .blank
    public var made: Day = .blank

    public init() {}

    public static let register = Register<ScorecardKept>(
        "scorecards", table: "scorecard_kept", title: "Scorecards", holds: "a scorecard as it was made at the end of a week or a month",
        Field("scorecard_id", \.id, "Scorecard", key: true),
        Field("kind", \.kind, "Kind"),
        Field("staff_id", \.staff, "IRO", "For an IRO's own scorecard."),
        Field("period", \.span, "Made each"),
        Field("from_date", \.from, "From"),
        Field("end_date", \.end, "To"),
        Field("made_date", \.made, "Made on")
    )
}

/// One line of a kept scorecard: what a measure was.
public struct ScorecardLine: Entry {
    public var scorecard: ScorecardKept.ID = .blank
    /// The measure's id, such as `reviews-on-time`.
    public var measure: String = ""
    /// How many cases met the test; of a measure of amounts, how many cases it was worked out from.
    public var numerator: Int = 0
    /// How many cases were counted.
    public var denominator: Int = 0
    /// Empty where nothing was there to be counted, which is not zero.
    public var value: Amount?
    /// What was wanted then; empty where the service had no target.
    public var target: Amount?

    public init() {}

    public static let register = Register<ScorecardLine>(
        "scorecard_lines", table: "scorecard_line", title: "Lines of scorecards", holds: "what one measure was on a kept scorecard",
        Field("scorecard_id", \.scorecard, "Scorecard", key: true),
        Field("measure_id", \.measure, "Measure", key: true),
        Field("numerator", \.numerator, "Met", "How many cases met the test."),
        Field("denominator", \.denominator, "Counted", "How many cases were counted."),
        Field("value", \.value, "Figure", "Empty where nothing was there to be counted."),
        Field("target", \.target, "Target", "What was wanted then.")
    )
}

/// Whose scorecard it is.
public enum ScorecardKind: String, Choice { case unit, iro }

/// How often a scorecard is made.
public enum ScorecardSpan: String, Choice { case week, month }
