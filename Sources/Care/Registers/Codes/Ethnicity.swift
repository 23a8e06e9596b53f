/// A child's ethnicity.
public struct Ethnicity: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("ethnicity", [
        .init("WBRI", "White British"),
        .init("WIRI", "White Irish"),
        .init("WIRT", "Traveller of Irish heritage"),
        .init("WOTH", "Any other White background"),
        .init("WROM", "Gypsy/Roma"),
        .init("MWBC", "White and Black Caribbean"),
        .init("MWBA", "White and Black African"),
        .init("MWAS", "White and Asian"),
        .init("MOTH", "Any other Mixed background"),
        .init("AIND", "Indian"),
        .init("APKN", "Pakistani"),
        .init("ABAN", "Bangladeshi"),
        .init("AOTH", "Any other Asian background"),
        .init("BCRB", "Caribbean"),
        .init("BAFR", "African"),
        .init("BOTH", "Any other Black background"),
        .init("CHNE", "Chinese"),
        .init("CNHE", "Chinese"),
        .init("OOTH", "Any other ethnic group"),
        .init("REFU", "Refused"),
        .init("NOBT", "Information not yet obtained"),
    ])
}

extension Ethnicity {
    /// The five groups of the annual report, and not recorded.
    public enum Group: String, CaseIterable, Sendable {
        case white = "White"
        case mixed = "Mixed"
        case asian = "Asian or Asian British"
        case black = "Black or Black British"
        case other = "Other"
        case notRecorded = "Not Recorded"
    }

    /// The group by the national tables' mapping. Chinese is in Other there, and in Asian in groupings since the 2011 census: a setting.
    public func group(chineseIsAsian: Bool) -> Group {
        switch rawValue {
        case "WBRI", "WIRI", "WIRT", "WOTH", "WROM": .white
        case "MWBC", "MWBA", "MWAS", "MOTH": .mixed
        case "AIND", "APKN", "ABAN", "AOTH": .asian
        case "BCRB", "BAFR", "BOTH": .black
        case "CHNE", "CNHE": chineseIsAsian ? .asian : .other
        case "OOTH": .other
        default: .notRecorded
        }
    }
}
