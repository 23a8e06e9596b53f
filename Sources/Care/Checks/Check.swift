/// Something that can be wrong with the records. A check looks at all of them and never stops at the first.
public struct Check: Sendable, Identifiable {
    /// The name scripts and addresses use, such as `review-outside-care`.
    public let id: String
    public let title: String
    /// Where the rule comes from: the return's validation rule number, or ours.
    public let basis: String
    public let severity: Severity
    /// The registers it reads, by id.
    public let reads: [String]
    private let find: @Sendable (Facts) -> [Finding]

    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// Figures are wrong until it is mended.
        case error
        /// Unlikely, and worth a look.
        case warning
        /// Nothing is wrong with the record, but somebody has to act: an overdue review.
        case action

        public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }
        private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
    }

    /// - Parameter findings: gives `(subject, record, sentence)` for each thing that is wrong. The sentence says what is wrong and how to
    ///   mend it, and names no child.
    public init(
        _ id: String, title: String, basis: String, severity: Severity, reads: [any Entry.Type],
        findings: @escaping @Sendable (Facts) -> [(subject: Subject, record: RecordReference?, sentence: String)]
    ) {
        self.id = id
        self.title = title
        self.basis = basis
        self.severity = severity
        self.reads = reads.map { $0.shape.id }
        find = { facts in
            findings(facts).map { Finding(check: id, severity: severity, subject: $0.subject, record: $0.record, sentence: $0.sentence) }
        }
    }

    public func findings(_ facts: Facts) -> [Finding] { find(facts) }
}

/// One thing that is wrong with one record.
public struct Finding: Hashable, Sendable {
    public let check: String
    public let severity: Check.Severity
    public let subject: Subject
    public let record: RecordReference?
    public let sentence: String
}
