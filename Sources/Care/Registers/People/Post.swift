/// One post of the establishment.
public struct Post: Entry {
    public typealias ID = Identifier<Post>

    public var id: Post.ID = .blank
    public var title: String = ""
    public var fullTimeEquivalent: Amount = .blank
    public var from: Day?
    /// The last day; empty while funded.
    public var to: Day?

    public init() {}

    public static let register = Register<Post>(
        "posts", table: "post", title: "Posts", holds: "one post of the establishment",
        Field("post_id", \.id, "Post", key: true),
        Field("title", \.title, "Title"),
        Field("establishment_fte", \.fullTimeEquivalent, "Full-time equivalent"),
        Field("funded_from", \.from, "Funded from"),
        Field("funded_to", \.to, "Funded to", "The last day; empty while funded.")
    )
}
