/// What became of what children said, and the pledge. All of it is invented.
///
/// It is filled last, with dice of its own, so that nothing before it changes.
extension DemoWorld {
    mutating func fillVoiceStories() {
        fillStatementWords()
        raiseProblems()
        fillPledge()
        answerViews()
    }

    // MARK: Statements

    private static let said: [String: [String]] = [
        "share good news": ["I got the part in the play!!", "I swam 50 metres without stopping.", "My carer says I can have a kitten.", "I made a friend called Ash on the bus."],
        "change": ["I want to change the day of my contact, it is on football day.", "Can I have my own key?", "I would like to stay at Nans at half term."],
        "worker visiting": ["Please come after school not in maths.", "I want to talk just us two.", "Can we go for a walk when you come.", "I want to show you my room."],
        "preparation for meeting": ["I want to say about my brother.", "Not too many people please.", "I would like to do the welcome.", "Can we have it at home."],
    ]

    private mutating func fillStatementWords() {
        var dice = dice("statement words")
        let facts = Facts(records, today: end)
        put(
            records[AppStatement.self].entries.filter { $0.made > end.adding(months: -13) }.map { row in
                var detail = StatementDetail()
                detail.statement = row.id
                detail.words = dice.pick(Self.said[row.kind.lowercased()] ?? [])
                detail.consent = dice.percent(94) ? .yes : .no
                detail.worker = row.child.flatMap { facts.number(of: $0) }.flatMap { facts.socialWorkerOnStaff(of: $0, on: end) }
                return detail
            })
    }

    // MARK: Problems

    private struct Story {
        let words: String
        /// How many working days ago it was raised, sent on, answered and closed; nil where that has not happened.
        let raised: Int
        var sent: Int?
        var answered: Int?
        var closed: Int?
        var answer = ""
        var isFormal = false
        var chosen: Int?
    }

    private static let stories = [
        Story(words: "I have asked 3 times for a bed that is not broken.", raised: 4),
        Story(words: "nobody told me why my contact was cancelled. I just waited", raised: 1, sent: 1),
        Story(words: "My phone is broke and I cant ring my mum", raised: 1),
        Story(words: "I want to see my social worker. She has not come since the summer.", raised: 9, sent: 8),
        Story(
            words: "They said no to the school trip because a form was not signed", raised: 7, sent: 6, answered: 2,
            answer: "The team manager signed the form the same day. The trip is paid for, and the school knows."),
        Story(words: "My allowance is late again and no one says why.", raised: 12, sent: 3, isFormal: true, chosen: 3),
        Story(
            words: "I moved and my bike got left behind.", raised: 25, sent: 24, answered: 20, closed: 18,
            answer: "The bike was fetched, with the helmet. Moves have a list of things to bring now."),
    ]

    private mutating func raiseProblems() {
        var dice = dice("problems in full")
        let facts = Facts(records, today: end)
        var details: [ProblemDetail] = [], steps: [ProblemStep] = [], problems: [AppProblem] = []
        let participation = DemoSignIn.all(in: records, on: end).first { $0.role == .participation }?.staff
        func step(_ problem: String, _ kind: ProblemMove, _ day: Day, to: StaffMember.ID? = nil, level: Int? = nil, by: StaffMember.ID?, _ words: String?) {
            var row = ProblemStep()
            row.id = Self.id("PS", steps.count + 1, digits: 4)
            (row.problem, row.kind, row.day, row.to, row.level, row.by, row.words) = (problem, kind, day, to, level, by, words)
            steps.append(row)
        }
        for row in records[AppProblem.self].entries where row.resolved == "yes" {
            guard let child = row.child.flatMap({ facts.number(of: $0) }), dice.percent(92) else { continue }
            let sent = workingDays.day(1, after: row.raised), closed = workingDays.day(dice.int(5, 9), after: row.raised)
            guard closed <= end else { continue }
            let owner = facts.proposedOwner(of: child)
            var detail = ProblemDetail()
            (detail.problem, detail.owner, detail.routed, detail.chosen, detail.explained) = (row.id, owner, sent, row.raised, .yes)
            (detail.result, detail.told, detail.toldHow, detail.closed) = (.done, closed, dice.word(["On a visit", "By phone", "In the app"]), closed)
            details.append(detail)
            step(row.id, .routed, sent, to: owner, level: 0, by: participation, row.sentTo)
            step(row.id, .answered, workingDays.day(3, after: sent), by: owner, row.outcome)
            step(row.id, .closed, closed, by: participation, row.outcome)
        }
        // The team of the manager who signs in has most, so that each step can be seen there.
        let signed = DemoSignIn.all(in: records, on: end).first { $0.role == .teamManager }?.staff
        let there = facts.lookedAfter(on: end).map(\.child).filter { (facts.children[$0].born.map { end.age(bornOn: $0) } ?? 0) >= 9 && facts.proposedOwner(of: $0) != nil }
        let mine = dice.shuffled(there.filter { facts.proposedOwner(of: $0) == signed }), others = dice.shuffled(there.filter { facts.proposedOwner(of: $0) != signed })
        for (story, child) in zip(Self.stories, mine + others) {
            func ago(_ days: Int) -> Day { workingDays.day(days, before: end) }
            var row = AppProblem()
            row.id = "PR\(number(AppProblem.self, after: problems.count))"
            (row.child, row.raised, row.words) = (facts.children[child].id, ago(story.raised), story.words)
            row.formality = story.isFormal ? "Formal" : "Informal"
            var detail = ProblemDetail()
            (detail.problem, detail.chosen, detail.explained) = (row.id, ago(story.chosen ?? story.raised), .yes)
            let owner = facts.proposedOwner(of: child)
            if let sent = story.sent {
                row.sentTo = story.isFormal ? "Complaints officer and team manager" : "Social worker, IRO and team manager"
                (detail.owner, detail.routed) = (owner, ago(sent))
                step(row.id, .routed, ago(sent), to: owner, level: 0, by: participation, row.sentTo)
            }
            if let chosen = story.chosen { step(row.id, .switched, ago(chosen), by: participation, "From informal to formal. The child wants an answer in writing.") }
            if let answered = story.answered { step(row.id, .answered, ago(answered), by: owner, story.answer) }
            if let closed = story.closed {
                (row.outcome, row.resolved) = (story.answer, "yes")
                (detail.result, detail.told, detail.toldHow, detail.closed) = (.done, ago(closed), "On a visit", ago(closed))
                step(row.id, .closed, ago(closed), by: participation, story.answer)
            }
            problems.append(row)
            details.append(detail)
        }
        put(problems)
        put(details)
        put(steps)
        put(Facts(records, today: end).unloggedMovesUp)
    }

