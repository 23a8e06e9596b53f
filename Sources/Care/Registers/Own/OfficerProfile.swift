/// How a child can reach an IRO, and what the IRO says of themselves.
public struct OfficerProfile: Entry {
    public var staff: StaffMember.ID = .blank
    public var phone: String?
    public var email: String?
    public var bestTime: String?
    /// In the first person and in plain words: a child reads it.
    public var words: String?

    public init() {}

    public static let register = Register<OfficerProfile>(
        "officer_profiles", table: "officer_profile", title: "IROs as children meet them", holds: "how a child can reach an IRO, and what the IRO says of themselves",
        Field("staff_id", \.staff, "IRO", key: true),
        Field("phone", \.phone, "Phone"),
        Field("email", \.email, "Email"),
        Field("best_time", \.bestTime, "Best time to reach them"),
        Field("words", \.words, "About them", "In the first person and in plain words: a child reads it.")
    )
}
