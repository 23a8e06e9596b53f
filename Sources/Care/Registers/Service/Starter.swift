/// Something every new IRO does or is given.
public struct StarterItem: Entry {
    public var id: String = ""
    public var number: Int = 0
    public var area: StarterArea = .blank
    public var words: String = ""
    public var days: Int = 0
    public var from: Day = .blank
    public var to: Day?

    public init() {}

    public static let register = Register<StarterItem>(
        "starter_items", table: "starter_item", title: "Starter checklist",
        holds: "something every new IRO does or is given",
        Field("item_id", \.id, "Item", key: true),
        Field("number", \.number, "Number"),
        Field("area", \.area, "Part"),
        Field("words", \.words, "What"),
        Field("within_days", \.days, "Within", "Days from the first day at work."),
        Field("from_date", \.from, "Asked for from"),
        Field("to_date", \.to, "Asked for until")
    )
}

/// An item of the starter checklist that somebody has done.
public struct StarterTick: Entry {
    public var staff: StaffMember.ID = .blank
    public var item: String = ""
    public var done: Day = .blank
    public var by: StaffMember.ID?

    public init() {}

    public static let register = Register<StarterTick>(
        "starter_ticks", table: "starter_tick", title: "Starter checklist: what was done",
        holds: "an item of the checklist that somebody has done",
        Field("staff_id", \.staff, "Starter", key: true),
        Field("item_id", \.item, "Item", key: true),
        Field("done_date", \.done, "Done on"),
        Field("by_staff_id", \.by, "Ticked by")
    )
}
