/// What the record of a held meeting says.
extension DemoPapers {
    private mutating func section(_ meeting: Meeting, _ child: Child.ID?, _ heading: MinuteHeading, _ words: String, hiddenFrom: String? = nil) {
        guard !words.isEmpty else { return }
        var row = MinuteSection()
        row.id = DemoWorld.id("MS", sections.count + 1, digits: 6)
        row.meeting = meeting.id
        row.child = child
        row.heading = heading
        row.words = words
        row.hiddenFrom = hiddenFrom
        sections.append(row)
    }

    /// The words of a looked-after review, once they are drafted; before that what the IRO noted at the meeting.
    mutating func write(
        _ meeting: Meeting, _ child: Child.ID, age: Int, said: DemoVoices.Said?, moved: Bool, isDrafted: Bool, _ dice: inout Dice
    ) {
        let words = said?.words ?? "It is fine here."
        section(meeting, child, .childViews, DemoVoices.section(age: age, words: words, &dice))
        section(meeting, child, .worries, DemoWords.line(DemoWords.worries, age, &dice))
        guard isDrafted else { return }
        section(meeting, child, .goingWell, DemoWords.line(DemoWords.goingWell, age, &dice))
        section(meeting, child, .carerViews, dice.word(DemoVoices.carers))
        section(meeting, child, .parentViews, dice.word(DemoVoices.parents))
        section(meeting, child, .placement, dice.word(moved ? DemoWords.moved : DemoWords.placement), hiddenFrom: dice.percent(8) ? "parent" : nil)
        section(meeting, child, .family, dice.word(DemoWords.family))
        section(meeting, child, .health, DemoWords.line(DemoWords.health, age, &dice), hiddenFrom: age >= 12 && dice.percent(25) ? "parent;school" : nil)
        section(meeting, child, .education, DemoWords.line(DemoWords.education, age, &dice))
        section(meeting, child, .identity, DemoWords.line(DemoWords.identity, age, &dice))
        if dice.percent(50) { section(meeting, child, .contingency, DemoWords.line(DemoWords.contingency, age, &dice)) }
        section(meeting, child, .summary, dice.word(DemoWords.summary))
    }

    /// The words of a conference or of another meeting that is about a family or a household.
    mutating func write(_ meeting: Meeting, _ parts: [(MinuteHeading, String)]) {
        for (heading, words) in parts { section(meeting, nil, heading, words) }
    }

    mutating func state(_ meeting: Meeting, _ child: Child.ID?, _ dice: inout Dice) {
        guard let pair = dice.pick(DemoWords.dangers) else { return }
        var row = SafetyStatement()
        row.id = DemoWorld.id("SS", statements.count + 1)
        row.meeting = meeting.id
        row.child = child
        row.danger = pair.danger
        row.goal = pair.goal
        row.scale = meeting.scale ?? dice.int(3, 8)
        statements.append(row)
    }

    /// The questions asked at every review, and their answers.
    mutating func answer(_ meeting: Meeting, _ child: Child.ID, age: Int, legal: LegalStatus?, on day: Day, _ dice: inout Dice) {
        for question in StandingQuestion.allCases {
            var row = StandingAnswer()
            row.meeting = meeting.id
            row.child = child
            row.question = question
            row.answer = question.replies.first ?? .right
            switch question {
            case .legalStatus where legal?.rawValue == "V2":
                if dice.percent(35) {
                    row.answer = .notRight
                    row.words = "Accommodated by agreement for a long time, and the parent has not been seen. Legal planning meeting asked for."
                } else {
                    row.words = "The parent agrees again and knows that the agreement can be ended at any time."
                }
            case .permanence where dice.percent(30):
                row.answer = .notYet
                row.words = "Two ways are looked at side by side until the assessment is in."
            case .savings:
                row.answer = age < 1 ? .notNeeded : dice.percent(80) ? .right : .notRight
                if row.answer == .notRight { row.words = "The savings stayed with the carer before. The social worker asks for them." }
            case .lifeStory: row.answer = age < 2 ? .notNeeded : dice.pick([.notYet, .started, .started, .finished]) ?? .started
            case .health, .education: if dice.percent(14) { row.answer = .notRight }
            default: break
            }
            if row.answer == .notYet || row.answer == .notRight { row.next = day.adding(days: dice.int(40, 120)) }
            answers.append(row)
        }
    }

