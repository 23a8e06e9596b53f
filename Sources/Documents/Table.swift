/// A table as it is printed: on a page, in the terminal, in a file. Every format is made from this one value.
public struct Table: Sendable, Hashable {
    /// What scripts and addresses call the table, such as `12` or `7a`; never changes.
    public var id: String
    /// The number printed before the title.
    public var number: String
    public var title: String
    /// The heading of the first column, above the row labels.
    public var corner: String
    public var columns: [Column]
    public var rows: [Row]
    /// What a reader must know: definitions, gaps, breaks, rounding. Each is a sentence.
    public var notes: [String]

    public init(
        id: String, number: String, title: String, corner: String = "", columns: [Column], rows: [Row], notes: [String] = []
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.corner = corner
        self.columns = columns
        self.rows = rows
        self.notes = notes
    }

    public struct Column: Sendable, Hashable {
        public var label: String
        /// What the column shows, where the label alone does not tell: "mean of the four quarter ends".
        public var explanation: String?
        /// The definition changed between the column before this one and this one; a line is drawn between them.
        public var breaksBefore: Bool

        public init(_ label: String, explanation: String? = nil, breaksBefore: Bool = false) {
            self.label = label
            self.explanation = explanation
            self.breaksBefore = breaksBefore
        }
    }

    public struct Row: Sendable, Hashable {
        public var label: String
        public var cells: [Cell]
        public var isTotal: Bool
        /// What the row counts, in a sentence.
        public var definition: String?

        public init(_ label: String, _ cells: [Cell], isTotal: Bool = false, definition: String? = nil) {
            self.label = label
            self.cells = cells
            self.isTotal = isTotal
            self.definition = definition
        }
    }

    public struct Cell: Sendable, Hashable {
        /// The figure as it is printed, rounded by `format`; nil where there is none.
        public var value: Double?
        public var format: NumberFormat
        /// What stands where there is no figure: "No data", "n/a", or nothing.
        public var absence: String
        /// Why there is no figure, or what the reader must know of it.
        public var reason: String?
        /// A second figure in brackets, such as the share behind a count.
        public var aside: String?
        /// Where the figure opens.
        public var link: String?
        /// The text itself, where the cell is words and not a figure.
        public var words: String?

        public init(
            _ value: Double?, _ format: NumberFormat = .count, absence: String = "", reason: String? = nil, aside: String? = nil,
            link: String? = nil
        ) {
            self.value = value.flatMap { $0.isFinite ? format.rounded($0) : nil }
            self.format = format
            self.absence = absence
            self.reason = reason
            self.aside = aside
            self.link = link
        }

        public init(words: String) {
            self.init(nil)
            self.words = words
        }

        /// What is printed in the cell.
        public var text: String {
            if let words { return words }
            guard let value else { return absence }
            let figure = format.text(value)
            return aside.map { "\(figure) (\($0))" } ?? figure
        }
    }
}

/// How a figure is rounded and printed. Halves round away from zero, as people round.
public enum NumberFormat: Sendable, Hashable {
    case count
    case decimal(Int)
    case percent(Int)

    public var places: Int {
        switch self {
        case .count: 0
        case .decimal(let places), .percent(let places): places
        }
    }

    public func rounded(_ value: Double) -> Double {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        // A tiny nudge keeps 72.25, held as 72.2499999…, from rounding down.
        return ((value * scale) + (value < 0 ? -1e-9 : 1e-9)).rounded(.toNearestOrAwayFromZero) / scale
    }

    /// The figure with thousands separated and its unit.
    public func text(_ value: Double) -> String {
        guard value.isFinite else { return "" }
        let value = rounded(value)
        let whole = abs(value).rounded(.down)
        var digits = String(Int(min(whole, 9e15)))
        var groups: [Substring] = []
        while digits.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = String(digits.dropLast(3))
        }
        groups.insert(Substring(digits), at: 0)
        var text = (value < 0 ? "−" : "") + groups.joined(separator: ",")
        if places > 0 {
            var scale = 1.0
            for _ in 0..<places { scale *= 10 }
            let fraction = String(Int(((abs(value) - whole) * scale).rounded()))
            text += "." + String(repeating: "0", count: max(0, places - fraction.count)) + fraction
        }
        if case .percent = self { text += "%" }
        return text
    }
}
