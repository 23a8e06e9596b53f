/// The IRO a team turns to, for a time.
public struct TeamOfficer: Entry {
    public var team: Team.ID = .blank
    public var staff: StaffMember.ID = .blank
    public var from: Day = .blank
    /// The last day.
    public var to: Day?

    public init() {}

    public static let register = Register<TeamOfficer>(
        "team_iros", table: "team_officer", title: "Linked IROs", holds: "the IRO a team turns to, for a time",
        Field("team_id", \.team, "Team", key: true),
        Field("iro_staff_id", \.staff, "IRO", key: true),
        Field("from_date", \.from, "From", key: true),
        Field("to_date", \.to, "To", "The last day.")
    )
}
