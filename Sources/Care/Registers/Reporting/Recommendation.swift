/// One recommendation to the board.
public struct Recommendation: Entry {
    public var number: Int = 0
    public var text: String = ""

    public init() {}

    public static let register = Register<Recommendation>(
        "recommendations", table: "recommendation", title: "Recommendations", holds: "one recommendation to the board",
        Field("number", \.number, "Number", key: true),
        Field("text", \.text, "Recommendation")
    )
}
