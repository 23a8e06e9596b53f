import Documents

/// What came of a dispute for the child.
public enum DisputeResult: String, Choice {
    case changed = "changed for the child"
    case partly = "partly changed"
    case notChanged = "not changed"
    case withdrawn

    public var title: String { rawValue.capitalised }
}

/// What a collective concern rests on.
public enum EvidenceKind: String, Choice {
    case dispute, audit
    case fileAudit = "file audit"
    case problem, feedback, decision, other

    public var title: String {
        switch self {
        case .dispute: "Concern or dispute"
        case .audit: "Midpoint check"
        case .fileAudit: "Audit of a file"
        case .problem: "Problem a child raised"
        case .feedback: "Feedback"
        case .decision: "Overdue decision"
        case .other: "Other"
        }
    }
}

/// Where a pattern was found.
public enum PatternPlace: String, Choice {
    case service, team, provider
}
