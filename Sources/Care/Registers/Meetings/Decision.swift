/// One numbered decision of a meeting.
public struct Decision: Entry {
    public typealias ID = Identifier<Decision>

    public var id: Decision.ID = .blank
    public var meeting: Meeting.ID?
    public var child: Child.ID = .blank
    public var number: Int = 0
    public var action: String = ""
    /// What will be different for the child.
    public var outcome: String?
    public var owner: String = ""
    public var ownerStaff: StaffMember.ID?
    public var due: Day?
    public var state: DecisionState = .blank
    public var done: Day?
    public var progress: String?
    public var from: Decision.ID?
    /// By the team manager; silence for five working days counts as agreed.
    public var confirmed: Day?
    public var confirmedBy: StaffMember.ID?
    public var objection: String?

    public init() {}

    public static let register = Register<Decision>(
        "decisions", table: "decision", title: "Decisions", holds: "one numbered decision of a meeting",
        Field("decision_id", \.id, "Decision", key: true),
        Field("meeting_id", \.meeting, "Meeting"),
        Field("child_id", \.child, "Child"),
        Field("number", \.number, "Number"),
        Field("action", \.action, "What will be done"),
        Field("outcome", \.outcome, "So that", "What will be different for the child."),
        Field("owner", \.owner, "Owner"),
        Field("owner_staff_id", \.ownerStaff, "Owner on the staff list"),
        Field("due_date", \.due, "By"),
        Field("state", \.state, "State"),
        Field("done_date", \.done, "Done on"),
        Field("progress", \.progress, "How it goes"),
        Field("carried_from", \.from, "Carried from"),
        Field("confirmed_date", \.confirmed, "Confirmed on", "By the team manager; silence for five working days counts as agreed."),
        Field("confirmed_by_staff_id", \.confirmedBy, "Confirmed by"),
        Field("objection", \.objection, "Objection")
    )
}
