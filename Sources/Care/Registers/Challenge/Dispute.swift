/// One concern an IRO raised.
public struct Dispute: Entry {
    public typealias ID = Identifier<Dispute>

    public var id: Dispute.ID = .blank
    public var level: DisputeLevel = .blank
    public var raised: Day = .blank
    public var raisedBy: StaffMember.ID?
    public var kind: CaseKind?
    public var theme: String?
    public var problem: String?
    /// Formal ones: the informal step before.
    public var informalAttempt: Day?
    /// 0 informal, 1 to 4 the ladder.
    public var stage: Int?
    /// Empty while open.
    public var resolved: Day?
    public var outcome: String?
    public var impact: String?
    public var cafcass: YesNo?
    public var legalAdvice: YesNo?

    public init() {}

    public static let register = Register<Dispute>(
        "disputes", table: "dispute", title: "Disputes", holds: "one concern an IRO raised",
        Field("dispute_id", \.id, "Dispute", key: true),
        Field("level", \.level, "Level"),
        Field("raised_date", \.raised, "Raised on"),
        Field("raised_by_staff_id", \.raisedBy, "Raised by"),
        Field("case_type", \.kind, "Kind of case"),
        Field("theme", \.theme, "Theme"),
        Field("problem", \.problem, "Problem"),
        Field("informal_attempt_date", \.informalAttempt, "Informal attempt on", "Formal ones: the informal step before."),
        Field("stage_reached", \.stage, "Stage reached", "0 informal, 1 to 4 the ladder."),
        Field("resolved_date", \.resolved, "Resolved on", "Empty while open."),
        Field("outcome", \.outcome, "Outcome"),
        Field("impact_on_child", \.impact, "Impact on the child"),
        Field("cafcass_contacted", \.cafcass, "CAFCASS contacted"),
        Field("legal_advice_taken", \.legalAdvice, "Legal advice taken")
    )
}
