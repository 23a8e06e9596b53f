/// One step of a dispute.
public struct DisputeStage: Entry {
    public var dispute: Dispute.ID = .blank
    public var stage: Int = 0
    public var recipient: String?
    public var sent: Day = .blank
    public var due: Day?
    public var answered: Day?
    public var answer: String?

    public init() {}

    public static let register = Register<DisputeStage>(
        "dispute_stages", table: "dispute_stage", title: "Dispute stages", holds: "one step of a dispute",
        Field("dispute_id", \.dispute, "Dispute", key: true),
        Field("stage", \.stage, "Stage", key: true),
        Field("recipient_role", \.recipient, "Recipient"),
        Field("sent_date", \.sent, "Sent on", key: true),
        Field("response_due", \.due, "Response due"),
        Field("response_date", \.answered, "Answered on"),
        Field("response", \.answer, "Answer")
    )
}
