/// One child of one meeting.
public struct MeetingChild: Entry {
    public var meeting: Meeting.ID = .blank
    public var child: Child.ID = .blank
    public var participation: Participation?
    /// Chaired: the child led the meeting. co-chaired: the child led a part of it with the IRO. Being there, or speaking, is neither.
    public var chairing: Chairing?
    public var chairingOffered: YesNo?
    public var chairingAnswer: String?
    public var chairingSupport: String?
    public var notSeenReason: String?
    /// For conferences.
    public var outcome: ConferenceOutcome?
    /// For a plan that is made or continues.
    public var category: String?

    public init() {}

    public static let register = Register<MeetingChild>(
        "meeting_children", table: "meeting_child", title: "Children of meetings", holds: "one child of one meeting",
        Field("meeting_id", \.meeting, "Meeting", key: true),
        Field("child_id", \.child, "Child", key: true),
        Field("participation", \.participation, "Participation"),
        Field("chairing", \.chairing, "Chairing", "chaired: the child led the meeting. co-chaired: the child led a part of it with the IRO. Being there, or speaking, is neither."),
        Field("chairing_offered", \.chairingOffered, "Asked whether to chair"),
        Field("chairing_answer", \.chairingAnswer, "Answer"),
        Field("chairing_support", \.chairingSupport, "Support given"),
        Field("not_seen_reason", \.notSeenReason, "Why not seen before"),
        Field("outcome", \.outcome, "Outcome", "For conferences."),
        Field("category", \.category, "Category of abuse", "For a plan that is made or continues.")
    )
}
