/// A change in a child's life that the IRO must know of.
public struct ChangeAlert: Entry {
    public typealias ID = Identifier<ChangeAlert>

    public var id: ChangeAlert.ID = .blank
    public var child: Child.ID = .blank
    public var kind: ChangeKind = .blank
    public var happened: Day = .blank
    public var told: Day = .blank
    public var toldBy: String?
    public var source: AlertSource = .blank
    public var words: String?
    public var schoolChanged: YesNo?
    public var midTerm: YesNo?
    public var activitiesKept: YesNo?
    public var childAsked: YesNo?
    public var reviewEarlier: YesNo?
    public var why: String?
    public var answered: Day?
    public var answeredBy: StaffMember.ID?

    public init() {}

    public static let register = Register<ChangeAlert>(
        "change_alerts", table: "change_alert", title: "Changes told to the IRO", holds: "a change in a child's life that the IRO must know of",
        Field("alert_id", \.id, "Change", key: true),
        Field("child_id", \.child, "Child"),
        Field("kind", \.kind, "What changed"),
        Field("happened_date", \.happened, "Happened on"),
        Field("told_date", \.told, "Told on"),
        Field("told_by", \.toldBy, "Told by"),
        Field("source", \.source, "Source"),
        Field("words", \.words, "In a few words"),
        Field("school_changed", \.schoolChanged, "School changed"),
        Field("mid_term", \.midTerm, "In the middle of a term"),
        Field("activities_kept", \.activitiesKept, "Clubs and activities kept"),
        Field("child_asked", \.childAsked, "Child asked"),
        Field("review_earlier", \.reviewEarlier, "Review earlier"),
        Field("why", \.why, "Why"),
        Field("answered_date", \.answered, "Answered on"),
        Field("answered_by_staff_id", \.answeredBy, "Answered by")
    )
}
