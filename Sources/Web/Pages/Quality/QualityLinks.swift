import Care
import Documents

extension Links {
    /// A planned audit of a child's file.
    func audit(_ audit: AuditCase) -> String { child(audit.plan.child) + "/audits/\(audit.plan.id.text)" }
    func auditAction(_ action: AuditAction, of audit: AuditCase) -> String { self.audit(audit) + "/actions/\(action.id)" }
    static func topic(_ topic: QualityTopic) -> String { "/topics/\(topic.id)" }
    static func supervision(_ staff: StaffMember.ID, _ step: String? = nil) -> String { "/supervision/\(staff.text)" + (step.map { "/\($0)" } ?? "") }
    static func audits(_ pairs: [(name: String, value: String?)]) -> String {
        let told = pairs.compactMap { pair in pair.value.map { "\(pair.name)=\(FormReader.encoded($0))" } }
        return told.isEmpty ? "/audits" : "/audits?" + told.joined(separator: "&")
    }
}

/// The colour of a grade, which its word says again.
func gradeTag(_ grade: AuditGrade) -> HTML {
    switch grade {
    case .outstanding: tag(grade.title, .turquoise)
    case .good: tag(grade.title, .green)
    case .requiresImprovement: tag(grade.title, .yellow)
    case .inadequate: tag(grade.title, .red)
    }
}
