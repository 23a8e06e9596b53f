/// What happened at a stage of a dispute beside the question and its answer: skipped, left early, reminded, answered by whom.
public struct StageDetail: Entry {
    public var dispute: Dispute.ID = .blank
    public var stage: Int = 0
    public var skipped: Day?
    public var skipReason: String?
    public var leftEarly: String?
    public var reminded: Day?
    public var answeredBy: StaffMember.ID?

    public init() {}

    public static let register = Register<StageDetail>(
        "stage_details", table: "stage_detail", title: "Dispute stages in full", holds: "what happened at a stage of a dispute",
        Field("dispute_id", \.dispute, "Dispute", key: true),
        Field("stage", \.stage, "Stage", key: true),
        Field("skipped_date", \.skipped, "Skipped on"),
        Field("skip_reason", \.skipReason, "Why skipped"),
        Field("left_early_reason", \.leftEarly, "Why left before an answer", "The stage was left before an answer came and before it was due."),
        Field("reminded_date", \.reminded, "Reminded on", "The last reminder."),
        Field("answered_by_staff_id", \.answeredBy, "Answered by")
    )
}
