/// The answer to one question before a meeting.
public struct ConsultationAnswer: Entry {
    public var id: String = ""
    public var meeting: Meeting.ID = .blank
    /// Who answered; when it was sent and came back is said there.
    public var person: MeetingPerson.ID = .blank
    /// Whom it is about, where the person is asked about one child.
    public var child: Child.ID?
    public var template: ConsultationTemplate.ID?
    public var number: Int = 0
    /// As it was asked.
    public var question: String = ""
    /// As it was written or said.
    public var answer: String = ""

    public init() {}

    public static let register = Register<ConsultationAnswer>(
        "consultation_answers", table: "consultation_answer", title: "Consultation answers", holds: "the answer to one question before a meeting",
        Field("answer_id", \.id, "Answer", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("person_id", \.person, "Person", "Who answered; when it was sent and came back is said there."),
        Field("child_id", \.child, "Child", "Whom it is about, where the person is asked about one child."),
        Field("template_id", \.template, "Template"),
        Field("number", \.number, "Number"),
        Field("question", \.question, "Question", "As it was asked."),
        Field("answer", \.answer, "Answer given", "As it was written or said.")
    )
}
