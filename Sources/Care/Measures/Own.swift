extension Measure {
    /// Children given the card that says who their IRO is, in time.
    public static let cardGiven = Measure(
        "iro-card-given", title: "Children given their IRO’s card in time", counting: "cases given to an IRO whose card fell due in the period",
        met: "the child had that IRO’s card within 10 working days of the allocation (a setting)", basis: "local standard; IRO Handbook 3.25: children know their IRO",
        unit: .children, span: .flow, reads: [Allocation.self, OfficerCard.self]
    ) { facts, period in
        let rows = facts.records[Allocation.self]
        guard let begins = facts.firstCard else { return [] }
        return rows.entries.indices.compactMap { place in
            let row = rows.entries[place]
            guard row.kind == .lookedAfter || row.kind == .protection, row.from >= begins else { return nil }
            let due = facts.workingDays.day(facts.settings.whole(.cardDays, on: row.from), after: row.from)
            guard period.contains(due), let child = facts.number(of: Child.ID(row.caseID)) else { return nil }
            let record = RecordReference(Allocation.shape.id, rows.ids[place])
            func counted(_ outcome: Case.Outcome) -> Case { Case(facts.subject(child), day: due, outcome, group: facts.name(of: row.staff), record: record) }
            let card = facts.cards(of: child).first { $0.staff == row.staff && $0.given >= row.from.adding(days: -30) }
            if let card { return counted(card.given <= due ? .met : .missed) }
            if let to = row.to, to <= due { return counted(.excluded("the allocation ended before the card was due")) }
            return counted(due < facts.today ? .missed : .excluded("not yet due"))
        }
    }

    /// Consultations before meetings that came back.
    public static let consultationReturned = rows(
        of: MeetingPerson.self, "consultation-returned", title: "Consultations returned", counting: "consultations sent in the period, by whom they were sent to",
        met: "the answers came back before the meeting, or at it", basis: "annual report 5.18; Care Planning Regulations 2010, schedule 7", unit: .answers,
        also: [Meeting.self], day: \.papersSent
    ) { person, facts in
        let meeting = facts.meeting(person.meeting), held = meeting?.day
        let subject = person.child.flatMap { facts.number(of: $0) }.map { facts.subject($0) } ?? .other("meeting \(person.meeting)")
        let group = Audience(person.role).title
        if let back = person.papersReturned { return (subject, held.map { back <= $0 } ?? true ? .met : .missed, group) }
        if meeting?.state == .planned, held.map({ $0 >= facts.today }) ?? true { return (subject, .excluded("the meeting is still to come"), group) }
        return (subject, meeting?.state == .cancelled ? .excluded("the meeting was cancelled") : .missed, group)
    }

    /// People asked how a meeting was who answered, by who chaired it.
    public static let feedbackResponse = rows(
        of: FeedbackRequest.self, "feedback-response", title: "Feedback after meetings: who answered", counting: "people asked in the period how a meeting was, by who chaired it",
        met: "they answered", basis: "annual report 7.10, 8.4.2", unit: .answers, also: [Meeting.self], day: \.asked
    ) { request, facts in
        let chair = facts.meeting(request.meeting)?.chair.map { facts.name(of: $0) } ?? "no chair recorded"
        return (.other("meeting \(request.meeting)"), request.answered != nil ? .met : .missed, chair)
    }

    /// Reviews after which the child had a letter written for them.
    public static let lettersSent = Measure(
        "letters-to-children", title: "Reviews followed by a letter to the child", counting: "reviews held in the period, child by child; children under 4 are left out",
        met: "a letter to the child was sent", basis: "IRO Handbook 3.70: a record the child can understand", unit: .reviews, span: .flow,
        reads: [ChildLetter.self, Meeting.self, MeetingChild.self]
    ) { facts, period in
        facts.meetings.filter { $0.isReview && $0.state == .held && period.contains($0.day) }.flatMap { meeting in
            facts.children(of: meeting.id).map { child in
                let age = facts.children[child].born.map { meeting.day.age(bornOn: $0) }
                let letter = facts.letter(to: child, after: meeting.id)
                let outcome: Case.Outcome = letter?.sent != nil ? .met : age.map({ $0 < 4 }) ?? false ? .excluded("under 4") : .missed
                return Case(facts.subject(child), day: meeting.day, outcome, group: meeting.chair.map { facts.name(of: $0) } ?? "", record: facts.record(of: meeting.id))
            }
        }
    }
}

extension Facts {
    /// The first day a card was given: before it nobody kept them, which is not the same as none.
    public var firstCard: Day? { records[OfficerCard.self].entries.map(\.given).min() }
}
