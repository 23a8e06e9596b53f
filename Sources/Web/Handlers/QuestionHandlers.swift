import Care
import HTTPTypes
import Store

/// Questions answered by those who came by a link: before a meeting, after it, and surveys.
extension Route {
    // MARK: Before a meeting

    private static func asked(_ visit: Visit) throws -> (person: MeetingPerson, meeting: Meeting, facts: Facts) {
        let facts = try visit.snapshot().facts, link = try visit.ownLink()
        guard let person = facts.person(MeetingPerson.ID(link.subject ?? "")), let meeting = facts.meeting(person.meeting), meeting.id == link.meeting else { throw Refusal.noLink }
        return (person, meeting, facts)
    }

    @Sendable static func questions(_ visit: Visit) throws -> Answer {
        let (person, meeting, facts) = try asked(visit)
        return .page(questionsPage(visit, person, meeting, facts, typed: nil, problem: nil)).about("meeting:\(meeting.id.text)", "questions to the \(person.role.rawValue)")
    }

    private static func questionsPage(_ visit: Visit, _ person: MeetingPerson, _ meeting: Meeting, _ facts: Facts, typed: [Int: String]?, problem: String?) -> QuestionsPage {
        let told = facts.consulted(person)
        let known = Dictionary(told.answers.map { ($0.number, $0.answer) }, uniquingKeysWith: { _, new in new })
        return QuestionsPage(
            template: told.template, day: meeting.planned, answers: typed ?? known, isReturned: person.papersReturned != nil, isChild: person.role == .child,
            token: visit.token, problem: problem)
    }

    @Sendable static func sendAnswers(_ visit: Visit) throws -> Answer {
        let (person, meeting, facts) = try asked(visit), template = facts.consulted(person).template
        let typed = answers(visit, count: template.asked.count)
        let problem = meeting.state != .planned ? "The meeting is over. Tell your IRO or the social worker what you want to say."
            : typed.isEmpty ? "Write an answer to one of the questions, then send it." : nil
        if let problem { return .page(questionsPage(visit, person, meeting, facts, typed: typed, problem: problem), status: .unprocessableContent) }
        let entries = consultationEntries(person, template, typed, .link, on: visit.site.today(), facts)
        try visit.site.store.save(entries, action: "answer consultation", subject: "meeting:\(meeting.id.text)", visit.ownDeed(""))
        return .page(
            OwnMessagePage(
                title: "Thank you", sentences: ["Your answers are with the people who run the meeting.", "You can change them until the meeting on \(meeting.planned.long)."],
                icon: .star, isForChild: person.role == .child, onward: ("Look at my answers", "/mine/questions")))
    }

    /// The answers somebody typed, by the number of the question.
    static func answers(_ visit: Visit, count: Int) -> [Int: String] {
        var typed: [Int: String] = [:]
        for number in 1...max(1, count) {
            let words = String(visit.field("answer-\(number)").replacing("\r\n", with: "\n").prefix(4000))
            if !words.isEmpty { typed[number] = words }
        }
        return typed
    }

    /// Answers before a meeting as rows: each question once, and the day they came back where the meeting's people are kept.
    static func consultationEntries(
        _ person: MeetingPerson, _ template: ConsultationTemplate, _ typed: [Int: String], _ method: ViewMethod, on day: Day, _ facts: Facts
    ) -> Entries {
        var entries = Entries()
        let known = Dictionary(facts.consulted(person).answers.map { ($0.number, $0) }, uniquingKeysWith: { _, new in new })
        for (number, question) in zip(1..., template.asked) {
            let old = known[number], row = old.flatMap { facts.reference(of: $0)?.row }
            guard let words = typed[number] else {
                if let row { entries.end(ConsultationAnswer.self, row) }
                continue
            }
            if old?.answer == words { continue }
            var answer = old ?? ConsultationAnswer()
            if row == nil { answer.id = ConsultationAnswer.shape.newID() }
            answer.meeting = person.meeting
            answer.person = person.id
            answer.child = facts.childAsked(of: person).map { facts.children[$0].id }
            answer.template = template.id
            answer.number = number
            answer.question = question
            answer.answer = words
            if let row { entries.replace(row, with: answer) } else { entries.add(answer) }
        }
        if person.papersReturned == nil, let row = facts.reference(of: person)?.row {
            var back = person
            back.papersReturned = day
            back.papersMethod = method
            if back.papersSent == nil { back.papersSent = day }
            entries.replace(row, with: back)
        }
        return entries
    }

