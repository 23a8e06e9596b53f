/// One person asked to a meeting.
public struct MeetingPerson: Entry {
    public typealias ID = Identifier<MeetingPerson>

    public var id: MeetingPerson.ID = .blank
    public var meeting: Meeting.ID = .blank
    /// The child whose contact it is; empty for workers.
    public var child: Child.ID?
    public var contact: Contact.ID?
    public var staff: StaffMember.ID?
    /// For somebody who is neither a contact nor on the staff list.
    public var name: String?
    public var role: ContactRole = .blank
    public var invited: Day?
    public var reply: InvitationReply?
    public var papersSent: Day?
    public var papersReturned: Day?
    public var papersMethod: ViewMethod?
    public var attended: YesNo?
    public var receives: YesNo = .no

    public init() {}

    public static let register = Register<MeetingPerson>(
        "meeting_people", table: "meeting_person", title: "People of meetings", holds: "one person asked to a meeting",
        Field("person_id", \.id, "Person", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("child_id", \.child, "Child", "The child whose contact it is; empty for workers."),
        Field("contact_id", \.contact, "Contact"),
        Field("staff_id", \.staff, "Worker"),
        Field("name", \.name, "Name", "For somebody who is neither a contact nor on the staff list."),
        Field("role", \.role, "Role"),
        Field("invited_date", \.invited, "Invited on"),
        Field("reply", \.reply, "Reply"),
        Field("papers_sent_date", \.papersSent, "Consultation sent on"),
        Field("papers_returned_date", \.papersReturned, "Consultation returned on"),
        Field("papers_method", \.papersMethod, "Returned by"),
        Field("attended", \.attended, "Attended"),
        Field("receives", \.receives, "Receives the record")
    )
}
