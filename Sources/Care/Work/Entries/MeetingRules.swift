extension EntryRules {
    static func meeting(_ row: Meeting, _ found: inout Problems) {
        let facts = found.facts
        times(row, &found)
        if let other = row.combinedWith {
            let reviews: Set<MeetingKind> = [.review, .shortBreakReview]
            let isPair = (reviews.contains(row.kind) && other.conference != nil) || (reviews.contains(other) && row.kind.conference != nil)
            if !isPair { found.add("combined_with", "Only a review and a conference are held as one meeting. Choose the other kind, or leave it empty.") }
        }
        found.known(row.chair, "chair_staff_id")
        if let room = row.room, facts.room(room) == nil { found.add("room_id", "No room has this id. Choose a room from the list, or write the place.") }
        if row.kinds.contains(.carerReview), row.carer.flatMap({ facts.number(of: $0) }) == nil {
            found.add("carer_id", "A foster carer review needs the carer it is about. Choose one.")
        }
        if row.kind == .disruption || row.kind == .stability { found.need(row.trigger, "trigger", "Say what led to the meeting.") }
        if row.kinds.contains(.initialConference), row.strategyDiscussion == nil {
            found.add("strategy_discussion_date", "The 15 working days run from the strategy discussion. Enter its day.")
        }
        found.notAhead(row.strategyDiscussion, "strategy_discussion_date", "The strategy discussion")
        found.notAhead(row.reportShared, "report_shared_date", "The day the report was shared")
        found.scale(row.scale, "safety_scale")
        if row.state == .cancelled || row.state == .adjourned {
            found.need(row.stateReason, "state_reason", "Say why the meeting was \(row.state.rawValue).")
        }
        if let before = row.continues {
            if before == row.id { found.add("continues_meeting_id", "A meeting cannot continue itself. Choose the meeting that was adjourned.") }
            if facts.meeting(before) == nil { found.add("continues_meeting_id", "The meeting that was adjourned is not known. Choose it from the list.") }
        }
        held(row, &found)
        for clash in facts.clashes(of: row) where clash.isRefused { found.add(clash.field, clash.sentence) }
    }

    private static func times(_ row: Meeting, _ found: inout Problems) {
        let start = row.starts.map { ClockTime($0) }, end = row.ends.map { ClockTime($0) }
        if case .some(nil) = start { found.add("start_time", "“Starts” must be a time, such as 9:30, 14:30 or 2:30pm.") }
        if case .some(nil) = end { found.add("end_time", "“Ends” must be a time, such as 10:30, 15:30 or 3:30pm.") }
        if row.ends != nil, row.starts == nil { found.add("start_time", "A meeting that has an end has a start. Enter “Starts”.") }
        if case .some(let start?) = start, case .some(let end?) = end, end <= start {
            found.add("end_time", "The meeting ends at \(end.text), which is not after its start at \(start.text).")
        }
    }

    /// What must be known of a meeting that was held.
    private static func held(_ row: Meeting, _ found: inout Problems) {
        found.notAhead(row.held, "held_date", "The day the meeting was held")
        found.notAhead(row.completed, "completed_date", "The day the meeting was completed")
        found.order(row.held, row.completed, "completed_date", "A meeting cannot be completed before it was held.")
        if row.state == .held || row.state == .adjourned, row.held == nil { found.add("held_date", "Enter the day the meeting was held.") }
        if row.state == .planned || row.state == .cancelled, row.held != nil {
            found.add("held_date", "A meeting that is \(row.state.rawValue) was not held. Clear the day, or choose another state.")
        }
        guard row.state == .held, row.held != nil else { return }
        if row.isConference {
            if row.isQuorate == nil { found.add("quorate", "Say whether the conference was quorate.") }
            if row.isQuorate == .no { found.need(row.quorumReason, "quorum_reason", "Say why the conference went on without a quorum.") }
        }
        if row.kinds.contains(.carerReview) { found.need(row.carerOutcome, "carer_outcome", "Say what was decided for the carer.") }
        if !found.facts.missedDeadlines(of: row).isEmpty {
            found.need(row.lateReason, "late_reason", "The meeting was held after the day it was due. Say why.")
            found.need(row.lateDecidedBy, "late_decided_by", "The meeting was held after the day it was due. Say who decided that.")
        }
    }

    static func meetingChild(_ row: MeetingChild, _ found: inout Problems) {
        let facts = found.facts
        found.known(row.child)
        guard let meeting = facts.meeting(row.meeting) else { return found.add("meeting_id", "The meeting is not known. Open it and try again.") }
        if let code = row.participation, let child = facts.number(of: row.child), let born = facts.children[child].born {
            let age = meeting.day.age(bornOn: born)
            if code.isUnderFour, age >= 4 {
                found.add("participation", "PN0 is for children under 4; the child was \(age) on \(meeting.day.long). Choose PN1 to PN7.")
            }
            if !code.isUnderFour, age < 4 {
                found.add("participation", "The child was under 4 on \(meeting.day.long). Choose PN0.")
            }
        }
        if let chairing = row.chairing, chairing != .no {
            if let code = row.participation, !code.attended {
                found.add("chairing", "A child who was not there (\(code.rawValue)) did not chair any of the meeting. Choose no, or mend the participation code.")
            }
            if row.participation == nil { found.add("participation", "Say how the child took part: only a child who was there can have chaired.") }
        }
        if row.chairingAnswer != nil, row.chairingOffered != .yes {
            found.add("chairing_offered", "There is an answer, so the child was asked. Choose yes, or clear the answer.")
        }
        if let outcome = row.outcome {
            let fits: Set<ConferenceOutcome> =
                meeting.kinds.contains(.reviewConference) ? [.planContinues, .planEnded] : [.planMade, .noPlan]
            if !meeting.isConference {
                found.add("outcome", "Only a conference has an outcome for a plan. Leave it empty.")
            } else if !fits.contains(outcome) {
                found.add("outcome", "This conference cannot end with “\(outcome.rawValue)”. Choose one of: \(fits.map(\.rawValue).sorted().joined(separator: ", ")).")
            }
            if outcome == .planMade { found.need(row.category, "category", "A plan that is made needs its category of abuse.") }
        }
        if row.chairing != nil || row.participation != nil, meeting.planned > facts.today, meeting.held == nil {
            found.add("participation", "The meeting has not been held yet. Enter how the child took part on the day.")
        }
    }

    static func meetingPerson(_ row: MeetingPerson, _ found: inout Problems) {
        let facts = found.facts
        if facts.meeting(row.meeting) == nil { found.add("meeting_id", "The meeting is not known. Open it and try again.") }
        let named = [row.contact != nil, row.staff != nil, !(row.name ?? "").trimmingSpaces.isEmpty].count { $0 }
        if named == 0 { found.add("name", "Say who is asked: a contact, a worker, or a name.") }
        if named > 1 { found.add("name", "Choose a contact, or a worker, or write a name: not more than one.") }
        found.known(row.staff, "staff_id")
        if let id = row.contact {
            if let contact = facts.contact(id) {
                if row.receives == .yes, contact.mayReceive == .no {
                    found.add("receives", "This contact may not receive papers. Change that on the child's contacts first, or choose no.")
                }
                if let child = row.child, facts.number(of: child) != facts.number(of: contact.child) {
                    found.add("child_id", "This contact belongs to another child. Choose the child whose contact it is.")
                }
            } else {
                found.add("contact_id", "The contact is not known. Choose one from the child's contacts.")
            }
        }
        found.notAhead(row.invited, "invited_date", "The day of the invitation")
        found.notAhead(row.papersSent, "papers_sent_date", "The day the consultation was sent")
        found.notAhead(row.papersReturned, "papers_returned_date", "The day the consultation came back")
        found.order(row.papersSent, row.papersReturned, "papers_returned_date", "The consultation cannot come back before it was sent.")
        if row.papersReturned != nil, row.papersMethod == nil { found.add("papers_method", "Say how the consultation came back.") }
        if row.attended != nil, let meeting = facts.meeting(row.meeting), meeting.held == nil, meeting.planned > facts.today {
            found.add("attended", "The meeting has not been held yet. Enter who came on the day.")
        }
    }

    static func preparation(_ row: Preparation, _ found: inout Problems) {
        found.notAhead(row.held, "held_date", "The preparation meeting")
        found.notAhead(row.reportReceived, "report_received_date", "The day the report came")
        if row.held != nil, !(row.reasonNotHeld ?? "").isEmpty {
            found.add("reason_not_held", "The preparation meeting was held. Clear the reason, or the day.")
        }
        if row.held != nil { found.need(row.mode, "mode", "Say how the preparation meeting was held: face to face, by phone or by video.") }
        guard let meeting = found.facts.meeting(row.meeting) else { return found.add("meeting_id", "The meeting is not known. Open it and try again.") }
        if let held = row.held, held > meeting.day {
            found.add("held_date", "A preparation meeting is held before the meeting it prepares, which was on \(meeting.day.long).")
        }
    }

    static func standingAnswer(_ row: StandingAnswer, _ found: inout Problems) {
        found.known(row.child)
        if !row.question.replies.contains(row.answer) {
            found.add("answer", "This answer does not fit the question. Choose one of: \(row.question.replies.map(\.rawValue).joined(separator: ", ")).")
        }
        if row.answer == .notRight { found.need(row.words, "words", "Say what is not right, and what will be done.") }
        if let next = row.next, let meeting = found.facts.meeting(row.meeting), next <= meeting.day {
            found.add("next_date", "The day to look at it again is after the meeting on \(meeting.day.long).")
        }
    }

    static func section(_ row: MinuteSection, _ found: inout Problems) {
        found.need(row.words, "words", "Write what was said, or remove the section.")
        for name in row.hidden where ContactRole(rawValue: name) == nil && found.facts.contact(Contact.ID(name)) == nil {
            found.add("hidden_from", "“\(name)” is neither a role nor a contact. Choose from the list who does not get this section.")
        }
    }

    /// Signs of Safety: each danger statement is paired with a safety goal and a scale.
    static func safetyStatement(_ row: SafetyStatement, _ found: inout Problems) {
        found.need(row.danger, "danger_statement", "Write what we are worried may happen.")
        found.need(row.goal, "safety_goal", "Each danger statement needs a safety goal: what must be seen instead.")
        if row.scale == nil { found.add("scale", "Each danger statement needs a scale from 0 to 10.") }
        found.scale(row.scale, "scale")
    }

    static func decision(_ row: Decision, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.action, "action", "Write what will be done.")
        found.need(row.owner, "owner", "Say who will do it.")
        found.need(row.outcome, "outcome", "Say what will be different for the child.")
        found.known(row.ownerStaff, "owner_staff_id")
        if let due = row.due {
            if let day = row.meeting.flatMap({ found.facts.meeting($0) })?.day, due < day {
                found.add("due_date", "A decision cannot be due before the meeting on \(day.long).")
            }
        } else {
            found.add("due_date", "Say by when it will be done.")
        }
        found.notAhead(row.done, "done_date", "The day it was done")
        if row.state == .done, row.done == nil { found.add("done_date", "Enter the day it was done.") }
        if row.state != .done, row.done != nil { found.add("state", "It has a day on which it was done. Choose done, or clear the day.") }
        if row.state == .notProgressed { found.need(row.progress, "progress", "Say why it has not progressed.") }
        found.notAhead(row.confirmed, "confirmed_date", "The day it was confirmed")
    }

    static func minutes(_ row: Minutes, _ found: inout Problems) {
        found.notAhead(row.drafted, "drafted_date", "The draft")
        found.notAhead(row.checked, "checked_date", "The check")
        found.notAhead(row.approved, "approved_date", "The approval")
        found.order(row.drafted, row.checked, "checked_date", "Minutes are checked after they are drafted.")
        found.order(row.checked ?? row.drafted, row.approved, "approved_date", "Minutes are approved after they are checked.")
        if row.checked != nil, row.drafted == nil { found.add("drafted_date", "Minutes that are checked have been drafted. Enter the day.") }
        if row.approved != nil, row.checked == nil { found.add("checked_date", "Minutes that are approved have been checked. Enter the day.") }
        guard let meeting = found.facts.meeting(row.meeting) else { return found.add("meeting_id", "The meeting is not known. Open it and try again.") }
        if row.approved != nil, meeting.held == nil { found.add("approved_date", "The meeting has not been held, so its minutes cannot be approved.") }
    }

    static func pack(_ row: PackSent, _ found: inout Problems) {
        found.notAhead(row.sent, "sent_date", "The day the pack went")
        found.need(row.method, "method", "Say how the pack went: post, secure email, by hand.")
        guard let person = found.facts.person(row.person), person.meeting == row.meeting else {
            return found.add("person_id", "This person was not asked to the meeting. Choose one of its people.")
        }
        if person.receives != .yes { found.add("person_id", "This person does not receive the record. Change that on the meeting first.") }
    }
}

