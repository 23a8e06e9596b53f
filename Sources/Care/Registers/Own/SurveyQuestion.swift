/// One question of a survey.
public struct SurveyQuestion: Entry {
    public typealias ID = Identifier<SurveyQuestion>

    public var id: SurveyQuestion.ID = .blank
    public var survey: Survey.ID = .blank
    public var number: Int = 0
    public var words: String = ""
    public var kind: QuestionKind = .blank
    public var theme: String?
    /// Asked every year in the same words.
    public var core: YesNo = .no

    public init() {}

    public static let register = Register<SurveyQuestion>(
        "survey_questions", table: "survey_question", title: "Survey questions", holds: "one question of a survey",
        Field("question_id", \.id, "Question", key: true),
        Field("survey_id", \.survey, "Survey"),
        Field("number", \.number, "Number"),
        Field("question", \.words, "Asked"),
        Field("kind", \.kind, "Kind"),
        Field("theme", \.theme, "Theme"),
        Field("core", \.core, "Core question", "Asked every year in the same words.")
    )
}
