/// The answer to a question asked at every review.
public struct StandingAnswer: Entry {
    public var meeting: Meeting.ID = .blank
    public var child: Child.ID = .blank
    public var question: StandingQuestion = .blank
    public var answer: StandingReply = .blank
    public var words: String?
    public var next: Day?

    public init() {}

    public static let register = Register<StandingAnswer>(
        "standing_answers", table: "standing_answer", title: "Standing questions", holds: "the answer to a question asked at every review",
        Field("meeting_id", \.meeting, "Meeting", key: true),
        Field("child_id", \.child, "Child", key: true),
        Field("question", \.question, "Question", key: true),
        Field("answer", \.answer, "Answer"),
        Field("words", \.words, "Note"),
        Field("next_date", \.next, "Look at again on")
    )
}