extension MinuteSection {
    /// The roles and contacts who do not get it.
    public var hidden: [String] { (hiddenFrom ?? "").split(separator: ";").map { $0.trimmingSpaces }.filter { !$0.isEmpty } }
}

extension Facts {
    /// The clocks that a meeting missed, or would miss if it were held on the day it says: those whose day came before it.
    ///
    /// Of a meeting that is stored as held the clocks are those it answered; of another, those still open.
    public func missedDeadlines(of meeting: Meeting) -> [Deadline] {
        let day = meeting.held ?? meeting.planned
        guard let stored = self.meeting(meeting.id), stored.state == .held, let counted = countedDay(of: meeting.id) else {
            let begun = meeting.continues.flatMap { self.meeting($0)?.held } ?? day
            let counted = day <= workingDays.day(20, after: begun) ? min(begun, day) : day
            // As it is planned: the clock of an initial conference runs until it is held.
            var planned = meeting
            planned.held = nil
            return deadlines(for: planned).filter { $0.due < counted }
        }
        var found: [Deadline] = []
        for kind in meeting.kinds {
            let clocks = kind.conference == .initial ? [.initialConference] : kind.conference == .transferIn ? [.transferInConference] : kind.timescales
            for clock in clocks {
                if let carer = meeting.carer, kind == .carerReview {
                    found += clock.deadlines(self).filter { $0.subject == .carer(carer) && $0.done == counted && $0.due < counted }
                    continue
                }
                for child in children(of: meeting.id) {
                    found += clock.deadlines(self, of: child).filter { $0.done == counted && $0.due < counted }
                }
            }
        }
        var seen: Set<Deadline> = []
        return found.filter { seen.insert($0).inserted }
    }
}
