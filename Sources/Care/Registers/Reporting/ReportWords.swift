/// The words of one section of a year's annual report, how far they are, and who writes them by when.
public struct ReportWords: Entry {
    public var year: String = ""
    public var section: String = ""
    public var words: String?
    public var state: WordsState = .blank
    public var owner: StaffMember.ID?
    public var due: Day?
    public var written: Day?

    public init() {}

    public static let register = Register<ReportWords>(
        "report_words", table: "report_words", title: "Annual report: words",
        holds: "the words of one section of a year's annual report, how far they are, and who writes them by when",
        Field("report_year", \.year, "Report", "The year of the report, such as 2026-27.", key: true),
        Field("section", \.section, "Section", key: true),
        Field("words", \.words, "Words"),
        Field("state", \.state, "How far"),
        Field("owner_staff_id", \.owner, "Written by"),
        Field("due_date", \.due, "By"),
        Field("written_date", \.written, "Last written on")
    )
}

/// How far the words of a section are.
public enum WordsState: String, Choice {
    case planned, writing, ready, checked

    public var title: String {
        switch self {
        case .planned: "Not begun"
        case .writing: "Being written"
        case .ready: "Ready"
        case .checked: "Read by a second person"
        }
    }

    /// Whether the report can go on with them.
    public var isDone: Bool { self == .ready || self == .checked }
}
