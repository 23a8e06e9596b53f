/// What an IRO found on a visit.
public struct VisitDetail: Entry {
    public var visit: String = ""
    public var child: Child.ID = .blank
    public var seen: YesNo = .no
    public var notSeenReason: String?
    public var place: String?
    public var checked: String?
    public var found: String?

    public init() {}

    public static let register = Register<VisitDetail>(
        "visit_details", table: "visit_detail", title: "Visits in full", holds: "what an IRO found on a visit",
        Field("visit_id", \.visit, "Visit", key: true),
        Field("child_id", \.child, "Child"),
        Field("seen", \.seen, "Child seen"),
        Field("not_seen_reason", \.notSeenReason, "Why not seen"),
        Field("place", \.place, "Where"),
        Field("checked", \.checked, "What was checked"),
        Field("found", \.found, "What was found")
    )
}
