extension DemoWorld {
    /// What a report prints that cannot be worked out: other years, gaps, plans and priorities.
    mutating func fillReporting() {
        // What is in the records is worked out from them; the years before them were published.
        year = firstYear
        fillPublished()
        year = lastYear
        let gaps: [(String, String, String)] = [
            ("3 reviews within timescale %", "Q2", "case system replaced in September; no report for the quarter"),
            ("8 minutes within 20 working days", "Q1", "tracking began on 1 October"),
            ("8 minutes within 20 working days", "Q2", "tracking began on 1 October"),
        ]
        put(
            (isLiving ? [] : gaps).map { table, period, reason in
                var row = DataGap()
                row.table = table
                row.measure = "all"
                row.period = period
                row.reason = reason
                return row
            })
        let actions: [(Int, String, String, String)] = [
            (1, "Reviews", "Every review's decisions sent within five working days", "planned"),
            (1, "Reviews", "Midpoint checks three months after each review", "started"),
            (2, "Voice", "Letters to children after each review", "started"),
            (3, "Challenge", "Disputes followed to the difference they made", "planned"),
            (4, "Unit", "Caseloads of 50 to 70", "planned"),
        ]
        put(
            actions.map { area, title, action, status in
                var row = ImprovementAction()
                row.area = area
                row.title = title
                row.action = action
                row.status = status
                return row
            })
        let priorities = [
            ("Timely minutes", "Tracking in place from October."),
            ("Children known to their IRO", "Introductory letters sent to all new children."),
            ("Stable staffing", "One post was covered by an agency for part of the year."),
        ]
        put(
            priorities.enumerated().map { number, priority in
                var row = LastYearPriority()
                row.number = number + 1
                row.priority = priority.0
                row.progress = priority.1
                return row
            })
        put(
            ["Note the report and the numbers in it.", "Support recruitment to the vacant post."].enumerated().map { number, text in
                var row = Recommendation()
                row.number = number + 1
                row.text = text
                return row
            })
    }
}
