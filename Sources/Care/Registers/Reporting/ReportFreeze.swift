/// A set of figures kept as they were: those of a quarter when it was closed, or all when the report was published.
public struct ReportFreeze: Entry {
    public var year: String = ""
    /// `Q1` to `Q4`, or `published`.
    public var part: String = ""
    public var day: Day = .blank
    public var by: String = ""

    public init() {}

    public static let register = Register<ReportFreeze>(
        "report_freezes", table: "report_freeze", title: "Annual report: figures frozen",
        holds: "when the figures of a quarter, or of a whole report, were kept as they were",
        Field("report_year", \.year, "Report", key: true),
        Field("part", \.part, "Part", "Q1 to Q4, or published.", key: true),
        Field("frozen_date", \.day, "Frozen on"),
        Field("frozen_by", \.by, "Frozen by")
    )
}

/// One figure as it was when it was frozen.
public struct FrozenFigure: Entry {
    public var year: String = ""
    public var part: String = ""
    public var table: String = ""
    public var row: String = ""
    public var column: String = ""
    public var value: Amount?
    public var text: String = ""

    public init() {}

    public static let register = Register<FrozenFigure>(
        "frozen_figures", table: "frozen_figure", title: "Annual report: frozen figures", holds: "one figure as it was when it was frozen",
        Field("report_year", \.year, "Report", key: true),
        Field("part", \.part, "Part", key: true),
        Field("table", \.table, "Table", key: true),
        Field("row", \.row, "Row", key: true),
        Field("column", \.column, "Column", key: true),
        Field("value", \.value, "Value"),
        Field("text", \.text, "As printed")
    )
}

/// A file of a published report: its bytes are kept in the store under their digest, and never change.
public struct PublishedFile: Entry {
    public var year: String = ""
    public var edition: String = ""
    public var format: String = ""
    public var digest: String = ""
    public var size: Int = 0
    public var day: Day = .blank

    public init() {}

    public static let register = Register<PublishedFile>(
        "published_files", table: "published_file", title: "Annual report: published files",
        holds: "a file of a published report, whose bytes are kept as they are",
        Field("report_year", \.year, "Report", key: true),
        Field("edition", \.edition, "Edition", key: true),
        Field("format", \.format, "Format", key: true),
        Field("digest", \.digest, "Digest of its bytes"),
        Field("size", \.size, "Bytes"),
        Field("published_date", \.day, "Published on")
    )
}
