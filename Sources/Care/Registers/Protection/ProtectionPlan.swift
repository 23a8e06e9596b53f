/// One child's child protection plan.
public struct ProtectionPlan: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    /// The family of the conferences.
    public var family: String?
    /// The day of the initial conference.
    public var from: Day = .blank
    public var to: Day?
    public var initialCategory: String = ""
    public var latestCategory: String = ""
    public var endReason: String?
    /// The number of earlier plans.
    public var previousPlans: Int?

    public init() {}

    public static let register = Register<ProtectionPlan>(
        "cp_plans", table: "protection_plan", title: "Child protection plans", holds: "one child's child protection plan",
        Field("plan_id", \.id, "Plan", key: true),
        Field("child_id", \.child, "Child"),
        Field("family_id", \.family, "Family", "The family of the conferences."),
        Field("start_date", \.from, "From", "The day of the initial conference."),
        Field("end_date", \.to, "To"),
        Field("initial_category", \.initialCategory, "Initial category of abuse"),
        Field("latest_category", \.latestCategory, "Latest category of abuse"),
        Field("end_reason", \.endReason, "Reason for end"),
        Field("previous_plans", \.previousPlans, "Earlier plans", "The number of earlier plans.")
    )
}