    // MARK: After a meeting

    private static func request(_ visit: Visit) throws -> (request: FeedbackRequest, meeting: Meeting, facts: Facts) {
        let facts = try visit.snapshot().facts, link = try visit.ownLink()
        guard let found = facts.meetingAnswers.first(where: { $0.request.id.text == link.subject }) else { throw Refusal.noLink }
        return (found.request, found.meeting, facts)
    }

    @Sendable static func meetingFeedback(_ visit: Visit) throws -> Answer {
        let (request, meeting, _) = try request(visit)
        if request.answered != nil { return .page(thanks(request.role)).about("meeting:\(meeting.id.text)", "feedback given") }
        return .page(MeetingFeedbackPage(role: request.role, day: meeting.day, answers: [:], token: visit.token)).about("meeting:\(meeting.id.text)", "feedback")
    }

    @Sendable static func giveFeedback(_ visit: Visit) throws -> Answer {
        let (request, meeting, facts) = try request(visit), typed = answers(visit, count: FeedbackQuestion.all.count)
        if request.answered != nil { return .page(thanks(request.role)) }
        if typed.isEmpty {
            let page = MeetingFeedbackPage(role: request.role, day: meeting.day, answers: typed, token: visit.token, problem: "Answer one of the questions, then send it.")
            return .page(page, status: .unprocessableContent)
        }
        try saveFeedback(visit, request, meeting, typed, facts, action: "give feedback", visit.ownDeed(""))
        return .page(thanks(request.role))
    }

    private static func thanks(_ role: ContactRole) -> OwnMessagePage {
        OwnMessagePage(title: "Thank you", sentences: ["What you said helps us to do better."], icon: .star, isForChild: role == .child)
    }

    /// Keeps feedback: an answer each in the register of feedback, and what ties it to the meeting. Whose it is stands nowhere.
    ///
    /// What a child says is tied to no meeting, and its line of the ledger names nobody, no hour and no meeting. The answers are
    /// kept in no order. That the child has answered is marked in a save of its own.
    @discardableResult
    static func saveFeedback(
        _ visit: Visit, _ request: FeedbackRequest, _ meeting: Meeting, _ typed: [Int: String], _ facts: Facts, action: String, _ deed: Deed
    ) throws -> Saved {
        let day = visit.site.today(), subject = "meeting:\(meeting.id.text)"
        var answered = request
        answered.answered = day
        var entries = FeedbackQuestion.isLoose(request.role) ? Entries() : tiedAnswers(request, meeting, typed, on: day)
        if let number = facts.reference(of: request)?.row { entries.replace(number, with: answered) }
        let saved = try visit.site.store.save(entries, action: action, subject: subject, deed)
        guard FeedbackQuestion.isLoose(request.role) else { return saved }
        var answers = Entries()
        for question in FeedbackQuestion.all.shuffled() {
            guard let words = typed[question.number], question.kind.choices.isEmpty || question.kind.choices.contains(words) else { continue }
            var row = question.row(words, of: request.role, about: meeting, on: day)
            row.id = Feedback.shape.newID()
            answers.add(row)
        }
        let nobody = Deed(actor: "nobody", reason: "", at: "\(day.iso)T00:00:00Z", day: day)
        try visit.site.store.save(answers, action: "give feedback", subject: "feedback", nobody)
        return saved
    }

