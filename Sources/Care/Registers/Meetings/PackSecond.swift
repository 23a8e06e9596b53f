/// A second person who is asked to read a pack before it goes, and whether they did.
public struct PackSecond: Entry {
    public var id: String = ""
    public var meeting: Meeting.ID = .blank
    public var person: MeetingPerson.ID = .blank
    public var kind: PackKind = .blank
    /// What they were asked to read: words that are changed afterwards have to be read again.
    public var mark: String = ""
    public var asked: Day = .blank
    /// The username of who asked.
    public var askedBy: String = ""
    /// The username of who is asked.
    public var askedOf: String = ""
    public var read: Day?

    public init() {}

    public static let register = Register<PackSecond>(
        "pack_seconds", table: "pack_second", title: "Second readings of packs", holds: "a second person who is asked to read a pack before it goes",
        Field("second_id", \.id, "Second reading", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("person_id", \.person, "Person"),
        Field("kind", \.kind, "Kind"),
        Field("mark", \.mark, "Mark", "What they were asked to read: words that are changed afterwards have to be read again."),
        Field("asked_date", \.asked, "Asked on"),
        Field("asked_by", \.askedBy, "Asked by"),
        Field("asked_of", \.askedOf, "Asked of"),
        Field("read_date", \.read, "Read on")
    )
}
