/// Where a child's words reached the service: each source is a register of its own, and all of them are lines of one ledger.
public enum ViewSource: String, Choice {
    /// Taken down by a worker.
    case view
    /// Sent with the participation app.
    case statement
    /// A problem the child wants put right.
    case problem
    /// The questions asked before a meeting.
    case consultation
    /// What the child wants before a review, from the child's own pages.
    case wish

    public var title: String {
        switch self {
        case .view: "Taken down by a worker"
        case .statement: "App statement"
        case .problem: "Problem"
        case .consultation: "Questions before a meeting"
        case .wish: "Wishes before a review"
        }
    }
}

/// What was done with a problem.
public enum ProblemMove: String, Choice {
    case routed, reminded, escalated, answered, switched, closed

    public var title: String {
        switch self {
        case .routed: "Sent on"
        case .reminded: "Reminded"
        case .escalated: "Moved up"
        case .answered: "Answered"
        case .switched: "The child chose again"
        case .closed: "Closed, and the child told"
        }
    }
}

/// How well a promise of the pledge is kept for one child.
public enum PledgeResult: String, Choice {
    case met
    case partly
    case notMet = "not met"
    case notAsked = "not asked"

    public var title: String { rawValue.capitalised }
}
