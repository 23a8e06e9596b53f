/// How a problem a child raised is followed to its end: who has it, what the child chose, what the child was told.
///
/// Whether it is informal or formal, to whom it was sent, and its outcome stand in the problem itself.
public struct ProblemDetail: Entry {
    public var problem: String = ""
    public var owner: StaffMember.ID?
    public var routed: Day?
    public var chosen: Day?
    /// Whether somebody explained both ways to the child before the child chose.
    public var explained: YesNo?
    public var result: ViewResult?
    public var told: Day?
    public var toldHow: String?
    public var closed: Day?

    public init() {}

    public static let register = Register<ProblemDetail>(
        "problem_details", table: "problem_detail", title: "Problems in full", holds: "how a problem a child raised is followed to its end",
        Field("problem_id", \.problem, "Problem", key: true),
        Field("owner_staff_id", \.owner, "Who has it"),
        Field("routed_date", \.routed, "Sent on"),
        Field("chosen_date", \.chosen, "The child chose on", "The day the child chose between informal and formal."),
        Field("options_explained", \.explained, "Both ways explained"),
        Field("result", \.result, "What came of it"),
        Field("told_date", \.told, "Child told on"),
        Field("told_how", \.toldHow, "How the child was told"),
        Field("closed_date", \.closed, "Closed on")
    )
}
