/// One “my IRO” card given to a child.
public struct OfficerCard: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    /// Whose card it is.
    public var staff: StaffMember.ID = .blank
    public var given: Day = .blank
    public var how: CardWay = .blank
    /// The day the child said that they know who their IRO is.
    public var confirmed: Day?

    public init() {}

    public static let register = Register<OfficerCard>(
        "iro_cards", table: "iro_card", title: "IRO cards", holds: "one “my IRO” card given to a child",
        Field("card_id", \.id, "Card", key: true),
        Field("child_id", \.child, "Child"),
        Field("staff_id", \.staff, "IRO", "Whose card it is."),
        Field("given_date", \.given, "Given on"),
        Field("how", \.how, "How"),
        Field("confirmed_date", \.confirmed, "Confirmed on", "The day the child said that they know who their IRO is.")
    )
}
