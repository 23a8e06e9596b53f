/// Whether a child who came into care had a permanent home by order before.
public struct PreviousPermanence: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    public var option: PermanenceOption = .blank
    public var authority: String?
    /// May be partial.
    public var ordered: PartialDay?

    public init() {}

    public static let register = Register<PreviousPermanence>(
        "prev_perm", table: "previous_permanence", title: "Previous permanence", holds: "one child who started to be looked after", source: .statutory(RegisterShape.Module("Previous permanence", since: 2017)),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("PREV_PERM", \.option, "Previous permanence option"),
        Field("LA_PERM", \.authority, "Authority of the order"),
        Field("DATE_PERM", \.ordered, "Ordered on", "May be partial.")
    )
}
