extension EntryRules {
    static func alert(_ row: ChangeAlert, _ found: inout Problems) {
        found.known(row.child)
        found.notAhead(row.told, "told_date", "The day the IRO was told")
        if row.source == .form, row.happened > row.told.adding(months: 12) {
            found.add("happened_date", "The change lies more than a year ahead. Check the day.")
        }
        if row.reviewEarlier != nil {
            found.need(row.why, "why", "Say why a review is held earlier, or why not.")
            if row.answered == nil { found.add("answered_date", "Enter the day of the answer.") }
        }
        if row.answered != nil, row.reviewEarlier == nil { found.add("review_earlier", "Say whether a review is held earlier.") }
        found.notAhead(row.answered, "answered_date", "The answer")
        found.order(row.told, row.answered, "answered_date", "The answer cannot come before the IRO was told.")
        found.known(row.answeredBy, "answered_by_staff_id")
        if row.midTerm == .yes, row.schoolChanged == .no {
            found.add("mid_term", "The school did not change, so it did not change in the middle of a term. Choose no.")
        }
    }

    static func panel(_ row: PanelItem, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.panel, "panel", "Say which panel.")
        found.need(row.question, "question", "Write what the panel is asked.")
        if row.day > found.today, !(row.decision ?? "").isEmpty {
            found.add("decision", "The panel sits on \(row.day.long). Enter its decision then.")
        }
        if row.followUpDue != nil { found.need(row.followUp, "follow_up", "Say what is to follow by that day.") }
        found.order(row.day, row.followUpDue, "follow_up_due", "What follows the panel cannot be due before it.")
        found.notAhead(row.done, "done_date", "The day it was done")
    }

    static func permanence(_ row: PermanenceTrack, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.stage, "stage", "Say how far the plan has come.")
        found.notAhead(row.agreed, "agreed_date", "The day the plan was agreed")
        found.notAhead(row.ended, "ended_date", "The end")
        found.order(row.agreed, row.ended, "ended_date", "A plan cannot end before it was agreed.")
        if row.plan == .undecided, row.agreed != nil { found.add("agreed_date", "A plan that is not decided has not been agreed. Choose the plan, or clear the day.") }
    }

    static func rationale(_ row: PlacementRationale, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.words, "words", "Write why the child lives there, or what the assessment found.")
        found.notAhead(row.day, "entry_date", "The entry")
        if let next = row.next, next <= row.day { found.add("next_date", "The day to look at it again is after \(row.day.long).") }
    }

    static func court(_ row: CourtCase, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.kind, "kind", "Say what the proceedings are.")
        found.need(row.stage, "stage", "Say how far the proceedings have come.")
        found.notAhead(row.opened, "opened_date", "The day the proceedings were issued")
        found.order(row.opened, row.nextHearing, "next_hearing_date", "A hearing cannot come before the proceedings were issued.")
        found.order(row.opened, row.guardianTold, "guardian_told_date", "The IRO cannot be told of the guardian before the proceedings were issued.")
        found.order(row.opened, row.closed, "closed_date", "Proceedings cannot end before they were issued.")
        found.notAhead(row.guardianTold, "guardian_told_date", "The day the IRO was told")
        found.notAhead(row.closed, "closed_date", "The end")
        if row.guardianTold != nil { found.need(row.guardian, "guardian", "Enter the guardian's name.") }
        if row.closed != nil { found.need(row.outcome, "outcome", "Say how the proceedings ended.") }
    }
}
