/// Where a care leaver lives, and whether it is suitable.
public struct LeaverAccommodation: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("care leaver's accommodation", [
        .init("B1", "With parents or relatives (suitable)"),
        .init("C1", "Community home or other residential care (suitable)"),
        .init("D1", "Semi-independent, transitional accommodation (suitable)"),
        .init("E1", "Supported lodgings (suitable)"),
        .init("G1", "Gone abroad (suitable)"),
        .init("H1", "Deported (suitable)"),
        .init("K1", "Ordinary lodgings without formal support (suitable)"),
        .init("R1", "Residence not known (suitable)"),
        .init("S1", "No fixed abode/homeless (suitable)"),
        .init("T1", "Foyers and similar (suitable)"),
        .init("U1", "Independent living (suitable)"),
        .init("V1", "Emergency accommodation (suitable)"),
        .init("W1", "Bed and breakfast (suitable)"),
        .init("X1", "In custody (suitable)"),
        .init("Y1", "Other (suitable)"),
        .init("Z1", "With former foster carer(s) (suitable)"),
        .init("B2", "With parents or relatives (unsuitable)"),
        .init("C2", "Community home or other residential care (unsuitable)"),
        .init("D2", "Semi-independent, transitional accommodation (unsuitable)"),
        .init("E2", "Supported lodgings (unsuitable)"),
        .init("G2", "Gone abroad (unsuitable)"),
        .init("H2", "Deported (unsuitable)"),
        .init("K2", "Ordinary lodgings without formal support (unsuitable)"),
        .init("R2", "Residence not known (unsuitable)"),
        .init("S2", "No fixed abode/homeless (unsuitable)"),
        .init("T2", "Foyers and similar (unsuitable)"),
        .init("U2", "Independent living (unsuitable)"),
        .init("V2", "Emergency accommodation (unsuitable)"),
        .init("W2", "Bed and breakfast (unsuitable)"),
        .init("X2", "In custody (unsuitable)"),
        .init("Y2", "Other (unsuitable)"),
        .init("Z2", "With former foster carer(s) (unsuitable)"),
        .init("0", "Unknown"),
    ])
}
