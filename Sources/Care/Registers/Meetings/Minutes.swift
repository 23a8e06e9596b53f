/// How far the record of a meeting has come.
public struct Minutes: Entry {
    public var meeting: Meeting.ID = .blank
    public var drafted: Day?
    public var draftedBy: String?
    public var checked: Day?
    public var checkedBy: String?
    public var approved: Day?
    public var approvedBy: String?
    /// Why one person drafted, checked and approved it; empty where two did.
    public var aloneReason: String?

    public init() {}

    public static let register = Register<Minutes>(
        "minutes", table: "minutes", title: "Minutes", holds: "how far the record of a meeting has come",
        Field("meeting_id", \.meeting, "Meeting", key: true),
        Field("drafted_date", \.drafted, "Drafted on"),
        Field("drafted_by", \.draftedBy, "Drafted by"),
        Field("checked_date", \.checked, "Checked on"),
        Field("checked_by", \.checkedBy, "Checked by"),
        Field("approved_date", \.approved, "Approved on"),
        Field("approved_by", \.approvedBy, "Approved by"),
        Field("alone_reason", \.aloneReason, "Why one person did it all", "Empty where two people did it.")
    )
}
