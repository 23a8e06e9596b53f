/// Health and behaviour of a child who had been looked after for twelve months at 31 March.
public struct YearOutcome: Entry {
    public var child: Child.ID = .blank
    public var born: Day = .blank
    /// 0 to 40; ages 4 to 16.
    public var sdqScore: Int?
    public var sdqReason: SDQReason?
    /// Aged 10 and over.
    public var isConvicted: Flag?
    /// Under 5 at 31 March.
    public var hadDevelopmentChecks: Flag?
    public var isImmunised: Flag?
    public var hadDentalCheck: Flag?
    /// Under 5: both six-monthly assessments.
    public var hadHealthAssessment: Flag?
    public var misusedSubstances: Flag?
    public var receivedIntervention: Flag?
    public var offeredIntervention: Flag?

    public init() {}

    public static let register = Register<YearOutcome>(
        "oc2", table: "year_outcome", title: "Outcomes after twelve months", holds: "one child looked after for twelve months at the year end", source: .statutory(RegisterShape.Module("OC2", isYearly: true)),
        Field("CHILD", \.child, "Child", key: true),
        Field("DOB", \.born, "Born on"),
        Field("SDQ_SCORE", \.sdqScore, "SDQ score", "0 to 40; ages 4 to 16."),
        Field("SDQ_REASON", \.sdqReason, "Reason for no SDQ score"),
        Field("CONVICTED", \.isConvicted, "Convicted", "Aged 10 and over."),
        Field("HEALTH_CHECK", \.hadDevelopmentChecks, "Development checks up to date", "Under 5 at 31 March."),
        Field("IMMUNISATIONS", \.isImmunised, "Immunisations up to date"),
        Field("TEETH_CHECK", \.hadDentalCheck, "Teeth checked"),
        Field("HEALTH_ASSESSMENT", \.hadHealthAssessment, "Health assessed", "Under 5: both six-monthly assessments."),
        Field("SUBSTANCE_MISUSE", \.misusedSubstances, "Substance misuse"),
        Field("INTERVENTION_RECEIVED", \.receivedIntervention, "Intervention received"),
        Field("INTERVENTION_OFFERED", \.offeredIntervention, "Intervention offered")
    )
}
