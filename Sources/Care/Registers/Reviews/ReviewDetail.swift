/// What the return does not say of one review.
public struct ReviewDetail: Entry {
    public var id: String = ""
    /// With the date, the key into the return's reviews.
    public var child: Child.ID = .blank
    public var held: Day = .blank
    public var chair: StaffMember.ID?
    /// Empty: no entry was made, which is not 'no'.
    public var wasSeen: YesNo?
    /// The day the child was seen or spoken to.
    public var seen: Day?
    public var contactMethod: String?
    public var seenAlone: YesNo?
    public var notSeenReason: String?
    public var chairing: Chairing?
    public var preparationHeld: YesNo?
    public var preparation: Day?
    public var preparationMode: String?
    public var papersSent: Day?
    public var reportReceived: Day?
    public var decisionsSent: Day?
    /// No: nobody kept the dates, which does not mean that the minutes were late.
    public var minutesTracked: YesNo?
    public var minutesDrafted: Day?
    public var minutesDistributed: Day?
    public var lateReason: String?

    public init() {}

    public static let register = Register<ReviewDetail>(
        "review_details", table: "review_detail", title: "Review details", holds: "what the return does not say of one review",
        Field("review_id", \.id, "Review", key: true),
        Field("child_id", \.child, "Child", "With the date, the key into the return's reviews."),
        Field("review_date", \.held, "Held on"),
        Field("iro_staff_id", \.chair, "IRO"),
        Field("seen_before_review", \.wasSeen, "Seen before the review", "Empty: no entry was made, which is not 'no'."),
        Field("seen_date", \.seen, "Seen on", "The day the child was seen or spoken to."),
        Field("contact_method", \.contactMethod, "How seen"),
        Field("seen_alone", \.seenAlone, "Seen alone"),
        Field("not_seen_reason", \.notSeenReason, "Reason not seen"),
        Field("chaired_by_child", \.chairing, "Chaired by the child"),
        Field("preparation_meeting_held", \.preparationHeld, "Preparation meeting held"),
        Field("preparation_meeting_date", \.preparation, "Preparation meeting on"),
        Field("preparation_meeting_mode", \.preparationMode, "Preparation meeting by"),
        Field("consultation_papers_sent_date", \.papersSent, "Consultation papers sent on"),
        Field("sw_report_received_date", \.reportReceived, "Report received on"),
        Field("decisions_sent_date", \.decisionsSent, "Decisions sent on"),
        Field("minutes_tracked", \.minutesTracked, "Minutes tracked", "no: nobody kept the dates, which does not mean that the minutes were late."),
        Field("minutes_drafted_date", \.minutesDrafted, "Minutes drafted on"),
        Field("minutes_distributed_date", \.minutesDistributed, "Minutes distributed on"),
        Field("late_reason", \.lateReason, "Reason late")
    )
}
