/// One contact of an IRO with a child.
public struct IROVisit: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var staff: StaffMember.ID?
    public var held: Day = .blank
    public var kind: String = ""
    public var seenAlone: YesNo?

    public init() {}

    public static let register = Register<IROVisit>(
        "iro_visits", table: "iro_visit", title: "IRO visits", holds: "one contact of an IRO with a child",
        Field("visit_id", \.id, "Visit", key: true),
        Field("child_id", \.child, "Child"),
        Field("staff_id", \.staff, "IRO"),
        Field("date", \.held, "On"),
        Field("kind", \.kind, "Kind"),
        Field("seen_alone", \.seenAlone, "Seen alone")
    )
}
