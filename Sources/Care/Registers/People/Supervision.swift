/// One supervision session planned for an IRO, or a group session.
public struct Supervision: Entry {
    /// Empty for a group session.
    public var staff: StaffMember.ID?
    public var planned: Day = .blank
    public var held: Day?
    public var kind: String = ""
    public var reasonNotHeld: String?

    public init() {}

    public static let register = Register<Supervision>(
        "supervision", table: "supervision", title: "Supervision", holds: "one supervision session planned for an IRO, or a group session",
        Field("staff_id", \.staff, "IRO", "Empty for a group session.", key: true),
        Field("planned_date", \.planned, "Planned for", key: true),
        Field("held_date", \.held, "Held on"),
        Field("kind", \.kind, "Kind", key: true),
        Field("reason_not_held", \.reasonNotHeld, "Reason not held")
    )
}
