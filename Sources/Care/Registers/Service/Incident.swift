/// Something serious that happened, and whether others must be told of it (annual report 4.8).
public struct Incident: Entry {
    public typealias ID = Identifier<Incident>

    public var id: Incident.ID = .blank
    public var child: Child.ID?
    public var day: Day = .blank
    public var kind: IncidentKind = .blank
    public var words: String = ""
    public var notify: YesNo?
    public var decided: Day?
    public var decidedBy: StaffMember.ID?
    public var reason: String?

    public init() {}

    public static let register = Register<Incident>(
        "incidents", table: "incident", title: "Incidents",
        holds: "something serious that happened, and whether others must be told",
        Field("incident_id", \.id, "Incident", key: true),
        Field("child_id", \.child, "Child", "Empty where it concerns no single child."),
        Field("incident_date", \.day, "Happened on"),
        Field("kind", \.kind, "Kind"),
        Field("words", \.words, "What happened"),
        Field("notify", \.notify, "Must others be told?", "Empty until somebody has decided."),
        Field("decided_date", \.decided, "Decided on"),
        Field("decided_staff_id", \.decidedBy, "Decided by"),
        Field("reason", \.reason, "Why")
    )
}

/// Somebody who was told of an incident.
public struct IncidentNotice: Entry {
    public var id: String = ""
    public var incident: Incident.ID = .blank
    public var sentTo: String = ""
    public var sent: Day = .blank
    public var reference: String?

    public init() {}

    public static let register = Register<IncidentNotice>(
        "incident_notices", table: "incident_notice", title: "Notifications of incidents",
        holds: "somebody who was told of an incident",
        Field("notice_id", \.id, "Notification", key: true),
        Field("incident_id", \.incident, "Incident"),
        Field("sent_to", \.sentTo, "Sent to"),
        Field("sent_date", \.sent, "Sent on"),
        Field("reference", \.reference, "Reference")
    )
}
