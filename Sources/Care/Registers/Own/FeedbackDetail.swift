/// Which request an answer of the feedback register belongs to.
public struct FeedbackDetail: Entry {
    public var feedback: String = ""
    public var request: FeedbackRequest.ID = .blank
    public var number: Int = 0
    public var theme: String?

    public init() {}

    public static let register = Register<FeedbackDetail>(
        "feedback_details", table: "feedback_detail", title: "Feedback after meetings", holds: "which request an answer of the feedback register belongs to",
        Field("feedback_id", \.feedback, "Answer", key: true),
        Field("request_id", \.request, "Request"),
        Field("number", \.number, "Question"),
        Field("theme", \.theme, "Theme")
    )
}
