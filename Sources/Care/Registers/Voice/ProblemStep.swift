/// One step in the life of a problem a child raised: nothing of it is ever overwritten.
public struct ProblemStep: Entry {
    public var id: String = ""
    public var problem: String = ""
    public var day: Day = .blank
    public var kind: ProblemMove = .blank
    /// Who did it; empty where the product did.
    public var by: StaffMember.ID?
    /// Who has the problem from then on.
    public var to: StaffMember.ID?
    /// How far up it is: 0 with its first owner.
    public var level: Int?
    public var words: String?

    public init() {}

    public static let register = Register<ProblemStep>(
        "problem_steps", table: "problem_step", title: "Steps of problems", holds: "one step in the life of a problem a child raised",
        Field("step_id", \.id, "Step", key: true),
        Field("problem_id", \.problem, "Problem"),
        Field("step_date", \.day, "On"),
        Field("kind", \.kind, "What was done"),
        Field("staff_id", \.by, "By", "Empty where the product did it."),
        Field("to_staff_id", \.to, "To"),
        Field("level", \.level, "Level", "0 with its first owner; each level up adds one."),
        Field("words", \.words, "In words")
    )
}
