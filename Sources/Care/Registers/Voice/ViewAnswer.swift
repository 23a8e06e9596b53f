/// What came of something a child said that has no place for it in a register of its own: a statement, answers before a meeting, wishes.
public struct ViewAnswer: Entry {
    public var source: ViewSource = .blank
    public var said: String = ""
    public var child: Child.ID = .blank
    public var result: ViewResult = .blank
    public var words: String?
    public var told: Day?
    public var toldHow: String?
    public var by: StaffMember.ID?

    public init() {}

    public static let register = Register<ViewAnswer>(
        "view_answers", table: "view_answer", title: "What came of what children said", holds: "what came of something a child said",
        Field("source", \.source, "Source", key: true),
        Field("said_id", \.said, "What was said", "Its id in the register it stands in.", key: true),
        Field("child_id", \.child, "Child"),
        Field("result", \.result, "What came of it"),
        Field("result_words", \.words, "In words"),
        Field("told_date", \.told, "Child told on"),
        Field("told_how", \.toldHow, "How the child was told"),
        Field("staff_id", \.by, "Written by")
    )
}
