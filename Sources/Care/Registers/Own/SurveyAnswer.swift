/// One answer to one question of a survey; of an anonymous one nothing tells whose it is.
public struct SurveyAnswer: Entry {
    /// Drawn at random.
    public var id: String = ""
    public var survey: Survey.ID = .blank
    public var question: SurveyQuestion.ID = .blank
    public var answer: String = ""
    /// As it was typed; only of a survey that is not anonymous.
    public var name: String?

    public init() {}

    public static let register = Register<SurveyAnswer>(
        "survey_answers", table: "survey_answer", title: "Survey answers", holds: "one answer to one question of a survey; of an anonymous one nothing tells whose it is",
        Field("answer_id", \.id, "Answer", "Drawn at random.", key: true),
        Field("survey_id", \.survey, "Survey"),
        Field("question_id", \.question, "Question"),
        Field("answer", \.answer, "Answer given"),
        Field("name", \.name, "Name", "As it was typed; only of a survey that is not anonymous.")
    )
}
