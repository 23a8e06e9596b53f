/// A period for which a table has no data, and why.
public struct DataGap: Entry {
    public var table: String = ""
    public var measure: String = ""
    public var period: String = ""
    public var reason: String = ""
    /// The last day for which figures exist, if any.
    public var figuresTo: Day?

    public init() {}

    public static let register = Register<DataGap>(
        "data_gaps", table: "data_gap", title: "Data gaps", holds: "a period for which a table has no data, and why",
        Field("table", \.table, "Table", key: true),
        Field("measure", \.measure, "Measure", key: true),
        Field("period", \.period, "Period", key: true),
        Field("reason", \.reason, "Reason"),
        Field("figures_to", \.figuresTo, "Figures to", "The last day for which figures exist, if any.")
    )
}
