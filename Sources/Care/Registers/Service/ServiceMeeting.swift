/// A meeting or workshop of the service itself: about no child.
public struct ServiceMeeting: Entry {
    public typealias ID = Identifier<ServiceMeeting>

    public var id: ServiceMeeting.ID = .blank
    public var kind: ServiceMeetingKind = .blank
    public var day: Day = .blank
    public var place: String?
    public var focus: String?
    public var agenda: String?
    public var decisions: String?
    public var notHeld: String?

    public init() {}

    public static let register = Register<ServiceMeeting>(
        "service_meetings", table: "service_meeting", title: "Meetings of the service",
        holds: "a meeting or workshop of the service itself",
        Field("service_meeting_id", \.id, "Meeting", key: true),
        Field("kind", \.kind, "Kind"),
        Field("meeting_date", \.day, "On"),
        Field("place", \.place, "Where"),
        Field("focus", \.focus, "Practice focus or topic"),
        Field("agenda", \.agenda, "Agenda"),
        Field("decisions", \.decisions, "Decisions"),
        Field("not_held_reason", \.notHeld, "If it was not held: why")
    )
}

/// Whether somebody came to a meeting of the service.
public struct ServiceMeetingPerson: Entry {
    public var meeting: ServiceMeeting.ID = .blank
    public var staff: StaffMember.ID = .blank
    public var came: YesNo = .blank
    public var apology: String?

    public init() {}

    public static let register = Register<ServiceMeetingPerson>(
        "service_meeting_people", table: "service_meeting_person", title: "Meetings of the service: who came",
        holds: "whether somebody came to a meeting of the service",
        Field("service_meeting_id", \.meeting, "Meeting", key: true),
        Field("staff_id", \.staff, "Who", key: true),
        Field("came", \.came, "Came"),
        Field("apology", \.apology, "If not: why")
    )
}

/// A theme that was raised at a meeting of the service.
public struct ServiceTheme: Entry {
    public var id: String = ""
    public var meeting: ServiceMeeting.ID = .blank
    public var theme: String = ""
    public var words: String = ""
    public var concern: String?

    public init() {}

    public static let register = Register<ServiceTheme>(
        "service_themes", table: "service_theme", title: "Themes raised at meetings",
        holds: "a theme that was raised at a meeting of the service",
        Field("theme_id", \.id, "Theme", key: true),
        Field("service_meeting_id", \.meeting, "Meeting"),
        Field("theme", \.theme, "What was raised"),
        Field("words", \.words, "What was said"),
        Field("concern_id", \.concern, "Collective concern", "The concern it became.")
    )
}
