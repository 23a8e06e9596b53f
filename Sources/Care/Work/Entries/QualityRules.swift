/// What must be true of entries about advocacy, visitors, audits and supervision.
extension EntryRules {
    static func need(_ row: AdvocacyNeed, _ found: inout Problems) {
        found.known(row.child)
        found.known(row.by, "explained_by_staff_id")
        found.notAhead(row.explained, "explained_date", "Explaining the right")
        found.notAhead(row.decided, "decided_date", "The day it was found")
        found.order(row.explained, row.decided, "decided_date", "Whether the child wants an advocate is found after the right was explained.")
        if row.needs == .no { found.need(row.declined, "declined_reason", "Say why the child needs no advocate, such as: does not want one.") }
        if row.needs == .yes, !(row.declined ?? "").isEmpty { found.add("declined_reason", "The child needs an advocate. Clear the reason, or choose no.") }
        if row.by != nil, row.explained == nil { found.add("explained_date", "Enter the day the right was explained.") }
    }

    static func advocacy(_ row: AdvocacyReferral, _ found: inout Problems) {
        if let child = row.child { found.known(child) }
        found.notAhead(row.referred, "referral_date", "The referral")
        found.notAhead(row.firstContact, "first_contact_date", "The first contact")
        found.order(row.referred, row.firstContact, "first_contact_date", "The first contact cannot come before the referral.")
        found.need(row.provider, "provider", "Say who provides the advocate.")
    }

    static func advocacyDetail(_ row: AdvocacyDetail, _ found: inout Problems) {
        found.notAhead(row.ended, "ended_date", "The end")
        if row.ended != nil { found.need(row.outcome, "outcome", "The work has ended. Say what came of it.") }
        if row.complaint == nil, !(row.complaintNumber ?? "").isEmpty { found.add("complaint_stage", "Choose the stage of the complaint.") }
        if let referral = found.facts.advocacyCase(row.referral)?.referral {
            found.order(referral.referred, row.ended, "ended_date", "The work cannot end before the referral.")
        }
    }

    static func wait(_ row: VisitorWait, _ found: inout Problems) {
        found.known(row.child)
        found.notAhead(row.referred, "referred_date", "The referral")
        found.notAhead(row.matched, "matched_date", "The match")
        found.order(row.referred, row.matched, "matched_date", "The match cannot come before the referral.")
    }

    static func search(_ row: VisitorDetail, _ found: inout Problems) {
        found.known(row.child)
        found.known(row.chasing, "chasing_staff_id")
        if !found.facts.records[VisitorWait.self].entries.contains(where: { $0.referred == row.referred && found.facts.number(of: $0.child) == found.facts.number(of: row.child) }) {
            found.add("referred_date", "The child is not on the waiting list since that day. Enter the day of the referral, or put the child on the list first.")
        }
        found.notAhead(row.ended, "ended_date", "The end of the wait")
        if row.ended != nil { found.need(row.endReason, "end_reason", "Say why the child no longer waits.") }
        if row.ended == nil, row.visitor == nil {
            found.need(row.nextStep, "next_step", "Say what comes next.")
            if row.nextDay == nil { found.add("next_step_date", "Enter the day by which the next step is done.") }
            if row.chasing == nil { found.add("chasing_staff_id", "Say who is chasing it.") }
        }
        if let visitor = row.visitor, !found.facts.records[IndependentVisitor.self].entries.contains(where: { $0.id == visitor }) {
            found.add("visitor_id", "No visitor has this id.")
        }
    }

    static func visitor(_ row: IndependentVisitor, _ found: inout Problems) {
        found.need(row.name, "volunteer_name", "Enter the volunteer’s name.")
        if let child = row.child {
            found.known(child)
            if row.matched == nil { found.add("matched_date", "Enter the day the volunteer was matched with the child.") }
        }
        found.order(row.approved, row.matched, "matched_date", "A volunteer is approved before being matched.")
    }

    static func session(_ row: VisitorSession, _ found: inout Problems) {
        if let child = row.child { found.known(child) }
        found.notAhead(row.held, "session_date", "The session")
        if row.hours.value <= 0 || row.hours.value > 24 { found.add("hours", "Enter the hours of the session, such as 4.5.") }
        if !found.facts.records[IndependentVisitor.self].entries.contains(where: { $0.id == row.visitor }) { found.add("visitor_id", "No visitor has this id.") }
    }

    // MARK: Audits

