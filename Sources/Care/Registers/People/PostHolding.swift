/// A person in a post for a time.
public struct PostHolding: Entry {
    public var staff: StaffMember.ID = .blank
    public var post: Post.ID = .blank
    public var fullTimeEquivalent: Amount = .blank
    public var from: Day = .blank
    /// The last day in post.
    public var to: Day?
    public var note: String?

    public init() {}

    public static let register = Register<PostHolding>(
        "staff_posts", table: "post_holding", title: "Post holders", holds: "a person in a post for a time",
        Field("staff_id", \.staff, "Staff number", key: true),
        Field("post_id", \.post, "Post", key: true),
        Field("fte", \.fullTimeEquivalent, "Full-time equivalent"),
        Field("start_date", \.from, "From", key: true),
        Field("end_date", \.to, "To", "The last day in post."),
        Field("note", \.note, "Note")
    )
}
