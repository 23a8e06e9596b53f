extension Chart {
    /// Bars from zero for a few categories, such as quarters, beside each other where there are several series.
    ///
    /// Every bar carries its figure. Where figures would touch, the bars lie on their side.
    public static func bars(
        _ caption: Caption, categories: [String], series: [Series], format: NumberFormat = .count, target: Target? = nil, marks: [Mark] = []
    ) -> HTML {
        let chart = BarChart(categories: categories, series: series, format: format, target: target, marks: marks)
        return chart.fitsUpright ? chart.upright(caption) : chart.lying(caption)
    }
}

private struct BarChart {
    let categories: [String]
    let series: [Chart.Series]
    let format: NumberFormat
    let target: Chart.Target?
    let marks: [Chart.Mark]
    private let scale: Scale
    private let left: Double
    private let right: Double

    init(categories: [String], series: [Chart.Series], format: NumberFormat, target: Chart.Target?, marks: [Chart.Mark]) {
        self.marks = marks
        self.categories = categories
        self.series = series
        self.format = format
        self.target = target
        scale = Scale(series.flatMap { $0.values.compactMap(\.self) } + (target.map { [$0.value] } ?? []), fromZero: true, format: format)
        let scale = scale
        left = 10 + (scale.ticks.map { Drawing.width(scale.label($0, format), size: 13) }.max() ?? 0)
        right = target == nil ? 440 : 372
    }

    private var band: Double { (right - left) / Double(max(1, categories.count)) }
    private var bar: Double { min(52, band * 0.8 / Double(max(1, series.count))) }
    private var names: [String] { series.count > 1 ? series.map(\.name) : [] }

    /// The widest figure fits its bar, and the longest word of a category its group.
    var fitsUpright: Bool {
        let figures = series.flatMap { $0.values.compactMap(\.self) }.map { Drawing.width(format.text($0), size: 13, bold: true) }
        let words = categories.flatMap { Drawing.wrapped($0, width: 0, size: 13) }.map { Drawing.width($0, size: 13) }
        let room = series.count == 1 ? band - 4 : bar + 2
        return (figures.max() ?? 0) <= room && (words.max() ?? 0) <= band - 4
    }

    func upright(_ caption: Chart.Caption) -> HTML {
        var drawing = Drawing(width: 440)
        let top = (names.isEmpty ? 0 : drawing.legend(names, top: 0) + 4) + (marks.isEmpty ? 24 : 44)
        let bottom = top + 196
        func y(_ value: Double) -> Double { bottom - (bottom - top) * scale.share(value) }
        for tick in scale.ticks {
            drawing.line(x1: left, y1: y(tick), x2: right, y2: y(tick), colour: Chart.rule)
            drawing.text(scale.label(tick, format), x: left - 8, y: y(tick) + 4.5, size: 13, anchor: .end, colour: Chart.quiet)
        }
        let used = bar * Double(series.count)
        for (index, category) in categories.enumerated() {
            let start = left + band * Double(index) + (band - used) / 2
            let isEmpty = series.allSatisfy { $0.value(index) == nil }
            if isEmpty {
                drawing.rect(x: left + band * Double(index) + 3, y: top, width: band - 6, height: bottom - top, fill: Chart.band)
                let lines = band > 60 ? [Chart.noData] : ["No", "data"]
                for (line, text) in lines.enumerated() {
                    let place = (top + bottom) / 2 + Double(line) * 16
                    drawing.text(text, x: start + used / 2, y: place, size: 13, anchor: .middle, colour: Chart.quiet)
                }
            }
            for (number, line) in series.enumerated() where !isEmpty {
                let x = start + bar * Double(number)
                guard let value = line.value(index) else {
                    drawing.text(Chart.noData, x: x + bar / 2 + 4.5, y: y(0) - 6, size: 13, colour: Chart.quiet, turned: true)
                    continue
                }
                drawing.rect(x: x + 1, y: min(y(value), y(0)), width: bar - 2, height: abs(y(value) - y(0)), fill: Chart.colour(number))
                let place = value < 0 ? y(value) + 16 : y(value) - 6
                drawing.text(format.text(value), x: x + bar / 2, y: place, size: 13, anchor: .middle, bold: true, halo: true)
            }
            for (line, text) in Drawing.wrapped(category, width: band - 4, size: 13).enumerated() {
                drawing.text(text, x: start + used / 2, y: bottom + 20 + Double(line) * 15, size: 13, anchor: .middle)
            }
        }
        drawing.line(x1: left, y1: y(0), x2: right, y2: y(0), colour: Chart.ink)
        if let target {
            drawing.line(x1: left, y1: y(target.value), x2: right, y2: y(target.value), colour: Chart.ink, width: 1.5, dash: "1.5 3.5")
            drawing.text(format.text(target.value), x: right + 6, y: y(target.value) + 1, size: 15, bold: true)
            drawing.text(target.name, x: right + 6, y: y(target.value) + 16, size: 13)
        }
        let lines = categories.map { Drawing.wrapped($0, width: band - 4, size: 13).count }.max() ?? 1
        let words = Chart.words(categories, series, format, target: target, marks: marks)
        var height = bottom + 12 + Double(lines) * 15
        for (index, mark) in marks.enumerated() { drawing.mark(index, x: left + band * mark.place, top: top - 22, bottom: bottom) }
        height += drawing.legend(marks, top: height)
        return drawing.picture(caption, description: words, height: height)
    }

