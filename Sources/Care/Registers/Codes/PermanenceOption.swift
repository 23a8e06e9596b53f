/// The permanent home a child had before.
public struct PermanenceOption: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("previous permanence", [
        .init("P1", "Adoption"),
        .init("P2", "Special guardianship order"),
        .init("P3", "Residence order or child arrangements order"),
        .init("P4", "Unknown"),
        .init("Z1", "Child has not previously had a permanence option"),
    ])
}
