/// Conferences and carers' reviews of the last three months, as meetings.
extension DemoWorld {
    mutating func holdConferences(_ papers: inout DemoPapers) {
        var dice = dice("held conferences")
        let links = Dictionary(grouping: records[ConferenceChild.self].entries, by: \.conference)
        var plans = records[ProtectionPlan.self].entries
        var moved: Set<Conference.ID> = [], made: Set<String> = []
        for row in records[Conference.self].entries where row.held > meetingsBegin {
            let here = links[row.id] ?? [], ids = Set(here.map(\.child))
            let ofThese = plans.indices.filter { ids.contains(plans[$0].child) && (plans[$0].from == row.held || plans[$0].to == nil || plans[$0].to == row.held) }
            // What a later step changed again stays as it was told.
            if ofThese.contains(where: { plans[$0].from == row.held && plans[$0].to != nil }) { continue }
            moved.insert(row.id)
            let category = ofThese.first.map { plans[$0].latestCategory }
            hold(row, here, category, &papers, &dice)
            for index in ofThese where plans[index].from == row.held { made.insert(plans[index].id) }
            for index in ofThese where plans[index].to == row.held && plans[index].from < row.held {
                plans[index].to = nil
                plans[index].endReason = nil
            }
        }
        records.set(Rows(plans.filter { !made.contains($0.id) }))
        drop(Conference.self) { moved.contains($0.id) }
        drop(ConferenceChild.self) { moved.contains($0.conference) }
    }

    private func hold(_ row: Conference, _ children: [ConferenceChild], _ category: String?, _ papers: inout DemoPapers, _ dice: inout Dice) {
        let kind: MeetingKind = row.kind == .initial ? .initialConference : row.kind == .review ? .reviewConference : .transferConference
        var meeting = papers.meeting(kind, planned: row.held, chair: row.chair)
        meeting.state = .held
        meeting.held = row.held
        meeting.family = row.family
        meeting.strategyDiscussion = row.strategyDiscussion
        meeting.isQuorate = row.isQuorate
        if row.isQuorate == .no { meeting.quorumReason = "The school sent a full report and the police answered by phone; waiting would have been worse." }
        meeting.reportShared = row.reportShared
        meeting.scale = row.safetyScale
        meeting.mode = dice.percent(30) ? .hybrid : .inPerson
        papers.diary.book(&meeting, on: row.held, rooms: papers.rooms(&dice), late: false, &dice)
        papers.meetings.append(meeting)
        let invited = workingDays.day(dice.int(6, 9), before: row.held)
        for (place, child) in children.enumerated() {
            var link = MeetingChild()
            link.meeting = meeting.id
            link.child = child.child
            link.outcome = child.outcome
            link.participation = child.participation
            link.category = child.outcome == .planMade || child.outcome == .planContinues ? category : nil
            papers.links.append(link)
            if place == 0 {
                papers.askAll(
                    meeting, child.child, on: row.held, invited: invited, papers: nil, participation: child.participation,
                    parentThere: row.parentAttended, &dice)
            }
            let age = papers.age(child.child, on: row.held)
            if age >= 5, child.participation?.conveyedViews == true, let said = dice.pick(DemoWords.atHome) {
                papers.hear(said, child.child, meeting, on: row.held.adding(days: -dice.int(1, 6)), told: row.decisionLetter, &dice)
            }
        }
        papers.ask(meeting, .police) { person in
            person.name = "Sergeant \(DemoNames.surname(&dice))"
            person.invited = invited
            person.reply = dice.percent(70) ? .coming : .reportOnly
            person.attended = person.reply == .coming ? .yes : .no
            person.receives = .yes
        }
        papers.send(meeting, .decisions, on: row.decisionLetter, by: papers.office.name(dice.pick(papers.office.support)), &dice)
        let drafted = workingDays.day(dice.int(3, 7), after: row.held)
        let isDrafted = papers.minute(meeting, drafted: row.minutesDistributed.map { min($0, drafted) } ?? drafted, sent: row.minutesDistributed, &dice)
        guard let first = children.first else { return }
        papers.state(meeting, nil, &dice)
        papers.decide(
            meeting, first.child, from: DemoWords.protectionActions, age: papers.age(first.child, on: row.held), sent: row.decisionLetter,
            on: row.held, &dice)
        papers.write(meeting, [(.worries, dice.word(DemoWords.worriesAtHome)), (.goingWell, dice.word(DemoWords.goingWellAtHome))])
        if isDrafted { papers.write(meeting, [(.parentViews, dice.word(DemoVoices.parents)), (.summary, dice.word(DemoWords.protectionSummary))]) }
    }