    // MARK: The pledge

    private static let promises: [(words: String, topic: String)] = [
        ("We tell you who your social worker and your IRO are, and how to reach them.", "participation"),
        ("We listen to you, and tell you what came of it.", "child’s voice"),
        ("We help you to see the people who matter to you.", "contact with family"),
        ("We do not move you if we can help it, and never without telling you why.", "placement"),
        ("We help you to do well at school.", "education"),
        ("We get you ready for living on your own.", "pathway plan"),
    ]

    private mutating func fillPledge() {
        var dice = dice("pledge")
        let facts = Facts(records, today: end)
        put(
            Self.promises.enumerated().map { place, promise in
                var row = PledgePromise()
                (row.id, row.number, row.words, row.topic, row.from) = ("PP\(place + 1)", place + 1, promise.words, promise.topic, "2015-04-01")
                return row
            })
        var rows: [PledgeAnswer] = []
        for meeting in facts.meetings where meeting.isReview && meeting.state == .held && meeting.day > end.adding(months: -12) && meeting.day <= end {
            for child in facts.children(of: meeting.id) {
                let age = facts.children[child].born.map { meeting.day.age(bornOn: $0) } ?? 0
                guard age >= 7, dice.percent(62) else { continue }
                for place in Self.promises.indices where place < 5 || age >= 15 {
                    var row = PledgeAnswer()
                    (row.child, row.meeting, row.promise, row.answered) = (facts.children[child].id, meeting.id, "PP\(place + 1)", meeting.day)
                    row.answer = dice.percent(8) ? .notAsked : dice.percent(Double(64 - place * 4)) ? .met : dice.percent(65) ? .partly : .notMet
                    if row.answer == .notMet, dice.percent(50) { row.words = dice.word(["Nobody asked me.", "It takes ages.", "I moved in a day.", "Only when I complain."]) }
                    rows.append(row)
                }
            }
        }
        put(rows)
    }

    // MARK: What came of what was said

    private mutating func answerViews() {
        var dice = dice("view answers")
        let facts = Facts(records, today: end)
        let done = ["We did it the week after.", "Your worker comes after school now.", "It was talked about at the review, and agreed.", "Only the people you chose were asked."]
        let couldNot = ["It is too far to go every week. You can ring instead.", "The court has to say yes first. The IRO asks again in the new year."]
        var answers: [ViewAnswer] = [], changes: [ViewChange] = []
        for line in facts.viewLines.reversed() where line.said > end.adding(months: -13) && line.said < end.adding(days: -4) {
            if [.statement, .wish, .consultation].contains(line.source), line.state == .open, dice.percent(line.said < end.adding(days: -28) ? 78 : 30) {
                var row = ViewAnswer()
                (row.source, row.said, row.child) = (line.source, line.id, facts.children[line.child].id)
                row.result = dice.percent(82) ? .done : .couldNot
                row.words = row.result == .done ? dice.word(done) : dice.word(couldNot)
                row.by = facts.answerable(for: line.child, on: end)
                if dice.percent(88), let told = past(workingDays.day(dice.int(2, 15), after: line.said)) { (row.told, row.toldHow) = (told, dice.word(["On a visit", "At the review", "In the app"])) }
                answers.append(row)
            }
            guard line.by == .child, dice.percent(35) else { continue }
            let led = facts.decisions(of: line.child).first { decision in
                decision.meeting.flatMap { facts.meeting($0)?.day }.map { line.said.adding(days: -3) <= $0 && $0 <= line.said.adding(days: 60) } ?? false
            }
            guard let led else { continue }
            var change = ViewChange()
            (change.source, change.said, change.child, change.decision) = (line.source, line.id, facts.children[line.child].id, led.id)
            changes.append(change)
        }
        put(answers)
        put(changes)
    }
}
