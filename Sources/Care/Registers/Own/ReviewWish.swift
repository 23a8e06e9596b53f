/// What a child wants before a review.
public struct ReviewWish: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    /// The review it is for; empty while none is booked.
    public var meeting: Meeting.ID?
    public var began: Day = .blank
    /// As the child wrote it.
    public var who: String?
    public var notWho: String?
    public var place: String?
    public var time: String?
    public var topics: String?
    public var notTopics: String?
    public var how: String?
    public var chairing: WishedPart?
    public var chairingWords: String?
    public var withWorker: YesNo?
    /// Empty while the child is still at it.
    public var sent: Day?
    public var read: Day?
    public var readBy: StaffMember.ID?

    public init() {}

    public static let register = Register<ReviewWish>(
        "review_wishes", table: "review_wish", title: "Wishes before reviews", holds: "what a child wants before a review",
        Field("wish_id", \.id, "Wish", key: true),
        Field("child_id", \.child, "Child"),
        Field("meeting_id", \.meeting, "Meeting", "The review it is for; empty while none is booked."),
        Field("began_date", \.began, "Begun on"),
        Field("who", \.who, "Who comes", "As the child wrote it."),
        Field("not_who", \.notWho, "Who does not come"),
        Field("place", \.place, "Where"),
        Field("time", \.time, "When"),
        Field("topics", \.topics, "What to talk about"),
        Field("not_topics", \.notTopics, "What not to talk about"),
        Field("how", \.how, "How the child wants to say it"),
        Field("chairing", \.chairing, "Part in the meeting"),
        Field("chairing_words", \.chairingWords, "Which part"),
        Field("with_worker", \.withWorker, "Together with a worker"),
        Field("sent_date", \.sent, "Sent on", "Empty while the child is still at it."),
        Field("read_date", \.read, "Read on"),
        Field("read_staff_id", \.readBy, "Read by")
    )
}
