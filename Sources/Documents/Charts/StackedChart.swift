extension Chart {
    /// A row of a stacked chart: its parts in the order of the legend; nil where there is no figure.
    public struct Stack: Sendable, Hashable {
        public var name: String
        public var values: [Double?]

        public init(_ name: String, _ values: [Double?]) {
            self.name = name
            self.values = values.map { $0.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }
        }
    }

    /// Bars on their side, made of parts: of 100% each where `asShare`, otherwise as long as their sum, which stands at the end.
    ///
    /// A part too small for its figure shows none; the table below the chart has it.
    public static func stacked(
        _ caption: Caption, parts: [String], rows: [Stack], asShare: Bool = true, format: NumberFormat = .count, marks: [Mark] = []
    ) -> HTML {
        var drawing = Drawing(width: 440)
        var y = drawing.legend(parts, top: 0) + 8
        let sums = rows.map { row in row.values.compactMap(\.self).reduce(0, +) }
        let longest = sums.max() ?? 0
        let room = asShare ? 0 : (sums.map { Drawing.width(format.text($0), bold: true) }.max() ?? 0) + 8
        for (place, (row, sum)) in zip(rows, sums).enumerated() {
            // A row in which something began has its letter at its end.
            for (index, mark) in marks.enumerated() where Int(mark.place) == place { drawing.flag(index, x: 422 - Double(index) * 22, y: y) }
            for line in Drawing.wrapped(row.name, width: 440) {
                drawing.text(line, x: 0, y: y + 14)
                y += 18
            }
            y += 2
            let whole = asShare ? sum : longest
            if whole <= 0 || row.values.allSatisfy({ $0 == nil }) {
                drawing.rect(x: 0, y: y, width: 440 - room, height: 28, fill: band)
                drawing.text(noData, x: 8, y: y + 19, size: 13, colour: quiet)
            } else {
                drawParts(row, of: whole, across: 440 - room, y: y, asShare: asShare, format: format, on: &drawing)
                if !asShare { drawing.text(format.text(sum), x: (440 - room) * sum / whole + 6, y: y + 19, bold: true) }
            }
            y += 40
        }
        let words = parts.isEmpty ? "" : rows.map { row in Self.words(row, parts, asShare: asShare, format: format) }.joined(separator: " ")
        y = max(1, y - 8)
        y += drawing.legend(marks, top: y)
        return drawing.picture(caption, description: ([words] + marks.map(\.words)).joined(separator: " "), height: y)
    }

    private static func drawParts(
        _ row: Stack, of whole: Double, across length: Double, y: Double, asShare: Bool, format: NumberFormat, on drawing: inout Drawing
    ) {
        var x = 0.0
        for (index, value) in row.values.enumerated() {
            guard let value, value > 0 else { continue }
            let width = length * value / whole
            // A white gap keeps neighbours apart whatever their colours.
            drawing.rect(x: x, y: y, width: max(0.5, width - 2), height: 28, fill: colour(index))
            let text = asShare ? NumberFormat.percent(0).text(value / whole * 100) : format.text(value)
            if Drawing.width(text, size: 14, bold: true) + 6 <= width {
                drawing.text(text, x: x + (width - 2) / 2, y: y + 19, anchor: .middle, bold: true, colour: ink(on: index))
            }
            x += width
        }
    }

    private static func words(_ row: Stack, _ parts: [String], asShare: Bool, format: NumberFormat) -> String {
        let sum = row.values.compactMap(\.self).reduce(0, +)
        let values = parts.enumerated().map { index, part in
            let value = row.values.indices.contains(index) ? row.values[index] : nil
            let figure = value.map { asShare && sum > 0 ? NumberFormat.percent(0).text($0 / sum * 100) : format.text($0) }
            return "\(part) \(figure ?? "no data")"
        }
        return "\(row.name): \(values.joined(separator: ", "))."
    }
}
