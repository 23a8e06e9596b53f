/// What the weekly scan proposed and somebody said is no pattern.
public struct PatternAnswer: Entry {
    public var pattern: String = ""
    public var theme: String = ""
    public var day: Day = .blank
    public var staff: StaffMember.ID?
    public var children: Int = 0
    public var reason: String = ""

    public init() {}

    public static let register = Register<PatternAnswer>(
        "pattern_answers", table: "pattern_answer", title: "Proposals that are no pattern", holds: "a proposal that somebody said is no pattern",
        Field("pattern_id", \.pattern, "Pattern", "Tells theme and place apart.", key: true),
        Field("theme", \.theme, "Theme"),
        Field("answered_date", \.day, "Answered on", key: true),
        Field("staff_id", \.staff, "Answered by"),
        Field("children", \.children, "Children", "How many it was about then."),
        Field("reason", \.reason, "Why it is no pattern")
    )
}
