/// A warning that everybody who opens the child must see.
public struct WarningNote: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var kind: WarningKind = .blank
    public var words: String = ""
    public var from: Day = .blank
    public var reviewBy: Day = .blank
    public var to: Day?
    public var by: StaffMember.ID?

    public init() {}

    public static let register = Register<WarningNote>(
        "warning_notes", table: "warning_note", title: "Warning notes", holds: "a warning that everybody who opens the child must see",
        Field("note_id", \.id, "Note", key: true),
        Field("child_id", \.child, "Child"),
        Field("kind", \.kind, "Kind"),
        Field("words", \.words, "Warning"),
        Field("from_date", \.from, "From"),
        Field("review_by", \.reviewBy, "Look at again by"),
        Field("to_date", \.to, "Ended on"),
        Field("staff_id", \.by, "Written by")
    )
}
