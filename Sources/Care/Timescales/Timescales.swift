extension Timescale {
    /// Every clock there is, in the order lists show them.
    public static let all: [Timescale] = [
        firstReview, secondReview, laterReview, adoptionAuthorityReview, adoptionPlacementReview, shortBreakReview,
        iroAllocation, preparationMeeting, midpoint, reviewDecisions, reviewRecord, reviewDistribution,
        initialConference, transferInConference, reviewConference, conferenceDecisions, conferenceMinutes,
        initialHealthAssessment, healthAssessment, dentalCheck, sdq, pepStart, pepReview, fosterCarerReview,
        decisionConfirmation, alertAnswer, guardianRecorded, disputeAnswer, disputeReply, disputeEnd,
    ]

    /// The clock of an id; nil when there is none.
    public static func named(_ id: String) -> Timescale? { all.first { $0.id == id } }
}

extension Facts {
    /// Every deadline of one child, the earliest first, met or not.
    public func deadlines(of child: Int) -> [Deadline] {
        guard children.indices.contains(child) else { return [] }
        return Timescale.all.flatMap { $0.deadlines(self, of: child) }.sorted(by: Deadline.isBefore)
    }

    /// What the whole service still has to do, the earliest due first.
    public var openDeadlines: [Deadline] {
        memo.value("open deadlines") {
            Timescale.all.flatMap { openDeadlines(of: $0) }.sorted(by: Deadline.isBefore)
        }
    }

    /// What still has to be done by one clock, each clock worked out by itself, so that a write works out anew only those it concerns.
    private func openDeadlines(of timescale: Timescale) -> [Deadline] {
        memo.value("open deadlines of \(timescale.id)") { timescale.deadlines(self).filter { $0.isOpen(on: today) } }
    }

    /// What the whole service still has to do and is due in a span of days, both ends included, the earliest due first.
    public func dueList(from start: Day, to end: Day) -> [Deadline] { openDeadlines.filter { start <= $0.due && $0.due <= end } }

    /// What should have been done before today and still has to be, the longest overdue first.
    public var overdue: [Deadline] { openDeadlines.filter { $0.due < today } }
}

extension Deadline {
    /// Whether somebody still has to act: it is not done, and what it is for has not ended.
    public func isOpen(on today: Day) -> Bool {
        if let done, done <= today { return false }
        return lapsed.map { $0 > today } ?? true
    }

    /// In order of the due day, then of the person and the clock.
    static func isBefore(_ one: Deadline, _ other: Deadline) -> Bool {
        if one.due != other.due { return one.due < other.due }
        if one.subject.id != other.subject.id { return one.subject.id < other.subject.id }
        return one.timescale < other.timescale
    }
}
