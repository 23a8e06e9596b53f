/// One figure of another year or area.
public struct PublishedFigure: Entry {
    public var table: String = ""
    public var row: String = ""
    public var column: String = ""
    public var value: Amount?
    /// Its source, date and unit.
    public var note: String?

    public init() {}

    public static let register = Register<PublishedFigure>(
        "published_figures", table: "published_figure", title: "Published figures", holds: "one figure of another year or area",
        Field("table", \.table, "Table", key: true),
        Field("row", \.row, "Row", key: true),
        Field("column", \.column, "Column", key: true),
        Field("value", \.value, "Value"),
        Field("note", \.note, "Note", "Its source, date and unit.")
    )
}
