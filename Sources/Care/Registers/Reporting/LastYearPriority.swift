/// Progress on one priority of last year.
public struct LastYearPriority: Entry {
    public var number: Int = 0
    public var priority: String = ""
    public var progress: String?

    public init() {}

    public static let register = Register<LastYearPriority>(
        "last_year_priorities", table: "last_year_priority", title: "Last year's priorities", holds: "progress on one priority of last year",
        Field("number", \.number, "Number", key: true),
        Field("priority", \.priority, "Priority"),
        Field("progress", \.progress, "Progress")
    )
}
