/// The questions of an audit, as they stood on a day.
public struct AuditTool: Sendable {
    public let version: String
    public let questions: [AuditQuestion]

    public init(version: String, questions: [AuditQuestion]) {
        self.version = version
        self.questions = questions
    }

    /// What is asked while the service has not written questions of its own.
    static func standard(_ kind: CaseKind) -> AuditTool {
        let asked: [(QualityTopic?, String)] =
            kind == .protection
            ? [
                (.safety, "Does the plan say what must change for the child to be safe, and by when?"),
                (.safety, "Is there a safety plan that the family understands?"),
                (.drift, "Has the core group met, and has the plan moved since the last conference?"),
                (.voice, "Was the child seen alone, and does the record say what the child thinks?"),
                (.participation, "Did parents and professionals take part, and were reports shared in time?"),
                (nil, "Does the record show the chair’s challenge where it was needed?"),
            ]
            : [
                (.voice, "Does the record say what the child thinks, and what came of it?"),
                (.permanence, "Is there a plan for permanence, and is it the right one?"),
                (.drift, "Has the plan moved since the last review?"),
                (.story, "Does the child know their life story, and is somebody working on it?"),
                (.family, "Does the child see family as the plan says?"),
                (.education, "Is the education plan up to date, and does it help?"),
                (nil, "Does the record show the IRO’s challenge where it was needed?"),
            ]
        return AuditTool(
            version: "standard",
            questions: asked.enumerated().map { index, each in
                var row = AuditQuestion()
                row.id = "standard-\(kind.rawValue)-\(index + 1)"
                (row.kind, row.version, row.number, row.words, row.topic) = (kind, "standard", index + 1, each.1, each.0?.rawValue)
                return row
            })
    }
}

extension Facts {
    /// The tool in use for a kind of case on a day: the service's own, or else the standard one.
    public func auditTool(_ kind: CaseKind, on day: Day) -> AuditTool {
        let own = records[AuditQuestion.self].entries.filter { $0.kind == kind && $0.from <= day && $0.to.map { day <= $0 } ?? true }
            .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
        return own.last.map { AuditTool(version: $0.version, questions: own) } ?? .standard(kind)
    }

    /// A question by id, in use or not.
    public func auditQuestion(_ id: String) -> AuditQuestion? {
        let known: [String: AuditQuestion] = memo.value("audit questions by id") {
            let standard = [CaseKind.lookedAfter, .protection].flatMap { AuditTool.standard($0).questions }
            return Dictionary((standard + records[AuditQuestion.self].entries).map { ($0.id, $0) }, uniquingKeysWith: { _, new in new })
        }
        return known[id]
    }
}
