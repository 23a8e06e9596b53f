/// A decision that something a child said led to: “you said, we did”.
public struct ViewChange: Entry {
    public var source: ViewSource = .blank
    public var said: String = ""
    public var child: Child.ID = .blank
    public var decision: Decision.ID = .blank

    public init() {}

    public static let register = Register<ViewChange>(
        "view_changes", table: "view_change", title: "Decisions that children's words led to", holds: "a decision that something a child said led to",
        Field("source", \.source, "Source", key: true),
        Field("said_id", \.said, "What was said", "Its id in the register it stands in.", key: true),
        Field("child_id", \.child, "Child"),
        Field("decision_id", \.decision, "Decision", key: true)
    )
}
