extension EntryRules {
    static func dispute(_ row: Dispute, _ found: inout Problems) {
        found.need(row.theme, "theme", "Say what it is about.")
        found.need(row.problem, "problem", "Write what the problem is.")
        found.notAhead(row.raised, "raised_date", "The day it was raised")
        found.order(row.informalAttempt, row.raised, "raised_date", "It cannot be raised formally before the informal attempt.")
        found.order(row.informalAttempt ?? row.raised, row.resolved, "resolved_date", "It cannot be closed before it was raised.")
        found.known(row.raisedBy, "raised_by_staff_id")
    }

    static func thanks(_ row: GoodPractice, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.words, "words", "Write what was good.")
        found.notAhead(row.day, "note_date", "The day")
        found.known(row.staff, "staff_id")
        found.known(row.thanked, "thanked_staff_id")
    }

    static func concern(_ row: CollectiveConcern, _ found: inout Problems) {
        found.need(row.title, "title", "Give the concern a title.")
        found.need(row.concern, "concern", "Write what the pattern is, and what it means for children.")
        found.need(row.raisedWith, "raised_with", "Say who is to answer.")
        found.notAhead(row.raised, "raised_date", "The day it was raised")
    }

    static func concernDetail(_ row: ConcernDetail, _ found: inout Problems) {
        let concern = found.facts.concern(row.concern)?.concern
        found.known(row.raisedBy, "raised_by_staff_id")
        found.notAhead(row.answered, "answered_date", "The answer")
        found.notAhead(row.closed, "closed_date", "The end")
        found.order(concern?.raised, row.due, "answer_due", "The answer cannot be due before the concern was raised.")
        found.order(concern?.raised, row.answered, "answered_date", "The answer cannot come before the concern was raised.")
        found.order(concern?.raised, row.closed, "closed_date", "A concern cannot be closed before it was raised.")
        if row.closed != nil { found.need(row.changed, "what_changed", "Write what changed for children before it is closed, or that nothing did.") }
        if let link = row.policyLink?.trimmingSpaces, !link.isEmpty {
            if !link.hasPrefix("https://"), !link.hasPrefix("http://") { found.add("policy_link", "The policy’s address begins with https://. Copy it from the procedures site.") }
            found.need(row.policyVersion, "policy_version", "Say which version of the policy: a number or the day it was issued.")
        }
    }

    static func patternAnswer(_ row: PatternAnswer, _ found: inout Problems) {
        found.need(row.reason, "reason", "Say why it is no pattern.")
    }
}
