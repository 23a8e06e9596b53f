/// A question to an independent lawyer.
public struct LegalAdvice: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var staff: StaffMember.ID = .blank
    public var asked: Day = .blank
    public var question: String = ""
    public var provider: String = ""
    public var answered: Day?
    public var outcome: String?

    public init() {}

    public static let register = Register<LegalAdvice>(
        "legal_advice", table: "legal_advice", title: "Independent legal advice", holds: "a question to an independent lawyer",
        Field("request_id", \.id, "Request", key: true),
        Field("child_id", \.child, "Child"),
        Field("staff_id", \.staff, "IRO"),
        Field("asked_date", \.asked, "Asked on"),
        Field("question", \.question, "Question"),
        Field("provider", \.provider, "Provider"),
        Field("answered_date", \.answered, "Answered on"),
        Field("outcome", \.outcome, "Outcome")
    )
}
