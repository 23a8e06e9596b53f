extension Measure {
    /// Children looked after at the end of the period, short breaks left out.
    public static let lookedAfterChildren = profile(
        "looked-after-children", title: "Children looked after", groups: "", basis: "SSDA903: an open episode whose legal status is not V3 or V4"
    ) { _, _, _ in "" }

    /// A count of the children looked after on a day, each in one group.
    ///
    /// The day is the last of the period, so that a quarter's figure is how things stood at its end.
    static func profile(
        _ id: String, title: String, groups: String, basis: String, reads: [any Entry.Type] = [Episode.self, HeaderEntry.self],
        by group: @escaping @Sendable (Facts, Facts.LookedAfter, Day) -> String
    ) -> Measure {
        Measure(
            id, title: title,
            counting: "children looked after at the end of the last day of the period, not counting short breaks (V3, V4)"
                + (groups.isEmpty ? "" : ", each in one group: \(groups)"),
            basis: basis, unit: .children, span: .stock, reads: reads
        ) { facts, period in
            let day = period.end
            return facts.lookedAfter(on: day).map { child in
                Case(
                    .child(facts.children[child.child].id), day: day, .met, group: group(facts, child, day),
                    record: RecordReference("episodes", facts.episodes.ids[child.episode]))
            }
        }
    }
}
