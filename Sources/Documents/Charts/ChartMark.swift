extension Chart {
    /// Something that began at a time, such as a campaign: a line across the chart with a letter, told below it.
    public struct Mark: Sendable, Hashable {
        /// Where it lies among the categories: 2.5 is the middle of the third.
        public var place: Double
        public var words: String

        public init(_ place: Double, _ words: String) {
            self.place = place
            self.words = words
        }
    }
}

extension Drawing {
    /// The letter of a mark: A, B, C.
    static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + index % 26))) }

    /// The mark across a chart, with its letter in a box at the top.
    mutating func mark(_ index: Int, x: Double, top: Double, bottom: Double) {
        line(x1: x, y1: top, x2: x, y2: bottom, colour: Chart.ink, width: 1.5, dash: "5 3")
        flag(index, x: x - 9, y: top - 18)
    }

    /// What the marks stand for, below a chart; the height they take.
    mutating func legend(_ marks: [Chart.Mark], top: Double) -> Double {
        var y = top + (marks.isEmpty ? 0 : 10)
        for (index, mark) in marks.enumerated() {
            flag(index, x: 0, y: y)
            let lines = Self.wrapped(mark.words, width: width - 28, size: 13)
            for (number, line) in lines.enumerated() { text(line, x: 26, y: y + 14 + Double(number) * 16, size: 13) }
            y += Double(lines.count) * 16 + 8
        }
        return y - top
    }

    mutating func flag(_ index: Int, x: Double, y: Double) {
        rect(x: x, y: y, width: 18, height: 18, fill: Chart.ink)
        text(Self.letter(index), x: x + 9, y: y + 13.5, size: 13, anchor: .middle, bold: true, colour: "#FFFFFF")
    }
}
