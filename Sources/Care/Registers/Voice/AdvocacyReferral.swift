/// One young person referred for advocacy.
public struct AdvocacyReferral: Entry {
    public typealias ID = Identifier<AdvocacyReferral>

    public var id: AdvocacyReferral.ID = .blank
    public var child: Child.ID?
    public var referred: Day = .blank
    public var provider: String?
    public var firstContact: Day?
    public var status: String?

    public init() {}

    public static let register = Register<AdvocacyReferral>(
        "advocacy_referrals", table: "advocacy_referral", title: "Advocacy referrals", holds: "one young person referred for advocacy",
        Field("referral_id", \.id, "Referral", key: true),
        Field("child_id", \.child, "Child"),
        Field("referral_date", \.referred, "Referred on"),
        Field("provider", \.provider, "Provider"),
        Field("first_contact_date", \.firstContact, "First contact on"),
        Field("status", \.status, "State")
    )
}
