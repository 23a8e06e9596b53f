/// A team or unit, and what it belongs to from a day.
///
/// The organisation is a tree with dates: a unit that moves has a new row from that day, and what was true before stays true.
public struct Team: Entry {
    public typealias ID = Identifier<Team>

    public var id: Team.ID = .blank
    public var name: String = ""
    /// The team or service above it; empty for the topmost.
    public var parent: Team.ID?
    public var manager: StaffMember.ID?
    public var from: Day = .blank
    /// The last day.
    public var to: Day?

    public init() {}

    public static let register = Register<Team>(
        "teams", table: "team", title: "Teams", holds: "a team or unit, and what it belongs to from a day",
        Field("team_id", \.id, "Team", key: true),
        Field("name", \.name, "Name"),
        Field("parent_id", \.parent, "Belongs to", "The team or service above it; empty for the topmost."),
        Field("manager_staff_id", \.manager, "Manager"),
        Field("from_date", \.from, "From", key: true),
        Field("to_date", \.to, "To", "The last day.")
    )
}
