/// A looked-after review as the statutory return tells it: held on a day, and how the child took part.
public struct Review: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    /// The day the review took place.
    public var held: Day = .blank
    /// How the child took part.
    public var participation: Participation = .blank

    public init() {}

    public static let register = Register<Review>(
        "reviews", table: "review", title: "Reviews", holds: "one review that was held", source: .statutory(RegisterShape.Module("Reviews")),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("REVIEW", \.held, "Held on", "The day the review took place.", key: true),
        Field("REVIEW_CODE", \.participation, "Participation", "How the child took part.")
    )
}
