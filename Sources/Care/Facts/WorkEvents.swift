/// What people who work for a child enter here, as events of the timeline.
extension Facts {
    /// The timeline with one part of it picked; IRO activity is everything an IRO did, wherever else it stands.
    public func timeline(of child: Int, _ kind: Event.Kind?) -> [Event] {
        let all = timeline(of: child)
        guard let kind else { return all }
        return all.filter { $0.kind == kind || (kind == .officer && $0.activity != nil) }
    }

    /// How often each kind of IRO activity happened to a child in a span of days, both ends included.
    public func activity(of child: Int, from start: Day, to end: Day) -> [Event.Activity: Int] {
        timeline(of: child).filter { start <= $0.day && $0.day <= end }.reduce(into: [:]) { counts, event in
            if let activity = event.activity { counts[activity, default: 0] += 1 }
        }
    }

    func event<Row: Entry>(
        _ day: Day?, _ kind: Event.Kind, _ title: String, _ detail: String? = nil, _ row: Row, activity: Event.Activity? = nil
    ) -> [Event] {
        guard let day else { return [] }
        let known = detail.flatMap { $0.isEmpty ? nil : $0 }
        return [Event(day: day, kind: kind, title: title, detail: known, record: reference(of: row), activity: activity)]
    }

    func workEvents(_ child: Int) -> [Event] { meetingEvents(child) + betweenEvents(child) + challengeEvents(child) + independentEvents(child) + ownEvents(child) + saidEvents(child) + qualityEvents(child) + serviceEvents(child) }

    private func meetingEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for meeting in meetings(of: child) {
            let isTold = meeting.state == .held && !meeting.kinds.allSatisfy { [.shortBreakReview, .disruption, .stability].contains($0) }
            switch meeting.state {
            case .planned: events += event(meeting.planned, .plan, "\(meeting.title) planned", meeting.times, meeting)
            case .adjourned: events += event(meeting.held, .plan, "\(meeting.title) adjourned", meeting.stateReason, meeting)
            case .cancelled: events += event(meeting.planned, .plan, "\(meeting.title) cancelled", meeting.stateReason, meeting)
            // Reviews and conferences stand in the registers that figures read, and are told from there.
            case .held where !isTold: events += event(meeting.held, .plan, "\(meeting.title) held", meeting.trigger, meeting)
            case .held: break
            }
            if meeting.state != .held || !meeting.isReview, let preparation = preparation(of: meeting.id) {
                events += event(preparation.held, .plan, "Preparation meeting", preparation.mode, preparation, activity: .preparation)
            }
            for person in people(of: meeting.id) where person.child == nil || number(of: person.child ?? .blank) == child {
                let who = person.role.rawValue
                events += event(person.papersSent, .plan, "Consultation sent", who, person, activity: .consultation)
                events += event(person.papersReturned, .plan, "Consultation returned", who, person, activity: .consultation)
            }
        }
        for decision in decisions(of: child) {
            events += event(decision.done, .plan, "Decision carried out", decision.action, decision)
        }
        for view in views(of: child) {
            events += event(view.said, .voice, "View of the \(view.by.rawValue)", view.method.rawValue, view)
            events += event(view.told, .voice, "Child told what came of a view", view.result?.rawValue, view)
        }
        return events
    }

    private func betweenEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for alert in alerts(of: child) {
            events += event(alert.told, .officer, "IRO told of a change: \(alert.kind.title.lowercased())", alert.words, alert)
            events += event(
                alert.answered, .officer, "Change answered", alert.reviewEarlier.map { "review earlier: \($0.rawValue)" }, alert, activity: .contact)
        }
        for item in panels(of: child) where item.day <= today { events += event(item.day, .court, item.panel, item.decision ?? item.question, item) }
        for track in permanence(of: child) {
            events += event(track.agreed, .court, "Plan for permanence agreed", track.plan.rawValue, track)
            events += event(track.ended, .court, "Plan for permanence ended", track.plan.rawValue, track)
        }
        for row in rationales(of: child) { events += event(row.day, .court, "Placement looked at again (\(row.kind.rawValue))", row.words, row) }
        for court in courtCases(of: child) {
            events += event(court.opened, .court, "Proceedings issued", court.kind, court)
            events += event(court.guardianTold, .court, "IRO told of the children’s guardian", court.guardian, court)
            events += event(court.closed, .court, "Proceedings ended", court.outcome, court)
        }
        for row in warnings(of: child) {
            events += event(row.from, .care, "Warning: \(row.kind.rawValue)", nil, row)
            events += event(row.to, .care, "Warning ended: \(row.kind.rawValue)", nil, row)
        }
        for file in attachments(of: child) { events += event(file.added, .plan, "File added", file.title, file) }
        return events
    }

    /// What became of concerns and disputes after they were raised, and thanks.
    private func challengeEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for each in disputes(of: child) {
            for step in each.steps {
                let title = step.stage == 0 ? "Concern" : "Dispute, stage \(step.stage)"
                if step.stage > 0 { events += event(step.sent, .voice, "\(title): put to \((step.recipient ?? "the council").lowercased())", each.dispute.theme, step, activity: .challenge) }
                events += event(step.answered, .voice, "\(title): answer received", step.recipient, step)
            }
            events += event(each.detail.cafcass, .voice, "Concern: CAFCASS told", each.detail.cafcassNote, each.detail, activity: .challenge)
            events += event(each.detail.childTold, .voice, "Child told what came of a concern", each.detail.childToldHow, each.detail, activity: .challenge)
        }
        for row in thanks(of: child).reversed() { events += event(row.day, .voice, "Good practice: the IRO said thank you", row.words, row) }
        return events
    }

    /// Only where the facts hold them: what a reader may not see is taken out of the facts before.
    private func independentEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for advice in legalAdvice(of: child) {
            events += event(advice.asked, .officer, "Independent legal advice asked for", advice.provider, advice, activity: .legalAdvice)
            events += event(advice.answered, .officer, "Independent legal advice given", advice.provider, advice, activity: .legalAdvice)
        }
        for note in notes(of: child) { events += event(note.day, .officer, "Own note", nil, note) }
        return events
    }
}
