/// Incidents, learning, courses, meetings of the service, standards and starters.
extension EntryRules {
    static func incident(_ row: Incident, _ found: inout Problems) {
        if let child = row.child { found.known(child) }
        found.need(row.words, "words", "Say what happened, in a few sentences.")
        found.notAhead(row.day, "incident_date", "The incident")
        found.notAhead(row.decided, "decided_date", "The decision")
        found.order(row.day, row.decided, "decided_date", "The decision cannot come before the incident.")
        if row.notify != nil, row.decided == nil { found.add("decided_date", "Enter the day this was decided.") }
        if row.notify == nil, row.decided != nil { found.add("notify", "Choose yes or no: it says when this was decided, and not what.") }
        if row.notify == .no { found.need(row.reason, "reason", "Say why nobody need be told.") }
        found.known(row.decidedBy, "decided_staff_id")
    }

    static func notice(_ row: IncidentNotice, _ found: inout Problems) {
        found.need(row.sentTo, "sent_to", "Say who was told.")
        found.notAhead(row.sent, "sent_date", "The day it was sent")
        guard let incident = found.facts.incident(row.incident)?.incident else { return found.add("incident_id", "No incident has this id. Choose one from the list.") }
        found.order(incident.day, row.sent, "sent_date", "Nobody can be told before it happened.")
        if incident.notify == .no { found.add("incident_id", "It was decided that nobody need be told of it. Change that decision first.") }
    }

    /// Learning is not closed by being circulated: only an audit or a case shows that practice changed (A25 of the features; annual report 4.8).
    static func learning(_ row: LearningItem, _ found: inout Problems) {
        found.need(row.message, "message", "Say what is to be learned.")
        found.need(row.who, "who_acts", "Say who must act: a team, a role or a name.")
        found.known(row.owner, "owner_staff_id")
        found.notAhead(row.raised, "raised_date", "The day it came in")
        found.notAhead(row.closed, "closed_date", "The day it was closed")
        found.order(row.raised, row.due, "due_date", "It cannot be due before it came in.")
        found.order(row.raised, row.closed, "closed_date", "It cannot be closed before it came in.")
        if let incident = row.incident, found.facts.incident(incident) == nil { found.add("incident_id", "No incident has this id. Choose one from the list.") }
        let reference = (row.reference ?? "").trimmingSpaces
        if row.closed != nil {
            if row.evidence == nil { found.add("evidence_kind", "It cannot be closed yet: choose the audit or the case that shows that practice changed.") }
            found.need(row.changed, "what_changed", "It cannot be closed yet: say what changed in practice.")
        }
        if let kind = row.evidence {
            if reference.isEmpty {
                found.add("evidence_reference", kind == .audit ? "Choose the audit from the list." : "Choose the concern, dispute or thanks that is the case from the list.")
            } else if !found.facts.isEvidence(reference, kind) {
                found.add("evidence_reference", kind == .audit ? "\(reference) is no audit. Choose an audit, or say that a case shows it." : "\(reference) is no concern, dispute or thanks. Choose one, or say that an audit shows it.")
            }
        } else if !reference.isEmpty {
            found.add("evidence_kind", "Choose whether \(reference) is an audit or a case.")
        }
    }

    static func action(_ row: ImprovementAction, _ found: inout Problems) {
        if row.area < 1 { found.add("key_area", "Number the areas of the plan from 1.") }
        found.need(row.title, "title", "Give the area its name.")
        found.need(row.action, "action", "Say what will be done.")
    }

    static func actionDetail(_ row: ActionDetail, _ found: inout Problems) {
        found.known(row.owner, "owner_staff_id")
        found.notAhead(row.done, "done_date", "The day it was done")
        if let measure = row.measure, Measure.named(measure) == nil { found.add("measure_id", "There is no measure “\(measure)”. Choose one from the list.") }
        if row.measure == nil {
            if row.target != nil { found.add("measure_id", "Choose the measure that the aim is for.") }
            if !(row.group ?? "").isEmpty { found.add("measure_id", "Choose the measure whose cases are meant.") }
        }
        if row.done != nil { found.need(row.evidence, "evidence", "Say what shows that it was done.") }
    }

