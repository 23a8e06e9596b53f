/// Somebody asked how a meeting was.
public struct FeedbackRequest: Entry {
    public typealias ID = Identifier<FeedbackRequest>

    public var id: FeedbackRequest.ID = .blank
    public var meeting: Meeting.ID = .blank
    public var role: ContactRole = .blank
    public var asked: Day = .blank
    public var how: ViewMethod = .blank
    public var answered: Day?
    public var declined: YesNo?

    public init() {}

    public static let register = Register<FeedbackRequest>(
        "feedback_requests", table: "feedback_request", title: "Feedback asked for", holds: "somebody asked how a meeting was",
        Field("request_id", \.id, "Request", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("role", \.role, "Asked"),
        Field("asked_date", \.asked, "Asked on"),
        Field("how", \.how, "How"),
        Field("answered_date", \.answered, "Answered on"),
        Field("declined", \.declined, "Did not want to")
    )
}
