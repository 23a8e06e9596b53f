/// A survey.
public struct Survey: Entry {
    public typealias ID = Identifier<Survey>

    public var id: Survey.ID = .blank
    public var title: String = ""
    public var audience: Audience = .blank
    public var from: Day = .blank
    public var to: Day = .blank
    /// Then nothing that is kept of an answer tells who gave it.
    public var anonymous: YesNo = .no
    /// How many were asked, for the response rate.
    public var invited: Int?
    public var words: String?

    public init() {}

    public static let register = Register<Survey>(
        "surveys", table: "survey", title: "Surveys", holds: "a survey",
        Field("survey_id", \.id, "Survey", key: true),
        Field("title", \.title, "Title"),
        Field("audience", \.audience, "For"),
        Field("from_date", \.from, "Opens on"),
        Field("to_date", \.to, "Closes after"),
        Field("anonymous", \.anonymous, "Anonymous", "Then nothing that is kept of an answer tells who gave it."),
        Field("invited", \.invited, "Number asked", "How many were asked, for the response rate."),
        Field("words", \.words, "Words above the questions")
    )
}
