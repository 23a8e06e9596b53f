/// What became of a collective concern.
public struct ConcernDetail: Entry {
    public var concern: String = ""
    public var raisedBy: StaffMember.ID?
    public var theme: String?
    public var due: Day?
    public var answered: Day?
    public var answeredBy: StaffMember.ID?
    public var changed: String?
    public var policyLink: String?
    public var policyVersion: String?
    public var closed: Day?

    public init() {}

    public static let register = Register<ConcernDetail>(
        "concern_details", table: "concern_detail", title: "Collective concerns in full", holds: "what became of a collective concern",
        Field("concern_id", \.concern, "Concern", key: true),
        Field("raised_by_staff_id", \.raisedBy, "Raised by"),
        Field("theme", \.theme, "Theme"),
        Field("answer_due", \.due, "Answer due"),
        Field("answered_date", \.answered, "Answered on"),
        Field("answered_by_staff_id", \.answeredBy, "Answered by"),
        Field("what_changed", \.changed, "What changed"),
        Field("policy_link", \.policyLink, "Policy"),
        Field("policy_version", \.policyVersion, "Version of the policy"),
        Field("closed_date", \.closed, "Closed on")
    )
}
