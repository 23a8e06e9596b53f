/// A reminder to somebody whose consultation had not come back.
public struct ConsultationChase: Entry {
    public var id: String = ""
    public var meeting: Meeting.ID = .blank
    public var person: MeetingPerson.ID = .blank
    public var chased: Day = .blank
    public var how: String?
    public var by: StaffMember.ID?

    public init() {}

    public static let register = Register<ConsultationChase>(
        "consultation_chases", table: "consultation_chase", title: "Consultations chased", holds: "a reminder to somebody whose consultation had not come back",
        Field("chase_id", \.id, "Chase", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("person_id", \.person, "Person"),
        Field("chased_date", \.chased, "Chased on"),
        Field("how", \.how, "How"),
        Field("staff_id", \.by, "By")
    )
}
