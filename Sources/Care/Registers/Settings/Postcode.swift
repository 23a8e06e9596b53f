/// Where a postcode is.
public struct Postcode: Entry {
    public var postcode: String = ""
    /// Metres.
    public var easting: Int = 0
    /// Metres.
    public var northing: Int = 0
    /// The upper-tier authority's ONS code.
    public var authority: String = ""

    public init() {}

    public static let register = Register<Postcode>(
        "postcodes", table: "postcode", title: "Postcodes", holds: "where a postcode is",
        Field("pcd", \.postcode, "Postcode", key: true),
        Field("oseast1m", \.easting, "Easting", "Metres."),
        Field("osnrth1m", \.northing, "Northing", "Metres."),
        Field("oslaua", \.authority, "Authority", "The upper-tier authority's ONS code.")
    )
}
