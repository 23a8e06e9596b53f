/// What can be done with a dispute. Each is allowed or not by the stage it stands at; closing is always possible, so that every path ends.
public enum DisputeMove: Hashable, Sendable {
    case answer(words: String, on: Day, by: StaffMember.ID?)
    case remind
    /// To a higher stage; the reason is for stages left out, the other for leaving before an answer was due.
    case goOn(to: Int, skipReason: String, earlyReason: String)
    case tellCAFCASS(on: Day, note: String)
    case close(Closing)
    case withdraw(reason: String, on: Day)

    /// What it takes to close: what came of it, what it meant for the child, and whether the child was told.
    public struct Closing: Hashable, Sendable {
        public var result: DisputeResult?
        public var outcome = ""
        public var impact = ""
        public var on: Day
        public var told: Day?
        public var how = ""
        public var notTold = ""

        public init(on: Day) { self.on = on }
    }
}

extension DisputeCase {
    /// Everything wrong with a move; empty when it may be made.
    ///
    /// Source: IRO Handbook, chapter 6: informal first; a stage may be left out, and here with a reason; CAFCASS at any point and at the same time.
    public func problems(of move: DisputeMove, _ rules: DisputeRules) -> [EntryProblem] {
        guard isOpen else { return [EntryProblem("", "This was closed on \(dispute.resolved.map(\.long) ?? "an earlier day"). Raise a new concern if it comes back.")] }
        var found: [EntryProblem] = []
        func add(_ field: String, _ sentence: String) { found.append(EntryProblem(field, sentence)) }
        func need(_ text: String, _ field: String, _ sentence: String) { if text.trimmingSpaces.isEmpty { add(field, sentence) } }
        func happened(_ day: Day, _ field: String, after first: Day, _ what: String) {
            if day > rules.today { add(field, "The day cannot be later than today, \(rules.today.long).") }
            if day < first { add(field, "The day cannot be before \(first.long), when \(what).") }
        }
        switch move {
        case .answer(let words, let day, _):
            if let answered = step.answered { add("", "This stage was answered on \(answered.long). The IRO looks at the answer now.") }
            need(words, "response", "Write the answer.")
            happened(day, "response_date", after: step.sent, "it was sent")
        case .remind:
            if isAnswered { add("", "There is nothing to remind of: this stage has been answered.") }
            if stageDetail(step.stage)?.reminded == rules.today { add("", "A reminder has gone today.") }
        case .goOn(let stage, let skipReason, let earlyReason):
            if stage <= step.stage || stage > rules.ladder.top {
                add("stage", step.stage >= rules.ladder.top ? "This is the highest stage. Tell CAFCASS, or close with what came of it." : "Choose a stage above this one.")
            } else {
                if stage > step.stage + 1 { need(skipReason, "skip_reason", "Say why stages are left out.") }
                if !isAnswered, due(rules) >= rules.today {
                    need(earlyReason, "left_early_reason", "The answer is not due until \(due(rules).long). Say why it cannot wait.")
                }
            }
        case .tellCAFCASS(let day, let note):
            if let told = detail.cafcass { add("", "CAFCASS was told on \(told.long).") }
            need(note, "cafcass_note", "Write what CAFCASS was told.")
            happened(day, "cafcass_date", after: dispute.informalAttempt ?? dispute.raised, "the concern was raised")
        case .close(let closing):
            if closing.result == nil { add("result", "Say whether something changed for the child.") }
            if closing.result == .withdrawn { add("result", "A concern that is taken back is withdrawn, not closed. Choose what came of it.") }
            need(closing.outcome, "outcome", "Write what came of it.")
            need(closing.impact, "impact_on_child", "Write what it means for the child.")
            happened(closing.on, "resolved_date", after: max(dispute.raised, step.sent), "it was put to this stage")
            found += Self.tellingProblems(told: closing.told, how: closing.how, notTold: closing.notTold, raised: dispute.raised, rules.today)
        case .withdraw(let reason, let day):
            need(reason, "outcome", "Say why the concern is withdrawn.")
            happened(day, "resolved_date", after: max(dispute.raised, step.sent), "it was put to this stage")
        }
        return found
    }

