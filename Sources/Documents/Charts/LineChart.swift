extension Chart {
    /// One to three lines over time, each named at its end, with a target to compare with where there is one.
    ///
    /// A line stops where there is no figure, and the gap says so. Lines differ in dash and mark, not in colour alone.
    public static func line(
        _ caption: Caption, categories: [String], series: [Series], format: NumberFormat = .count, target: Target? = nil, fromZero: Bool = true, marks: [Mark] = []
    ) -> HTML {
        LineChart(categories: categories, series: series, format: format, target: target, fromZero: fromZero, marks: marks).picture(caption)
    }

    static let dashes: [String?] = [nil, "7 4", "2 3"]
}

private struct LineChart {
    let categories: [String]
    let series: [Chart.Series]
    let format: NumberFormat
    let target: Chart.Target?
    let fromZero: Bool
    let marks: [Chart.Mark]
    private let scale: Scale
    private var drawing = Drawing(width: 440)
    private let left: Double
    private let right: Double
    private let top: Double
    private let bottom: Double
    private let names = 104.0

    init(categories: [String], series: [Chart.Series], format: NumberFormat, target: Chart.Target?, fromZero: Bool, marks: [Chart.Mark]) {
        self.categories = categories
        self.series = series
        self.format = format
        self.target = target
        self.fromZero = fromZero
        self.marks = marks
        top = marks.isEmpty ? 24 : 44
        bottom = top + 212
        scale = Scale(series.flatMap { $0.values.compactMap(\.self) } + (target.map { [$0.value] } ?? []), fromZero: fromZero, format: format)
        let scale = scale
        left = 10 + (scale.ticks.map { Drawing.width(scale.label($0, format), size: 13) }.max() ?? 0)
        let isNamed = series.count > 1 || target != nil || series.contains { !$0.name.isEmpty }
        right = 440 - (isNamed ? names + 12 : 24)
    }

    func picture(_ caption: Chart.Caption) -> HTML {
        var copy = self
        return copy.draw(caption)
    }

    private mutating func draw(_ caption: Chart.Caption) -> HTML {
        drawGaps()
        for tick in scale.ticks {
            drawing.line(x1: left, y1: y(tick), x2: right, y2: y(tick), colour: tick == 0 ? Chart.quiet : Chart.rule)
            drawing.text(scale.label(tick, format), x: left - 8, y: y(tick) + 4.5, size: 13, anchor: .end, colour: Chart.quiet)
        }
        if let target {
            drawing.line(x1: left, y1: y(target.value), x2: right, y2: y(target.value), colour: Chart.ink, width: 1.5, dash: "1.5 3.5")
        }
        for (index, mark) in marks.enumerated() { drawing.mark(index, x: left + step * mark.place, top: top - 22, bottom: bottom) }
        for index in series.indices.reversed() { drawLine(index) }
        if series.count == 1, let only = series.first { drawValues(only) }
        drawEnds()
        var height = drawCategories()
        if scale.low > 0 {
            height += 18
            drawing.text("The scale starts at \(format.text(scale.low)).", x: left, y: height - 4, size: 13, colour: Chart.quiet)
        }
        height += drawing.legend(marks, top: height)
        let words = Chart.words(categories, series, format, target: target, marks: marks)
        return drawing.picture(caption, description: words, height: height)
    }

    private var step: Double { (right - left) / Double(max(1, categories.count)) }
    private func x(_ index: Int) -> Double { left + step * (Double(index) + 0.5) }
    private func y(_ value: Double) -> Double { bottom - (bottom - top) * scale.share(value) }

    /// Grey bands where no series has a figure, with the words in them.
    private mutating func drawGaps() {
        let isEmpty = categories.indices.map { index in series.allSatisfy { $0.value(index) == nil } }
        for run in Self.runs(isEmpty) {
            let from = left + step * Double(run.lowerBound), width = step * Double(run.count)
            drawing.rect(x: from + 1, y: top, width: width - 2, height: bottom - top, fill: Chart.band)
            let lines = width > 56 ? [Chart.noData] : ["No", "data"]
            for (line, text) in lines.enumerated() {
                drawing.text(text, x: from + width / 2, y: (top + bottom) / 2 + Double(line) * 16, size: 13, anchor: .middle, colour: Chart.quiet)
            }
        }
    }