    static func priorityDetail(_ row: PriorityDetail, _ found: inout Problems) {
        if [.done, .partly].contains(row.state) { found.need(row.evidence, "evidence", "Say what shows it: a figure, an audit, what people say.") }
        let carried = (row.carriedBy ?? "").trimmingSpaces
        if row.state == .carried, carried.isEmpty { found.add("carried_by", "Choose the action of this year’s plan that carries it on.") }
        if !carried.isEmpty, !found.facts.records[ImprovementAction.self].entries.contains(where: { $0.action == carried }) {
            found.add("carried_by", "This year’s plan has no such action. Choose one from the list.")
        }
    }

    static func recommendationDetail(_ row: RecommendationDetail, _ found: inout Problems) {
        if ReportingYear(row.year) == nil { found.add("report_year", "Enter the year of the report, such as \(ReportingYear(containing: found.today).previous.title).") }
        found.notAhead(row.considered, "considered_date", "The day the board considered it")
        found.notAhead(row.followed, "follow_up_date", "The day it was looked at again")
        found.order(row.considered, row.followed, "follow_up_date", "It cannot be looked at again before the board considered it.")
        if row.considered != nil { found.need(row.board, "board", "Say which board considered it.") }
        if row.response != nil, row.considered == nil { found.add("considered_date", "Enter the day the board considered it.") }
    }

    static func course(_ row: Course, _ found: inout Problems) {
        found.need(row.title, "title", "Give the course its name, as the training register writes it.")
        if row.days.value <= 0 { found.add("days", "Enter how many days it takes, such as 2 or 0.5.") }
        if row.forRoles.isEmpty { found.add("roles", "Name at least one role, such as IRO.") }
        let known = Set(found.facts.records[StaffMember.self].entries.map { $0.role.lowercased() })
        for role in row.forRoles where !known.isEmpty && !known.contains(role.lowercased()) {
            found.add("roles", "Nobody on the staff list has the role “\(role)”. Write it as the staff list does.")
        }
        if let months = row.expires, months < 1 { found.add("expires_months", "Enter a number of months, such as 36, or leave it empty.") }
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
    }

    static func serviceMeeting(_ row: ServiceMeeting, _ found: inout Problems) {
        let isHeld = (row.notHeld ?? "").trimmingSpaces.isEmpty, decides = !(row.decisions ?? "").trimmingSpaces.isEmpty
        if decides, !isHeld { found.add("not_held_reason", "A meeting that was not held decides nothing. Clear the reason, or the decisions.") }
        if decides, row.day > found.today { found.add("decisions", "The meeting is still to come. Write its decisions once it was held.") }
    }

    static func serviceMeetingPerson(_ row: ServiceMeetingPerson, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        if row.came == .yes, !(row.apology ?? "").isEmpty { found.add("apology", "They came: clear the reason for not coming.") }
        guard let meeting = found.facts.serviceMeeting(row.meeting) else { return found.add("service_meeting_id", "No meeting has this id. Choose one from the list.") }
        if row.came == .yes, !meeting.isHeld(by: found.today) { found.add("came", "The meeting has not been held, so nobody can have come.") }
    }

    static func theme(_ row: ServiceTheme, _ found: inout Problems) {
        found.need(row.theme, "theme", "Name the theme in a word or two.")
        found.need(row.words, "words", "Say what was said, without names of children.")
        if found.facts.serviceMeeting(row.meeting) == nil { found.add("service_meeting_id", "No meeting has this id. Choose one from the list.") }
    }

    static func standard(_ row: PracticeStandard, _ found: inout Problems) {
        found.need(row.words, "words", "Write the standard.")
        found.need(row.version, "version", "Give the version a name, such as 2.")
        if let measure = row.measure, Measure.named(measure) == nil { found.add("measure_id", "There is no measure “\(measure)”. Choose one from the list.") }
        found.order(row.from, row.to, "to_date", "A standard cannot end before it begins.")
    }

    static func starterItem(_ row: StarterItem, _ found: inout Problems) {
        found.need(row.words, "words", "Say what is done or given.")
        if row.number < 1 { found.add("number", "Number the items from 1.") }
        if !(0...365).contains(row.days) { found.add("within_days", "Enter a number of days from 0, the first day at work, to 365.") }
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
    }

    static func starterTick(_ row: StarterTick, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        found.known(row.by, "by_staff_id")
        found.notAhead(row.done, "done_date", "The day it was done")
        if !found.facts.records[StarterItem.self].entries.contains(where: { $0.id == row.item }) { found.add("item_id", "The checklist has no such item.") }
    }
}
