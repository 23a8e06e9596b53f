/// A question of an audit tool, while it is in use.
public struct AuditQuestion: Entry {
    public var id: String = ""
    public var kind: CaseKind = .blank
    public var version: String = ""
    public var number: Int = 0
    public var words: String = ""
    /// The topic it is about, so that audits stand beside feedback, concerns and the pledge.
    public var topic: String?
    public var from: Day = .blank
    public var to: Day?

    public init() {}

    public static let register = Register<AuditQuestion>(
        "audit_questions", table: "audit_question", title: "Audit tools", holds: "a question of an audit tool",
        Field("question_id", \.id, "Question", key: true),
        Field("case_type", \.kind, "Kind of case"),
        Field("version", \.version, "Version of the tool"),
        Field("number", \.number, "Number"),
        Field("words", \.words, "Asked"),
        Field("topic", \.topic, "Topic", "The word that ties it to concerns, feedback and the pledge."),
        Field("from_date", \.from, "In use from"),
        Field("to_date", \.to, "In use until")
    )
}
