/// Something in a report that cannot be right, or that its reader could not check: it is mended or explained in a printed footnote before sign-off.
public struct Difference: Hashable, Sendable, Identifiable {
    public let kind: Kind
    public let place: Place
    /// What the report says there.
    public let said: String
    /// What it should say, or why that cannot be.
    public let should: String
    /// How to mend it.
    public let mend: String

    /// What kind of contradiction it is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case oneValue = "one-value"
        case partsAndTotal = "parts-and-total"
        case sameParts = "same-parts"
        case average
        case percentage
        case rounding
        case direction
        case change
        case unit
        case level
        case denominator
        case period
        case columnUnit = "column-unit"
        case cumulative
        case title
        case target
        case numbering
        case promise
        case comparator
        case smallBase = "small-base"
        case gap
        case unbound

        /// What people call it.
        public var title: String {
            switch self {
            case .oneValue: "One quantity with two values"
            case .partsAndTotal: "Parts that do not make their total"
            case .sameParts: "A series whose columns are made of different parts"
            case .average: "An average that is not the mean"
            case .percentage: "A percentage that its base does not give"
            case .rounding: "Rounding"
            case .direction: "Words that go the other way than the figures"
            case .change: "A change that the figures do not show"
            case .unit: "The wrong unit"
            case .level: "A figure in the words that no table shows"
            case .denominator: "A percentage without its base"
            case .period: "Periods that cannot be compared"
            case .columnUnit: "Several units in one column"
            case .cumulative: "Cumulative figures beside figures of one time"
            case .title: "A title that promises something else"
            case .target: "A missed target that no words speak of"
            case .numbering: "Numbering and cross-references"
            case .promise: "Something promised that is not there"
            case .comparator: "A comparator without its source, or in another unit"
            case .smallBase: "A percentage of very few"
            case .gap: "A gap that is not explained"
            case .unbound: "A number typed by hand"
            }
        }
    }

    /// Where in a report something stands.
    public struct Place: Hashable, Sendable {
        /// The section's id.
        public var section: String
        /// The paragraph's number; nil outside the words.
        public var paragraph: String?
        /// The table's number; nil outside tables.
        public var table: String?
        public var row: String?
        public var column: String?

        public init(section: String, paragraph: String? = nil, table: String? = nil, row: String? = nil, column: String? = nil) {
            self.section = section
            self.paragraph = paragraph
            self.table = table
            self.row = row
            self.column = column
        }

        /// The place as people name it: “Table 1, Total, 2015/16” or “paragraph 5.3”.
        public var text: String {
            if let table { return (["Table \(table)"] + [row, column].compactMap { $0 }).joined(separator: ", ") }
            if let paragraph, !paragraph.isEmpty { return "paragraph \(paragraph)" }
            return "section \(section)"
        }
    }

    /// What an explanation is kept under: the same for the same words or cell, however often the check is made; it holds no words itself.
    public var id: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(place.section)|\(place.text)|\(said)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return "\(kind.rawValue)-\(String(hash, radix: 36))"
    }
}
