/// The light an IRO set for a child.
public struct TrafficLight: Entry {
    public var kind: CaseKind = .blank
    public var child: Child.ID = .blank
    public var staff: StaffMember.ID?
    public var set: Day = .blank
    public var colour: String = ""
    public var reason: String?

    public init() {}

    public static let register = Register<TrafficLight>(
        "traffic_lights", table: "traffic_light", title: "Traffic lights", holds: "the light an IRO set for a child",
        Field("case_type", \.kind, "Kind of case", key: true),
        Field("child_id", \.child, "Child", key: true),
        Field("staff_id", \.staff, "IRO"),
        Field("set_date", \.set, "Set on", key: true),
        Field("colour", \.colour, "Colour"),
        Field("reason", \.reason, "Reason")
    )
}
