/// What a child said in a statement, and what the app's own file has no place for.
public struct StatementDetail: Entry {
    public var statement: String = ""
    public var worker: StaffMember.ID?
    public var words: String?
    public var consent: YesNo?

    public init() {}

    public static let register = Register<StatementDetail>(
        "statement_details", table: "statement_detail", title: "Statements in full", holds: "what a child said in a statement",
        Field("statement_id", \.statement, "Statement", key: true),
        Field("staff_id", \.worker, "Worker it was for"),
        Field("words", \.words, "In the child's words"),
        Field("consent", \.consent, "May it be passed on")
    )
}
