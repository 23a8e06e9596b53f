import Documents

/// The kinds of meeting an IRO chairs.
public enum MeetingKind: String, Choice {
    case review = "looked-after review"
    case shortBreakReview = "short-break review"
    case initialConference = "initial conference"
    case transferConference = "transfer-in conference"
    case reviewConference = "review conference"
    case carerReview = "foster carer review"
    case disruption = "disruption meeting"
    case stability = "Signs of Stability meeting"

    public var title: String { rawValue.capitalised }

    /// What the conferences register calls it; nil for a meeting that is no conference.
    public var conference: ConferenceKind? {
        switch self {
        case .initialConference: .initial
        case .transferConference: .transferIn
        case .reviewConference: .review
        default: nil
        }
    }
}

public enum MeetingState: String, Choice {
    case planned, held, adjourned, cancelled
}

public enum MeetingMode: String, Choice {
    case inPerson = "in person"
    case video, phone, hybrid
}

public enum InvitationReply: String, Choice {
    case coming
    case notComing = "not coming"
    case reportOnly = "sends a report"
}

/// How somebody's views reached us.
public enum ViewMethod: String, Choice {
    case meeting, visit, call, letter, paper, link, app, advocate, drawing
    /// On the child's own pages.
    case ownPages = "own pages"
}

/// What came of a view: every one ends in one of these.
public enum ViewResult: String, Choice {
    case done = "we did"
    case couldNot = "we could not"
    case open = "still open"
}

public enum DecisionState: String, Choice {
    case open
    case done
    case notProgressed = "not progressed"
    case carried = "carried forward"
    case dropped = "no longer needed"
}

public enum PackKind: String, Choice {
    case decisions, minutes
}

/// What is asked at every review of a looked-after child, whatever else is talked about.
public enum StandingQuestion: String, Choice {
    case legalStatus = "legal status"
    case permanence
    case savings
    case lifeStory = "life story"
    case health
    case education

    public var title: String {
        switch self {
        case .legalStatus: "Is the legal status right for the child?"
        case .permanence: "Is there a plan for permanence?"
        case .savings: "Do the child's savings follow the child?"
        case .lifeStory: "How is the life story work?"
        case .health: "Is the child's health looked after?"
        case .education: "Is the child's education looked after?"
        }
    }

    /// The answers that fit the question.
    public var replies: [StandingReply] {
        switch self {
        case .legalStatus, .health, .education: [.right, .notRight]
        case .permanence: [.right, .notYet, .notRight]
        case .savings: [.right, .notRight, .notNeeded]
        case .lifeStory: [.notNeeded, .notYet, .started, .finished]
        }
    }
}

public enum StandingReply: String, Choice {
    case right = "yes"
    case notRight = "no"
    case notYet = "not yet"
    case started
    case finished
    case notNeeded = "not needed"
}

/// The headings of a meeting's record, in the order they are read. Signs of Safety gives those between the views and the plan.
public enum MinuteHeading: String, Choice {
    case childViews = "the child's views"
    case parentViews = "the parents' views"
    case carerViews = "the carers' views"
    case otherViews = "others' views"
    case goingWell = "what is working well"
    case worries = "what we are worried about"
    case discussion
    case placement = "where the child lives"
    case family = "family and friends"
    case health
    case education
    case identity = "identity and life story"
    case contingency = "if things go wrong"
    case summary

    public var title: String { rawValue.capitalised }
}
