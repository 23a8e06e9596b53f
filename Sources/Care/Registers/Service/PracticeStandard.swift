/// What the service holds itself to, in one version: an older version counts for the days it was in force.
public struct PracticeStandard: Entry {
    public var id: String = ""
    public var version: String = ""
    public var family: StandardFamily = .blank
    public var words: String = ""
    public var measure: String?
    public var from: Day = .blank
    public var to: Day?

    public init() {}

    public static let register = Register<PracticeStandard>(
        "practice_standards", table: "practice_standard", title: "Practice standards",
        holds: "what the service holds itself to, in one version",
        Field("standard_id", \.id, "Standard", key: true),
        Field("version", \.version, "Version"),
        Field("family", \.family, "For"),
        Field("words", \.words, "What is expected"),
        Field("measure_id", \.measure, "Measured by", "Empty where no figure can show it."),
        Field("from_date", \.from, "In force from"),
        Field("to_date", \.to, "In force until")
    )
}
