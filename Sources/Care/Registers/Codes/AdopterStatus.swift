/// The legal status of the adopters.
public struct AdopterStatus: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("legal status of adopters", [
        .init("L0", "Single adopter"),
        .init("L1", "Married couple (old code)", to: 2016),
        .init("L11", "Different gender married couple"),
        .init("L12", "Same gender married couple"),
        .init("L2", "Civil partnership couple"),
        .init("L3", "Different gender unmarried couple"),
        .init("L4", "Same gender couple not married or in civil partnership"),
    ])
}
