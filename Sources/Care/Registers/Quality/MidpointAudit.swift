/// One audit of a case by an IRO.
public struct MidpointAudit: Entry {
    public var id: String = ""
    public var kind: CaseKind = .blank
    public var child: Child.ID = .blank
    public var staff: StaffMember.ID?
    public var held: Day = .blank
    public var grade: String?
    public var planProgressing: String?
    public var childInvolved: String?
    public var action: String?

    public init() {}

    public static let register = Register<MidpointAudit>(
        "midpoint_audits", table: "midpoint_audit", title: "Midpoint audits", holds: "one audit of a case by an IRO",
        Field("audit_id", \.id, "Audit", key: true),
        Field("case_type", \.kind, "Kind of case"),
        Field("child_id", \.child, "Child"),
        Field("staff_id", \.staff, "IRO"),
        Field("audit_date", \.held, "On"),
        Field("grade", \.grade, "Grade"),
        Field("plan_progressing", \.planProgressing, "Plan progressing"),
        Field("child_involved", \.childInvolved, "Child involved"),
        Field("action_needed", \.action, "Action needed")
    )
}
