/// What a dispute came to for the child, and what the council's own register has no place for.
public struct DisputeDetail: Entry {
    public var dispute: Dispute.ID = .blank
    public var cafcass: Day?
    public var cafcassNote: String?
    public var result: DisputeResult?
    public var childTold: Day?
    public var childToldHow: String?
    public var notToldReason: String?
    public var story: String?
    public var storyPublished: Day?
    public var fromRegister: String?
    public var fromID: String?

    public init() {}

    public static let register = Register<DisputeDetail>(
        "dispute_details", table: "dispute_detail", title: "Disputes in full", holds: "what a dispute came to for the child",
        Field("dispute_id", \.dispute, "Dispute", key: true),
        Field("cafcass_date", \.cafcass, "CAFCASS told on"),
        Field("cafcass_note", \.cafcassNote, "What CAFCASS was told"),
        Field("result", \.result, "Result"),
        Field("child_told_date", \.childTold, "Child told on"),
        Field("child_told_how", \.childToldHow, "How the child was told"),
        Field("not_told_reason", \.notToldReason, "Why the child was not told"),
        Field("story", \.story, "Story"),
        Field("story_published_date", \.storyPublished, "Story cleared on", "The day it was cleared for publication."),
        Field("from_register", \.fromRegister, "Raised from", "The register of what it was raised from, such as decisions."),
        Field("from_id", \.fromID, "Raised from, id")
    )
}
