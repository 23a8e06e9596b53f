/// A file that one auditor is to audit in a month.
public struct AuditPlan: Entry {
    public typealias ID = Identifier<AuditPlan>

    public var id: AuditPlan.ID = .blank
    /// The first day of the month.
    public var month: Day = .blank
    public var auditor: StaffMember.ID = .blank
    public var kind: CaseKind = .blank
    public var child: Child.ID = .blank
    /// The plan whose file is audited a second time, by somebody who has not seen the first audit.
    public var secondOf: AuditPlan.ID?

    public init() {}

    public static let register = Register<AuditPlan>(
        "audit_plans", table: "audit_plan", title: "Audit plan", holds: "a file that one auditor is to audit in a month",
        Field("plan_id", \.id, "Plan", key: true),
        Field("month_date", \.month, "Month", "The first day of the month."),
        Field("auditor_staff_id", \.auditor, "Auditor"),
        Field("case_type", \.kind, "Kind of case"),
        Field("child_id", \.child, "Child"),
        Field("second_of", \.secondOf, "Second audit of", "The plan whose file is audited a second time.")
    )
}
