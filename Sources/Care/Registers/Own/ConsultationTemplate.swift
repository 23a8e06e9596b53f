/// Questions put to somebody before a meeting.
public struct ConsultationTemplate: Entry {
    public typealias ID = Identifier<ConsultationTemplate>

    public var id: ConsultationTemplate.ID = .blank
    public var audience: Audience = .blank
    /// For children.
    public var ageFrom: Int?
    public var ageTo: Int?
    public var title: String = ""
    /// One a line.
    public var questions: String = ""
    public var from: Day = .blank
    public var to: Day?

    public init() {}

    public static let register = Register<ConsultationTemplate>(
        "consultation_templates", table: "consultation_template", title: "Consultation templates", holds: "questions put to somebody before a meeting",
        Field("template_id", \.id, "Template", key: true),
        Field("audience", \.audience, "For"),
        Field("age_from", \.ageFrom, "From age", "For children."),
        Field("age_to", \.ageTo, "Up to age"),
        Field("title", \.title, "Title"),
        Field("questions", \.questions, "Questions", "One a line."),
        Field("from_date", \.from, "In use from"),
        Field("to_date", \.to, "In use until")
    )
}
