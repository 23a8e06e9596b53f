/// Whether a child needs an advocate: the child was told of the right to one, and wants one or does not.
///
/// A looked-after child who wants an advocate is entitled to one (Children Act 1989, section 26A; IRO Handbook 3.33).
public struct AdvocacyNeed: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    /// The day somebody explained to the child that they may have an advocate.
    public var explained: Day?
    public var by: StaffMember.ID?
    public var decided: Day = .blank
    public var needs: YesNo = .no
    public var declined: String?

    public init() {}

    public static let register = Register<AdvocacyNeed>(
        "advocacy_needs", table: "advocacy_need", title: "Need of an advocate", holds: "whether a child needs an advocate, as found on a day",
        Field("need_id", \.id, "Entry", key: true),
        Field("child_id", \.child, "Child"),
        Field("explained_date", \.explained, "Right explained on", "The day the child was told that they may have an advocate."),
        Field("explained_by_staff_id", \.by, "Explained by"),
        Field("decided_date", \.decided, "Found on"),
        Field("needs", \.needs, "Needs an advocate"),
        Field("declined_reason", \.declined, "Why not")
    )
}
