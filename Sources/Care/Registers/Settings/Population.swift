/// Residents under 18 of an area for a time.
public struct Population: Entry {
    public var area: String = ""
    public var from: Day = .blank
    public var to: Day?
    public var under18: Int = 0
    public var source: String?

    public init() {}

    public static let register = Register<Population>(
        "population", table: "population", title: "Population", holds: "residents under 18 of an area for a time",
        Field("area", \.area, "Area", key: true),
        Field("applies_from", \.from, "Applies from", key: true),
        Field("applies_to", \.to, "Applies to"),
        Field("population_0_17", \.under18, "Residents aged 0 to 17"),
        Field("source", \.source, "Source")
    )
}
