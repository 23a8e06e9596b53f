/// Why something found in a pack is right to send.
///
/// It is given for one person’s packs, or once for everybody’s of the meeting.
public struct PackReason: Entry {
    public var id: String = ""
    public var meeting: Meeting.ID = .blank
    /// Empty: it holds for the pack of everybody at the meeting.
    public var person: MeetingPerson.ID?
    /// The key of what was found.
    public var finding: String = ""
    public var reason: String = ""
    public var decided: Day = .blank
    public var by: String = ""

    public init() {}

    public static let register = Register<PackReason>(
        "pack_reasons", table: "pack_reason", title: "Reasons for what packs say", holds: "why something found in a pack is right to send",
        Field("reason_id", \.id, "Reason number", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("person_id", \.person, "Person", "Empty: it holds for the pack of everybody at the meeting."),
        Field("finding", \.finding, "What was found"),
        Field("reason", \.reason, "Why it is right"),
        Field("decided_date", \.decided, "Decided on"),
        Field("decided_by", \.by, "Decided by")
    )
}
