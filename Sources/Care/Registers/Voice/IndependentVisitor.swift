/// One volunteer.
public struct IndependentVisitor: Entry {
    public typealias ID = Identifier<IndependentVisitor>

    public var id: IndependentVisitor.ID = .blank
    public var name: String?
    public var approved: Day?
    public var authority: String?
    /// Own authority only.
    public var child: Child.ID?
    public var matched: Day?

    public init() {}

    public static let register = Register<IndependentVisitor>(
        "independent_visitors", table: "independent_visitor", title: "Independent visitors", holds: "one volunteer",
        Field("visitor_id", \.id, "Visitor", key: true),
        Field("volunteer_name", \.name, "Name"),
        Field("approved_date", \.approved, "Approved on"),
        Field("assigned_authority", \.authority, "Assigned authority"),
        Field("child_id", \.child, "Child", "Own authority only."),
        Field("matched_date", \.matched, "Matched on")
    )
}
