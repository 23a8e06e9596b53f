/// How a child was absent.
public struct MissingKind: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("kind of absence", [
        .init("M", "Missing from care"),
        .init("A", "Away from placement without authorisation"),
    ])
}