    private static func tiedAnswers(_ request: FeedbackRequest, _ meeting: Meeting, _ typed: [Int: String], on day: Day) -> Entries {
        var entries = Entries()
        for question in FeedbackQuestion.all {
            guard let words = typed[question.number], question.kind.choices.isEmpty || question.kind.choices.contains(words) else { continue }
            var row = question.row(words, of: request.role, about: meeting, on: day)
            row.id = Feedback.shape.newID()
            entries.add(row)
            var detail = FeedbackDetail()
            detail.feedback = row.id
            detail.request = request.id
            detail.number = question.number
            detail.theme = question.kind == .words ? FeedbackTheme.themes(in: words).map(\.rawValue).joined(separator: "; ") : question.theme.rawValue
            entries.add(detail)
        }
        return entries
    }

    // MARK: Surveys

    /// The survey of an address; nil where there is none, it is not open, or its link was revoked.
    private static func openSurvey(_ visit: Visit) throws -> (survey: Survey, facts: Facts)? {
        let facts = try visit.snapshot().facts, today = visit.site.today()
        guard let link = try visit.site.store.ownLink(secret: visit.parameter("secret")), link.purpose == .survey, !link.isOver(on: today),
            let survey = facts.survey(Survey.ID(link.subject ?? "")), survey.isOpen(on: today)
        else { return nil }
        return (survey, facts)
    }

    @Sendable static func survey(_ visit: Visit) throws -> Answer {
        guard let (survey, facts) = try openSurvey(visit) else { return .page(OwnMessagePage.over, status: .notFound) }
        return .page(SurveyAnswerPage(survey: survey, questions: facts.questions(of: survey.id), address: visit.path, token: visit.token))
    }

    @Sendable static func answerSurvey(_ visit: Visit) throws -> Answer {
        guard let (survey, facts) = try openSurvey(visit) else { return .page(OwnMessagePage.over, status: .notFound) }
        let questions = facts.questions(of: survey.id), typed = answers(visit, count: questions.map(\.number).max() ?? 0)
        let name = survey.anonymous == .no ? String(visit.field("name").prefix(200)) : ""
        if typed.isEmpty {
            let page = SurveyAnswerPage(
                survey: survey, questions: questions, address: visit.path, token: visit.token, answers: typed, name: name,
                problem: "Answer one of the questions, then send it.")
            return .page(page, status: .unprocessableContent)
        }
        try saveSurvey(visit, survey, questions, typed, name: name)
        return .redirect(visit.path + "/thanks")
    }

    /// Keeps answers. Of an anonymous survey the line of the ledger names nobody and no hour, and the answers stand in no order.
    static func saveSurvey(_ visit: Visit, _ survey: Survey, _ questions: [SurveyQuestion], _ typed: [Int: String], name: String) throws {
        let today = visit.site.today()
        var rows = questions.compactMap { question -> SurveyAnswer? in
            guard let words = typed[question.number], question.kind.choices.isEmpty || question.kind.choices.contains(words) else { return nil }
            var row = SurveyAnswer()
            row.id = SurveyAnswer.shape.newID()
            row.survey = survey.id
            row.question = question.id
            row.answer = words
            row.name = name.isEmpty ? nil : name
            return row
        }
        rows.shuffle()
        var entries = Entries()
        for row in rows { entries.add(row) }
        if entries.isEmpty { return }
        let deed = Deed(actor: "nobody", reason: "", at: "\(today.iso)T00:00:00Z", day: today)
        try visit.site.store.save(entries, action: "answer survey", subject: "survey:\(survey.id.text)", deed)
    }

    @Sendable static func surveyThanks(_ visit: Visit) throws -> Answer {
        guard try openSurvey(visit) != nil else { return .page(OwnMessagePage.over, status: .notFound) }
        return .page(OwnMessagePage(title: "Thank you", sentences: ["What you said helps us to do better."], icon: .star))
    }
}
