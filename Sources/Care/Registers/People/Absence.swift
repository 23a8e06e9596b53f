/// Days on which a worker is not there.
public struct Absence: Entry {
    public var staff: StaffMember.ID = .blank
    public var from: Day = .blank
    /// The last day.
    public var to: Day = .blank
    /// Leave, training or another.
    public var kind: String?

    public init() {}

    public static let register = Register<Absence>(
        "absences", table: "absence", title: "Absences", holds: "days on which a worker is not there",
        Field("staff_id", \.staff, "Worker", key: true),
        Field("from_date", \.from, "From", key: true),
        Field("to_date", \.to, "To", "The last day."),
        Field("kind", \.kind, "Kind", "Leave, training or another.")
    )
}