    /// Three to five numbered decisions: done, under way, overdue, and now and then one carried over from the meeting before.
    mutating func decide(_ meeting: Meeting, _ child: Child.ID, from actions: [DemoWords.Action], age: Int, sent: Day?, on day: Day, _ dice: inout Dice) {
        let fitting = dice.some(dice.int(3, 5), of: actions.filter { $0.ages.contains(age) })
        for (place, action) in fitting.enumerated() {
            var row = Decision()
            row.meeting = meeting.id
            row.child = child
            row.number = place + 1
            row.action = action.words
            row.outcome = action.outcome
            row.owner = action.owner
            switch action.owner {
            case "Social worker": row.ownerStaff = office.workers[child]
            case "Team manager": row.ownerStaff = office.manager(of: child)
            case "IRO": row.ownerStaff = meeting.chair
            default: break
            }
            let due = day.adding(days: action.days)
            row.due = due
            row.state = .open
            if dice.percent(due < today ? 68 : 12), let done = past(dice.day(day.adding(days: 3), min(due.adding(days: 6), today))), done > day {
                row.state = .done
                row.done = done
                row.progress = dice.word(["Done; the child was told.", "Done on time.", "Done, and it goes on."])
            } else if due < today, dice.percent(18) {
                row.state = .notProgressed
                row.progress = dice.word(["The worker was ill and nobody took it over.", "Waits for money that has not been agreed."])
            }
            if let sent {
                row.confirmed = dice.percent(70) ? past(workingDays.day(dice.int(1, 5), after: sent)) : nil
                if row.confirmed != nil {
                    row.confirmedBy = office.manager(of: child)
                } else if place == 1, dice.percent(12) {
                    row.objection = "There is no money for this before April. Can it be done by the school instead?"
                }
            }
            if place == 0, meeting.kind == .review, dice.percent(22) { row.from = carry(action, child, from: day, &dice) }
            row.id = Decision.ID(DemoWorld.id("DC", decisions.count + 1))
            decisions.append(row)
        }
    }

    /// The decision of the meeting before that was not done.
    private mutating func carry(_ action: DemoWords.Action, _ child: Child.ID, from day: Day, _ dice: inout Dice) -> Decision.ID {
        var row = Decision()
        row.id = Decision.ID(DemoWorld.id("DC", decisions.count + 1))
        row.child = child
        row.number = 2
        row.action = action.words
        row.outcome = action.outcome
        row.owner = action.owner
        row.due = day.adding(days: -dice.int(20, 100))
        row.state = .carried
        row.progress = "Not done by the meeting; a new date was set."
        decisions.append(row)
        return row.id
    }

    /// How far the record has come: drafted, checked, approved, sent.
    ///
    /// - Returns: whether it is drafted.
    mutating func minute(_ meeting: Meeting, drafted: Day?, sent: Day?, _ dice: inout Dice) -> Bool {
        guard let drafted, drafted <= today else { return false }
        var row = Minutes()
        row.meeting = meeting.id
        row.drafted = drafted
        row.draftedBy = office.name(meeting.chair)
        let checked = workingDays.day(dice.int(2, 5), after: drafted), approved = workingDays.day(dice.int(3, 7), after: checked)
        row.checked = sent.map { min($0, checked) } ?? past(checked)
        row.approved = row.checked == nil ? nil : sent.map { min($0, approved) } ?? past(approved)
        row.checkedBy = row.checked == nil ? nil : office.name(dice.pick(office.support))
        row.approvedBy = row.approved == nil ? nil : office.name(meeting.chair)
        minutes.append(row)
        send(meeting, .minutes, on: sent, by: office.name(dice.pick(office.support)), &dice)
        return true
    }

    /// What a child said for a meeting, and what came of it.
    mutating func hear(
        _ said: DemoVoices.Said, _ child: Child.ID, _ meeting: Meeting, on day: Day, told: Day?, _ dice: inout Dice
    ) {
        var row = ChildView()
        row.id = DemoWorld.id("VW", views.count + 1)
        row.child = child
        row.meeting = meeting.id
        row.said = day
        row.by = .child
        // What reached the service before the meeting was not said in it.
        row.method = dice.pick(said.methods.filter { $0 != .meeting || day == meeting.held }) ?? .visit
        row.words = said.words
        row.taken = row.method == .paper || row.method == .link || row.method == .letter ? nil : meeting.chair
        if let told, told <= today {
            row.result = said.result
            row.resultWords = said.answer
            row.told = told
        }
        views.append(row)
    }
}
