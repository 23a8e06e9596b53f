/// A High Court order that allows a child to be deprived of their liberty.
public struct DeprivationOfLiberty: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    public var from: Day = .blank
    public var to: Day?

    public init() {}

    public static let register = Register<DeprivationOfLiberty>(
        "dolo", table: "deprivation_of_liberty", title: "Deprivation of liberty orders", holds: "one order", source: .statutory(RegisterShape.Module("DoLO", since: 2027)),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("DOLO_START", \.from, "From", key: true),
        Field("DOLO_END", \.to, "To")
    )
}
