/// One answer to one question.
public struct Feedback: Entry {
    public var id: String = ""
    public var given: Day = .blank
    public var source: String?
    public var about: String?
    public var question: String?
    public var answer: String?
    public var child: Child.ID?

    public init() {}

    public static let register = Register<Feedback>(
        "feedback", table: "feedback", title: "Feedback", holds: "one answer to one question",
        Field("feedback_id", \.id, "Answer", key: true),
        Field("date", \.given, "Given on"),
        Field("source", \.source, "From"),
        Field("about", \.about, "About"),
        Field("question", \.question, "Question"),
        Field("answer", \.answer, "Answer given"),
        Field("child_id", \.child, "Child")
    )
}
