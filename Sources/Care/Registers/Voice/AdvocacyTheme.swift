/// One theme of a referral.
public struct AdvocacyTheme: Entry {
    public var referral: AdvocacyReferral.ID = .blank
    public var theme: String = ""

    public init() {}

    public static let register = Register<AdvocacyTheme>(
        "advocacy_themes", table: "advocacy_theme", title: "Advocacy themes", holds: "one theme of a referral",
        Field("referral_id", \.referral, "Referral", key: true),
        Field("theme", \.theme, "Theme", key: true)
    )
}
