/// Something the service counts. It gives cases, and every figure is a summary of cases, so that each can be opened.
public struct Measure: Sendable, Identifiable {
    /// The name scripts and addresses use, such as `reviews-on-time`.
    public let id: String
    public let title: String
    /// What one case is, and which day decides the period it is counted in: "reviews held in the period".
    public let counting: String
    /// What makes a case met: the numerator of a share. Nil for a plain count.
    public let met: String?
    /// Where the definition comes from.
    public let basis: String
    public let unit: Unit
    public let span: Span
    /// The registers it reads, by id; the first is the one it counts. Where that holds nothing there is no figure, which is not zero.
    public let reads: [String]
    private let find: @Sendable (Facts, Period) -> [Case]

    /// What is counted, in the plural: words about the figure use it.
    public enum Unit: String, Sendable {
        case children, reviews, meetings, conferences, plans, carers, disputes, statements, problems, sets = "sets of minutes"
        case people, posts = "full-time equivalents", cases, checks, forms, placements, referrals, sessions, hours, answers, audits, visits
    }

    /// How a measure stands to time.
    public enum Span: String, Sendable {
        /// What happened in the period.
        case flow
        /// How things stood at the end of the period's last day.
        case stock
        /// What happened from the start of the reporting year to the end of the period.
        case cumulative

        public var words: String {
            switch self {
            case .flow: "what happened in the period"
            case .stock: "how things stood at the end of the period's last day"
            case .cumulative: "from the start of the reporting year to the end of the period"
            }
        }
    }

    public init(
        _ id: String, title: String, counting: String, met: String? = nil, basis: String, unit: Unit, span: Span, reads: [any Entry.Type],
        cases: @escaping @Sendable (Facts, Period) -> [Case]
    ) {
        self.id = id
        self.title = title
        self.counting = counting
        self.met = met
        self.basis = basis
        self.unit = unit
        self.span = span
        self.reads = reads.map { $0.shape.id }
        find = cases
    }

    /// The cases of a period; for a stock, those at the end of its last day.
    public func cases(_ facts: Facts, in period: Period) -> [Case] { find(facts, period) }
}

/// One thing counted, or left out with the reason.
public struct Case: Hashable, Sendable {
    public let subject: Subject
    /// The day that decides the period.
    public let day: Day
    public let outcome: Outcome
    /// The row of a table it is counted in; empty where the measure has no groups.
    public let group: String
    /// The record behind it.
    public let record: RecordReference?

    public init(_ subject: Subject, day: Day, _ outcome: Outcome, group: String = "", record: RecordReference? = nil) {
        self.subject = subject
        self.day = day
        self.outcome = outcome
        self.group = group
        self.record = record
    }

    public enum Outcome: Hashable, Sendable {
        case met
        case missed
        /// How much, in the measure's unit.
        case amount(Double)
        /// Left out of numerator and denominator, and why.
        case excluded(String)

        public var isCounted: Bool { if case .excluded = self { false } else { true } }

        /// As it stands in a list of cases.
        public var words: String {
            switch self {
            case .met: "counted, met"
            case .missed: "counted, not met"
            case .amount(let amount): Amount(amount).text
            case .excluded(let reason): "left out: \(reason)"
            }
        }
    }
}

/// The cases of a measure, counted.
public struct Tally: Hashable, Sendable {
    public private(set) var met = 0
    public private(set) var missed = 0
    public private(set) var excluded = 0
    public private(set) var amounts = 0
    public private(set) var sum = 0.0

    public init() {}

    init(met: Int, missed: Int, excluded: Int, amounts: Int, sum: Double) {
        self.met = met
        self.missed = missed
        self.excluded = excluded
        self.amounts = amounts
        self.sum = sum
    }

    public init(_ cases: some Sequence<Case>) {
        for each in cases { add(each) }
    }

    public mutating func add(_ each: Case) {
        switch each.outcome {
        case .met: met += 1
        case .missed: missed += 1
        case .amount(let amount):
            amounts += 1
            sum += amount
        case .excluded: excluded += 1
        }
    }

    /// Cases in numerator or denominator.
    public var counted: Int { met + missed + amounts }
    /// Met out of counted, in per cent; nil when nothing was counted, never 0 or 100.
    public var share: Double? { met + missed == 0 ? nil : Double(met) * 100 / Double(met + missed) }
    public var mean: Double? { amounts == 0 ? nil : sum / Double(amounts) }
}
