/// What kind of incident it was (annual report 4.8).
public enum IncidentKind: String, Choice {
    case childDeath = "child death overview panel"
    case critical = "critical incident"
    case serious = "serious incident notification"
    case ofsted = "Ofsted notification"
    case other

    public var title: String { rawValue.capitalised }
}

/// Where something to be learned comes from.
public enum LearningSource: String, Choice {
    case practiceReview = "safeguarding practice review"
    case homicideReview = "domestic homicide review"
    case subgroup = "practice and performance sub-group"
    case incident, audit, inspection, complaint, other

    public var title: String { rawValue.capitalised }
}

/// What shows that practice changed.
public enum LearningEvidence: String, Choice {
    case audit
    case caseExample = "case example"
}

/// How a priority of last year ended.
public enum CarryOver: String, Choice {
    case done
    case partly = "partly done"
    case notDone = "not done"
    case carried = "carried over"

    public var title: String { rawValue.capitalised }
}

/// What a board answered to a recommendation.
public enum RecommendationResponse: String, Choice {
    case accepted
    case partly = "accepted in part"
    case noted
    case notAccepted = "not accepted"

    public var title: String { rawValue.capitalised }
}

/// What kind of meeting of the service it was (annual report 4.3, 4.5, 4.6, 4.9).
public enum ServiceMeetingKind: String, Choice {
    case service = "IRO service meeting"
    case regional = "regional IRO managers’ group"
    case workshop = "workshop with operational managers"
    case cafcass = "meeting with CAFCASS"
    case team = "team meeting"
    case group

    public var title: String { rawValue.capitalised }
}

/// Which meetings a practice standard is for.
public enum StandardFamily: String, Choice {
    case lookedAfter = "LAC"
    case protection = "CP"
    case carers = "FCR"

    public var title: String {
        switch self {
        case .lookedAfter: "Reviews of looked-after children"
        case .protection: "Child protection conferences"
        case .carers: "Reviews of foster carers"
        }
    }
}

/// A part of the starter checklist.
public enum StarterArea: String, Choice {
    case access, training, shadowing
    case reviews = "first reviews"

    public var title: String { rawValue.capitalised }
}
