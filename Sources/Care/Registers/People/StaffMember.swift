/// One person who works for the council.
public struct StaffMember: Entry {
    public typealias ID = Identifier<StaffMember>

    public var id: StaffMember.ID = .blank
    public var forename: String = ""
    public var surname: String = ""
    public var role: String = ""
    public var team: String?
    /// Permanent, temporary or agency.
    public var employment: String?
    public var from: Day?
    /// The last day.
    public var to: Day?
    /// The social worker's registration number.
    public var registration: String?

    public init() {}

    public static let register = Register<StaffMember>(
        "staff", table: "staff_member", title: "Staff", holds: "one person who works for the council",
        Field("staff_id", \.id, "Staff number", key: true),
        Field("forename", \.forename, "Forename"),
        Field("surname", \.surname, "Surname"),
        Field("role", \.role, "Role"),
        Field("team", \.team, "Team"),
        Field("employment_type", \.employment, "Employment", "permanent, temporary or agency."),
        Field("start_date", \.from, "From"),
        Field("end_date", \.to, "To", "The last day."),
        Field("registration_id", \.registration, "Registration", "The social worker's registration number.")
    )
}
