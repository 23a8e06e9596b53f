/// Surveys: the questions that stay, and what was answered.
extension SurveyQuestion {
    /// Asked every year in the same words, so that years can be compared.
    public static let core: [(words: String, kind: QuestionKind, theme: FeedbackTheme)] = [
        ("Do you know who your IRO is?", .yesOrNo, .officer),
        ("Do you know how to reach your IRO?", .yesOrNo, .officer),
        ("Does your IRO listen to you?", .howMuch, .listening),
        ("Do you get to say what your review is about?", .howMuch, .listening),
        ("Do you understand what is said at your reviews?", .howMuch, .words),
        ("Are your reviews at a time and place that is right for you?", .howMuch, .setting),
        ("Do the things that are agreed happen?", .howMuch, .next),
        ("What is the best thing about your reviews?", .words, .other),
        ("What should be different?", .words, .other),
    ]
}

/// What a survey found for one question.
public struct SurveyResult: Sendable {
    public let question: SurveyQuestion
    /// How many chose each answer, in the order of the choices.
    public let counts: [(answer: String, count: Int)]
    public let answered: Int
    public let good: Int
    /// What was written, in no order that tells who or when.
    public let words: [String]
}

extension Facts {
    /// Every survey, the newest first.
    public var surveys: [Survey] { records[Survey.self].entries.sorted { ($1.from, $1.id) < ($0.from, $0.id) } }

    public func survey(_ id: Survey.ID) -> Survey? { records[Survey.self].entries.last { $0.id == id } }

    /// The questions of a survey, by their numbers.
    public func questions(of survey: Survey.ID) -> [SurveyQuestion] {
        records[SurveyQuestion.self].entries.filter { $0.survey == survey }.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    }

    /// What a survey found, question by question.
    public func results(of survey: Survey.ID) -> [SurveyResult] {
        let answers = Dictionary(grouping: records[SurveyAnswer.self].entries.filter { $0.survey == survey }, by: \.question)
        return questions(of: survey).map { question in
            let given = (answers[question.id] ?? []).map(\.answer)
            let counts = question.kind.choices.map { choice in (choice, given.filter { $0 == choice }.count) }
            return SurveyResult(
                question: question, counts: counts, answered: question.kind == .words ? given.count : counts.reduce(0) { $0 + $1.1 },
                good: given.filter { question.kind.good.contains($0) }.count, words: question.kind == .words ? given.sorted() : [])
        }
    }

    /// How many answered a survey: the most that answered any one question, as no answer tells whose it is.
    public func responses(to survey: Survey.ID) -> Int { results(of: survey).map(\.answered).max() ?? 0 }

    /// What was written in a survey, by what it is about.
    public func surveyThemes(_ survey: Survey.ID) -> [(theme: FeedbackTheme, words: [String])] { Self.themed(results(of: survey).flatMap(\.words)) }
}

extension Survey {
    public func isOpen(on day: Day) -> Bool { from <= day && day <= to }
}
