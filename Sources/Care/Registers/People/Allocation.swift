/// A case held by an IRO for a time.
public struct Allocation: Entry {
    public var id: String = ""
    public var kind: CaseKind = .blank
    /// The child's or carer's id.
    public var caseID: String = ""
    public var staff: StaffMember.ID = .blank
    public var from: Day = .blank
    /// The day the case was closed or handed over.
    public var to: Day?
    public var endReason: String?

    public init() {}

    public static let register = Register<Allocation>(
        "allocations", table: "allocation", title: "Allocations", holds: "a case held by an IRO for a time",
        Field("allocation_id", \.id, "Allocation", key: true),
        Field("case_type", \.kind, "Kind of case"),
        Field("case_id", \.caseID, "Case", "The child's or carer's id."),
        Field("staff_id", \.staff, "IRO"),
        Field("start_date", \.from, "From"),
        Field("end_date", \.to, "To", "The day the case was closed or handed over."),
        Field("end_reason", \.endReason, "Reason for end")
    )
}
