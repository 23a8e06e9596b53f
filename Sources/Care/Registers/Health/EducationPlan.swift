/// One PEP meeting.
public struct EducationPlan: Entry {
    public var child: Child.ID = .blank
    public var held: Day = .blank
    /// The end of the next school term; the plan is up to date until then.
    public var due: Day?

    public init() {}

    public static let register = Register<EducationPlan>(
        "peps", table: "education_plan", title: "Personal education plans", holds: "one PEP meeting",
        Field("child_id", \.child, "Child", key: true),
        Field("pep_date", \.held, "Held on", key: true),
        Field("next_review_due", \.due, "Next review due", "The end of the next school term; the plan is up to date until then.")
    )
}
