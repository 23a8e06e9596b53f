/// One session of a volunteer with a child.
public struct VisitorSession: Entry {
    public var id: String = ""
    public var visitor: IndependentVisitor.ID = .blank
    public var held: Day = .blank
    public var hours: Amount = .blank
    public var authority: String?
    public var child: Child.ID?
    public var activity: String?

    public init() {}

    public static let register = Register<VisitorSession>(
        "iv_sessions", table: "visitor_session", title: "Independent visitor sessions", holds: "one session of a volunteer with a child",
        Field("session_id", \.id, "Session", key: true),
        Field("visitor_id", \.visitor, "Visitor"),
        Field("session_date", \.held, "Held on"),
        Field("hours", \.hours, "Hours"),
        Field("authority", \.authority, "Authority"),
        Field("child_id", \.child, "Child"),
        Field("activity", \.activity, "Activity")
    )
}
