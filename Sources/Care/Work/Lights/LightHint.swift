/// Something in the records that may worry somebody about a child. It stands beside the IRO's light and changes nothing in it.
public struct LightHint: Hashable, Sendable {
    public let kind: Kind
    public let sentence: String

    public enum Kind: String, CaseIterable, Sendable {
        case reviewLate = "review late"
        case noVisit = "no visit before the review"
        case overdueDecision = "decision overdue"
        case moves = "three or more placements in twelve months"
        case agreement = "section 20 not assured"
        case educationPlan = "no up-to-date education plan"
        case minutesLate = "minutes late"
        case dispute = "concern not resolved"
    }
}

extension Facts {
    /// What the records say about a child that an IRO would look at before setting the light.
    ///
    /// Reads this child's rows only.
    public func lightHints(of child: Int) -> [LightHint] {
        guard children.indices.contains(child), !litKinds(of: child, on: today).isEmpty else { return [] }
        let open = Set(records[Dispute.self].entries.lazy.filter { $0.resolved == nil }.map(\.id)), ids = Set(ids(of: child))
        let disputes = records[DisputeChild.self].entries.count { ids.contains($0.child) && open.contains($0.dispute) }
        return hints(of: child, deadlines(of: child).filter { $0.isOpen(on: today) }, disputes)
    }

    /// The same for every child, by their places in `children`: for lists.
    public var lightHints: [[LightHint]] {
        memo.value("light hints") {
            let clocks = openDeadlinesByChild, disputed = childrenInDispute
            return children.indices.map { child in
                litKinds(of: child, on: today).isEmpty ? [] : hints(of: child, clocks[child] ?? [], disputed[child] ?? 0)
            }
        }
    }

    private static let reviewClocks: Set<String> = [
        "first-review", "second-review", "later-review", "adoption-authority-review", "adoption-placement-review", "review-conference",
    ]
    private static let minutesClocks: Set<String> = ["review-record", "review-distribution", "conference-minutes"]
    private static let planClocks: Set<String> = ["pep-start", "pep-review"]
    /// How many days before a review is due a visit is missed.
    private static let visitDays = 28

    private func hints(of child: Int, _ clocks: [Deadline], _ disputes: Int) -> [LightHint] {
        var found: [LightHint] = []
        func add(_ kind: LightHint.Kind, _ sentence: String) { found.append(LightHint(kind: kind, sentence: sentence)) }
        let late = clocks.filter { $0.due < today }
        if let review = late.first(where: { Self.reviewClocks.contains($0.timescale) }) {
            add(.reviewLate, "A review has been overdue since \(review.due.long).")
        }
        if let due = clocks.first(where: { Self.reviewClocks.contains($0.timescale) && $0.timescale != "review-conference" })?.due,
            due <= today.adding(days: Self.visitDays)
        {
            let since = reviews[child].last?.held ?? Day(number: .min)
            if !records[IROVisit.self].isEmpty, !visits[child].contains(where: { $0.held > since }) {
                add(.noVisit, "The next review is due on \(due.long), and no visit or contact since the last one is recorded.")
            }
        }
        let decisions = decisions(of: child).filter { $0.state == .open && $0.due.map { $0 < today } ?? false }
        if let oldest = decisions.compactMap(\.due).min() {
            add(.overdueDecision, "\(decisions.count == 1 ? "A decision is" : "\(decisions.count) decisions are") overdue, the oldest since \(oldest.long).")
        }
        let placements = placementCount(of: child, from: today.adding(days: 1).adding(years: -1), through: today)
        if placements >= 3 { add(.moves, "\(placements) placements in the last twelve months.") }
        if isByAgreement(child), !records[StandingAnswer.self].isEmpty, latestAnswer(to: .legalStatus, of: child)?.answer.answer != .right {
            add(.agreement, "Looked after by agreement (section 20), and no review has recorded that this is right for the child.")
        }
        if let plan = late.first(where: { Self.planClocks.contains($0.timescale) }) {
            add(.educationPlan, "A personal education plan has been due since \(plan.due.long).")
        }
        if let record = late.first(where: { Self.minutesClocks.contains($0.timescale) }) {
            add(.minutesLate, "The record of a meeting should have been done by \(record.due.long).")
        }
        if disputes > 0 { add(.dispute, disputes == 1 ? "A concern raised for the child is not resolved." : "\(disputes) concerns raised for the child are not resolved.") }
        return found
    }

    /// Whether the child is accommodated by agreement under section 20 today.
    private func isByAgreement(_ child: Int) -> Bool {
        guard let care = periods(of: child).last(where: { $0.contains(today) }), let place = episode(in: care, on: today) else { return false }
        return episodes.rows[place].legalStatus.rawValue == "V2"
    }

    /// What is still to be done for each child, the earliest due first.
    private var openDeadlinesByChild: [Int: [Deadline]] {
        var found: [Int: [Deadline]] = [:]
        for deadline in openDeadlines {
            for id in deadline.subject.child.map({ [$0] }) ?? deadline.children { if let child = number(of: id) { found[child, default: []].append(deadline) } }
        }
        return found
    }

    /// How many concerns about each child are not resolved.
    private var childrenInDispute: [Int: Int] {
        let open = Set(records[Dispute.self].entries.lazy.filter { $0.resolved == nil }.map(\.id))
        return records[DisputeChild.self].entries.reduce(into: [:]) { counts, row in
            if open.contains(row.dispute), let child = number(of: row.child) { counts[child, default: 0] += 1 }
        }
    }

    /// How many placements a child had in a span of days, over all periods of care that touch it.
    func placementCount(of child: Int, from start: Day, through end: Day) -> Int {
        periods(of: child).filter { $0.from <= end && ($0.to.map { $0 >= start } ?? true) }
            .reduce(0) { $0 + placements(of: $1, from: start, through: end).count }
    }
}
