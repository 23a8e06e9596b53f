/// One problem a child raised in the app.
public struct AppProblem: Entry {
    public var id: String = ""
    public var statement: String?
    public var child: Child.ID?
    public var raised: Day = .blank
    public var words: String?
    public var sentTo: String?
    public var formality: String?
    public var outcome: String?
    public var resolved: String?

    public init() {}

    public static let register = Register<AppProblem>(
        "app_problems", table: "app_problem", title: "Problems raised", holds: "one problem a child raised in the app",
        Field("problem_id", \.id, "Problem", key: true),
        Field("statement_id", \.statement, "Statement"),
        Field("child_id", \.child, "Child"),
        Field("problem_date", \.raised, "Raised on"),
        Field("child_words", \.words, "In the child's words"),
        Field("sent_to", \.sentTo, "Sent to"),
        Field("formality", \.formality, "Informal or formal"),
        Field("outcome", \.outcome, "Outcome"),
        Field("resolved", \.resolved, "Resolved")
    )
}
