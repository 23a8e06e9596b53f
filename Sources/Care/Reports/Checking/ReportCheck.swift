public import Documents

/// The contradiction check of a report: everything in it that cannot be right, or that its reader could not check.
///
/// It works on a report made from the records and, the same way, on one that was published and entered as data. Words are read by
/// simple patterns: a sentence they do not know raises nothing.
public struct ReportCheck: Sendable {
    public let differences: [Difference]

    public init(_ report: Report, known: Known = Known()) {
        let checked = CheckedReport(report, known: known)
        var seen: Set<String> = []
        differences = ReportRule.all.flatMap { $0.differences(checked) }.filter { seen.insert($0.id).inserted }
    }

    /// The differences that still block sign-off: those no printed footnote explains.
    ///
    /// - Parameter explanations: the footnotes, by the ids of the differences they explain; an empty one explains nothing.
    public func blocking(explanations: [String: String]) -> [Difference] {
        differences.filter { explanations[$0.id]?.trimmingSpaces.isEmpty ?? true }
    }

    /// What is known of a report beside what it prints.
    public struct Known: Sendable {
        /// The year it reports on; worked out from its title where nobody says.
        public var year: ReportingYear?
        /// What the cells of its tables count, by the table's id. Arithmetic of a column that is quoted beside counted ones is left to the report it is quoted from.
        public var selections: [String: [[Selection?]]] = [:]
        /// What was wanted of rows.
        public var targets: [Target] = []
        /// What guidance and the service's own targets want.
        public var standards = Standards()
        /// The year goes on: its figures are of a part of it.
        public var isUnfinished = false
        /// Times without data.
        public var gaps: [DataGap] = []
        /// Numbers typed by hand that somebody has confirmed with a source: section, a bar, and the number as it is printed.
        public var confirmed: Set<String> = []
        /// The report was published elsewhere: none of its numbers can be bound, and none of its cells opens to cases.
        public var isPublished = false

        public init() {}

        /// What the tables of a year know.
        public init(_ tables: YearTables) {
            year = tables.year
            standards = Standards(tables)
            isUnfinished = tables.isUnfinished
            gaps = tables.facts.records[DataGap.self].entries
            for made in tables.all() {
                selections[made.table.id] = made.selections
                for (row, selected) in zip(made.table.rows, made.selections) {
                    guard let selection = selected.compactMap({ $0 }).first, selection.figure == .share, let measure = Measure.named(selection.measure),
                        let wanted = tables.facts.target(of: measure, on: tables.asAt)
                    else { continue }
                    targets.append(Target(table: made.table.id, row: row.label, wanted: wanted))
                }
            }
        }

        /// What was wanted of a row of a table, in the report's year.
        public struct Target: Hashable, Sendable {
            public var table: String
            public var row: String
            public var wanted: KeyFigure.Target

            public init(table: String, row: String, wanted: KeyFigure.Target) {
                self.table = table
                self.row = row
                self.wanted = wanted
            }
        }
    }
}

/// One thing that can be wrong with a report.
struct ReportRule: Sendable {
    /// What it looks at, in a sentence.
    let title: String
    let differences: @Sendable (CheckedReport) -> [Difference]

    init(_ title: String, _ differences: @escaping @Sendable (CheckedReport) -> [Difference]) {
        self.title = title
        self.differences = differences
    }

    static let all: [ReportRule] = [
        .oneValue, .impliedTotals, .boundFigures, .levels, .statedLevels, .partsAndTotals, .sameParts, .averages, .percentages, .mixedRounding, .directions, .changes, .pointChanges,
        .unitWords, .denominators, .periods, .columnUnits, .cumulative, .titles, .targets, .tableNumbers, .crossReferences, .promises, .listedCases,
        .comparators, .smallBases, .gaps, .unbound,
    ]
}
