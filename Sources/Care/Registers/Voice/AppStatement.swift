/// One statement a child made in the consultation app.
public struct AppStatement: Entry {
    public var id: String = ""
    public var made: Day = .blank
    public var child: Child.ID?
    public var kind: String = ""

    public init() {}

    public static let register = Register<AppStatement>(
        "app_statements", table: "app_statement", title: "App statements", holds: "one statement a child made in the consultation app",
        Field("statement_id", \.id, "Statement", key: true),
        Field("statement_date", \.made, "Made on"),
        Field("child_id", \.child, "Child"),
        Field("statement_type", \.kind, "Kind")
    )
}
