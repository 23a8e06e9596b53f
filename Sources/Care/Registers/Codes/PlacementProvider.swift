/// Who provides a placement.
public struct PlacementProvider: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("placement provider", [
        .init("PR0", "Parent(s) or other person(s) with parental responsibility"),
        .init("PR1", "Own provision (by the local authority)"),
        .init("PR2", "Other local authority provision"),
        .init("PR3", "Other public provision"),
        .init("PR4", "Private provision"),
        .init("PR5", "Voluntary/third sector provision"),
    ])
}

extension PlacementProvider {
    /// The council's own provision; anything else is external.
    public var isOwn: Bool { rawValue == "PR1" }
}
