/// Proceedings about a child.
public struct CourtCase: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var kind: String = ""
    public var opened: Day = .blank
    public var stage: String = ""
    public var nextHearing: Day?
    public var guardian: String?
    public var guardianTold: Day?
    public var solicitor: String?
    public var closed: Day?
    public var outcome: String?

    public init() {}

    public static let register = Register<CourtCase>(
        "court_cases", table: "court_case", title: "Court", holds: "proceedings about a child",
        Field("case_id", \.id, "Case", key: true),
        Field("child_id", \.child, "Child"),
        Field("kind", \.kind, "Proceedings"),
        Field("opened_date", \.opened, "Issued on"),
        Field("stage", \.stage, "Stage"),
        Field("next_hearing_date", \.nextHearing, "Next hearing on"),
        Field("guardian", \.guardian, "Children's guardian"),
        Field("guardian_told_date", \.guardianTold, "IRO told of the guardian on"),
        Field("solicitor", \.solicitor, "Child's solicitor"),
        Field("closed_date", \.closed, "Ended on"),
        Field("outcome", \.outcome, "Outcome")
    )
}
