/// One school term.
public struct SchoolTerm: Entry {
    public var name: String = ""
    public var first: Day = .blank
    public var last: Day = .blank

    public init() {}

    public static let register = Register<SchoolTerm>(
        "school_terms", table: "school_term", title: "School terms", holds: "one school term",
        Field("term", \.name, "Term", key: true),
        Field("first_day", \.first, "First day", key: true),
        Field("last_day", \.last, "Last day")
    )
}
