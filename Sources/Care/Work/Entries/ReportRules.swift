/// Words of the annual report, their footnotes and sources.
extension EntryRules {
    static func words(_ row: ReportWords, _ found: inout Problems) {
        if ReportSection.named(row.section) == nil { found.add("section", "The report has no such section.") }
        found.known(row.owner, "owner_staff_id")
        if (row.words ?? "").count > 60_000 { found.add("words", "The words of one section are longer than 60,000 characters. Shorten them.") }
        if row.state.isDone, (row.words ?? "").trimmingSpaces.isEmpty, ReportSection.named(row.section)?.isHeadingOnly != true, !["period", "progress", "plan", "recommendations"].contains(row.section) {
            found.add("words", "A section without words is not ready. Write them, or choose another state.")
        }
    }

    static func explanation(_ row: ReportExplanation, _ found: inout Problems) {
        if row.words.trimmingSpaces.count < 10 { found.add("words", "Write the footnote as readers will see it: a sentence that says why it is so.") }
    }

    static func typedNumber(_ row: TypedNumber, _ found: inout Problems) {
        found.need(row.number, "number", "Say which number is meant.")
        if row.source.trimmingSpaces.count < 5 { found.add("source", "Name the source, so that a reader can find it: title, year and page.") }
    }
}

extension ReportSection {
    /// Whether it only stands above its parts: 5 and 6.
    var isHeadingOnly: Bool { ["performance", "profile"].contains(id) }
}
