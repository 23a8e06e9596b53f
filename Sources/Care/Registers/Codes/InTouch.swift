/// Whether the council is in touch with a care leaver.
public struct InTouch: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("in touch", [
        .init("YES", "In touch"),
        .init("NO", "Not in touch"),
        .init("DIED", "Died after leaving care"),
        .init("REFU", "Young person refuses contact"),
        .init("NREQ", "Young person no longer requires services"),
        .init("RHOM", "Returned to live with parents or someone with parental responsibility for a continuous period of 6 months or more"),
    ])
}
