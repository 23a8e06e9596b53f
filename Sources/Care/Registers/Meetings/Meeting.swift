/// A meeting: a review, a conference or another.
public struct Meeting: Entry {
    public typealias ID = Identifier<Meeting>

    public var id: Meeting.ID = .blank
    public var kind: MeetingKind = .blank
    /// For a child looked after and on a plan: the other meeting held at once. Counted once in each family of meetings.
    public var combinedWith: MeetingKind?
    public var planned: Day = .blank
    /// 24-hour clock, such as 14:30.
    public var starts: String?
    public var ends: String?
    public var room: Room.ID?
    /// Where it is not one of our rooms.
    public var place: String?
    public var mode: MeetingMode?
    public var chair: StaffMember.ID?
    /// For a foster carer review.
    public var carer: FosterCarer.ID?
    /// For a conference.
    public var family: String?
    /// Initial conferences: starts the 15 working days.
    public var strategyDiscussion: Day?
    public var state: MeetingState = .blank
    /// The day it was begun. An adjourned meeting counts from the day it began if it is completed within 20 working days.
    public var held: Day?
    public var completed: Day?
    /// The meeting that was adjourned to this one.
    public var continues: Meeting.ID?
    /// Why it was cancelled, adjourned or moved.
    public var stateReason: String?
    public var lateReason: String?
    public var lateDecidedBy: String?
    public var isQuorate: YesNo?
    public var quorumReason: String?
    /// The social worker's report, with the family.
    public var reportShared: Day?
    /// 0 to 10: how safe things are for the child now.
    public var scale: Int?
    /// For a disruption or stability meeting.
    public var trigger: String?
    /// For a disruption or stability meeting: the day the child moved or is to move.
    public var move: Day?
    /// For a foster carer review.
    public var toPanel: YesNo?
    public var carerOutcome: String?

    public init() {}

    public static let register = Register<Meeting>(
        "meetings", table: "meeting", title: "Meetings", holds: "a meeting: a review, a conference or another",
        Field("meeting_id", \.id, "Meeting", key: true),
        Field("kind", \.kind, "Kind"),
        Field("combined_with", \.combinedWith, "Combined with", "For a child looked after and on a plan: the other meeting held at once. Counted once in each family of meetings."),
        Field("planned_date", \.planned, "Planned for"),
        Field("start_time", \.starts, "Starts", "24-hour clock, such as 14:30."),
        Field("end_time", \.ends, "Ends"),
        Field("room_id", \.room, "Room"),
        Field("place", \.place, "Place", "Where it is not one of our rooms."),
        Field("mode", \.mode, "How held"),
        Field("chair_staff_id", \.chair, "Chair"),
        Field("carer_id", \.carer, "Foster carer", "For a foster carer review."),
        Field("family_id", \.family, "Family", "For a conference."),
        Field("strategy_discussion_date", \.strategyDiscussion, "Strategy discussion on", "Initial conferences: starts the 15 working days."),
        Field("state", \.state, "State"),
        Field("held_date", \.held, "Held on", "The day it was begun. An adjourned meeting counts from the day it began if it is completed within 20 working days."),
        Field("completed_date", \.completed, "Completed on"),
        Field("continues_meeting_id", \.continues, "Continues", "The meeting that was adjourned to this one."),
        Field("state_reason", \.stateReason, "Why", "Why it was cancelled, adjourned or moved."),
        Field("late_reason", \.lateReason, "Why late"),
        Field("late_decided_by", \.lateDecidedBy, "Who decided"),
        Field("quorate", \.isQuorate, "Quorate"),
        Field("quorum_reason", \.quorumReason, "Why it went on without a quorum"),
        Field("report_shared_date", \.reportShared, "Report shared on", "The social worker's report, with the family."),
        Field("safety_scale", \.scale, "Safety scale", "0 to 10: how safe things are for the child now."),
        Field("trigger", \.trigger, "What led to it", "For a disruption or stability meeting."),
        Field("move_date", \.move, "Day of the move", "For a disruption or stability meeting: the day the child moved or is to move."),
        Field("to_panel", \.toPanel, "Goes to panel", "For a foster carer review."),
        Field("carer_outcome", \.carerOutcome, "Outcome for the carer")
    )
}
