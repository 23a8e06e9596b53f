/// How a child took part in a review.
public struct Participation: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("participation", [
        .init("PN0", "Child aged under 4 at the time of the review"),
        .init("PN1", "Child physically attends and speaks for him or herself"),
        .init("PN2", "Child physically attends and an advocate speaks on his or her behalf"),
        .init("PN3", "Child attends and conveys his or her view symbolically (non-verbally)"),
        .init("PN4", "Child physically attends but does not speak for him or herself, does not convey his or her view symbolically and does not ask an advocate to speak for him or her"),
        .init("PN5", "Child does not attend physically but briefs an advocate to speak for him or her"),
        .init("PN6", "Child does not attend but conveys his or her feelings to the review by a facilitative medium"),
        .init("PN7", "Child does not attend nor are his or her views conveyed to the review"),
    ])
}

extension Participation {
    /// PN0: under four, so that how the child took part is not asked.
    public var isUnderFour: Bool { rawValue == "PN0" }
    /// The child was there: PN1 to PN4.
    public var attended: Bool { ["PN1", "PN2", "PN3", "PN4"].contains(rawValue) }
    /// The child's views reached the review: all but PN0, PN4 and PN7.
    public var conveyedViews: Bool { ["PN1", "PN2", "PN3", "PN5", "PN6"].contains(rawValue) }
}
