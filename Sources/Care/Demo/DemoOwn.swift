/// What children, families and workers told the service by its own pages, on paper and in calls: cards, wishes, letters, consultation, feedback, surveys.
///
/// All of it is invented. It is filled last, from the meetings there are, with dice of its own, so that nothing before it changes.
extension DemoWorld {
    mutating func fillOwn() {
        fillProfiles(Facts(records, today: end))
        let facts = Facts(records, today: end)
        fillCards(facts)
        fillWishes(facts)
        fillLetters(facts)
        fillConsultationAnswers(facts)
        fillMeetingFeedback(facts)
        fillSurveys()
    }

    private mutating func fillProfiles(_ facts: Facts) {
        var dice = dice("profiles")
        put(
            facts.officers(on: end).enumerated().map { place, staff in
                var row = OfficerProfile()
                row.staff = staff
                row.phone = "0161 496 0\(100 + place)"
                row.email = "iro\(place + 1)@council.example"
                row.bestTime = dice.word(["after school, from three", "in the morning", "any day but Friday"])
                row.words = dice.word([
                    "Hello. I like dogs and long walks. I want to hear what you think, good or bad.",
                    "Hi. I have done this job for six years. You can text me and I will call you back.",
                    "Hello. I bake when it rains. Tell me if something is not right, and I will ask about it.",
                    "Hi. I grew up by the sea. My job is to make sure people do what they say they will do for you.",
                ])
                return row
            })
    }

    private mutating func fillCards(_ facts: Facts) {
        var dice = dice("cards")
        let begins = end.adding(months: -6)
        var rows: [OfficerCard] = []
        for held in records[Allocation.self].entries where held.from >= begins && (held.kind == .lookedAfter || held.kind == .protection) {
            guard let child = facts.number(of: Child.ID(held.caseID)), dice.percent(82) else { continue }
            let given = workingDays.day(dice.percent(88) ? dice.int(1, 9) : dice.int(11, 20), after: held.from)
            guard given <= end else { continue }
            var row = OfficerCard()
            row.id = Self.id("IC", rows.count + 1, digits: 4)
            row.child = facts.children[child].id
            row.staff = held.staff
            row.given = given
            row.how = dice.pick([.byHand, .post, .link, .withWorker]) ?? .byHand
            let age = facts.children[child].born.map { given.age(bornOn: $0) } ?? 0
            if age >= 6, dice.percent(65) { row.confirmed = past(given.adding(days: dice.int(0, 12))) }
            rows.append(row)
        }
        put(rows)
    }

    private mutating func fillWishes(_ facts: Facts) {
        var dice = dice("wishes")
        var rows: [ReviewWish] = []
        let stories: [(who: String, not: String?, place: String, time: String, topics: String, notTopics: String?, how: String, part: WishedPart, words: String?)] = [
            ("My carer; My social worker; my nan", nil, "Where I live", "After school", "My family; Fun and hobbies; can I go to scouts camp", nil, "I will say it myself", .part, "I want to say hello to everybody"),
            ("My carer; My teacher", "too many people I do not know", "At school", "Not in lessons", "School; What happens next; I want to stay at my school", "why I moved", "I tell my IRO before, just us two", .none, nil),
            ("My mum; My carer; A friend", nil, "On a video call", "After school", "My friends; Money; a phone that works", nil, "I will write it down", .unsure, nil),
            ("My brother or sister; My advocate", "I do not want the man from the last meeting", "At the office", "In the holidays", "My family; seeing my brother every week", nil, "Somebody I trust says it for me", .none, nil),
            ("My carer; My social worker", nil, "Where I live", "In the morning", "My health; Where I live", "my dad’s work", "I will draw it", .all, "all of it but you keep the time"),
        ]
        let main = busiest()
        let held = facts.meetings.filter { $0.isReview && $0.state == .held }
        let coming = facts.upcomingMeetings.filter { $0.isReview && $0.planned > end && $0.planned - end < 30 }
        for meeting in held + coming {
            let isHeld = meeting.state == .held, asked = isHeld ? meeting.day.adding(days: -12) : end
            for child in facts.children(of: meeting.id) {
                let age = facts.children[child].born.map { meeting.planned.age(bornOn: $0) } ?? 0
                let isMain = facts.answerable(for: child, on: end) == main
                guard age >= 6, dice.percent(isHeld ? 35 : isMain ? 80 : 40), let story = dice.pick(stories) else { continue }
                var row = ReviewWish()
                row.id = Self.id("WI", rows.count + 1, digits: 4)
                row.child = facts.children[child].id
                row.meeting = meeting.id
                row.began = asked.adding(days: -dice.int(0, 9))
                (row.who, row.notWho, row.place, row.time, row.topics) = (story.who, story.not, story.place, story.time, story.topics)
                (row.notTopics, row.how, row.chairing, row.chairingWords) = (story.notTopics, story.how, story.part, story.words)
                row.withWorker = dice.percent(30) ? .yes : nil
                if isHeld || dice.percent(85) { row.sent = past(row.began.adding(days: dice.int(0, 2))) }
                if let sent = row.sent, sent < end.adding(days: -3), isHeld || dice.percent(60) {
                    row.read = past(workingDays.day(1, after: sent))
                    if row.read != nil { row.readBy = facts.answerable(for: child, on: end) }
                }
                rows.append(row)
            }
        }
        put(rows)
    }