    mutating func holdCarerReviews(_ papers: inout DemoPapers) {
        var dice = dice("held carer reviews")
        let homes = Dictionary(records[FosterCarer.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for row in records[CarerReview.self].entries where row.held > meetingsBegin {
            var meeting = papers.meeting(.carerReview, planned: row.held, chair: row.chair ?? holder(.fosterCarer, row.carer.text, on: row.held))
            meeting.state = .held
            meeting.held = row.held
            meeting.carer = row.carer
            meeting.toPanel = row.toPanel
            meeting.carerOutcome = row.outcome
            meeting.place = "The carers' home"
            papers.diary.book(&meeting, on: row.held, rooms: [], late: false, &dice)
            papers.meetings.append(meeting)
            let invited = workingDays.day(12, before: row.held)
            papers.ask(meeting, .carer) { person in
                person.name = homes[row.carer]?.household
                person.invited = invited
                person.reply = .coming
                person.attended = .yes
                person.papersSent = invited
                person.papersReturned = workingDays.day(5, before: row.held)
                person.papersMethod = .paper
                person.receives = .yes
            }
            let sent = past(workingDays.day(dice.int(12, 24), after: row.held))
            papers.send(meeting, .decisions, on: past(workingDays.day(dice.int(2, 5), after: row.held)), by: papers.office.name(dice.pick(papers.office.support)), &dice)
            _ = papers.minute(meeting, drafted: workingDays.day(dice.int(4, 10), after: row.held), sent: sent, &dice)
            papers.write(meeting, [(.carerViews, "“We like it, and the training on sleep helped. We would take brothers and sisters again.”")])
            if row.childViews == "yes" { papers.write(meeting, [(.childViews, "“They are strict about phones and kind about everything else.”")]) }
            if row.otherAuthorityViews == "yes" {
                papers.write(meeting, [(.otherViews, "The authority that placed a child here writes that the carers told it of everything in time.")])
            }
            papers.write(meeting, [(.summary, "The approval fits the home. The supervising worker orders a second bed before the next child comes.")])
        }
        let begin = meetingsBegin
        drop(CarerReview.self) { $0.held > begin }
    }
}

extension DemoWords {
    static let worriesAtHome = [
        "Police came to the house three times in two months at night. The children were awake each time.",
        "The youngest has lost weight, and two appointments with the doctor were missed.",
        "Bruises nobody can explain, and two stories about them.",
    ]
    static let goingWellAtHome = [
        "The mother has gone to every appointment since the last meeting. Grandmother comes on Fridays and stays until morning.",
        "Both children were at school every day this month, washed and with lunch.",
        "The parents say what happened without hiding it, and asked for help themselves.",
    ]
    static let atHome = [
        DemoVoices.Said(words: "It is better when Gran is here. Then nobody shouts.", methods: [.visit, .drawing], answer: "Gran's nights are in the plan, and she has a key."),
        DemoVoices.Said(words: "I want people to ask me and not only Mum.", methods: [.visit, .advocate], answer: "The social worker sees you on your own every two weeks."),
        DemoVoices.Said(words: "I get my brother up for school because Mum sleeps.", methods: [.visit, .paper], answer: "A family worker comes in the mornings now."),
        DemoVoices.Said(words: "Can I have the number of somebody I can ring at night?", methods: [.call, .link], answer: "It is on the card you chose, and in your phone."),
    ]
}
