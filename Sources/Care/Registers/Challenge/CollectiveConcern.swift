/// A pattern raised with senior managers.
public struct CollectiveConcern: Entry {
    public var id: String = ""
    public var raised: Day = .blank
    public var title: String = ""
    public var concern: String?
    public var raisedWith: String?
    public var response: String?
    public var status: String?

    public init() {}

    public static let register = Register<CollectiveConcern>(
        "collective_concerns", table: "collective_concern", title: "Collective concerns", holds: "a pattern raised with senior managers",
        Field("concern_id", \.id, "Concern", key: true),
        Field("raised_date", \.raised, "Raised on"),
        Field("title", \.title, "Title"),
        Field("concern", \.concern, "Description"),
        Field("raised_with", \.raisedWith, "Raised with"),
        Field("response", \.response, "Response"),
        Field("status_at_year_end", \.status, "State at year end")
    )
}
