/// Something to be learned: closed only when an audit or a case example shows that practice changed (annual report 4.8).
public struct LearningItem: Entry {
    public var id: String = ""
    public var raised: Day = .blank
    public var source: LearningSource = .blank
    public var message: String = ""
    public var who: String = ""
    public var owner: StaffMember.ID?
    public var due: Day = .blank
    public var incident: Incident.ID?
    public var evidence: LearningEvidence?
    public var reference: String?
    public var changed: String?
    public var closed: Day?

    public init() {}

    public static let register = Register<LearningItem>(
        "learning", table: "learning_item", title: "Learning",
        holds: "something to be learned, who must act on it, and what shows that practice changed",
        Field("item_id", \.id, "Item", key: true),
        Field("raised_date", \.raised, "Came in on"),
        Field("source", \.source, "Where it comes from"),
        Field("message", \.message, "What is to be learned"),
        Field("who_acts", \.who, "Who must act"),
        Field("owner_staff_id", \.owner, "Followed by"),
        Field("due_date", \.due, "By"),
        Field("incident_id", \.incident, "Incident"),
        Field("evidence_kind", \.evidence, "Shown by"),
        Field("evidence_reference", \.reference, "Which one"),
        Field("what_changed", \.changed, "What changed in practice"),
        Field("closed_date", \.closed, "Closed on")
    )
}
