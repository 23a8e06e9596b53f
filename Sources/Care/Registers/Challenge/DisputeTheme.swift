/// A further theme of a dispute, beside the main one.
public struct DisputeTheme: Entry {
    public var dispute: Dispute.ID = .blank
    public var theme: String = ""

    public init() {}

    public static let register = Register<DisputeTheme>(
        "dispute_themes", table: "dispute_theme", title: "Further themes of disputes", holds: "a further theme of a dispute",
        Field("dispute_id", \.dispute, "Dispute", key: true),
        Field("theme", \.theme, "Theme", key: true)
    )
}
