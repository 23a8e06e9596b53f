/// A problem a child raised, with everything that was done about it and where it stands.
public struct ProblemCase: Hashable, Sendable {
    public let problem: AppProblem
    public let detail: ProblemDetail
    /// What was done, the oldest first, with the moves up that are due and not yet written down.
    public let steps: [ProblemStep]
    /// The moves up that have come due and are not yet in the log.
    public let unlogged: [ProblemStep]

    init(problem: AppProblem, detail: ProblemDetail, steps: [ProblemStep], unlogged: [ProblemStep]) {
        self.problem = problem
        self.detail = detail
        self.steps = steps
        self.unlogged = unlogged
    }

    /// A problem as it is taken in, before anything was done.
    public init(new problem: AppProblem, detail: ProblemDetail) { self.init(problem: problem, detail: detail, steps: [], unlogged: []) }

    public var id: String { problem.id }

    public enum State: String, CaseIterable, Sendable {
        case toRoute = "to send on"
        case waiting = "waiting for an answer"
        case answered = "answered, child not told"
        case closed

        public var title: String { rawValue.capitalised }
    }

    /// Whether the council's own file calls it resolved.
    private var isResolved: Bool { problem.resolved.map { ["yes", "y", "resolved", "true"].contains($0.lowercased()) } ?? false }

    /// Nobody can lose a problem: it is with somebody by name, or it is to be sent on, until the child has been told.
    public var state: State {
        if detail.closed != nil || isResolved { return .closed }
        guard detail.owner != nil else { return .toRoute }
        return answered != nil ? .answered : .waiting
    }

    public var isOpen: Bool { state != .closed }

    /// The answer that came after it was last sent on; nil while there is none.
    public var answered: ProblemStep? {
        let since = steps.lastIndex { $0.kind == .routed } ?? steps.startIndex
        return steps[since...].last { $0.kind == .answered }
    }

    /// Who has it now: its owner, or whoever it moved up to. Nil at the top, where the IRO manager has it.
    public var holder: StaffMember.ID? { steps.last { $0.kind == .routed || $0.kind == .escalated }.map { $0.kind == .routed ? $0.to ?? detail.owner : $0.to } ?? detail.owner }

    /// How far up it is: 0 with its owner.
    public var level: Int { steps.last { $0.kind == .routed || $0.kind == .escalated }?.level ?? 0 }

    /// Informal or formal, as the child chose.
    public var isFormal: Bool { (problem.formality ?? "").lowercased().hasPrefix("formal") }

    /// What came of it: told in one of three ways, always.
    public var result: ViewResult { detail.result ?? (isResolved ? .done : .open) }
}

extension Facts {
    /// Every problem children raised, the latest first.
    public var problemCases: [ProblemCase] {
        memo.value("problem cases") {
            let details = Dictionary(records[ProblemDetail.self].entries.map { ($0.problem, $0) }, uniquingKeysWith: { _, new in new })
            let steps = Dictionary(grouping: records[ProblemStep.self].entries, by: \.problem)
            return records[AppProblem.self].entries.map { row in
                var own = ProblemDetail()
                own.problem = row.id
                let logged = (steps[row.id] ?? []).enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
                let known = ProblemCase(problem: row, detail: details[row.id] ?? own, steps: logged, unlogged: [])
                let due = movesUp(of: known)
                return due.isEmpty ? known : ProblemCase(problem: row, detail: known.detail, steps: logged + due, unlogged: due)
            }.sorted { ($1.problem.raised, $0.id) < ($0.problem.raised, $1.id) }
        }
    }

