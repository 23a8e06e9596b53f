extension EntryForm {
    /// Forms for what the annual report's figures rest on besides the records: gaps, figures of others, campaigns.
    static let reportData: [EntryForm] = [
        EntryForm(
            "data-gaps", "Data gap", DataGap.self, ask: .keepQuality, readAsk: .seeReport,
            [
                Field("table", .plain, "Table", hint: "Its number, such as 8."), Field("measure", .plain, "Row", hint: "As the table names it, or all."),
                Field("period", .plain, hint: "Such as Q2, Q1-Q2 or 2026-27 Q4."), Field("reason", .words, "Why is there no data?", hint: "It is printed at the table. Name nobody."),
                Field("figures_to", .plain, "Last day with figures", hint: "Leave empty where there are none in the period."),
            ]),
        EntryForm(
            "published-figures", "Published figure", PublishedFigure.self, ask: .keepQuality, readAsk: .seeReport,
            [
                Field("table", .plain, "Table", hint: "Its number, such as 9."), Field("row", .plain, hint: "As the table names it."),
                Field("column", .plain, "Year or area", hint: "Such as 2024/25, Regional or National."), Field("value", .plain, hint: "In the unit of its row: a rate in a row of rates, a percentage without its sign."),
                Field("note", .plain, "Source, date and unit", hint: "It is printed beside the figure."),
            ]),
        EntryForm(
            "campaigns", "Campaign", Campaign.self, ask: .keepQuality, readAsk: .seeReport,
            [
                Field("title", .plain, "Name", hint: "As it stands on the chart, such as: Consultation drive."), Field("measure_id", .listed(.measures), "Which figure was it to move?"),
                Field("from_date", .today, "From"), Field("to_date"), Field("words", .words, "What was done?"),
            ]),
    ]
}
