/// A worker in a team for a time.
public struct TeamMember: Entry {
    public var team: Team.ID = .blank
    public var staff: StaffMember.ID = .blank
    public var from: Day = .blank
    /// The last day.
    public var to: Day?

    public init() {}

    public static let register = Register<TeamMember>(
        "team_members", table: "team_member", title: "Team members", holds: "a worker in a team for a time",
        Field("team_id", \.team, "Team", key: true),
        Field("staff_id", \.staff, "Worker", key: true),
        Field("from_date", \.from, "From", key: true),
        Field("to_date", \.to, "To", "The last day.")
    )
}
