/// The talk of IRO and social worker before a meeting.
public struct Preparation: Entry {
    public var meeting: Meeting.ID = .blank
    public var held: Day?
    /// Face to face, by phone or by video.
    public var mode: String?
    public var reportReceived: Day?
    public var missing: String?
    public var words: String?
    public var reasonNotHeld: String?

    public init() {}

    public static let register = Register<Preparation>(
        "preparations", table: "preparation", title: "Preparation meetings", holds: "the talk of IRO and social worker before a meeting",
        Field("meeting_id", \.meeting, "Meeting", key: true),
        Field("held_date", \.held, "Held on"),
        Field("mode", \.mode, "How", "Face to face, by phone or by video."),
        Field("report_received_date", \.reportReceived, "Report received on"),
        Field("missing", \.missing, "Still missing"),
        Field("words", \.words, "Agreed"),
        Field("reason_not_held", \.reasonNotHeld, "Why not held")
    )
}
