/// One child of one dispute.
public struct DisputeChild: Entry {
    public var dispute: Dispute.ID = .blank
    public var child: Child.ID = .blank

    public init() {}

    public static let register = Register<DisputeChild>(
        "dispute_children", table: "dispute_child", title: "Children of disputes", holds: "one child of one dispute",
        Field("dispute_id", \.dispute, "Dispute", key: true),
        Field("child_id", \.child, "Child", key: true)
    )
}
