/// What every format of a report needs to know of its order.
extension Report.Section {
    /// How deep the section lies: 1 for `5`, 2 for `5.1`, which is a part of it.
    public var depth: Int { 1 + min(2, number.filter { $0 == "." }.count) }

    /// The number and title, as a list of contents has them.
    public var heading: String { number.isEmpty ? title : "\(number) \(title)" }

    /// Where a link leads to it.
    var anchor: String { "section-\(id)" }
}

extension Report.Picture {
    /// The number and title, as they stand above the chart.
    public var heading: String { number.isEmpty ? title : "Chart \(number): \(title)" }

    /// The drawing as a file of its own.
    public var svg: [UInt8] { Report.svg(drawing) }
}

extension Report {
    /// A report of a page or two needs no list of contents, nor does a booklet with a picture on its cover.
    var hasContents: Bool { sections.count > 3 && !isOnePage && coverPicture == nil }

    /// A drawing as a file of its own.
    ///
    /// A white edge around letters is a second text below them: few programs for paper know how to paint an edge under its letters.
    static func svg(_ drawing: HTML) -> [UInt8] {
        let order = " paint-order=\"stroke\"", edge = " stroke=\"#FFFFFF\" stroke-width=\"4\" stroke-linejoin=\"round\""
        var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        var rest = drawing.markup[...]
        while let found = rest.firstRange(of: order + edge), let start = rest[..<found.lowerBound].lastRange(of: "<text"),
            let end = rest[found.upperBound...].firstRange(of: "</text>")
        {
            let before = rest[start.lowerBound..<found.lowerBound], after = rest[found.upperBound..<end.upperBound]
            out += rest[..<start.lowerBound] + before + edge + after + before + after
            rest = rest[end.upperBound...]
        }
        return Array((out + rest).utf8)
    }

    /// The width and height of a drawing, as its view box has them; nil for what has none.
    static func size(of drawing: HTML) -> (width: Double, height: Double)? {
        guard let start = drawing.markup.firstRange(of: "viewBox=\"")?.upperBound, let end = drawing.markup[start...].firstIndex(of: "\"") else { return nil }
        let numbers = drawing.markup[start..<end].split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0, numbers[2] < 1e5, numbers[3] < 1e5 else { return nil }
        return (numbers[2], numbers[3])
    }

    /// Every chart of the report, in order.
    public var charts: [Picture] {
        sections.flatMap(\.blocks).compactMap { if case .chart(let picture) = $0 { picture } else { nil } }
    }

    /// Every line of words of the report, in order.
    public var lines: [[Inline]] {
        sections.flatMap(\.blocks).flatMap { block -> [[Inline]] in
            switch block {
            case .paragraph(_, let line), .quote(let line, _), .callout(_, let line): [line]
            case .list(_, let lines): lines
            case .figures(let figures): figures.map { [.figure($0.figure)] }
            case .heading, .table, .chart, .drawing, .pageBreak: []
            }
        }
    }

    /// The tables of figures behind charts that stand nowhere else in the report.
    var chartData: [Table] {
        var known = Set(tables.map(\.id))
        return charts.compactMap(\.data).filter { known.insert($0.id).inserted }
    }

    /// How a table is called in a line of words.
    func name(ofTable id: String) -> String {
        guard let table = tables.first(where: { $0.id == id }) else { return "Table \(id)" }
        return table.number.isEmpty ? "“\(table.title)”" : "Table \(table.number)"
    }
}

extension Substring {
    /// Where a text stands last.
    fileprivate func lastRange(of text: String) -> Range<Index>? {
        ranges(of: text).last
    }
}
