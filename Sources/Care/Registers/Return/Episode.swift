/// A spell of care with one legal status and one placement. Any change of either closes it and opens another.
public struct Episode: Entry {
    public var child: Child.ID = .blank
    /// The day the episode began.
    public var from: Day = .blank
    public var reason: EpisodeReason = .blank
    public var legalStatus: LegalStatus = .blank
    /// Why the child is looked after; the same for the whole period of care.
    public var need: CategoryOfNeed = .blank
    public var placement: PlacementType = .blank
    /// Empty for temporary placements.
    public var provider: PlacementProvider?
    /// The day the episode ended; empty while it lasts.
    public var to: Day?
    public var ending: EpisodeEnding?
    /// On the episode that ends.
    public var changeReason: PlacementChange?
    /// Where the child lived when coming into care.
    public var homePostcode: String?
    public var placementPostcode: String?
    /// The provider's unique reference number.
    public var urn: String?

    public init() {}

    public static let register = Register<Episode>(
        "episodes", table: "episode", title: "Episodes", holds: "one spell with one legal status and one placement", source: .statutory(RegisterShape.Module("Episodes")),
        Field("CHILD", \.child, "Child", key: true),
        Field("DECOM", \.from, "From", "The day the episode began.", key: true),
        Field("RNE", \.reason, "Reason for new episode"),
        Field("LS", \.legalStatus, "Legal status"),
        Field("CIN", \.need, "Category of need", "Why the child is looked after; the same for the whole period of care."),
        Field("PLACE", \.placement, "Placement type"),
        Field("PLACE_PROVIDER", \.provider, "Placement provider", "Empty for temporary placements."),
        Field("DEC", \.to, "To", "The day the episode ended; empty while it lasts."),
        Field("REC", \.ending, "Reason episode ceased"),
        Field("REASON_PLACE_CHANGE", \.changeReason, "Reason for placement change", "On the episode that ends."),
        Field("HOME_POST", \.homePostcode, "Home postcode", "Where the child lived when coming into care."),
        Field("PL_POST", \.placementPostcode, "Placement postcode"),
        Field("URN", \.urn, "Ofsted number", "The provider's unique reference number.")
    )
}