    /// A child is told what came of a concern, or it is said why not.
    public static func tellingProblems(told: Day?, how: String, notTold: String, raised: Day, _ today: Day) -> [EntryProblem] {
        var found: [EntryProblem] = []
        guard let told else {
            if notTold.trimmingSpaces.isEmpty { found.append(EntryProblem("child_told_date", "Enter the day the child was told, or say why the child was not told.")) }
            return found
        }
        if !notTold.trimmingSpaces.isEmpty { found.append(EntryProblem("not_told_reason", "The child was told. Clear the reason, or clear the day.")) }
        if how.trimmingSpaces.isEmpty { found.append(EntryProblem("child_told_how", "Say how the child was told.")) }
        if told > today { found.append(EntryProblem("child_told_date", "The day cannot be later than today, \(today.long).")) }
        if told < raised { found.append(EntryProblem("child_told_date", "The child cannot be told what came of it before it was raised, on \(raised.long).")) }
        return found
    }

    /// The dispute after a move that may be made.
    public func after(_ move: DisputeMove, _ rules: DisputeRules) -> DisputeCase {
        var next = self
        switch move {
        case .answer(let words, let day, let staff):
            next.changeStep {
                $0.answered = day
                $0.answer = words
            }
            if let staff { next.changeStage(step.stage) { $0.answeredBy = staff } }
        case .remind: next.changeStage(step.stage) { $0.reminded = rules.today }
        case .goOn(let stage, let skipReason, let earlyReason):
            let rung = rules.ladder.rung(stage)
            for skipped in rules.ladder.rungs where skipped.stage > step.stage && skipped.stage < stage {
                next.changeStage(skipped.stage) {
                    $0.skipped = rules.today
                    $0.skipReason = skipReason
                }
            }
            if !isAnswered, !earlyReason.trimmingSpaces.isEmpty, due(rules) >= rules.today { next.changeStage(step.stage) { $0.leftEarly = earlyReason } }
            if dispute.level == .informal {
                // The register counts a formal dispute by the day it became one, and keeps the informal attempt beside it.
                next.dispute.informalAttempt = dispute.raised
                next.dispute.raised = rules.today
                next.dispute.level = .formal
            }
            next.dispute.stage = stage
            var step = DisputeStage()
            step.dispute = id
            step.stage = stage
            step.recipient = rung.recipient
            step.sent = rules.today
            step.due = next.limited(rules.workingDays.day(rung.days, after: rules.today), from: rules.today, rules)
            next.steps.append(step)
        case .tellCAFCASS(let day, let note):
            next.dispute.cafcass = .yes
            next.detail.cafcass = day
            next.detail.cafcassNote = note
        case .close(let closing):
            next.dispute.resolved = closing.on
            next.dispute.outcome = closing.outcome
            next.dispute.impact = closing.impact
            next.detail.result = closing.result
            next.detail.childTold = closing.told
            next.detail.childToldHow = closing.told == nil ? nil : closing.how
            next.detail.notToldReason = closing.told == nil ? closing.notTold : nil
        case .withdraw(let reason, let day):
            next.dispute.resolved = day
            next.dispute.outcome = reason
            next.detail.result = .withdrawn
        }
        return next
    }

    private mutating func changeStep(_ change: (inout DisputeStage) -> Void) {
        guard var step = steps.popLast() else { return }
        change(&step)
        steps.append(step)
    }

    private mutating func changeStage(_ stage: Int, _ change: (inout StageDetail) -> Void) {
        var row = StageDetail()
        row.dispute = id
        row.stage = stage
        if let place = stages.firstIndex(where: { $0.stage == stage }) { row = stages.remove(at: place) }
        change(&row)
        stages.append(row)
        stages.sort { $0.stage < $1.stage }
    }
}