    private mutating func fillLetters(_ facts: Facts) {
        var dice = dice("letters")
        var letters: [ChildLetter] = [], plain: [PlainDecision] = []
        for meeting in facts.meetings where meeting.isReview && meeting.state == .held {
            for child in facts.children(of: meeting.id) {
                let age = facts.children[child].born.map { meeting.day.age(bornOn: $0) } ?? 0
                guard age >= 4, dice.percent(70) else { continue }
                let written = workingDays.day(dice.int(2, 12), after: meeting.day)
                guard written <= end else { continue }
                let draft = LetterDraft(to: child, after: meeting, facts)
                var row = ChildLetter()
                row.id = Self.id("LE", letters.count + 1, digits: 4)
                row.meeting = meeting.id
                row.child = facts.children[child].id
                row.words = draft.words
                row.written = written
                row.by = meeting.chair
                if dice.percent(90) {
                    row.sent = past(written.adding(days: dice.int(0, 3)))
                    if row.sent != nil { row.how = dice.pick([.byHand, .post, .ownPages, .together]) }
                }
                letters.append(row)
                for one in draft.decisions where ReadingAge.hardest(one.words, count: 1).isEmpty {
                    var decision = PlainDecision()
                    decision.decision = one.decision
                    decision.child = row.child
                    decision.words = one.words
                    if facts.decision(one.decision)?.state == .done { decision.happened = dice.word(["It is done.", "This happened in time.", "It took a while, but it is done now."]) }
                    plain.append(decision)
                }
            }
        }
        put(letters)
        put(plain)
    }

    private mutating func fillConsultationAnswers(_ facts: Facts) {
        var dice = dice("consultation answers")
        var answers: [ConsultationAnswer] = [], chases: [ConsultationChase] = []
        for meeting in facts.meetings where meeting.day > end.adding(days: -40) && meeting.isReview {
            for person in facts.people(of: meeting.id) {
                guard let sent = person.papersSent else { continue }
                if person.papersReturned == nil {
                    let day = workingDays.day(8, after: sent)
                    if day <= end, day < meeting.planned, dice.percent(45) {
                        var chase = ConsultationChase()
                        chase.id = Self.id("CC", chases.count + 1, digits: 4)
                        (chase.meeting, chase.person, chase.chased, chase.how) = (meeting.id, person.id, day, dice.word(["call", "email"]))
                        chases.append(chase)
                    }
                    continue
                }
                let template = facts.consultationTemplate(for: person)
                for (place, question) in template.asked.enumerated() where dice.percent(70) {
                    var row = ConsultationAnswer()
                    row.id = Self.id("CN", answers.count + 1, digits: 5)
                    (row.meeting, row.person, row.template, row.number, row.question) = (meeting.id, person.id, template.id, place + 1, question)
                    row.child = facts.childAsked(of: person).map { facts.children[$0].id }
                    row.answer = dice.word(DemoAnswers.fitting(question))
                    answers.append(row)
                }
            }
        }
        put(answers)
        put(chases)
    }

