/// Why there is no SDQ score.
public struct SDQReason: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("reason for no SDQ score", [
        .init("SDQ1", "No form returned as child was aged under 4 or over 16 at date of latest assessment"),
        .init("SDQ2", "Carer(s) refused to complete and return questionnaire"),
        .init("SDQ3", "Not possible to complete the questionnaire due to severity of the child's disability"),
        .init("SDQ4", "Other"),
        .init("SDQ5", "Child or young person refuses to allow an SDQ to be completed"),
    ])
}
