/// Where a child lives while looked after.
public struct PlacementType: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("placement type", [
        .init("A3", "Placed for adoption with parental/guardian consent with current foster carer(s)"),
        .init("A4", "Placed for adoption with parental/guardian consent not with current foster carer(s)"),
        .init("A5", "Placed for adoption with placement order with current foster carer(s)"),
        .init("A6", "Placed for adoption with placement order not with current foster carer(s)"),
        .init("H5", "Semi-independent living accommodation not subject to children's homes regulations", to: 2024),
        .init("K1", "Secure children's homes"),
        .init("K2", "Children's homes subject to Children's Homes Regulations"),
        .init("K3", "Supported accommodation", from: 2025),
        .init("P1", "Placed with own parent(s) or other person(s) with parental responsibility"),
        .init("P2", "Independent living", to: 2024),
        .init("P3", "Residential employment"),
        .init("R1", "Residential care home"),
        .init("R2", "NHS/health trust or other establishment providing medical or nursing care"),
        .init("R3", "Family centre or mother and baby unit"),
        .init("R5", "Young offender institution"),
        .init("S1", "Residential school, except where dual-registered as a school and children's home"),
        .init("T0", "All types of temporary move"),
        .init("T1", "Temporary period in hospital"),
        .init("T2", "Temporary absence of the child on holiday"),
        .init("T3", "Temporary accommodation while normal foster carer(s) on holiday"),
        .init("T4", "Temporary accommodation of seven days or less, for any reason not T1 to T3"),
        .init("U1", "Foster placement with relative(s) or friend(s) – long term fostering"),
        .init("U2", "Foster placement with relative(s) or friend(s) who is/are also an approved adopter(s) – fostering for adoption/concurrent planning"),
        .init("U3", "Foster placement with relative(s) or friend(s) – not long term, fostering for adoption or concurrent planning"),
        .init("U4", "Foster placement with other foster carer(s) – long term fostering"),
        .init("U5", "Foster placement with other foster carer(s) who is/are also an approved adopter(s) – fostering for adoption/concurrent planning"),
        .init("U6", "Foster placement with other foster carer(s) – not long term, fostering for adoption or concurrent planning"),
        .init("Z1", "Other placement", to: 2025),
        .init("Z11", "Other placement (Z11)", from: 2026),
        .init("Z12", "Other placement (Z12)", from: 2026),
        .init("Z13", "Other placement (Z13)", from: 2026),
        .init("Z14", "Other placement (Z14)", from: 2026),
        .init("A1", "Placed for adoption not with foster carer (old code)", to: 2008),
        .init("A2", "Placed for adoption with foster carer (old code)", to: 2008),
        .init("F1", "Foster placement (old code)", to: 2008),
        .init("F2", "Foster placement (old code)", to: 2008),
        .init("F3", "Foster placement (old code)", to: 2008),
        .init("F4", "Foster placement (old code)", to: 2008),
        .init("F5", "Foster placement (old code)", to: 2008),
        .init("F6", "Foster placement (old code)", to: 2008),
        .init("Q1", "Foster placement with relative or friend (old code)", to: 2015),
        .init("Q2", "Foster placement with other carer (old code)", to: 2015),
        .init("H1", "Home or hostel (old code)", to: 2008),
        .init("H2", "Home or hostel (old code)", to: 2008),
        .init("H3", "Home or hostel (old code)", to: 2008),
        .init("H4", "Home or hostel (old code)", to: 2008),
        .init("M1", "Other placement (old code)", to: 2008),
        .init("M2", "Other placement (old code)", to: 2008),
        .init("M3", "Other placement (old code)", to: 2008),
    ])
}

extension PlacementType {
    /// Placed for adoption: A3 to A6.
    public var isAdoption: Bool { ["A3", "A4", "A5", "A6"].contains(rawValue) }
    /// Placed for adoption with the foster carer the child already lives with: not a move.
    public var isAdoptionByCarer: Bool { rawValue == "A3" || rawValue == "A5" }
    /// A short absence, after which the child returns to the same placement.
    public var isTemporary: Bool { ["T0", "T1", "T2", "T3", "T4"].contains(rawValue) }
    /// Fostering: U1 to U6, and the codes it had before 2015.
    public var isFostering: Bool {
        ["U1", "U2", "U3", "U4", "U5", "U6", "F1", "F2", "F3", "F4", "F5", "F6", "Q1", "Q2"].contains(rawValue)
    }
    public var isWithParents: Bool { rawValue == "P1" }
}
