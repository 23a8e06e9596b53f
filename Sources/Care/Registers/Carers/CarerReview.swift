/// One review of a household's approval.
public struct CarerReview: Entry {
    public var carer: FosterCarer.ID = .blank
    public var held: Day = .blank
    public var isFirst: YesNo?
    public var chair: StaffMember.ID?
    public var toPanel: YesNo?
    public var carerViews: String?
    public var childViews: String?
    public var otherAuthorityViews: String?
    public var outcome: String?

    public init() {}

    public static let register = Register<CarerReview>(
        "foster_carer_reviews", table: "carer_review", title: "Foster carer reviews", holds: "one review of a household's approval",
        Field("carer_id", \.carer, "Carer", key: true),
        Field("review_date", \.held, "Held on", key: true),
        Field("first_review", \.isFirst, "First review"),
        Field("chair_staff_id", \.chair, "Chair"),
        Field("to_panel", \.toPanel, "To panel"),
        Field("carer_views", \.carerViews, "Carer's views"),
        Field("child_views", \.childViews, "Children's views"),
        Field("other_authority_views", \.otherAuthorityViews, "Other authorities' views"),
        Field("outcome", \.outcome, "Outcome")
    )
}