    public func problem(_ id: String) -> ProblemCase? {
        memo.value("problem cases by id") { Dictionary(problemCases.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one }) }[id]
    }

    /// The problems of one child, the latest first.
    public func problems(of child: Int) -> [ProblemCase] {
        memo.value("problem cases by child") {
            Dictionary(grouping: problemCases.filter { self.child(of: $0) != nil }) { self.child(of: $0) ?? -1 }
        }[child] ?? []
    }

    /// The child who raised a problem; nil where the file does not say.
    public func child(of problem: ProblemCase) -> Int? { problem.problem.child.flatMap { number(of: $0) } }

    // MARK: Who has it

    /// Who a child's problem goes to, from the social worker up through the managers of the teams above (annual report 5.17).
    public func problemLadder(of child: Int) -> [StaffMember.ID] {
        let worker = socialWorkerOnStaff(of: child, on: today), team = team(of: child, on: today)
        let managers = team.map { [$0] + above($0.id, on: today) }?.compactMap(\.manager) ?? []
        var seen: Set<StaffMember.ID> = []
        return ([worker].compactMap { $0 } + managers).filter { seen.insert($0).inserted }
    }

    /// The named owner a problem is proposed for: the team manager, or else the social worker, or else the IRO.
    public func proposedOwner(of child: Int) -> StaffMember.ID? {
        teamManager(of: child, on: today) ?? socialWorkerOnStaff(of: child, on: today) ?? answerable(for: child, on: today)
    }

    /// Who comes after each owner: the managers above, and at the top the IRO manager, whom no id stands for.
    private func above(_ owner: StaffMember.ID, _ child: Int?) -> [StaffMember.ID?] {
        let ladder = child.map { problemLadder(of: $0) } ?? []
        let place = ladder.firstIndex(of: owner)
        let worker = child.flatMap { socialWorkerOnStaff(of: $0, on: today) }
        let rest = place.map { Array(ladder[($0 + 1)...]) } ?? ladder.filter { $0 != worker }
        return rest.map { $0 } + [nil]
    }

    /// Since when nobody has touched a problem: a reminder alone touches nothing.
    private func touched(_ each: ProblemCase) -> Day {
        each.steps.last { $0.kind != .reminded }?.day ?? each.detail.routed ?? each.problem.raised
    }

    /// The moves up that have come due by today: one level for every time the days ran out untouched.
    private func movesUp(of each: ProblemCase) -> [ProblemStep] {
        guard each.state == .waiting, let owner = each.detail.owner else { return [] }
        let next = above(owner, child(of: each)), days = settings.whole(.problemDays, on: today)
        var found: [ProblemStep] = [], since = touched(each), level = each.level
        while next.indices.contains(level) {
            let due = workingDays.day(days, after: since)
            guard due < today else { break }
            var step = ProblemStep()
            since = workingDays.day(1, after: due)
            // On the days between two working days nothing moves up yet.
            guard since <= today else { break }
            step.id = "\(each.id)-up-\(level + 1)-\(since.iso)"
            (step.problem, step.day, step.kind, step.to) = (each.id, since, .escalated, next[level])
            level += 1
            step.level = level
            step.words = "Untouched for \(count(days, "working day"))."
            found.append(step)
        }
        return found
    }

    /// Every move up that has come due and is not in the log yet, for the store to write down.
    public var unloggedMovesUp: [ProblemStep] { problemCases.flatMap(\.unlogged) }

    // MARK: What is next

    /// What has to happen next with a problem, by when, and who does it. Every problem that is open has one.
    public struct NextOfProblem: Hashable, Sendable {
        public let words: String
        public let day: Day
        /// Nil where the participation team does it, or the IRO manager at the top.
        public let staff: StaffMember.ID?
    }

    public func next(of each: ProblemCase) -> NextOfProblem? {
        switch each.state {
        case .toRoute:
            let day = workingDays.day(settings.whole(.problemRouteDays, on: each.problem.raised), after: each.problem.raised)
            return NextOfProblem(words: "Send it on", day: day, staff: nil)
        case .waiting:
            return NextOfProblem(words: "Answer", day: workingDays.day(settings.whole(.problemDays, on: today), after: touched(each)), staff: each.holder)
        case .answered:
            let since = each.answered?.day ?? touched(each)
            return NextOfProblem(words: "Tell the child, and close", day: workingDays.day(settings.whole(.problemTellDays, on: since), after: since), staff: nil)
        case .closed: return nil
        }
    }

    /// The problems somebody has to answer now, the earliest due first.
    public func problemsToAnswer(by staff: StaffMember.ID) -> [ProblemCase] {
        problemCases.filter { $0.state == .waiting && $0.holder == staff }
            .sorted { (next(of: $0)?.day ?? today, $0.id) < (next(of: $1)?.day ?? today, $1.id) }
    }
}