    /// Each category's name above its bars, each figure at the end of its bar.
    func lying(_ caption: Chart.Caption) -> HTML {
        var drawing = Drawing(width: 440)
        var y = names.isEmpty ? 0 : drawing.legend(names, top: 0) + 8
        let figures = series.flatMap { $0.values.compactMap(\.self) }.map { Drawing.width(format.text($0), size: 14, bold: true) }
        let room = (figures.max() ?? 0) + 12
        let hasNegative = scale.low < 0
        let start = hasNegative ? room : 0
        let length = 440 - 8 - start - (target == nil ? 0 : 12)
        func x(_ value: Double) -> Double { start + length * scale.share(value) }
        let first = y
        for (index, category) in categories.enumerated() {
            for line in Drawing.wrapped(category, width: 440) {
                drawing.text(line, x: 0, y: y + 14)
                y += 18
            }
            y += 2
            let top = y
            for (number, line) in series.enumerated() {
                if let value = line.value(index) {
                    drawing.rect(x: min(x(value), x(0)), y: y, width: abs(x(value) - x(0)), height: 18, fill: Chart.colour(number))
                    let text = format.text(value)
                    if x(value) - x(0) > Drawing.width(text, bold: true) + 12 {
                        drawing.text(text, x: x(value) - 6, y: y + 14, anchor: .end, bold: true, colour: Chart.ink(on: number))
                    } else if value < 0 {
                        drawing.text(text, x: x(value) - 6, y: y + 14, anchor: .end, bold: true, halo: true)
                    } else {
                        drawing.text(text, x: x(value) + 6, y: y + 14, bold: true, halo: true)
                    }
                } else {
                    drawing.text(Chart.noData, x: x(0) + 6, y: y + 14, size: 13, colour: Chart.quiet)
                }
                y += 20
            }
            // Beside the bars only: in one piece it would run through the names.
            drawing.line(x1: x(0), y1: top - 2, x2: x(0), y2: y, colour: Chart.ink)
            y += 10
        }
        if let target {
            drawing.line(x1: x(target.value), y1: first, x2: x(target.value), y2: y - 8, colour: Chart.ink, width: 1.5, dash: "1.5 3.5")
            let text = "\(target.name) \(format.text(target.value))"
            let half = Drawing.width(text, size: 13, bold: true) / 2
            drawing.text(text, x: min(max(x(target.value), half), 440 - half), y: y + 8, size: 13, anchor: .middle, bold: true)
            y += 16
        }
        let words = Chart.words(categories, series, format, target: target, marks: marks)
        y += drawing.legend(marks, top: y)
        return drawing.picture(caption, description: words, height: y)
    }
}