    static func auditPlan(_ row: AuditPlan, _ found: inout Problems) {
        found.known(row.child)
        found.known(row.auditor, "auditor_staff_id")
        if row.month.civil.day != 1 { found.add("month_date", "A plan is for a month. Enter its first day.") }
        if row.kind != .lookedAfter, row.kind != .protection { found.add("case_type", "Audits are of looked-after children and of children on a plan. Choose LAC or CP.") }
        if let child = found.facts.number(of: row.child), found.facts.isOwnCase(child, of: row.auditor, on: min(row.month, found.today)) {
            found.add("auditor_staff_id", "\(found.facts.name(of: row.auditor)) holds the case or chairs its meetings. Choose another auditor.")
        }
    }

    static func audit(_ row: CaseAudit, _ found: inout Problems) {
        found.known(row.child)
        found.notAhead(row.held, "audit_date", "The audit")
        found.need(row.summary, "summary", "Say in a few sentences what you found.")
        guard let plan = found.facts.auditCase(row.plan) else { return found.add("plan_id", "The audit is not in the plan.") }
        if plan.plan.auditor != row.auditor { found.add("auditor_staff_id", "The audit is planned for somebody else.") }
        if let other = plan.audit, other.id != row.id { found.add("plan_id", "This audit has been done already.") }
        found.order(plan.plan.month.adding(months: -1), row.held, "audit_date", "The audit lies long before the month it is planned for.")
    }

    static func auditAction(_ row: AuditAction, _ found: inout Problems) {
        found.need(row.words, "action", "Say what will be done.")
        found.known(row.owner, "owner_staff_id")
        if row.owner == nil { found.add("owner_staff_id", "Say who does it.") }
        found.notAhead(row.done, "done_date", "The day it was done")
        if row.done != nil { found.need(row.doneWords, "done_words", "Say what was done.") }
    }

    static func auditQuestion(_ row: AuditQuestion, _ found: inout Problems) {
        found.need(row.words, "words", "Write the question.")
        found.need(row.version, "version", "Name the version of the tool, such as 2026.")
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
        if let topic = row.topic, !topic.isEmpty, QualityTopic(word: topic) == nil {
            found.add("topic", "There is no such topic. Choose one of: \(QualityTopic.allCases.map(\.rawValue).joined(separator: ", ")); or leave it empty.")
        }
    }

    // MARK: Supervision

    static func supervision(_ row: Supervision, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        found.notAhead(row.held, "held_date", "The session")
        found.need(row.kind, "kind", "Say which kind of supervision, such as individual.")
        if row.held != nil, !(row.reasonNotHeld ?? "").isEmpty { found.add("reason_not_held", "The session was held. Clear the reason.") }
        if row.held == nil, row.planned < found.today { found.need(row.reasonNotHeld, "reason_not_held", "The day has passed. Enter the day it was held, or say why it was not.") }
    }

    static func supervisionDetail(_ row: SupervisionDetail, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        found.known(row.supervisor, "supervisor_staff_id")
        found.need(row.words, "words", "Write down what was talked about.")
    }

    static func supervisionAudit(_ row: SupervisionAudit, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        found.known(row.auditor, "auditor_staff_id")
        found.notAhead(row.held, "audit_date", "The audit")
        found.need(row.words, "words", "Say what you found.")
    }

    static func group(_ row: GroupSupervision, _ found: inout Problems) {
        found.notAhead(row.held, "session_date", "The session")
        found.need(row.question, "question", "Write the question the group thought about.")
        if let child = row.child { found.known(child) }
        found.known(row.facilitator, "facilitator_staff_id")
        if let people = row.people, people < 2 { found.add("people", "A group is two people at least.") }
        if let score = row.usefulness, !(0...10).contains(score) { found.add("usefulness", "The scale runs from 0, no use, to 10, very useful. Enter a number from 0 to 10.") }
    }

    static func observation(_ row: ObservationDay, _ found: inout Problems) {
        found.notAhead(row.held, "observed_date", "The observation")
        found.known(row.observer, "observer_staff_id")
        found.known(row.observed, "observed_staff_id")
        found.need(row.meeting, "meeting", "Say what was observed, such as: a review. Name no child.")
        if row.observer == nil { found.add("observer_staff_id", "Say who observed.") }
        if let one = row.observer, one == row.observed { found.add("observed_staff_id", "Nobody observes their own work. Choose somebody else.") }
        if (row.strengths ?? "").isEmpty, (row.nextStep ?? "").isEmpty { found.add("strengths", "Write down a strength or a next step.") }
    }
}
