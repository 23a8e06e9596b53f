/// What a decision means, as the child is told.
public struct PlainDecision: Entry {
    public var decision: Decision.ID = .blank
    public var child: Child.ID = .blank
    /// To “you”.
    public var words: String = ""
    /// In plain words, once something did.
    public var happened: String?

    public init() {}

    public static let register = Register<PlainDecision>(
        "plain_decisions", table: "plain_decision", title: "Decisions in plain words", holds: "what a decision means, as the child is told",
        Field("decision_id", \.decision, "Decision", key: true),
        Field("child_id", \.child, "Child"),
        Field("words", \.words, "In plain words", "To “you”."),
        Field("happened", \.happened, "What happened", "In plain words, once something did.")
    )
}
