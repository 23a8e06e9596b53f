/// One action of next year's plan.
public struct ImprovementAction: Entry {
    public var area: Int = 0
    public var title: String = ""
    public var action: String = ""
    public var status: String?

    public init() {}

    public static let register = Register<ImprovementAction>(
        "improvement_plan", table: "improvement_action", title: "Improvement plan", holds: "one action of next year's plan",
        Field("key_area", \.area, "Key area", key: true),
        Field("title", \.title, "Title"),
        Field("action", \.action, "Action", key: true),
        Field("status", \.status, "State")
    )
}
