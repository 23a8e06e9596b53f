/// A pack that went to one person, and what was in it.
public struct PackSent: Entry {
    public var id: String = ""
    public var meeting: Meeting.ID = .blank
    public var person: MeetingPerson.ID = .blank
    public var kind: PackKind = .blank
    public var sent: Day = .blank
    public var method: String = ""
    /// SHA-256 of what was sent.
    public var digest: String = ""
    public var by: String?
    public var secondCheck: String?

    public init() {}

    public static let register = Register<PackSent>(
        "packs_sent", table: "pack_sent", title: "Packs sent", holds: "a pack that went to one person, and what was in it",
        Field("pack_id", \.id, "Pack", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("person_id", \.person, "Person"),
        Field("kind", \.kind, "Kind"),
        Field("sent_date", \.sent, "Sent on"),
        Field("method", \.method, "How"),
        Field("sha256", \.digest, "Digest", "SHA-256 of what was sent."),
        Field("sent_by", \.by, "Sent by"),
        Field("second_check_by", \.secondCheck, "Checked by a second person")
    )
}
