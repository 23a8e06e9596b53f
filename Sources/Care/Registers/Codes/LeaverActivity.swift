/// What a care leaver does.
public struct LeaverActivity: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("care leaver's activity", [
        .init("F1", "Higher education, full time"),
        .init("P1", "Higher education, part time"),
        .init("F2", "Education other than higher, full time"),
        .init("P2", "Education other than higher, part time"),
        .init("F3", "Training or employment, full time", to: 2021),
        .init("P3", "Training or employment, part time", to: 2021),
        .init("F4", "Apprenticeship, full time", from: 2018),
        .init("P4", "Apprenticeship, part time", from: 2018),
        .init("F5", "Training or employment (not apprenticeship), full time", from: 2018),
        .init("P5", "Training or employment (not apprenticeship), part time", from: 2018),
        .init("G4", "Not in education, employment or training – illness or disability"),
        .init("G5", "Not in education, employment or training – other circumstances"),
        .init("G6", "Not in education, employment or training – pregnancy or parenting"),
        .init("0", "Unknown"),
    ])
}
