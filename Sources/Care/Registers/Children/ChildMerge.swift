/// Two ids that turned out to be one child.
///
/// Nothing is rewritten: while the merge stands, the rows of both ids are read as one child's, and a split takes them apart again.
public struct ChildMerge: Entry {
    public var id: String = ""
    public var kept: Child.ID = .blank
    public var merged: Child.ID = .blank
    public var on: Day = .blank
    public var reason: String = ""
    public var split: Day?
    public var splitReason: String?

    public init() {}

    public static let register = Register<ChildMerge>(
        "child_merges", table: "child_merge", title: "Merged children", holds: "two ids that turned out to be one child",
        Field("merge_id", \.id, "Merge", key: true),
        Field("child_id", \.kept, "Kept id"),
        Field("merged_child_id", \.merged, "Merged id"),
        Field("merged_date", \.on, "Merged on"),
        Field("reason", \.reason, "Reason"),
        Field("split_date", \.split, "Split on"),
        Field("split_reason", \.splitReason, "Reason for the split")
    )
}
