/// One conference, a meeting.
public struct Conference: Entry {
    public typealias ID = Identifier<Conference>

    public var id: Conference.ID = .blank
    public var family: String?
    public var kind: ConferenceKind = .blank
    /// Initial conferences: starts the 15 working days.
    public var strategyDiscussion: Day?
    public var held: Day = .blank
    public var childrenDiscussed: Int?
    public var chair: StaffMember.ID?
    public var isQuorate: YesNo?
    public var reportShared: Day?
    public var parentAttended: YesNo?
    public var decisionLetter: Day?
    public var minutesDistributed: Day?
    /// 0 to 10.
    public var safetyScale: Int?

    public init() {}

    public static let register = Register<Conference>(
        "cp_conferences", table: "conference", title: "Child protection conferences", holds: "one conference, a meeting",
        Field("conference_id", \.id, "Conference", key: true),
        Field("family_id", \.family, "Family"),
        Field("conference_type", \.kind, "Kind"),
        Field("strategy_discussion_date", \.strategyDiscussion, "Strategy discussion on", "Initial conferences: starts the 15 working days."),
        Field("conference_date", \.held, "Held on"),
        Field("children_discussed", \.childrenDiscussed, "Children discussed"),
        Field("chair_staff_id", \.chair, "Chair"),
        Field("quorate", \.isQuorate, "Quorate"),
        Field("sw_report_shared_date", \.reportShared, "Report shared on"),
        Field("parent_attended", \.parentAttended, "Parent attended"),
        Field("decision_letter_date", \.decisionLetter, "Decision letter on"),
        Field("minutes_distributed_date", \.minutesDistributed, "Minutes distributed on"),
        Field("safety_scale", \.safetyScale, "Safety scale", "0 to 10.")
    )
}
