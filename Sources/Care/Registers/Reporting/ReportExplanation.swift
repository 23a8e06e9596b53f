/// Why something in a report stays as it is though the check found it: printed as a footnote.
public struct ReportExplanation: Entry {
    public var year: String = ""
    /// What the check keeps a difference under: `Difference.id`.
    public var difference: String = ""
    public var words: String = ""
    public var explained: Day = .blank
    public var by: String = ""

    public init() {}

    public static let register = Register<ReportExplanation>(
        "report_explanations", table: "report_explanation", title: "Annual report: footnotes that explain a difference",
        holds: "why something in a report stays as it is though the check found it",
        Field("report_year", \.year, "Report", key: true),
        Field("difference", \.difference, "Difference", "What the check keeps it under.", key: true),
        Field("words", \.words, "Footnote"),
        Field("explained_date", \.explained, "Explained on"),
        Field("explained_by", \.by, "Explained by")
    )
}

/// A number typed into a report’s words that comes from no record, and where it does come from.
public struct TypedNumber: Entry {
    public var year: String = ""
    public var section: String = ""
    /// The number as it is printed, such as `49%`.
    public var number: String = ""
    public var source: String = ""
    public var confirmed: Day = .blank
    public var by: String = ""

    public init() {}

    public static let register = Register<TypedNumber>(
        "typed_numbers", table: "typed_number", title: "Annual report: numbers from other sources",
        holds: "a number typed into a report’s words that comes from no record, and where it does come from",
        Field("report_year", \.year, "Report", key: true),
        Field("section", \.section, "Section", key: true),
        Field("number", \.number, "Number", key: true),
        Field("source", \.source, "Source"),
        Field("confirmed_date", \.confirmed, "Confirmed on"),
        Field("confirmed_by", \.by, "Confirmed by")
    )
}
