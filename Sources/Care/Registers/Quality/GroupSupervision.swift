/// A session of group supervision: one question, thought about together (Signs of Safety).
public struct GroupSupervision: Entry {
    public var id: String = ""
    public var held: Day = .blank
    public var child: Child.ID?
    public var facilitator: StaffMember.ID?
    public var people: Int?
    public var question: String = ""
    public var nextSteps: String?
    /// How useful those who were there found it, from 0 to 10.
    public var usefulness: Int?

    public init() {}

    public static let register = Register<GroupSupervision>(
        "group_supervision", table: "group_supervision", title: "Group supervision", holds: "a session of group supervision",
        Field("session_id", \.id, "Session", key: true),
        Field("session_date", \.held, "Held on"),
        Field("child_id", \.child, "Child", "Empty for a session about no single child."),
        Field("facilitator_staff_id", \.facilitator, "Led by"),
        Field("people", \.people, "How many took part"),
        Field("question", \.question, "Question"),
        Field("next_steps", \.nextSteps, "Next steps"),
        Field("usefulness", \.usefulness, "How useful, 0 to 10")
    )
}

/// A manager sits in on the work for a day: “Back to the Floor”.
public struct ObservationDay: Entry {
    public var id: String = ""
    public var held: Day = .blank
    public var observer: StaffMember.ID?
    public var observed: StaffMember.ID?
    public var meeting: String = ""
    public var theme: String?
    public var strengths: String?
    public var nextStep: String?

    public init() {}

    public static let register = Register<ObservationDay>(
        "observation_days", table: "observation_day", title: "Observation days", holds: "a day on which somebody sat in on the work",
        Field("observation_id", \.id, "Day", key: true),
        Field("observed_date", \.held, "On"),
        Field("observer_staff_id", \.observer, "Who observed"),
        Field("observed_staff_id", \.observed, "Whose work"),
        Field("meeting", \.meeting, "What was observed", "Such as: a review. It names no child."),
        Field("theme", \.theme, "Theme"),
        Field("strengths", \.strengths, "Strengths"),
        Field("next_step", \.nextStep, "Next step")
    )
}
