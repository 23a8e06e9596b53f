import Care

/// The second computation of the tables: plain and slow, over the rows as they were read.
///
/// It shares nothing with the measures but the rows, `Day` and `WorkingDays`. Where both give a figure they must agree.
struct PlainCouncil {
    let records: Records
    let year: ReportingYear
    /// The last day known of: the year's last, or one before it.
    let asAt: Day
    let workingDays = WorkingDays()
    let children: [PlainChild]
    /// What was worked out, by table, row and column; nil where there is no figure.
    private(set) var figures: [Place: Double?] = [:]

    struct Place: Hashable, Comparable, CustomStringConvertible {
        var table: String
        var row: String
        var column: String
        var description: String { "Table \(table), \(row), \(column)" }
        static func < (one: Place, other: Place) -> Bool { (one.table, one.row, one.column) < (other.table, other.row, other.column) }
    }

    /// Days from one to another, some of them lost.
    struct Span {
        var from: Day
        var to: Day
        var lost: [(from: Day, to: Day)] = []

        func has(_ day: Day) -> Bool { day >= from && day <= to && !lost.contains { day >= $0.from && day <= $0.to } }
        var isAllLost: Bool {
            var day = from
            while day <= to {
                if has(day) { return false }
                day = day.adding(days: 1)
            }
            return true
        }
    }

    init(_ records: Records, _ year: ReportingYear, asAt: Day? = nil) {
        let last = asAt ?? year.end
        // Nobody knew of later rows on that day; a register that had none then has no figure.
        var known = records
        func keep<Row: Entry>(_: Row.Type, _ day: (Row) -> Day) { known.set(Rows(known[Row.self].entries.filter { day($0) <= last })) }
        keep(MidpointAudit.self) { $0.held }
        keep(Dispute.self) { $0.raised }
        keep(CollectiveConcern.self) { $0.raised }
        keep(AppStatement.self) { $0.made }
        keep(AdvocacyReferral.self) { $0.referred }
        self.records = known
        self.year = year
        self.asAt = last
        children = PlainChild.all(records)
        addCaseloads()
        addReviews()
        addProfile()
        addPlacements()
        addVoiceAndChallenge()
        addFlow()
        addProtection()
        addPosts()
        addOtherWork()
    }

    /// The first and last days of the quarters that had begun.
    var starts: [Day] { [0, 3, 6, 9].map { year.start.adding(months: $0) }.filter { $0 <= asAt } }
    var ends: [Day] { starts.map { min(asAt, $0.adding(months: 3).adding(days: -1)) } }
    static let quarters = ["Q1", "Q2", "Q3", "Q4"]

    func item(_ name: String) -> String? { records[AuthoritySetting.self].entries.first { $0.item == name }?.value }

    // MARK: Gaps

    /// The days of a quarter for which a gap says that the row has no data.
    private func lost(_ table: String, _ row: String, _ quarter: Int) -> [(from: Day, to: Day)] {
        records[DataGap.self].entries.compactMap { gap in
            let isTable = gap.table.split(separator: " ").first.map(String.init) == table
            let isRow = gap.measure == "all" || gap.measure == row
            guard isTable, isRow, gap.period.contains(Self.quarters[quarter]) else { return nil }
            let from = gap.figuresTo.map { max($0.adding(days: 1), starts[quarter]) } ?? starts[quarter]
            return from <= ends[quarter] ? (from, ends[quarter]) : nil
        }
    }

    // MARK: Rows

    mutating func put(_ table: String, _ row: String, _ column: String, _ value: Double?) {
        figures[Place(table: table, row: row, column: column)] = .some(value)
    }

    enum Yearly { case mean, last }

    /// What happened in each quarter and in the year.
    mutating func addFlow(
        _ table: String, _ row: String, quarters: Bool = true, year column: String? = nil, _ figure: (Span) -> Double?
    ) {
        var lost: [(from: Day, to: Day)] = []
        for quarter in starts.indices {
            let gone = self.lost(table, row, quarter)
            lost += gone
            let span = Span(from: starts[quarter], to: ends[quarter], lost: gone)
            if quarters { put(table, row, Self.quarters[quarter], span.isAllLost ? nil : figure(span)) }
        }
        let span = Span(from: year.start, to: asAt, lost: lost)
        put(table, row, column ?? year.title, span.isAllLost ? nil : figure(span))
    }

    /// How things stood at each quarter's end, and what the year is then.
    mutating func addStock(
        _ table: String, _ row: String, _ yearly: Yearly, quarters: Bool = true, year column: String? = nil, hasYear: Bool = true,
        _ figure: (Day) -> Double?
    ) {
        let values = starts.indices.map { quarter -> Double? in
            // Where figures exist for a part of the quarter, how things stood at its end.
            let gone = lost(table, row, quarter).map(\.from).min()
            if gone == starts[quarter] { return nil }
            return figure(gone.map { $0.adding(days: -1) } ?? ends[quarter])
        }
        for quarter in starts.indices where quarters { put(table, row, Self.quarters[quarter], values[quarter]) }
        guard hasYear else { return }
        switch yearly {
        case .mean: put(table, row, column ?? year.title, Self.mean(values))
        case .last: put(table, row, column ?? year.title, values.last ?? nil)
        }
    }

    static func mean(_ values: [Double?]) -> Double? {
        let known = values.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }

    static func percent(_ part: Int, of whole: Int) -> Double? { whole == 0 ? nil : Double(part) * 100 / Double(whole) }

    /// The number of rows, or no figure where the register is empty.
    func count<Row: Entry>(_: Row.Type, _ isMeant: (Row) -> Bool) -> Double? {
        let rows = records[Row.self].entries
        return rows.isEmpty ? nil : Double(rows.count(where: isMeant))
    }
}
