/// Meetings of the weeks ahead: what falls due, most of it booked.
struct DemoDue {
    var reviews: [(child: Child.ID, due: Day, because: String)] = []
    var conferences: [(family: String, children: [Child.ID], due: Day)] = []
    var carers: [(carer: FosterCarer.ID, due: Day)] = []
}

extension DemoWorld {
    /// What falls due in the next ten weeks, and what is overdue, by the rules everybody else reads it by.
    func due() -> DemoDue {
        let facts = Facts(records, today: end)
        let until = end.adding(days: 70)
        var due = DemoDue()
        for one in facts.lookedAfter(on: end) {
            guard let link = facts.reviewChain(facts.periods[one.period], countingAuthority: true).links.last, link.held == nil, link.due <= until
            else { continue }
            due.reviews.append((facts.children[one.child].id, link.due, link.kind.because))
        }
        var families: [String: Int] = [:]
        for plan in records[ProtectionPlan.self].entries where plan.to == nil {
            guard let number = facts.number(of: plan.child) else { continue }
            let open = Timescale.reviewConference.deadlines(facts, of: number).filter { $0.isOpen(on: end) }.map(\.due).min()
            guard let day = open, day <= until else { continue }
            let family = plan.family ?? plan.child.text
            if let place = families[family] {
                due.conferences[place].children.append(plan.child)
                due.conferences[place].due = min(due.conferences[place].due, day)
            } else {
                families[family] = due.conferences.count
                due.conferences.append((family, [plan.child], day))
            }
        }
        for deadline in Timescale.fosterCarerReview.deadlines(facts) where deadline.isOpen(on: end) && deadline.due <= until {
            if case .carer(let carer) = deadline.subject { due.carers.append((carer, deadline.due)) }
        }
        due.reviews.sort { ($0.due, $0.child) < ($1.due, $1.child) }
        due.conferences.sort { ($0.due, $0.family) < ($1.due, $1.family) }
        due.carers.sort { ($0.due, $0.carer) < ($1.due, $1.carer) }
        return due
    }

    /// Books most of what is due.
    func plan(_ due: DemoDue, _ papers: inout DemoPapers) {
        var dice = dice("planned meetings")
        let main = busiest()
        var hasToday = !workingDays.isWorked(end)
        for one in due.reviews {
            // The further ahead, the less is booked.
            guard dice.percent(one.due <= end ? 45 : one.due - end <= 28 ? 92 : 68), let chair = current(.lookedAfter, one.child.text) else { continue }
            // One review of the IRO with the most cases is held today, where today is worked.
            let isToday = !hasToday && chair == main && one.due >= end
            planReview(one.child, chair, one.due, one.because, isToday ? end : nil, &papers, &dice)
            if isToday { hasToday = true }
        }
        for one in due.conferences {
            guard dice.percent(one.due <= end ? 60 : one.due - end <= 28 ? 95 : 70), let first = one.children.first,
                let chair = current(.protection, first.text)
            else { continue }
            planConference(one.family, one.children, first, chair, one.due, &papers, &dice)
        }
        for one in due.carers {
            guard dice.percent(70), let chair = current(.fosterCarer, one.carer.text), let day = free(chair, one.due, papers, &dice) else { continue }
            var meeting = papers.meeting(.carerReview, planned: day, chair: chair)
            meeting.carer = one.carer
            meeting.place = "The carers' home"
            guard papers.diary.book(&meeting, on: day, rooms: [], late: false, &dice) else { continue }
            papers.meetings.append(meeting)
        }
    }

    /// Who holds a case now.
    func current(_ kind: CaseKind, _ id: String) -> StaffMember.ID? {
        (holders[kind.rawValue + id] ?? []).last { $0.to == nil }?.staff
    }

