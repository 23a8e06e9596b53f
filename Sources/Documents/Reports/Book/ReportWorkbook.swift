extension Report {
    /// The data book: each table a sheet, then every figure of the words with what it counts, and the notes.
    ///
    /// - Parameter made: the day it is made, `2026-04-30`.
    public func workbook(made: String) -> Workbook {
        var about = [Workbook.About("Report", subtitle.isEmpty ? title : "\(title), \(subtitle)")]
        if !authority.isEmpty { about.append(Workbook.About("Published by", authority)) }
        if let marking { about.append(Workbook.About("Marking", marking)) }
        if let draft { about.append(Workbook.About("State", draft)) }
        about += facts.map { Workbook.About($0.name, $0.text) }
        about.append(Workbook.About("How to read it", "Each table of the report has a sheet. “Definitions” says what rows and columns count; notes stand below each table."))
        var sheets = inOrderOfNumbers.map { Workbook.Sheet($0) }
        let figures = figureRows
        if !figures.isEmpty {
            sheets.append(Workbook.list("Figures in the words", columns: Self.figureColumns, rows: figures))
        }
        if !notes.isEmpty {
            sheets.append(
                Workbook.list("Notes", columns: ["Number", "Note"], rows: notes.enumerated().map { [.number(Double($0.offset + 1)), .text($0.element)] }))
        }
        return Workbook(title: title, made: made, about: about, sheets: sheets)
    }

    /// A book of tables has them in the order of their numbers, wherever they stand in the report: 2 before 7, 7a and 10, and those without at the end.
    private var inOrderOfNumbers: [Table] {
        func place(_ table: Table) -> (Int, String) {
            let digits = table.number.prefix { $0.isASCII && $0.isNumber }
            return (Int(digits) ?? .max, String(table.number.dropFirst(digits.count)))
        }
        return (tables + chartData).enumerated().sorted { one, other in
            let first = place(one.element), second = place(other.element)
            return first == second ? one.offset < other.offset : first < second
        }.map(\.element)
    }

    static let figureColumns = ["Section", "Figure", "What it counts", "Where it comes from"]

    /// Each figure that stands in words, once for each section it stands in.
    var figureRows: [[Workbook.Value]] {
        sections.flatMap { section -> [[Workbook.Value]] in
            var seen: Set<Figure> = []
            return Report(id: "", title: "", sections: [section]).lines.joined().compactMap { part -> [Workbook.Value]? in
                guard case .figure(let figure) = part, seen.insert(figure).inserted else { return nil }
                let source = figure.reference.isEmpty ? "Typed by hand" : figure.reference
                return [.text(section.heading), .text(figure.text), .text(figure.meaning), .text(source)]
            }
        }
    }
}
