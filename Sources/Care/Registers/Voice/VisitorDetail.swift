/// The search for an independent visitor for a child who waits: who is chasing it, and what comes next.
public struct VisitorDetail: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var referred: Day = .blank
    public var chasing: StaffMember.ID?
    public var nextStep: String?
    public var nextDay: Day?
    public var language: String?
    public var ethnicity: String?
    public var visitor: IndependentVisitor.ID?
    /// The day the child no longer wanted one, or left.
    public var ended: Day?
    public var endReason: String?

    public init() {}

    public static let register = Register<VisitorDetail>(
        "iv_searches", table: "visitor_detail", title: "Searches for independent visitors", holds: "the search for a visitor for a child who waits",
        Field("search_id", \.id, "Search", key: true),
        Field("child_id", \.child, "Child"),
        Field("referred_date", \.referred, "Referred on", "As on the waiting list."),
        Field("chasing_staff_id", \.chasing, "Who is chasing"),
        Field("next_step", \.nextStep, "Next step"),
        Field("next_step_date", \.nextDay, "Next step by"),
        Field("language_need", \.language, "Language wished for"),
        Field("ethnicity_need", \.ethnicity, "Background wished for"),
        Field("visitor_id", \.visitor, "Visitor matched"),
        Field("ended_date", \.ended, "No longer waiting since"),
        Field("end_reason", \.endReason, "Why no longer")
    )
}
