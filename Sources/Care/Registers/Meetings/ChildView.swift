/// What a child or somebody close to them said, in their words.
public struct ChildView: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var meeting: Meeting.ID?
    public var said: Day = .blank
    public var by: ContactRole = .blank
    public var method: ViewMethod = .blank
    /// As they were said or written.
    public var words: String = ""
    public var taken: StaffMember.ID?
    public var result: ViewResult?
    public var resultWords: String?
    /// The day the child was told what came of it.
    public var told: Day?
    /// The visit it was said on.
    public var visit: String?

    public init() {}

    public static let register = Register<ChildView>(
        "views", table: "child_view", title: "Views", holds: "what a child or somebody close to them said, in their words",
        Field("view_id", \.id, "View", key: true),
        Field("child_id", \.child, "Child"),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("said_date", \.said, "Said on"),
        Field("said_by", \.by, "Said by"),
        Field("method", \.method, "How"),
        Field("words", \.words, "Words", "As they were said or written."),
        Field("staff_id", \.taken, "Taken down by"),
        Field("result", \.result, "What came of it"),
        Field("result_words", \.resultWords, "Because"),
        Field("told_date", \.told, "Told on", "The day the child was told what came of it."),
        Field("visit_id", \.visit, "Visit", "The visit it was said on.")
    )
}
