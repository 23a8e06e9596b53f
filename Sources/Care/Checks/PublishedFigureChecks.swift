extension PublishedFigure {
    /// Why the value cannot be in the unit of its row; nil when it can. Such a figure is not printed.
    ///
    /// Percentages lie between 0 and 100. No authority in England has had 300 looked-after children for each 10,000 residents under 18, so
    /// that a larger figure in a row of rates is a count. Children, reviews and meetings are whole numbers.
    public var unitProblem: String? {
        guard let value = value?.value else { return nil }
        if value < 0 { return "a figure below zero" }
        let row = row.lowercased()
        let told = [table, self.row, column].contains { $0.contains("%") || $0.lowercased().contains("percent") }
        if row.contains("10,000") || row.contains("10k") || row.contains("10 000") {
            return value > 300 ? "more than 300 children per 10,000: this is a count, and the row holds a rate" : nil
        }
        if told && !column.lowercased().hasSuffix(" n") && !row.contains("completed") {
            return value > 100 ? "more than 100 in a row of percentages" : nil
        }
        let isWhole = value == value.rounded(), table = PublishedFigures.table(table)
        // Tables 3 and 14 print percentages in every row.
        if ["3", "14"].contains(table), !column.lowercased().hasSuffix(" n"), !isWhole { return value > 100 ? "more than 100 in a row of percentages" : nil }
        let mayBeBroken = table == "1"
        return isWhole || mayBeBroken ? nil : "a broken number in a row of whole ones: this is a rate or a percentage, and the row holds a count"
    }
}

extension Check {
    /// A published figure whose unit is not that of its row.
    public static let publishedUnit = Check(
        "published-unit", title: "Published figure in the wrong unit", basis: "local", severity: .error, reads: [PublishedFigure.self]
    ) { facts in
        let rows = facts.records[PublishedFigure.self]
        return rows.entries.indices.compactMap { index in
            guard let problem = rows.entries[index].unitProblem else { return nil }
            let figure = rows.entries[index]
            return (
                .other("\(figure.table), \(figure.row), \(figure.column)"), RecordReference("published_figures", rows.ids[index]),
                "The published figure is not printed: \(problem). Enter it in the unit of its row, or in the row of its unit."
            )
        }
    }
}