    private mutating func fillMeetingFeedback(_ facts: Facts) {
        var dice = dice("meeting feedback")
        let better = [
            "Start on time, please.", "People used long words. Explain them.", "I would like the report before the meeting, not at it.", "Ask me first, not last.",
            "The room was too hot and there were too many people.", "Tell us what happens next in writing.", "Nothing, it was good. The biscuits helped.", "Not in school time.",
        ]
        var requests: [FeedbackRequest] = [], rows: [Feedback] = [], details: [FeedbackDetail] = []
        for (meeting, day) in facts.meetingsHeld where day > end.adding(days: -90) && (meeting.isReview || meeting.isConference) {
            for person in facts.people(of: meeting.id) where person.attended != .no && dice.percent(22) {
                let asked = day.adding(days: dice.int(0, 2))
                guard asked <= end else { continue }
                var request = FeedbackRequest()
                request.id = FeedbackRequest.ID(Self.id("FR", requests.count + 1, digits: 4))
                (request.meeting, request.role, request.asked) = (meeting.id, person.role, asked)
                request.how = dice.pick([.link, .link, .paper, .call]) ?? .link
                if dice.percent(58) { request.answered = past(asked.adding(days: dice.int(0, 8))) }
                requests.append(request)
                guard let answered = request.answered else { continue }
                for question in FeedbackQuestion.all where question.kind != .words || dice.percent(50) {
                    let said = question.kind == .words ? dice.word(better) : dice.word(weighted: ["Yes": 68, "Sort of": 22, "No": 10])
                    var row = question.row(said, of: person.role, about: meeting, on: answered)
                    row.id = Self.id("MF", rows.count + 1, digits: 5)
                    rows.append(row)
                    if FeedbackQuestion.isLoose(person.role) { continue }
                    var detail = FeedbackDetail()
                    (detail.feedback, detail.request, detail.number) = (row.id, request.id, question.number)
                    detail.theme = question.kind == .words ? FeedbackTheme.themes(in: row.answer ?? "").map(\.rawValue).joined(separator: "; ") : question.theme.rawValue
                    details.append(detail)
                }
            }
        }
        put(requests)
        put(rows)
        put(details)
    }

    private mutating func fillSurveys() {
        var dice = dice("surveys")
        let best = ["My IRO remembers what I said.", "Biscuits.", "That my carer comes with me.", "I can say what I want.", "When it is short."]
        let different = ["Less people.", "Do what you say.", "Not at school.", "Explain the big words.", "Ask me what we talk about.", "Nothing."]
        var surveys: [Survey] = [], questions: [SurveyQuestion] = [], answers: [SurveyAnswer] = []
        let years: [(from: Day, to: Day, count: Int)] = [(end.adding(months: -13), end.adding(months: -12), scaled(140, least: 34)), (end.adding(days: -14), end.adding(days: 21), 12)]
        for (place, year) in years.enumerated() {
            var survey = Survey()
            survey.id = Survey.ID("SV\(place + 1)")
            survey.title = "Your IRO and your reviews \(year.from.year)"
            (survey.audience, survey.from, survey.to, survey.anonymous, survey.invited) = (.child, year.from, year.to, .yes, scaled(260, least: 60))
            survey.words = "You can help us to make reviews better."
            surveys.append(survey)
            for (number, core) in SurveyQuestion.core.enumerated() {
                var question = SurveyQuestion()
                question.id = SurveyQuestion.ID("SV\(place + 1)-\(number + 1)")
                (question.survey, question.number, question.words, question.kind, question.theme, question.core) = (survey.id, number + 1, core.words, core.kind, core.theme.rawValue, .yes)
                questions.append(question)
                for _ in 0..<year.count where dice.percent(core.kind == .words ? 45 : 93) {
                    var answer = SurveyAnswer()
                    answer.id = Self.id("SA", answers.count + 1, digits: 5)
                    (answer.survey, answer.question) = (survey.id, question.id)
                    answer.answer = switch core.kind {
                    case .yesOrNo: dice.word(weighted: ["Yes": 74, "Sort of": 16, "No": 10])
                    case .howMuch: dice.word(weighted: ["Always": 34, "Mostly": 36, "Sometimes": 22, "Never": 8])
                    case .words: number == SurveyQuestion.core.count - 1 ? dice.word(different) : dice.word(best)
                    }
                    answers.append(answer)
                }
            }
        }
        put(surveys)
        put(questions)
        put(answers)
    }
}
