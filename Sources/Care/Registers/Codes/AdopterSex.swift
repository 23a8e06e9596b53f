/// The sex of the adopters.
public struct AdopterSex: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("sex of adopters", [
        .init("M1", "Single male"),
        .init("F1", "Single female"),
        .init("MM", "Two males"),
        .init("FF", "Two females"),
        .init("MF", "Male and female"),
    ])
}
