/// Whether a promise of the pledge is kept for one child, as it was answered at a review.
public struct PledgeAnswer: Entry {
    public var child: Child.ID = .blank
    public var meeting: Meeting.ID = .blank
    public var promise: String = ""
    public var answered: Day = .blank
    public var answer: PledgeResult = .blank
    public var words: String?

    public init() {}

    public static let register = Register<PledgeAnswer>(
        "pledge_answers", table: "pledge_answer", title: "Pledge: answers", holds: "whether a promise is kept for one child, as answered at a review",
        Field("child_id", \.child, "Child", key: true),
        Field("meeting_id", \.meeting, "Meeting", key: true),
        Field("promise_id", \.promise, "Promise", key: true),
        Field("answered_date", \.answered, "Answered on"),
        Field("answer", \.answer, "Answer"),
        Field("words", \.words, "In words")
    )
}
