/// How a referral for advocacy went on: its end, what came of it, and the complaint an advocate supports (annual report 7.12).
public struct AdvocacyDetail: Entry {
    public var referral: AdvocacyReferral.ID = .blank
    public var ended: Day?
    public var outcome: String?
    /// Empty where no complaint is supported.
    public var complaint: ComplaintStage?
    public var complaintNumber: String?
    public var languageNeed: String?
    public var ethnicityNeed: String?

    public init() {}

    public static let register = Register<AdvocacyDetail>(
        "advocacy_details", table: "advocacy_detail", title: "Advocacy in full", holds: "how a referral for advocacy went on",
        Field("referral_id", \.referral, "Referral", key: true),
        Field("ended_date", \.ended, "Ended on"),
        Field("outcome", \.outcome, "What came of it"),
        Field("complaint_stage", \.complaint, "Complaint supported", "The stage of the complaint the advocate supports; empty where there is none."),
        Field("complaint_reference", \.complaintNumber, "Number of the complaint", "As the complaints team counts it. It names nobody."),
        Field("language_need", \.languageNeed, "Language wished for"),
        Field("ethnicity_need", \.ethnicityNeed, "Background wished for")
    )
}

/// The stages of a complaint about a council's care (Children Act 1989 Representations Procedure Regulations 2006).
public enum ComplaintStage: String, Choice {
    case considered = "being considered"
    case local = "stage 1"
    case investigation = "stage 2"
    case panel = "stage 3"
    case ombudsman
    case closed

    public var title: String {
        switch self {
        case .considered: "Being considered"
        case .local: "Stage 1: answered by the service"
        case .investigation: "Stage 2: investigated"
        case .panel: "Stage 3: review panel"
        case .ombudsman: "With the ombudsman"
        case .closed: "Closed"
        }
    }
}
