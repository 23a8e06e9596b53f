/// How a child is related to another child the service knows.
public struct Relationship: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var other: Child.ID = .blank
    /// Brother, sister, half-brother, cousin, parent and child.
    public var kind: String = ""
    /// Brothers and sisters have one IRO unless there is a conflict of interest.
    public var conflict: String?
    public var from: Day?
    public var to: Day?

    public init() {}

    public static let register = Register<Relationship>(
        "relationships", table: "relationship", title: "Relationships", holds: "how a child is related to another child the service knows",
        Field("relationship_id", \.id, "Relationship", key: true),
        Field("child_id", \.child, "Child"),
        Field("other_child_id", \.other, "Other child"),
        Field("kind", \.kind, "Kind", "Brother, sister, half-brother, cousin, parent and child."),
        Field("conflict", \.conflict, "Why not the same IRO", "Brothers and sisters have one IRO unless there is a conflict of interest."),
        Field("from_date", \.from, "From"),
        Field("to_date", \.to, "To")
    )
}
