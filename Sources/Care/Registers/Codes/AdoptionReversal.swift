/// Why a child should no longer be placed for adoption.
public struct AdoptionReversal: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("reason a decision to place ceased", [
        .init("RD1", "The child's needs changed after the decision"),
        .init("RD2", "The court did not make a placement order"),
        .init("RD3", "Prospective adopters could not be found"),
        .init("RD4", "Any other reason"),
    ])
}
