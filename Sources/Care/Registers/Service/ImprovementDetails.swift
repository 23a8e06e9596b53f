/// Who answers for an action of the plan, by when, and which figure shows that it works; tied to the action by its words.
public struct ActionDetail: Entry {
    public var action: String = ""
    public var owner: StaffMember.ID?
    public var due: Day?
    public var measure: String?
    public var group: String?
    public var target: Amount?
    public var parent: String?
    public var evidence: String?
    public var done: Day?

    public init() {}

    public static let register = Register<ActionDetail>(
        "action_details", table: "action_detail", title: "Improvement plan: owners and measures",
        holds: "who answers for an action of the plan, by when, and which figure shows that it works",
        Field("action", \.action, "Action", key: true),
        Field("owner_staff_id", \.owner, "Owner"),
        Field("due_date", \.due, "By"),
        Field("measure_id", \.measure, "Measure"),
        Field("measure_group", \.group, "Only the cases of"),
        Field("target", \.target, "Aim"),
        Field("parent_plan", \.parent, "Part of which plan"),
        Field("evidence", \.evidence, "What shows it"),
        Field("done_date", \.done, "Done on")
    )
}

/// How a priority of last year ended, what shows it, and which action carries it on.
public struct PriorityDetail: Entry {
    public var number: Int = 0
    public var state: CarryOver = .blank
    public var evidence: String?
    public var carriedBy: String?

    public init() {}

    public static let register = Register<PriorityDetail>(
        "priority_details", table: "priority_detail", title: "Last year’s priorities: how they ended",
        holds: "how a priority of last year ended, what shows it, and which action carries it on",
        Field("number", \.number, "Number", key: true),
        Field("state", \.state, "How it ended"),
        Field("evidence", \.evidence, "What shows it"),
        Field("carried_by", \.carriedBy, "Carried on by", "An action of this year’s plan.")
    )
}

/// When a recommendation was considered, what was answered, and what came of it.
public struct RecommendationDetail: Entry {
    public var number: Int = 0
    public var year: String = ""
    public var board: String?
    public var considered: Day?
    public var response: RecommendationResponse?
    public var words: String?
    public var followUp: String?
    public var followed: Day?

    public init() {}

    public static let register = Register<RecommendationDetail>(
        "recommendation_details", table: "recommendation_detail", title: "Recommendations: what the board said",
        holds: "when a recommendation was considered, what was answered, and what came of it",
        Field("number", \.number, "Number", key: true),
        Field("report_year", \.year, "Report", "The year it was made in, such as 2025/26."),
        Field("board", \.board, "Board"),
        Field("considered_date", \.considered, "Considered on"),
        Field("response", \.response, "Answer"),
        Field("response_words", \.words, "In the board’s words"),
        Field("follow_up", \.followUp, "What came of it"),
        Field("follow_up_date", \.followed, "Looked at again on")
    )
}
