/// Why an episode ended. X1: the next begins on the same day; any other ends the period of care.
public struct EpisodeEnding: CodeValue {
    public let rawValue: String

    public init(_ code: String) { rawValue = code }

    public static let list = CodeList("reason episode ceased", [
        .init("X1", "Episode ceases, and new episode begins on same day, for any reason"),
        .init("E11", "Adopted – application for an adoption order unopposed"),
        .init("E12", "Adopted – consent dispensed with by the court"),
        .init("E2", "Died"),
        .init("E3", "Care taken over by another local authority in the UK"),
        .init("E4A", "Returned home to live with parent(s), relative(s), or other person(s) with parental responsibility as part of the care planning process"),
        .init("E4B", "Returned home to live with parent(s), relative(s), or other person(s) with parental responsibility which was not part of the current care planning process"),
        .init("E13", "Left care to live with parent(s), relative(s), or other person(s) with no parental responsibility"),
        .init("E41", "Residence order or child arrangements order granted"),
        .init("E43", "Special guardianship order made to former foster carer(s)", to: 2018),
        .init("E44", "Special guardianship order made to carer(s) other than former foster carer(s)", to: 2018),
        .init("E45", "Special guardianship order made to former foster carer(s), who was/are a relative(s) or friend(s)", from: 2019),
        .init("E46", "Special guardianship order made to former foster carer(s), other than relative(s) or friend(s)", from: 2019),
        .init("E47", "Special guardianship order made to carer(s), other than former foster carer(s), who was/are a relative(s) or friend(s)", from: 2019),
        .init("E48", "Special guardianship order made to carer(s), other than former foster carer(s), other than relative(s) or friend(s)", from: 2019),
        .init("E4", "Returned home (old code)", to: 2016),
        .init("E5", "Moved into independent living arrangement and no longer looked after: supportive accommodation providing formalised advice/support arrangements"),
        .init("E6", "Moved into independent living arrangement and no longer looked after: accommodation providing no formalised advice/support arrangements"),
        .init("E7", "Transferred to residential care funded by adult social care services"),
        .init("E8", "Period of being looked after ceased for any other reason"),
        .init("E9", "Sentenced to custody"),
        .init("E14", "Accommodation on remand ended"),
        .init("E15", "Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply"),
        .init("E16", "Child moved abroad"),
        .init("E17", "Aged 18 (or over) and remained with current carers (including staying put)"),
    ])
}

extension EpisodeEnding {
    public static let continues = EpisodeEnding("X1")
    /// X1: the next episode begins on the same day. Anything else ends the period of care.
    public var continuesCare: Bool { rawValue == "X1" }
}
