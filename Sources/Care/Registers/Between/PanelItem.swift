/// A question about a child put to a panel.
public struct PanelItem: Entry {
    public var id: String = ""
    public var child: Child.ID = .blank
    public var panel: String = ""
    public var day: Day = .blank
    public var question: String = ""
    public var decision: String?
    public var followUp: String?
    public var followUpDue: Day?
    public var done: Day?

    public init() {}

    public static let register = Register<PanelItem>(
        "panel_items", table: "panel_item", title: "Panels", holds: "a question about a child put to a panel",
        Field("item_id", \.id, "Item", key: true),
        Field("child_id", \.child, "Child"),
        Field("panel", \.panel, "Panel"),
        Field("panel_date", \.day, "On"),
        Field("question", \.question, "Question"),
        Field("decision", \.decision, "Decision"),
        Field("follow_up", \.followUp, "Follow-up"),
        Field("follow_up_due", \.followUpDue, "Follow-up by"),
        Field("done_date", \.done, "Done on")
    )
}
