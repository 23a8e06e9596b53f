/// A child who came to the country alone to seek asylum.
public struct UnaccompaniedChild: Entry {
    public var child: Child.ID = .blank
    public var sex: Sex = .blank
    public var born: Day = .blank
    /// The day the child ceased to be an unaccompanied asylum-seeking child.
    public var ceased: Day?

    public init() {}

    public static let register = Register<UnaccompaniedChild>(
        "uasc", table: "unaccompanied_child", title: "Unaccompanied children", holds: "one unaccompanied asylum-seeking child", source: .statutory(RegisterShape.Module("UASC")),
        Field("CHILD", \.child, "Child", key: true),
        Field("SEX", \.sex, "Sex"),
        Field("DOB", \.born, "Born on"),
        Field("DUC", \.ceased, "Status ceased on", "The day the child ceased to be an unaccompanied asylum-seeking child.")
    )
}
