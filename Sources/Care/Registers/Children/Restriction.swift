/// Who a child's record is closed to.
public struct Restriction: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var closedTo: Closure = .blank
    /// Usernames, with spaces between them: those shut out, or those let in.
    public var people: String?
    public var reason: String = ""
    public var from: Day = .blank
    /// The last day.
    public var to: Day?

    public init() {}

    public static let register = Register<Restriction>(
        "restrictions", table: "restriction", title: "Restricted records", holds: "who a child's record is closed to",
        Field("restriction_id", \.id, "Restriction", key: true),
        Field("child_id", \.child, "Child"),
        Field("closed_to", \.closedTo, "Closed to"),
        Field("people", \.people, "People", "Usernames, with spaces between them: those shut out, or those let in."),
        Field("reason", \.reason, "Reason"),
        Field("from_date", \.from, "From"),
        Field("to_date", \.to, "To", "The last day.")
    )
}

extension Restriction {
    /// The usernames that a text names, in its order; capital letters do not tell people apart.
    public static func usernames(in text: String) -> [String] {
        text.lowercased().split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
    }
}
