/// One health or dental check.
public struct HealthCheck: Entry {
    public var child: Child.ID = .blank
    /// Health assessment, dental check, initial health assessment, immunisation check.
    public var kind: String = ""
    public var held: Day = .blank
    /// Done or refused.
    public var outcome: String?

    public init() {}

    public static let register = Register<HealthCheck>(
        "health_checks", table: "health_check", title: "Health checks", holds: "one health or dental check",
        Field("child_id", \.child, "Child", key: true),
        Field("kind", \.kind, "Kind", "health assessment, dental check, initial health assessment, immunisation check.", key: true),
        Field("date", \.held, "On", key: true),
        Field("outcome", \.outcome, "Outcome", "done or refused.")
    )
}
