/// What was said in one supervision session: read by the IRO and the manager only.
public struct SupervisionDetail: Entry {
    public var staff: StaffMember.ID = .blank
    public var planned: Day = .blank
    public var supervisor: StaffMember.ID?
    public var words: String = ""
    public var agreed: String?
    public var wellbeing: String?

    public init() {}

    public static let register = Register<SupervisionDetail>(
        "supervision_details", table: "supervision_detail", title: "Supervision in full", holds: "what was said in one supervision session",
        Field("staff_id", \.staff, "IRO", key: true),
        Field("planned_date", \.planned, "Planned for", key: true),
        Field("supervisor_staff_id", \.supervisor, "Supervisor"),
        Field("words", \.words, "What was talked about"),
        Field("agreed", \.agreed, "What was agreed"),
        Field("wellbeing", \.wellbeing, "How the IRO is")
    )
}

/// An audit of how one IRO's supervision is recorded.
public struct SupervisionAudit: Entry {
    public var id: String = ""
    public var staff: StaffMember.ID = .blank
    public var held: Day = .blank
    public var auditor: StaffMember.ID?
    public var grade: AuditGrade = .blank
    public var words: String?

    public init() {}

    public static let register = Register<SupervisionAudit>(
        "supervision_audits", table: "supervision_audit", title: "Audits of supervision", holds: "an audit of how one IRO's supervision is recorded",
        Field("audit_id", \.id, "Audit", key: true),
        Field("staff_id", \.staff, "IRO"),
        Field("audit_date", \.held, "On"),
        Field("auditor_staff_id", \.auditor, "Auditor"),
        Field("grade", \.grade, "Grade"),
        Field("words", \.words, "What was found")
    )
}
