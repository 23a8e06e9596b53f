/// A time during which one social worker was allocated to a child.
public struct SocialWorkerSpell: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    /// The worker's registration number.
    public var worker: String = ""
    public var from: Day = .blank
    public var to: Day?
    public var reason: WorkerChange?

    public init() {}

    public static let register = Register<SocialWorkerSpell>(
        "social_worker", table: "social_worker_spell", title: "Social workers", holds: "one spell of a child's allocated social worker", source: .statutory(RegisterShape.Module("Social worker", since: 2024)),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("SW_ID", \.worker, "Social worker", "The worker's registration number.", key: true),
        Field("SW_DECOM", \.from, "From", key: true),
        Field("SW_DEC", \.to, "To"),
        Field("SW_REASON", \.reason, "Reason for change")
    )
}
