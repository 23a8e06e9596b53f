/// Why a child lives where they live, asked again.
public struct PlacementRationale: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var day: Day = .blank
    public var kind: RationaleKind = .blank
    public var words: String = ""
    public var next: Day?

    public init() {}

    public static let register = Register<PlacementRationale>(
        "placement_rationales", table: "placement_rationale", title: "Placement kept under review", holds: "why a child lives where they live, asked again",
        Field("rationale_id", \.id, "Entry", key: true),
        Field("child_id", \.child, "Child"),
        Field("entry_date", \.day, "On"),
        Field("kind", \.kind, "Kind"),
        Field("words", \.words, "Reason"),
        Field("next_date", \.next, "Look at again on")
    )
}
