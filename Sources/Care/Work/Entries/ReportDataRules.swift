extension EntryRules {
    static func gap(_ row: DataGap, _ found: inout Problems) {
        table(row.table, &found)
        found.need(row.reason, "reason", "Say why there is no data: it is printed at the table.")
        if !row.period.contains(where: { $0.isNumber }), !row.period.lowercased().contains("year") {
            found.add("period", "Enter a quarter such as Q2, several such as Q1-Q2, or all year; put a year before it where it is not this one: 2025-26 Q4.")
        }
    }

    static func published(_ row: PublishedFigure, _ found: inout Problems) {
        table(row.table, &found)
        found.need(row.note, "note", "Name the source: it is printed beside the figure.")
        if row.value == nil { found.add("value", "Enter the figure.") }
        if let problem = row.unitProblem { found.add("value", "It cannot be \(problem).") }
    }

    static func campaign(_ row: Campaign, _ found: inout Problems) {
        found.need(row.title, "title", "Give the campaign a name, as it stands on the chart.")
        if Measure.named(row.measure) == nil { found.add("measure_id", "Choose the figure it was to move from the list.") }
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
    }

    private static func table(_ text: String, _ found: inout Problems) {
        if !YearTables.ids.contains(PublishedFigures.table(text)) { found.add("table", "There is no such table. The numbers are \(YearTables.ids.joined(separator: ", ")).") }
    }
}
