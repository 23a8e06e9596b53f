import Documents

/// Where figures stand in a report's words.
extension ShownFigures {
    /// The references of all the figures in a report's words.
    static func references(_ report: Report) -> [String] {
        var found: [String] = []
        for part in lines(report).joined() { if case .figure(let figure) = part, !found.contains(figure.reference) { found.append(figure.reference) } }
        return found
    }

    /// Every line of words of a report.
    static func lines(_ report: Report) -> [[Report.Inline]] {
        report.sections.flatMap(\.blocks).flatMap { block -> [[Report.Inline]] in
            switch block {
            case .paragraph(_, let line), .quote(let line, _), .callout(_, let line): [line]
            case .list(_, let items): items
            case .figures(let figures): figures.map { [.figure($0.figure)] }
            case .heading, .table, .chart, .drawing, .pageBreak: []
            }
        }
    }
}
