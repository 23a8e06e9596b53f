extension Chart {
    /// A small line without axes beside a figure: the way it went, with a mark on the last value and gaps where there is none.
    public static func sparkline(
        _ caption: Caption, values: [Double?], format: NumberFormat = .count, target: Double? = nil
    ) -> HTML {
        var drawing = Drawing(width: 120)
        let values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
        let target = target.flatMap { $0.isFinite ? $0 : nil }
        let known = values.compactMap(\.self) + (target.map { [$0] } ?? [])
        let low = known.min() ?? 0, high = known.max() ?? 0
        let step = 104 / Double(max(1, values.count - 1))
        func x(_ index: Int) -> Double { 8 + step * Double(index) }
        func y(_ value: Double) -> Double { high > low ? 28 - 22 * (value - low) / (high - low) : 17 }
        if let target { drawing.line(x1: 4, y1: y(target), x2: 116, y2: y(target), colour: quiet, dash: "1.5 3") }
        var stretch: [(x: Double, y: Double)] = []
        var last: (x: Double, y: Double)?
        for (index, value) in values.enumerated() {
            if let value {
                stretch.append((x(index), y(value)))
                last = stretch.last
            }
            if value == nil || index == values.count - 1 {
                if stretch.count > 1 {
                    drawing.polyline(stretch, colour: colour(0), width: 2, dash: nil)
                } else if let point = stretch.first {
                    drawing.marker(0, x: point.x, y: point.y, size: 2.5)
                }
                stretch = []
            }
        }
        if let last { drawing.marker(0, x: last.x, y: last.y, size: 4) }
        let words = values.isEmpty ? "No data." : values.map { $0.map(format.text) ?? "no data" }.joined(separator: ", ") + "."
        return drawing.picture(caption, description: words, height: 34, class: "sparkline")
    }
}
