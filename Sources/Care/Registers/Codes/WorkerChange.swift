/// Why a child's social worker changed.
public struct WorkerChange: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("reason for change of social worker", [
        .init("MANAGE", "Managing caseloads"),
        .init("FCONTA", "First contact or re-referral"),
        .init("LEFTRL", "Left role"),
        .init("ORGRST", "Organisational restructure"),
        .init("TSPROC", "Transfer due to standard process"),
        .init("ABSENC", "Absence cover or return from absence"),
        .init("CHCHAN", "Child requested change"),
        .init("PCCHAN", "Parent/carer requested change"),
        .init("SWDIED", "Previous social worker died"),
        .init("OTHERS", "Other"),
    ])
}
