@testable import Documents
import Samples
import Testing

struct ChartTests {
    private let years = ["2013-14", "2014-15", "2015-16", "2016-17"]
    private func golden(_ chart: HTML, _ name: String) throws {
        try expectGolden(chart.markup.replacing("><", with: ">\n<") + "\n", name)
    }

    @Test func `a line stops at a gap, says so, and is named at its end`() throws {
        let chart = Chart.line(
            .init(id: "in-time", title: "Reviews in time"), categories: years,
            series: [.init("Reviews", [88.4, nil, 92.3, 91]), .init("Children", [80, nil, nil, 85.5])], format: .percent(1),
            target: .init("Target", 95)
        )
        try golden(chart, "line.svg")
    }

    @Test func `bars carry their figures, and a quarter without data says so`() throws {
        let chart = Chart.bars(.init(id: "held", title: "Reviews held"), categories: ["Q1", "Q2", "Q3", "Q4"], series: [.init("", [412, 1_389, nil, 0])])
        try golden(chart, "bars.svg")
    }

    @Test func `bars whose figures would touch lie on their side`() throws {
        let chart = Chart.bars(
            .init(id: "share", title: "In time"), categories: ["Q1", "Q2", "Q3", "Q4"],
            series: [.init("2015-16", [88.4, nil, 91.2, 3]), .init("2016-17", [92.1, 89.7, 94, 72.3])], format: .percent(1)
        )
        try golden(chart, "bars-lying.svg")
    }

    @Test func `the line that bars lie at runs beside them, and not through their names`() {
        let names = (1...9).map { "A category with a long name, the one numbered \($0)" }
        let chart = Chart.bars(.init(id: "how", title: "How"), categories: names, series: [.init("", names.indices.map { Double($0 + 100) })]).markup
        #expect(chart.ranges(of: "height=\"18\"").count == names.count)
        #expect(chart.ranges(of: "<line").count == names.count)
    }

    @Test func `stacked rows show shares of their own sum, or their length`() throws {
        let rows = [Chart.Stack("31 March 2016", [20, 70, 110]), Chart.Stack("31 March 2017", [nil, nil, nil])]
        let parts = ["Under 1", "1 to 9", "10 and over"]
        try golden(Chart.stacked(.init(id: "ages", title: "Ages"), parts: parts, rows: rows), "stacked.svg")
        #expect(Chart.stacked(.init(id: "a", title: "Ages"), parts: parts, rows: rows, asShare: false).markup.contains(">200</text>"))
    }

    @Test func `every chart has a name, a description in words, and no style a strict page would refuse`() {
        let caption = Chart.Caption(id: "x", title: "A < B")
        let charts = [
            Chart.line(caption, categories: years, series: [.init("a", [1, nil, 3, 4])]),
            Chart.bars(caption, categories: years, series: [.init("a", [1, nil, 3, 4])]),
            Chart.stacked(caption, parts: ["a"], rows: [.init("r", [1])]),
            Chart.sparkline(caption, values: [1, nil, 3]),
        ]
        for chart in charts.map(\.markup) {
            #expect(chart.contains("role=\"img\" aria-labelledby=\"x-title x-desc\""))
            #expect(chart.contains("<title id=\"x-title\">A &lt; B</title><desc id=\"x-desc\">"))
            #expect(!chart.contains("style="))
            #expect(!chart.contains("<desc id=\"x-desc\"></desc>"))
        }
    }

    @Test func `charts of nothing, of zeros and of what is no number are drawn`() {
        let caption = Chart.Caption(id: "x", title: "Nothing")
        for values in [[], [nil], [0], [.nan], [.infinity], [-5, 5], [1e15], [0.0001]] as [[Double?]] {
            let names = values.indices.map { "c\($0)" }
            let series = [Chart.Series("a", values)]
            let target = Chart.Target("Target", .infinity)
            #expect(Chart.line(caption, categories: names, series: series, target: target).markup.hasSuffix("</svg>"))
            #expect(Chart.line(caption, categories: names, series: series, fromZero: false).markup.hasSuffix("</svg>"))
            #expect(Chart.bars(caption, categories: names, series: series, target: target).markup.hasSuffix("</svg>"))
            #expect(Chart.stacked(caption, parts: names, rows: [.init("r", values)]).markup.hasSuffix("</svg>"))
            #expect(Chart.sparkline(caption, values: values, target: .nan).markup.hasSuffix("</svg>"))
        }
    }

    @Test func `an axis has round marks, whole ones for counts, and shares end at one hundred`() {
        #expect(Scale([3, 7], fromZero: true, format: .count).ticks == [0, 2, 4, 6, 8])
        #expect(Scale([1], fromZero: true, format: .count).ticks == [0, 1])
        #expect(Scale([91, 99.5], fromZero: true, format: .percent(1)).ticks == [0, 50, 100])
        #expect(Scale([-6, 44], fromZero: true, format: .count).ticks == [-20, 0, 20, 40, 60])
        #expect(Scale([61, 95], fromZero: false, format: .percent(1)).ticks == [60, 70, 80, 90, 100])
    }
}
