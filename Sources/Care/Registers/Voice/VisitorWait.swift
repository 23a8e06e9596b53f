/// One child's wait for a visitor.
public struct VisitorWait: Entry {
    public var child: Child.ID = .blank
    public var referred: Day = .blank
    /// Empty while waiting.
    public var matched: Day?
    public var fundedBy: String?

    public init() {}

    public static let register = Register<VisitorWait>(
        "iv_waiting_list", table: "visitor_wait", title: "Independent visitor waiting list", holds: "one child's wait for a visitor",
        Field("child_id", \.child, "Child", key: true),
        Field("referred_date", \.referred, "Referred on", key: true),
        Field("matched_date", \.matched, "Matched on", "Empty while waiting."),
        Field("funded_by", \.fundedBy, "Funded by")
    )
}
