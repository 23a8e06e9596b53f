/// One completed Strengths and Difficulties Questionnaire.
public struct SDQForm: Entry {
    public var child: Child.ID = .blank
    public var completed: Day = .blank
    /// 0 to 40.
    public var score: Int?

    public init() {}

    public static let register = Register<SDQForm>(
        "sdq", table: "sdq_form", title: "SDQ forms", holds: "one completed Strengths and Difficulties Questionnaire",
        Field("child_id", \.child, "Child", key: true),
        Field("completed_date", \.completed, "Completed on", key: true),
        Field("score", \.score, "Score", "0 to 40.")
    )
}