    /// A working day before the limit on which the chair is there; where the limit is past, one of the next days.
    private func free(_ chair: StaffMember.ID, _ due: Day, _ papers: DemoPapers, _ dice: inout Dice) -> Day? {
        let earliest = workedAfter(end.adding(days: 1))
        var day = due <= earliest ? workedAfter(end.adding(days: dice.int(1, 9))) : max(earliest, worked(due.adding(days: -dice.int(0, 12))))
        for _ in 0..<20 {
            if !papers.diary.isAway(chair, day) { return day }
            day = day > earliest ? max(earliest, worked(day.adding(days: -1))) : workedAfter(papers.today.adding(days: dice.int(2, 15)))
        }
        return nil
    }

    /// When invitations and consultation papers go: about four weeks ahead, or as soon as a meeting is booked.
    private func sent(before day: Day, _ dice: inout Dice) -> Day? {
        guard day - end <= 27 else { return nil }
        return min(worked(day.adding(days: -dice.int(22, 27))), worked(end))
    }

    private func planReview(
        _ child: Child.ID, _ chair: StaffMember.ID, _ due: Day, _ because: String, _ today: Day?, _ papers: inout DemoPapers, _ dice: inout Dice
    ) {
        guard let day = today ?? free(chair, due, papers, &dice) else { return }
        var meeting = papers.meeting(.review, planned: day, chair: chair)
        if day > due {
            meeting.lateReason = dice.word(["IRO unavailable", "social worker report not ready", "family unavailable"])
            meeting.lateDecidedBy = papers.office.name(papers.office.serviceManager)
        }
        papers.place(&meeting, on: day, age: papers.age(child, on: day), &dice)
        guard meeting.starts != nil else { return }
        papers.meetings.append(meeting)
        var link = MeetingChild()
        link.meeting = meeting.id
        link.child = child
        if papers.age(child, on: day) >= 8, day - end <= 20, dice.percent(50) {
            link.chairingOffered = .yes
            link.chairingAnswer = dice.word(["Wants to think about it.", "Yes, the beginning.", "No thank you."])
        }
        papers.links.append(link)
        let invited = sent(before: day, &dice)
        papers.askAll(meeting, child, on: day, invited: invited, papers: invited, participation: nil, parentThere: nil, &dice)
        guard invited != nil else { return }
        if dice.percent(55) {
            var preparation = Preparation()
            preparation.meeting = meeting.id
            if dice.percent(85) {
                preparation.held = worked(min(end, day.adding(days: -dice.int(18, 24))))
                preparation.mode = dice.word(["face to face", "telephone", "video"])
                preparation.words = dice.word(DemoWords.preparation)
            } else {
                preparation.reasonNotHeld = "Social worker on leave until the week of the meeting"
            }
            papers.preparations.append(preparation)
        }
        let age = papers.age(child, on: day)
        let isBack = papers.people.contains { $0.meeting == meeting.id && $0.role == .child && $0.papersReturned != nil }
        if isBack, age >= 5, let said = DemoVoices.said(age: age, &dice) {
            papers.hear(said, child, meeting, on: end.adding(days: -dice.int(0, 5)), told: nil, &dice)
        }
    }

    private func planConference(
        _ family: String, _ children: [Child.ID], _ first: Child.ID, _ chair: StaffMember.ID, _ due: Day, _ papers: inout DemoPapers,
        _ dice: inout Dice
    ) {
        guard let day = free(chair, due, papers, &dice) else { return }
        var meeting = papers.meeting(.reviewConference, planned: day, chair: chair)
        meeting.family = family
        meeting.mode = dice.percent(30) ? .hybrid : .inPerson
        guard papers.diary.book(&meeting, on: day, rooms: papers.rooms(&dice), late: false, &dice) else { return }
        papers.meetings.append(meeting)
        for child in children.sorted() {
            var link = MeetingChild()
            link.meeting = meeting.id
            link.child = child
            papers.links.append(link)
        }
        papers.askAll(meeting, first, on: day, invited: sent(before: day, &dice), papers: nil, participation: nil, parentThere: nil, &dice)
    }
}
