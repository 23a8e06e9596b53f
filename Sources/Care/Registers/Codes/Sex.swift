/// A child's sex as the return records it: 1 and 2 until 2023-24, M, F and U after. The code is kept as entered.
public struct Sex: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("sex", [
        .init("1", "Male", to: 2024),
        .init("2", "Female", to: 2024),
        .init("M", "Male", from: 2025),
        .init("F", "Female", from: 2025),
        .init("U", "Unknown", from: 2025),
    ])
}

extension Sex {
    public enum Group: String, CaseIterable, Sendable {
        case male = "Male"
        case female = "Female"
        case notRecorded = "Not recorded"
    }

    public var group: Group {
        switch rawValue {
        case "1", "M": .male
        case "2", "F": .female
        default: .notRecorded
        }
    }
}
