/// Why a placement ended.
public struct PlacementChange: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("reason for placement change", [
        .init("CARPL", "Change to/implementation of care plan"),
        .init("CLOSE", "Resignation/closure of provision"),
        .init("ALLEG", "Allegation (s.47)"),
        .init("STAND", "Standards of care concern"),
        .init("APPRR", "Approval removed"),
        .init("CREQB", "Carer(s) requests placement end due to child's behaviour"),
        .init("CREQO", "Carer(s) requests placement end other than due to child's behaviour"),
        .init("CHILD", "Child requests placement end"),
        .init("LAREQ", "Responsible/area authority requests placement end"),
        .init("PLACE", "Change in the status of placement only"),
        .init("CUSTOD", "Custody arrangement", from: 2019),
        .init("OTHER", "Other"),
    ])
}
