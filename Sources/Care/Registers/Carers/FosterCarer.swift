/// One approved fostering household.
public struct FosterCarer: Entry {
    public typealias ID = Identifier<FosterCarer>

    public var id: FosterCarer.ID = .blank
    public var household: String?
    public var approved: Day = .blank
    public var to: Day?
    /// Mainstream or connected person.
    public var kind: String?
    public var places: Int?

    public init() {}

    public static let register = Register<FosterCarer>(
        "foster_carers", table: "foster_carer", title: "Foster carers", holds: "one approved fostering household",
        Field("carer_id", \.id, "Carer", key: true),
        Field("household", \.household, "Household"),
        Field("approval_date", \.approved, "Approved on"),
        Field("end_date", \.to, "Ended on"),
        Field("carer_kind", \.kind, "Kind", "mainstream or connected person."),
        Field("approved_places", \.places, "Approved places")
    )
}
