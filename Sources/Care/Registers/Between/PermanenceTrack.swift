/// How a child's plan for permanence stands.
public struct PermanenceTrack: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var plan: PermanencePlan = .blank
    public var agreed: Day?
    public var stage: String = ""
    public var blockage: String?
    public var next: Day?
    public var ended: Day?

    public init() {}

    public static let register = Register<PermanenceTrack>(
        "permanence_tracks", table: "permanence_track", title: "Permanence", holds: "how a child's plan for permanence stands",
        Field("track_id", \.id, "Entry", key: true),
        Field("child_id", \.child, "Child"),
        Field("plan", \.plan, "Plan"),
        Field("agreed_date", \.agreed, "Agreed on"),
        Field("stage", \.stage, "Stage"),
        Field("blockage", \.blockage, "What stands in the way"),
        Field("next_date", \.next, "Next date"),
        Field("ended_date", \.ended, "Ended on")
    )
}
