/// An audit of a file: who looked, when, and how good it is.
public struct CaseAudit: Entry {
    public typealias ID = Identifier<CaseAudit>

    public var id: CaseAudit.ID = .blank
    public var plan: AuditPlan.ID = .blank
    public var child: Child.ID = .blank
    public var auditor: StaffMember.ID = .blank
    public var kind: CaseKind = .blank
    public var held: Day = .blank
    public var grade: AuditGrade = .blank
    public var tool: String = ""
    public var summary: String?

    public init() {}

    public static let register = Register<CaseAudit>(
        "case_audits", table: "case_audit", title: "Audits of files", holds: "an audit of a file",
        Field("audit_id", \.id, "Audit", key: true),
        Field("plan_id", \.plan, "Plan"),
        Field("child_id", \.child, "Child"),
        Field("auditor_staff_id", \.auditor, "Auditor"),
        Field("case_type", \.kind, "Kind of case"),
        Field("audit_date", \.held, "On"),
        Field("grade", \.grade, "Grade"),
        Field("tool_version", \.tool, "Version of the tool"),
        Field("summary", \.summary, "In a few sentences")
    )
}

/// What one question of an audit found.
public struct AuditAnswer: Entry {
    public var audit: CaseAudit.ID = .blank
    public var question: String = ""
    public var grade: AuditGrade = .blank
    public var words: String?

    public init() {}

    public static let register = Register<AuditAnswer>(
        "audit_answers", table: "audit_answer", title: "Answers of audits", holds: "what one question of an audit found",
        Field("audit_id", \.audit, "Audit", key: true),
        Field("question_id", \.question, "Question", key: true),
        Field("grade", \.grade, "Grade"),
        Field("words", \.words, "Why")
    )
}

/// Something to be done after an audit.
public struct AuditAction: Entry {
    public var id: String = ""
    public var audit: CaseAudit.ID = .blank
    public var child: Child.ID = .blank
    public var words: String = ""
    public var owner: StaffMember.ID?
    public var due: Day = .blank
    public var done: Day?
    public var doneWords: String?

    public init() {}

    public static let register = Register<AuditAction>(
        "audit_actions", table: "audit_action", title: "Actions of audits", holds: "something to be done after an audit",
        Field("action_id", \.id, "Action", key: true),
        Field("audit_id", \.audit, "Audit"),
        Field("child_id", \.child, "Child"),
        Field("action", \.words, "What will be done"),
        Field("owner_staff_id", \.owner, "Owner"),
        Field("due_date", \.due, "By"),
        Field("done_date", \.done, "Done on"),
        Field("done_words", \.doneWords, "What was done")
    )
}

/// The four grades of an audit: the words of Ofsted's inspections of children's services.
public enum AuditGrade: String, Choice {
    case outstanding, good
    case requiresImprovement = "requires improvement"
    case inadequate

    public var title: String { rawValue.capitalised }
}
