/// One child of one conference.
public struct ConferenceChild: Entry {
    public var conference: Conference.ID = .blank
    public var child: Child.ID = .blank
    public var outcome: ConferenceOutcome?
    /// As the return codes it for reviews.
    public var participation: Participation?

    public init() {}

    public static let register = Register<ConferenceChild>(
        "cp_conference_children", table: "conference_child", title: "Children of conferences", holds: "one child of one conference",
        Field("conference_id", \.conference, "Conference", key: true),
        Field("child_id", \.child, "Child", key: true),
        Field("outcome", \.outcome, "Outcome"),
        Field("participation", \.participation, "Participation", "As the return codes it for reviews.")
    )
}
