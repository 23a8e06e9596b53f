/// A letter to a child after a review.
public struct ChildLetter: Entry {
    public var id: String = ""
    public var meeting: Meeting.ID = .blank
    public var child: Child.ID = .blank
    /// An empty line parts paragraphs; a line between “ and ” is the child’s own.
    public var words: String = ""
    public var written: Day = .blank
    public var by: StaffMember.ID?
    /// From this day it stands on the child’s own pages.
    public var sent: Day?
    public var how: LetterWay?

    public init() {}

    public static let register = Register<ChildLetter>(
        "child_letters", table: "child_letter", title: "Letters to children", holds: "a letter to a child after a review",
        Field("letter_id", \.id, "Letter", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("child_id", \.child, "Child"),
        Field("words", \.words, "Words", "An empty line parts paragraphs; a line between “ and ” is the child’s own."),
        Field("written_date", \.written, "Written on"),
        Field("staff_id", \.by, "Written by"),
        Field("sent_date", \.sent, "Sent on", "From this day it stands on the child’s own pages."),
        Field("how", \.how, "How it was sent")
    )
}
