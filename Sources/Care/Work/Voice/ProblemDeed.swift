/// What somebody does with a problem a child raised. Each leaves a step; nothing before it is overwritten.
public enum ProblemDeed: Hashable, Sendable {
    /// To somebody by name, and who else is told.
    case route(to: StaffMember.ID?, sentTo: String)
    case remind
    case answer(words: String)
    /// Informal or formal: the child's own choice, whenever it changes (annual report 5.17).
    case choose(formal: Bool, explained: YesNo?, words: String)
    case close(outcome: String, result: ViewResult?, told: Day?, how: String)
}

extension ProblemCase {
    /// What is wrong with a deed; empty when nothing is.
    public func problems(of deed: ProblemDeed, _ facts: Facts) -> [EntryProblem] {
        var found = EntryRules.Problems(facts: facts)
        switch deed {
        case .route(let staff, let sentTo):
            if staff == nil { found.add("owner_staff_id", "Choose who has the problem from now on. Somebody by name has it until the child is told.") }
            found.known(staff, "owner_staff_id")
            found.need(sentTo, "sent_to", "Say whom it is sent to, such as: social worker, IRO and team manager.")
            if state == .closed { found.add("owner_staff_id", "This problem is closed. Take in a new one if the child raises it again.") }
        case .remind:
            if state != .waiting { found.add("words", "Nobody owes an answer to this problem now.") }
            if steps.contains(where: { $0.kind == .reminded && $0.day == facts.today }) { found.add("words", "A reminder has gone today.") }
        case .answer(let words):
            found.need(words, "words", "Write what was done about it, or why nothing could be.")
            if state == .closed { found.add("words", "This problem is closed.") }
        case .choose(let formal, let explained, _):
            if explained == nil { found.add("options_explained", "Say whether both ways were explained to the child.") }
            if formal == isFormal, detail.chosen != nil { found.add("formality", "The child’s choice is already \(formal ? "formal" : "informal").") }
        case .close(let outcome, let result, let told, let how):
            if detail.owner == nil { found.add("outcome", "Send the problem on to somebody first, so that it is known who dealt with it.") }
            found.need(outcome, "outcome", "Write what came of it for the child.")
            if result == nil || result == .open { found.add("result", "Choose what came of it: we did, or we could not. A problem that is still open cannot be closed.") }
            if told == nil { found.add("told_date", "Enter the day the child was told. A problem is not closed before the child knows.") }
            found.notAhead(told, "told_date", "The day the child was told")
            found.order(problem.raised, told, "told_date", "The child cannot be told before raising it.")
            found.need(how, "told_how", "Say how the child was told.")
        }
        return found.list
    }

    /// The problem, its detail and the new step after a deed.
    public func after(_ deed: ProblemDeed, id stepID: String, by staff: StaffMember.ID?, on today: Day) -> (problem: AppProblem, detail: ProblemDetail, step: ProblemStep) {
        var row = problem, detail = detail, step = ProblemStep()
        (step.id, step.problem, step.day, step.by) = (stepID, id, today, staff)
        switch deed {
        case .route(let owner, let sentTo):
            row.sentTo = sentTo
            (detail.owner, detail.routed) = (owner, detail.routed ?? today)
            (step.kind, step.to, step.level, step.words) = (.routed, owner, 0, sentTo)
        case .remind:
            (step.kind, step.to) = (.reminded, holder)
        case .answer(let words):
            (step.kind, step.words) = (.answered, words)
        case .choose(let formal, let explained, let words):
            let before = isFormal ? "formal" : "informal", now = formal ? "formal" : "informal"
            row.formality = now.capitalised
            (detail.chosen, detail.explained) = (today, explained)
            (step.kind, step.words) = (.switched, "From \(before) to \(now)." + (words.trimmingSpaces.isEmpty ? "" : " \(words)"))
        case .close(let outcome, let result, let told, let how):
            (row.outcome, row.resolved) = (outcome, "yes")
            (detail.result, detail.told, detail.toldHow, detail.closed) = (result, told, how, today)
            (step.kind, step.words) = (.closed, outcome)
        }
        return (row, detail, step)
    }
}