    private mutating func drawLine(_ index: Int) {
        let line = series[index]
        let isKnown = categories.indices.map { line.value($0) != nil }
        for run in Self.runs(isKnown) {
            let points = run.compactMap { place in line.value(place).map { (x: x(place), y: y($0)) } }
            if points.count > 1 { drawing.polyline(points, colour: Chart.colour(index), width: 2.5, dash: Chart.dashes[index % 3]) }
            for point in points { drawing.marker(index, x: point.x, y: point.y) }
        }
        // Where other lines go on, the words stand in this line's own gap.
        let isGap = categories.indices.map { place in line.value(place) == nil && series.contains { $0.value(place) != nil } }
        for run in Self.runs(isGap) {
            let beside = [run.lowerBound - 1, run.upperBound].compactMap { line.value($0) }
            guard !beside.isEmpty else { continue }
            let height = beside.map(y).reduce(0, +) / Double(beside.count)
            let middle = (x(run.lowerBound) + x(run.upperBound - 1)) / 2
            drawing.text(Chart.noData, x: middle, y: height + 4, size: 12, anchor: .middle, colour: Chart.quiet, halo: true)
        }
    }

    /// The figures of a single line: all of them, or where they would touch only the first, the highest, the lowest and the last.
    private mutating func drawValues(_ line: Chart.Series) {
        let known = categories.indices.compactMap { index in line.value(index).map { (index: index, value: $0) } }
        let widest = known.map { Drawing.width(format.text($0.value), size: 13, bold: true) }.max() ?? 0
        var shown = Set(known.map(\.index))
        if widest + 4 > step {
            let ends = [known.first, known.last, known.max { $0.value < $1.value }, known.min { $0.value < $1.value }]
            shown = Set(ends.compactMap { $0?.index })
        }
        let named = known.last.map(\.index)
        for (index, value) in known where shown.contains(index) && !(index == named && right < 440 - names) {
            let before = line.value(index - 1) ?? value, after = line.value(index + 1) ?? value
            // In a valley the figure stands below the line, elsewhere above it.
            let isValley = before > value && after > value && y(value) + 24 < bottom
            drawing.text(
                format.text(value), x: x(index), y: y(value) + (isValley ? 20 : -11), size: 13, anchor: .middle, bold: true,
                colour: Chart.colour(0), halo: true
            )
        }
    }

    private struct End {
        var lines: [String]
        var figure: String
        /// Which series it names; none for the target.
        var series: Int?
        var y: Double
        var colour: String { series.map(Chart.colour) ?? Chart.ink }
        var height: Double { Double(lines.count) * 15 + 16 }
    }

    /// Name and last figure of every line and of the target, at the right, moved apart where they would touch.
    private mutating func drawEnds() {
        guard right < 440 - names else { return }
        var ends: [End] = series.enumerated().map { index, line in
            let last = categories.indices.reversed().compactMap { line.value($0) }.first
            let name = line.name.isEmpty ? [] : Drawing.wrapped(line.name, width: names, size: 13)
            return End(lines: name, figure: last.map(format.text) ?? Chart.noData, series: index, y: last.map(y) ?? bottom)
        }
        if let target {
            let name = Drawing.wrapped(target.name, width: names, size: 13)
            ends.append(End(lines: name, figure: format.text(target.value), y: y(target.value)))
        }
        ends.sort { $0.y < $1.y }
        var tops = ends.map { $0.y - 8 }
        for index in tops.indices.dropFirst() { tops[index] = max(tops[index], tops[index - 1] + ends[index - 1].height + 2) }
        var limit = bottom + 16
        for index in tops.indices.reversed() {
            tops[index] = min(tops[index], limit - ends[index].height)
            limit = tops[index] - 2
        }
        for (end, top) in zip(ends, tops) {
            let middle = top + 8
            drawing.line(x1: right + 1, y1: end.y, x2: right + 9, y2: middle, colour: end.colour)
            // The words are black, since not every colour can be read; the line's own mark stands beside them.
            if let series = end.series { drawing.marker(series, x: right + 17, y: top + 8) }
            drawing.text(end.figure, x: right + (end.series == nil ? 13 : 25), y: top + 13, size: 15, bold: true)
            for (line, text) in end.lines.enumerated() {
                drawing.text(text, x: right + 13, y: top + 28 + Double(line) * 15, size: 13)
            }
        }
    }

    private mutating func drawCategories() -> Double {
        let labels = categories.map { Drawing.wrapped($0, width: step - 6, size: 13) }
        let widest = labels.joined().map { Drawing.width($0, size: 13) }.max() ?? 0
        let every = max(1, Int((widest + 6) / max(step, 1) + 0.999))
        for (index, lines) in labels.enumerated() where (categories.count - 1 - index) % every == 0 {
            for (line, text) in lines.enumerated() {
                drawing.text(text, x: x(index), y: bottom + 20 + Double(line) * 15, size: 13, anchor: .middle)
            }
        }
        return bottom + 12 + Double(labels.map(\.count).max() ?? 1) * 15
    }

    /// The stretches in which something holds.
    private static func runs(_ holds: [Bool]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, isSo) in holds.enumerated() where isSo {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }
}
