/// A decision that a child should be placed for adoption, and its reversal.
public struct AdoptionDecision: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    /// In spite of its name the day of the decision, not of the move.
    public var decided: Day = .blank
    public var ceased: Day?
    public var ceasedReason: AdoptionReversal?

    public init() {}

    public static let register = Register<AdoptionDecision>(
        "placed_for_adoption", table: "adoption_decision", title: "Decisions to place for adoption", holds: "one decision that a child should be placed for adoption", source: .statutory(RegisterShape.Module("Placed for adoption")),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("DATE_PLACED", \.decided, "Decided on", "In spite of its name the day of the decision, not of the move.", key: true),
        Field("DATE_PLACED_CEASED", \.ceased, "Ceased on"),
        Field("REASON_PLACED_CEASED", \.ceasedReason, "Reason ceased")
    )
}
