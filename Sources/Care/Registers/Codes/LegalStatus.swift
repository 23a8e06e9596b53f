/// The law under which a child is looked after. One code an episode.
public struct LegalStatus: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("legal status", [
        .init("C1", "Interim care order"),
        .init("C2", "Full care order"),
        .init("D1", "Freeing order granted"),
        .init("E1", "Placement order granted"),
        .init("V2", "Single period of accommodation under section 20 (Children Act 1989)"),
        .init("V3", "Accommodated under an agreed series of short-term breaks, when individual episodes of care are recorded"),
        .init("V4", "Accommodated under an agreed series of short-term breaks, when agreements are recorded"),
        .init("L1", "Under police protection and in local authority accommodation"),
        .init("L2", "Emergency protection order"),
        .init("L3", "Under child assessment order and in local authority accommodation"),
        .init("J1", "Remanded to local authority accommodation or to youth detention accommodation"),
        .init("J2", "Placed in local authority accommodation under PACE 1984, including secure accommodation"),
        .init("J3", "Sentenced to a Youth Rehabilitation Order with residence or intensive fostering requirement"),
    ])
}

extension LegalStatus {
    public static let interimCareOrder = LegalStatus("C1")
    public static let careOrder = LegalStatus("C2")
    public static let placementOrder = LegalStatus("E1")
    public static let accommodated = LegalStatus("V2")

    /// A planned series of short stays: left out of every count of looked-after children, and of the review clocks of regulation 33.
    public var isShortBreak: Bool { rawValue == "V3" || rawValue == "V4" }
    public var isRemand: Bool { rawValue == "J1" }

    /// The groups of the national tables.
    public enum Group: String, CaseIterable, Sendable {
        case careOrder = "Care Orders"
        case interimCareOrder = "Interim Care Orders"
        case accommodated = "Accom. S20"
        case placementOrder = "Placement Order"
        case other = "Other"
    }

    public var group: Group {
        switch rawValue {
        case "C2": .careOrder
        case "C1": .interimCareOrder
        case "V2": .accommodated
        case "E1": .placementOrder
        default: .other
        }
    }
}
