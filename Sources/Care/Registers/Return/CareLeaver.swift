/// A young person who left care, around a birthday.
public struct CareLeaver: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    public var inTouch: InTouch = .blank
    public var activity: LeaverActivity?
    public var accommodation: LeaverAccommodation?

    public init() {}

    public static let register = Register<CareLeaver>(
        "oc3", table: "care_leaver", title: "Care leavers", holds: "one care leaver", source: .statutory(RegisterShape.Module("OC3", isYearly: true)),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("IN_TOUCH", \.inTouch, "In touch"),
        Field("ACTIV", \.activity, "Activity"),
        Field("ACCOM", \.accommodation, "Accommodation")
    )
}
