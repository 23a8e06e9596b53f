/// What the service did to move a figure, from a day: a drive, a new form, another way of working (B20 of the features).
///
/// Charts by quarter that draw the figure carry a mark where it began, with the figure before and after.
public struct Campaign: Entry {
    public var id: String = ""
    public var title: String = ""
    /// The id of the measure it is to move.
    public var measure: String = ""
    public var from: Day = .blank
    /// The last day; empty where it goes on.
    public var to: Day?
    public var words: String?

    public init() {}

    public static let register = Register<Campaign>(
        "campaigns", table: "campaign", title: "Campaigns", holds: "what the service did to move a figure, from a day",
        Field("campaign_id", \.id, "Campaign", key: true),
        Field("title", \.title, "Name", "As it stands on the chart."),
        Field("measure_id", \.measure, "Measure", "The figure it is to move."),
        Field("from_date", \.from, "From"),
        Field("to_date", \.to, "To", "The last day; empty where it goes on."),
        Field("words", \.words, "What was done")
    )
}
