/// A child as the statutory return's header gives them.
public struct HeaderEntry: Entry {
    /// The council's own identifier of the child, the same for life.
    public var child: Child.ID = .blank
    /// 1 and 2 until 2023-24; M, F and U from 2024-25.
    public var sex: Sex = .blank
    /// The 15th of the month when the day is not known.
    public var born: Day = .blank
    public var ethnicity: Ethnicity = .blank
    /// 13 characters, or UN1 to UN5 for why there is none.
    public var upn: String?
    /// 1 for a girl or young woman who has a child.
    public var isMother: Flag?
    /// The day of birth of the mother's first child.
    public var childBorn: Day?

    public init() {}

    public static let register = Register<HeaderEntry>(
        "header", table: "header_entry", title: "Header", holds: "one child of the return", source: .statutory(RegisterShape.Module("Header")),
        Field("CHILD", \.child, "Child", "The council's own identifier of the child, the same for life.", key: true),
        Field("SEX", \.sex, "Sex", "1 and 2 until 2023-24; M, F and U from 2024-25."),
        Field("DOB", \.born, "Born on", "The 15th of the month when the day is not known."),
        Field("ETHNIC", \.ethnicity, "Ethnicity"),
        Field("UPN", \.upn, "Unique pupil number", "13 characters, or UN1 to UN5 for why there is none."),
        Field("MOTHER", \.isMother, "Is a mother", "1 for a girl or young woman who has a child."),
        Field("MC_DOB", \.childBorn, "First child born on", "The day of birth of the mother's first child.")
    )
}
