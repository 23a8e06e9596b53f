/// Why a child needs help, in the return's column CIN.
public struct CategoryOfNeed: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("category of need", [
        .init("N1", "Abuse or neglect"),
        .init("N2", "Child's disability"),
        .init("N3", "Parental illness or disability"),
        .init("N4", "Family in acute stress"),
        .init("N5", "Family dysfunction"),
        .init("N6", "Socially unacceptable behaviour"),
        .init("N7", "Low income"),
        .init("N8", "Absent parenting"),
    ])
}
