/// How a record speaks to the child it is about.
extension MinuteHeading {
    /// The heading in the child's own pack.
    public var toChild: String {
        switch self {
        case .childViews: "What you said"
        case .parentViews: "What your parents said"
        case .carerViews: "What the people who look after you said"
        case .otherViews: "What other people said"
        case .goingWell: "What is going well"
        case .worries: "What we are worried about"
        case .discussion: "What we talked about"
        case .placement: "Where you live"
        case .family: "Your family and friends"
        case .health: "Your health"
        case .education: "Your school and learning"
        case .identity: "Who you are and your story"
        case .contingency: "What we do if things go wrong"
        case .summary: "In short"
        }
    }
}

extension Meeting {
    /// What the meeting is within a sentence: `looked-after review and review conference`.
    public var inSentence: String { kinds.map(\.rawValue).joined(separator: " and ") }

    /// `your review`, `your conference`: what the meeting is called in a letter to the child.
    public var toChild: String {
        if isReview || kinds.contains(.shortBreakReview) { return "your review" }
        return isConference ? "your child protection conference" : "your meeting"
    }
}
