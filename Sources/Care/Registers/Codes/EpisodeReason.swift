/// Why an episode began.
public struct EpisodeReason: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("reason for new episode", [
        .init("S", "Started to be looked after"),
        .init("L", "Change of legal status only"),
        .init("P", "Change of placement and carer(s) only"),
        .init("T", "Change of placement (but same carer(s)) only"),
        .init("B", "Change of legal status and placement and carer(s) at the same time"),
        .init("U", "Change of legal status and change of placement (but same carer(s)) at the same time"),
    ])
}

extension EpisodeReason {
    public var startsCare: Bool { rawValue == "S" }
    /// The child moved to another carer: P and B, and S as the first placement of all.
    public var changesCarer: Bool { rawValue == "P" || rawValue == "B" || rawValue == "S" }
}
