/// A figure that a report's words name instead of typing it: `{{reviews-on-time 2025-26}}`, or a cell of a table, `{{table 3: Reviews, Q1}}`.
public enum FigureReference: Hashable, Sendable {
    /// A measure in a period.
    case measure(id: String, period: Span, kind: Kind)
    /// The cell of a table of the report's year, by the labels at its row and column.
    case cell(table: String, row: String, column: String)

    /// The period a reference names.
    public enum Span: Hashable, Sendable {
        /// The report's own year.
        case reportYear
        case year(ReportingYear)
        /// A quarter, 1 to 4, of a year; of the report's own where none is named.
        case quarter(Int, ReportingYear?)
    }

    /// Which of a measure's figures is meant.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// What the measure is mostly read as: the share where it has one, the mean of amounts, else the count.
        case usual = ""
        /// The share, in per cent.
        case percent
        /// The cases met: the numerator of a share; the count of a measure that only counts.
        case number
        /// The cases not met.
        case missed
        /// The denominator.
        case of
        /// The cases left out.
        case left
        /// The amounts added up.
        case sum
        /// The mean amount.
        case mean
    }

    /// Reads what stands between the braces.
    ///
    /// - Throws: `ReferenceProblem` with a sentence that says what could not be read and how it is written.
    public init(_ text: String) throws(ReferenceProblem) {
        let text = text.trimmingSpaces
        if text.lowercased().hasPrefix("table ") {
            self = try Self.cell(of: text)
        } else {
            self = try Self.measure(of: text)
        }
    }

    private static func cell(of text: String) throws(ReferenceProblem) -> FigureReference {
        guard let colon = text.firstIndex(of: ":") else {
            throw ReferenceProblem("“\(text)” names no row and column. Write {{table 3: row, column}}.")
        }
        let number = text[..<colon].dropFirst("table ".count).trimmed, rest = text[text.index(after: colon)...]
        // A label may hold commas: the last one parts row and column.
        guard let comma = rest.lastIndex(of: ","), !rest[..<comma].trimmed.isEmpty, !rest[rest.index(after: comma)...].trimmed.isEmpty else {
            throw ReferenceProblem("“\(text)” names no row and column. Write {{table \(number): row, column}}.")
        }
        return .cell(table: number.lowercased(), row: rest[..<comma].trimmed, column: rest[rest.index(after: comma)...].trimmed)
    }

    private static func measure(of text: String) throws(ReferenceProblem) -> FigureReference {
        var words = text.split(separator: " ").map(String.init)
        guard !words.isEmpty else { throw ReferenceProblem("Nothing stands between the braces. Write the name of a measure, such as {{reviews-on-time}}.") }
        let id = words.removeFirst().lowercased()
        var quarter: Int?, year: ReportingYear?, kind = Kind.usual
        for word in words {
            let small = word.lowercased()
            if small.count == 2, small.hasPrefix("q"), let number = small.last?.wholeNumberValue, (1...4).contains(number) {
                quarter = number
            } else if let read = ReportingYear(word) {
                year = read
            } else if small != "", let read = Kind(rawValue: small) {
                kind = read
            } else {
                throw ReferenceProblem("“\(word)” in {{\(text)}} is neither a year such as 2025-26, a quarter such as Q1, nor one of percent, number, missed, of, left, sum, mean.")
            }
        }
        let span: Span = quarter.map { .quarter($0, year) } ?? year.map { .year($0) } ?? .reportYear
        return .measure(id: id, period: span, kind: kind)
    }

    /// The reference as it is written between braces.
    public var text: String {
        switch self {
        case .cell(let table, let row, let column): "table \(table): \(row), \(column)"
        case .measure(let id, let period, let kind):
            ([id] + Self.words(period) + (kind == .usual ? [] : [kind.rawValue])).joined(separator: " ")
        }
    }

    private static func words(_ span: Span) -> [String] {
        switch span {
        case .reportYear: []
        case .year(let year): [year.name]
        case .quarter(let number, let year): ["Q\(number)"] + (year.map { [$0.name] } ?? [])
        }
    }
}

/// Why a reference in a report's words leads to no figure, in a sentence.
public struct ReferenceProblem: Error, Hashable, Sendable {
    public let sentence: String

    public init(_ sentence: String) { self.sentence = sentence }
}

extension Substring {
    /// Without the spaces at both ends.
    fileprivate var trimmed: String { String(self).trimmingSpaces }
}
