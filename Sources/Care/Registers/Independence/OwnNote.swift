/// A note an IRO keeps for themselves.
public struct OwnNote: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var staff: StaffMember.ID = .blank
    public var day: Day = .blank
    public var words: String = ""

    public init() {}

    public static let register = Register<OwnNote>(
        "own_notes", table: "own_note", title: "IROs' own notes", holds: "a note an IRO keeps for themselves",
        Field("note_id", \.id, "Note", key: true),
        Field("child_id", \.child, "Child"),
        Field("staff_id", \.staff, "IRO"),
        Field("note_date", \.day, "On"),
        Field("words", \.words, "Words")
    )
}
