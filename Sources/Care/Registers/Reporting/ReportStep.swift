/// A step of a year's report towards publication: who signed it and when. The last one says where the report stands.
public struct ReportStep: Entry {
    public var id: String = ""
    public var year: String = ""
    public var stage: ReportStage = .blank
    public var day: Day = .blank
    public var name: String = ""
    public var staff: StaffMember.ID?
    /// The board it was presented to, or why it went back to draft.
    public var note: String?

    public init() {}

    public static let register = Register<ReportStep>(
        "report_steps", table: "report_step", title: "Annual report: steps signed",
        holds: "a step of a year's report towards publication, who signed it and when",
        Field("step_id", \.id, "Step", key: true),
        Field("report_year", \.year, "Report"),
        Field("stage", \.stage, "Signed as"),
        Field("step_date", \.day, "On"),
        Field("signed_name", \.name, "Signed by"),
        Field("signed_staff_id", \.staff, "Staff number"),
        Field("note", \.note, "Note", "The board it was presented to, or why it went back to draft.")
    )
}

/// Where a report stands (A2 of the features).
public enum ReportStage: String, Choice, Comparable {
    case draft, checked, presented, published

    public var title: String { rawValue.capitalised }

    public static func < (one: ReportStage, other: ReportStage) -> Bool { one.place < other.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The step that comes next; nil once it is published.
    public var next: ReportStage? {
        let place = place + 1
        return Self.allCases.indices.contains(place) ? Self.allCases[place] : nil
    }
}
