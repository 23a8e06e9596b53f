import Care
import HTTPTypes
import Store

/// What people say of meetings, and surveys. Figures are of the whole service: no answer names a child.
extension Route {
    @Sendable static func feedback(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.snapshot.facts
        let latest = ReportingYear(containing: facts.today)
        let years = Set(facts.meetingAnswers.map { ReportingYear(containing: $0.request.asked) } + [latest]).sorted()
        let year = visit.asked("year").flatMap { asked in years.first { $0.name == asked } } ?? latest
        let role = visit.asked("role").flatMap { ContactRole(rawValue: $0) }
        let answers = facts.meetingAnswers.filter { answer in
            ReportingYear(containing: answer.request.asked) == year && (role.map { $0 == answer.request.role || ($0 == .professional && Audience(answer.request.role) == .professional && answer.request.role != .socialWorker) } ?? true)
        }
        let loose = role == nil || role == .child ? facts.looseAnswers.filter { ReportingYear(containing: $0.month) == year } : []
        let page = FeedbackPage(
            facts: facts, answers: answers, loose: loose, seesMarks: { look.allows(.seeOwnScorecard, staff: $0) }, year: year, years: years, role: role, survey: facts.surveys.first { $0.from <= facts.today }, mayKeep: look.allows(.keepSurveys))
        return .page(page).about("feedback", "\(year.name)\(role.map { ", \($0.rawValue)" } ?? "")")
    }

    @Sendable static func surveys(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        return .page(SurveysPage(facts: look.snapshot.facts, mayKeep: look.allows(.keepSurveys)))
    }

    @Sendable static func surveyForm(_ visit: Visit) throws -> Answer {
        let today = visit.site.today()
        let usual = ["title": "Your IRO and your reviews \(today.year)", "audience": "child", "anonymous": "yes", "from_date": today.slashed, "to_date": today.adding(days: 42).slashed]
        return .page(SurveyFormPage(typed: usual, problems: [], token: visit.token))
    }

    @Sendable static func addSurvey(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), facts = look.facts
        let names = ["title", "audience", "from_date", "to_date", "invited", "anonymous", "words", "more"]
        let typed = Dictionary(names.map { ($0, visit.field($0)) }, uniquingKeysWith: { one, _ in one })
        var problems: [(sentence: String, field: String)] = []
        var survey = Survey()
        survey.id = Survey.ID(Survey.shape.newID())
        survey.title = String(visit.field("title").prefix(200))
        if let audience = Audience(rawValue: visit.field("audience")) { survey.audience = audience } else { problems.append(("Choose whom it is for.", "audience")) }
        if let anonymous = YesNo(rawValue: visit.field("anonymous")) { survey.anonymous = anonymous } else { problems.append(("Choose whether it is anonymous.", "anonymous")) }
        for (name, label) in [("from_date", "Opens on"), ("to_date", "Closes after")] {
            guard let day = EntryText.day(visit.field(name), today: facts.today) else {
                problems.append((EntryText.noSuchDay(label), name))
                continue
            }
            if name == "from_date" { survey.from = day } else { survey.to = day }
        }
        if !visit.field("invited").isEmpty {
            if let count = Int(visit.field("invited")), count >= 0 { survey.invited = count } else { problems.append(("Enter how many are asked as a number, or leave it empty.", "invited")) }
        }
        survey.words = visit.field("words").isEmpty ? nil : visit.field("words")
        if !problems.contains(where: { $0.field.hasSuffix("_date") }) { problems += EntryRules.problems(in: survey, facts).map { ($0.sentence, $0.field) } }
        guard problems.isEmpty else { return .page(SurveyFormPage(typed: typed, problems: problems, token: visit.token), status: .unprocessableContent) }
        var entries = Entries()
        entries.add(survey)
        let more = visit.field("more").split(whereSeparator: \.isNewline).map { String($0).trimmingSpaces }.filter { !$0.isEmpty }.prefix(20)
        for (place, core) in SurveyQuestion.core.enumerated() { entries.add(question(of: survey, place + 1, core.words, core.kind, core.theme, isCore: true)) }
        for (place, words) in more.enumerated() { entries.add(question(of: survey, SurveyQuestion.core.count + place + 1, words, .words, .other, isCore: false)) }
        let saved = try visit.site.store.save(entries, action: "start survey", subject: "survey:\(survey.id.text)", visit.deed(""))
        return .redirect("/surveys/\(FormReader.encoded(survey.id.text))?saved=\(saved.ledger)")
    }

    private static func question(of survey: Survey, _ number: Int, _ words: String, _ kind: QuestionKind, _ theme: FeedbackTheme, isCore: Bool) -> SurveyQuestion {
        var row = SurveyQuestion()
        row.id = SurveyQuestion.ID(SurveyQuestion.shape.newID())
        (row.survey, row.number, row.words, row.kind, row.theme, row.core) = (survey.id, number, words, kind, theme.rawValue, isCore ? .yes : .no)
        return row
    }

    private static func named(_ visit: Visit) throws -> (survey: Survey, facts: Facts, look: Look) {
        let look = try visit.look(), facts = look.snapshot.facts
        guard let survey = facts.survey(Survey.ID(visit.parameter("survey"))) else { throw Refusal.notFound("no such survey") }
        return (survey, facts, look)
    }

    @Sendable static func surveyResults(_ visit: Visit) throws -> Answer {
        let (survey, facts, look) = try named(visit)
        let links = try visit.site.store.ownLinks(ofSurvey: survey.id.text)
        return .page(SurveyResultsPage(survey: survey, facts: facts, links: links, mayKeep: look.allows(.keepSurveys), token: visit.token)).about("survey:\(survey.id.text)", survey.title)
    }

    /// One address for everybody who is asked. It is shown once, to be printed or sent.
    @Sendable static func makeSurveyLink(_ visit: Visit) throws -> Answer {
        let (survey, _, _) = try named(visit), today = visit.site.today()
        guard survey.to >= today else { return .redirect("/surveys/\(FormReader.encoded(survey.id.text))") }
        let (link, secret) = try visit.site.store.makeOwnLink(NewOwnLink(.survey, subject: survey.id.text, days: max(1, survey.to - today)), visit.deed(""))
        let sentence = survey.anonymous == .yes ? "Tell us what you think. Nobody can see who you are." : "Tell us what you think."
        return slip(visit, link, secret, sentence, up: "/surveys/\(FormReader.encoded(survey.id.text))")
    }

    @Sendable static func paperForm(_ visit: Visit) throws -> Answer {
        let (survey, facts, _) = try named(visit)
        return .page(PaperAnswersPage(survey: survey, questions: facts.questions(of: survey.id), count: facts.responses(to: survey.id), problem: nil, token: visit.token))
    }

    /// Answers from paper are kept as those from the link are: of an anonymous survey not even who typed them is told.
    @Sendable static func addPaper(_ visit: Visit) throws -> Answer {
        let (survey, facts, _) = try named(visit), questions = facts.questions(of: survey.id)
        let typed = answers(visit, count: questions.map(\.number).max() ?? 0)
        if typed.isEmpty {
            let page = PaperAnswersPage(survey: survey, questions: questions, count: facts.responses(to: survey.id), problem: "Enter the answer to one of the questions.", token: visit.token)
            return .page(page, status: .unprocessableContent)
        }
        try saveSurvey(visit, survey, questions, typed, name: survey.anonymous == .no ? visit.field("name") : "")
        return .redirect("/surveys/\(FormReader.encoded(survey.id.text))/paper")
    }
}
