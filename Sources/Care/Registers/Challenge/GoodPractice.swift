/// Good work for a child that an IRO says thank you for.
public struct GoodPractice: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var day: Day = .blank
    public var staff: StaffMember.ID?
    public var thanked: StaffMember.ID?
    public var theme: String?
    public var words: String = ""

    public init() {}

    public static let register = Register<GoodPractice>(
        "good_practice", table: "good_practice", title: "Good practice", holds: "good work that an IRO says thank you for",
        Field("note_id", \.id, "Note", key: true),
        Field("child_id", \.child, "Child"),
        Field("note_date", \.day, "On"),
        Field("staff_id", \.staff, "From"),
        Field("thanked_staff_id", \.thanked, "To"),
        Field("theme", \.theme, "About"),
        Field("words", \.words, "What was good")
    )
}
