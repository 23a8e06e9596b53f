/// A task of the queue that somebody took on.
public struct Claim: Entry {
    public var item: String = ""
    public var by: String = ""
    public var claimed: Day = .blank
    public var released: Day?

    public init() {}

    public static let register = Register<Claim>(
        "claims", table: "claim", title: "Claimed work", holds: "a task of the queue that somebody took on",
        Field("item", \.item, "Task", key: true),
        Field("claimed_by", \.by, "Claimed by"),
        Field("claimed_date", \.claimed, "Claimed on", key: true),
        Field("released_date", \.released, "Released on")
    )
}
