/// What a meeting's record says under one heading.
public struct MinuteSection: Entry {
    public var id: String = ""
    public var meeting: Meeting.ID = .blank
    /// Empty: of all children of the meeting.
    public var child: Child.ID?
    public var heading: MinuteHeading = .blank
    public var words: String = ""
    /// Roles or contacts who do not get it, with semicolons between them.
    public var hiddenFrom: String?

    public init() {}

    public static let register = Register<MinuteSection>(
        "minute_sections", table: "minute_section", title: "Sections of the minutes", holds: "what a meeting's record says under one heading",
        Field("section_id", \.id, "Section", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("child_id", \.child, "Child", "Empty: of all children of the meeting."),
        Field("heading", \.heading, "Heading"),
        Field("words", \.words, "Words"),
        Field("hidden_from", \.hiddenFrom, "Not for", "Roles or contacts who do not get it, with semicolons between them.")
    )
}
