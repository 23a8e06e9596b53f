/// A notice that somebody has acknowledged.
public struct Acknowledgement: Entry {
    public var notice: String = ""
    public var by: String = ""
    /// In UTC.
    public var at: String = ""
    public var day: Day = .blank

    public init() {}

    public static let register = Register<Acknowledgement>(
        "acknowledgements", table: "acknowledgement", title: "Acknowledged notices", holds: "a notice that somebody has acknowledged",
        Field("notice", \.notice, "Notice", key: true),
        Field("acknowledged_by", \.by, "Acknowledged by", key: true),
        Field("acknowledged_at", \.at, "At", "In UTC."),
        Field("acknowledged_date", \.day, "On")
    )
}
