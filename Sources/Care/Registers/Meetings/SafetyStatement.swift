/// What we are worried may happen, and what must be seen instead.
public struct SafetyStatement: Entry {
    public var id: String = ""
    public var meeting: Meeting.ID = .blank
    /// Empty: of all children of the meeting.
    public var child: Child.ID?
    public var danger: String = ""
    public var goal: String?
    /// 0 to 10.
    public var scale: Int?

    public init() {}

    public static let register = Register<SafetyStatement>(
        "safety_statements", table: "safety_statement", title: "Danger statements and safety goals", holds: "what we are worried may happen, and what must be seen instead",
        Field("statement_id", \.id, "Statement", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("child_id", \.child, "Child", "Empty: of all children of the meeting."),
        Field("danger_statement", \.danger, "Danger statement"),
        Field("safety_goal", \.goal, "Safety goal"),
        Field("scale", \.scale, "Scale", "0 to 10.")
    )
}
