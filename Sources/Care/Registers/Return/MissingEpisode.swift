/// A time when a child was missing, or away from placement without authorisation.
public struct MissingEpisode: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    public var kind: MissingKind = .blank
    public var from: Day = .blank
    public var to: Day?

    public init() {}

    public static let register = Register<MissingEpisode>(
        "missing", table: "missing_episode", title: "Missing", holds: "one time a child was missing or away without authorisation", source: .statutory(RegisterShape.Module("Missing")),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("MISSING", \.kind, "Kind", key: true),
        Field("MIS_START", \.from, "From", key: true),
        Field("MIS_END", \.to, "To")
    )
}
