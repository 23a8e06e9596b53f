/// One page for the talk before a review, and for the check midway: what moved since the last review, what is missing, what to ask.
public struct Preparing: Sendable {
    public let child: Int
    /// The day since which things are told: that of the last review.
    public let since: Day
    /// What happened since, newest first.
    public let moved: [Event]
    /// What should be there and is not.
    public let missing: [String]
    /// Three questions, the most pressing first.
    public let questions: [String]
    /// The decisions of the last review and how they stand.
    public let decisions: [Decision]
    public let health: [HealthLine]
}

extension Facts {
    /// What to look at before a child's next review, or midway to it.
    ///
    /// - Parameter meeting: the review that is prepared, whose papers are looked at as well; nil for a midpoint check.
    public func preparing(for child: Int, meeting: Meeting? = nil) -> Preparing? {
        guard children.indices.contains(child), let since = sinceLastReview(of: child) else { return nil }
        let moved = timeline(of: child).filter { event in
            event.day > since && [.care, .protection, .health, .voice, .court].contains(event.kind)
        }
        let open = decisions(of: child).filter(\.isOpen)
        let health = healthLines(of: child)
        var missing: [String] = []
        var questions: [(rank: Int, words: String)] = []
        for decision in open {
            if let due = decision.due, due < today {
                missing.append("Decision \(decision.number) was due on \(due.long): \(decision.action)")
                questions.append((1, "Why has “\(decision.action)” not been done, and what does the wait mean for the child?"))
            }
            if decision.state == .notProgressed { questions.append((0, "“\(decision.action)” has not progressed: is it time to raise a concern?")) }
        }
        for line in health where line.state == .overdue {
            missing.append("\(line.title) is overdue\(line.due.map { " since \($0.long)" } ?? "").")
            questions.append((3, "What stands in the way of the \(line.title.lowercasedFirst)?"))
        }
        if !visits[child].contains(where: { $0.held > since && (visitDetail($0.id)?.seen == .yes || $0.seenAlone == .yes) }) {
            missing.append("The child has not been seen or spoken to since \(since.long).")
            questions.append((2, "When can the child be seen alone, and what does the child want to talk about?"))
        }
        for alert in alerts(of: child) where alert.answered == nil {
            missing.append("A change of \(alert.told.long) is not answered: \(alert.kind.title.lowercased()).")
        }
        if let meeting {
            let preparation = preparation(of: meeting.id)
            if preparation?.reportReceived == nil { missing.append("The social worker’s report has not come.") }
            let asked = people(of: meeting.id).filter { $0.papersSent != nil && $0.papersReturned == nil }
            if !asked.isEmpty { missing.append("\(count(asked.count, "consultation")) not returned.") }
        }
        if moved.contains(where: { $0.kind == .care }) {
            questions.append((1, "How did the child take the change of home or legal status, and were school, friends and clubs kept?"))
        }
        if let permanence = currentPermanence(of: child), let blockage = permanence.blockage, !blockage.isEmpty {
            questions.append((2, "What would remove what stands in the way of permanence: \(blockage)?"))
        } else if currentPermanence(of: child) == nil, reviews[child].count >= 2 {
            missing.append("No plan for permanence is recorded.")
            questions.append((2, "What is the plan for permanence, and by when is it agreed?"))
        }
        for view in views(of: child) where view.result == nil || view.result == .open {
            questions.append((2, "What came of what the child said on \(view.said.long), and has the child been told?"))
        }
        questions += [
            (8, "What is going better for the child than at the last review?"), (9, "What does the child want to change before the next review?"),
            (10, "What would the child say is missing from the plan?"),
        ]
        var seen: Set<String> = []
        let three = questions.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.words)
            .filter { seen.insert($0).inserted }.prefix(3)
        return Preparing(
            child: child, since: since, moved: moved, missing: missing, questions: Array(three), decisions: open, health: health)
    }
}

extension Decision {
    /// Whether somebody still has to act on it.
    public var isOpen: Bool { state == .open || state == .notProgressed }
}
