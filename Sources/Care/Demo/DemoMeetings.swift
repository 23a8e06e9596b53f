/// The meetings of the last three months, which are entered once, as meetings, and are in no other register.
extension DemoWorld {
    /// Since when meetings are kept as such.
    var meetingsBegin: Day { end.adding(days: -91) }

    /// The child's episode on a day.
    func episode(_ child: Child.ID, on day: Day, _ careers: [Child.ID: DemoChild]) -> Episode? { careers[child]?.episode(on: day) }

    /// Turns the reviews, conferences and carers' reviews of the last three months into meetings.
    mutating func holdMeetings(_ papers: inout DemoPapers) {
        holdReviews(&papers)
        holdConferences(&papers)
        holdCarerReviews(&papers)
    }

    private mutating func holdReviews(_ papers: inout DemoPapers) {
        var dice = dice("held reviews")
        let careers = Dictionary(children.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let visits = Dictionary(grouping: records[IROVisit.self].entries, by: \.child)
        let reviews = Dictionary(grouping: records[Review.self].entries.filter { $0.held > meetingsBegin }) { "\($0.child) \($0.held)" }
        var moved: Set<String> = []
        for detail in records[ReviewDetail.self].entries where detail.held > meetingsBegin {
            // A review that was entered twice stays in the return, where the check finds it.
            guard let found = reviews["\(detail.child) \(detail.held)"], found.count == 1, let review = found.first, let chair = detail.chair else {
                continue
            }
            let career = careers[detail.child]
            // So does one after care ended.
            guard career?.stay(on: detail.held) != nil else { continue }
            moved.insert("\(detail.child) \(detail.held)")
            let visit = (visits[detail.child] ?? []).first { $0.held == detail.seen && $0.kind.hasPrefix("pre-review") }
            hold(detail, review, chair, career, visit, &papers, &dice)
        }
        drop(Review.self) { moved.contains("\($0.child) \($0.held)") }
        drop(ReviewDetail.self) { moved.contains("\($0.child) \($0.held)") }
    }

    private mutating func hold(
        _ detail: ReviewDetail, _ review: Review, _ chair: StaffMember.ID, _ career: DemoChild?, _ visit: IROVisit?, _ papers: inout DemoPapers,
        _ dice: inout Dice
    ) {
        let age = papers.age(detail.child, on: detail.held)
        var meeting = papers.meeting(.review, planned: detail.held, chair: chair)
        meeting.state = .held
        meeting.held = detail.held
        meeting.lateReason = detail.lateReason
        meeting.lateDecidedBy = detail.lateReason == nil ? nil : papers.office.name(papers.office.serviceManager)
        papers.place(&meeting, on: detail.held, age: age, &dice)
        papers.meetings.append(meeting)

        var link = MeetingChild()
        link.meeting = meeting.id
        link.child = detail.child
        link.participation = review.participation
        link.chairing = review.participation.attended ? detail.chairing : .no
        if age >= 8 {
            link.chairingOffered = link.chairing == .no && dice.percent(25) ? .no : .yes
            switch link.chairing {
            case .chaired: link.chairingAnswer = "Yes, all of it."
            case .coChaired: link.chairingAnswer = "Yes, the part about school."
            default: if link.chairingOffered == .yes { link.chairingAnswer = dice.word(["No thank you.", "Not this time.", "Maybe when I am older."]) }
            }
            if link.chairing != .no { link.chairingSupport = "The IRO and the child wrote the list of questions together the week before." }
        }
        link.notSeenReason = detail.wasSeen == .no ? detail.notSeenReason : nil
        papers.links.append(link)
        if detail.wasSeen == .yes { papers.see(detail, visit, visits: records[IROVisit.self].count, age: age, &dice) }

        var preparation = Preparation()
        preparation.meeting = meeting.id
        preparation.held = detail.preparation
        preparation.mode = detail.preparation == nil ? nil : detail.preparationMode
        preparation.reportReceived = detail.reportReceived
        if detail.preparation != nil { preparation.words = dice.word(DemoWords.preparation) }
        if detail.reportReceived == nil { preparation.missing = "The social worker's report" }
        if detail.preparationHeld == .no { preparation.reasonNotHeld = dice.word(["Social worker on leave", "No time in common before the meeting"]) }
        if detail.preparationHeld != nil || detail.reportReceived != nil { papers.preparations.append(preparation) }

        let invited = workingDays.day(dice.int(15, 22), before: detail.held)
        papers.askAll(
            meeting, detail.child, on: detail.held, invited: invited, papers: detail.papersSent, participation: review.participation,
            parentThere: nil, &dice)
        papers.send(meeting, .decisions, on: detail.decisionsSent, by: papers.office.name(dice.pick(papers.office.support)), &dice)
        let isDrafted = papers.minute(meeting, drafted: detail.minutesDrafted, sent: detail.minutesDistributed, &dice)
        let spoke = age >= 3 && (review.participation.conveyedViews || review.participation.isUnderFour)
        let led = link.chairing == .chaired || link.chairing == .coChaired
        let said = led ? DemoVoices.led : spoke ? DemoVoices.said(age: age, &dice) : nil
        let isNew = career?.episode(on: detail.held).map { $0.reason.rawValue == "P" && $0.from > detail.held.adding(months: -6) } ?? false
        papers.write(meeting, detail.child, age: age, said: said, moved: isNew, isDrafted: isDrafted, &dice)
        if let said {
            let told = detail.decisionsSent.map { workingDays.day(dice.int(3, 9), after: $0) }
            papers.hear(said, detail.child, meeting, on: led ? detail.held : detail.seen ?? detail.held, told: told, &dice)
        }
        papers.answer(meeting, detail.child, age: age, legal: career?.episode(on: detail.held)?.legalStatus, on: detail.held, &dice)
        papers.decide(meeting, detail.child, from: DemoWords.actions, age: age, sent: detail.decisionsSent, on: detail.held, &dice)
        if dice.percent(20) { papers.state(meeting, detail.child, &dice) }
    }

    /// Takes rows out of a register.
    mutating func drop<Row: Entry>(_: Row.Type, _ isGone: (Row) -> Bool) {
        var rows = records[Row.self]
        rows.remove(at: Set(rows.entries.indices.filter { isGone(rows.entries[$0]) }))
        records.set(rows)
    }
}

extension DemoPapers {
    /// What the IRO found on the visit before a review.
    mutating func see(_ detail: ReviewDetail, _ known: IROVisit?, visits: Int, age: Int, _ dice: inout Dice) {
        var visit = known ?? IROVisit()
        if known == nil {
            visit.id = DemoWorld.id("V", visits + newVisits.count + 1)
            visit.child = detail.child
            visit.staff = detail.chair
            visit.held = detail.seen ?? detail.held
            visit.kind = detail.contactMethod == "telephone" ? "pre-review telephone call" : "pre-review visit"
            visit.seenAlone = detail.seenAlone
            newVisits.append(visit)
        }
        var row = VisitDetail()
        row.visit = visit.id
        row.child = detail.child
        row.seen = .yes
        row.place = detail.contactMethod == "telephone" ? "By phone" : detail.contactMethod == "visit elsewhere" ? "At school" : "Where the child lives"
        row.checked = dice.word(DemoWords.visitChecks)
        if detail.contactMethod == "telephone" {
            row.found = age < 4 ? "The carer told how the child eats, sleeps and plays." : "Talked for ten minutes, with the carer out of the room. Will come to the meeting if it is short."
        } else {
            row.found = age < 4 ? DemoVoices.section(age: age, words: "", &dice) : dice.word(DemoWords.visitFound)
        }
        visitDetails.append(row)
    }
}
