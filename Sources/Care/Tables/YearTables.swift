import Dispatch
public import Documents
import Synchronization

/// The tables of a year's annual report, each figure with the cases it opens to.
public struct YearTables: Sendable {
    public let year: ReportingYear
    /// The facts the tables were made from, as at `asAt`.
    public let facts: Facts
    /// The day up to which things had happened: the last of the year, or an earlier one somebody asked for.
    public let asAt: Day
    let published: PublishedFigures
    let gaps: Gaps
    /// The year's quarters, as far as they had begun by `asAt`.
    let quarters: [Period]
    /// The year, as far as it had gone by `asAt`.
    let whole: Period

    /// - Parameter facts: as at any day; the tables look no further than it, nor beyond the year's end.
    public init(_ year: ReportingYear, _ facts: Facts) {
        self.year = year
        self.facts = facts
        asAt = min(facts.today, year.end)
        published = PublishedFigures(facts.records[PublishedFigure.self].entries, frozen: facts.records[FrozenFigure.self].entries)
        let told = facts.settings.authority("year_end").flatMap { Day($0) }.map { ReportingYear(containing: $0) }
        gaps = Gaps(facts.records[DataGap.self].entries, in: year, extracted: told)
        let day = asAt
        quarters = year.quarters.filter { $0.start <= day }.map { $0.until(day) }
        whole = year.period.until(day)
    }

    /// Whether the year goes on: its column then is of a part of it, beside whole years.
    public var isUnfinished: Bool { asAt < year.end }

    /// What a workbook of the tables says of itself.
    public var about: [Workbook.About] {
        [
            Workbook.About("Authority", facts.settings.text(.authorityName, on: asAt)),
            Workbook.About("Reporting year", "\(year.title): \(year.start.long) to \(year.end.long)"),
            Workbook.About("Figures as at", asAt.long),
        ]
    }

    /// The registers the tables read, so that no others need be loaded.
    public static let reads: Set<String> = {
        let others: [any Entry.Type] = [
            PublishedFigure.self, DataGap.self, Population.self, KnownChild.self, AuthoritySetting.self, StaffMember.self, AdvocacyTheme.self, FrozenFigure.self, Campaign.self,
        ]
        return Set(Measure.all.flatMap(\.reads) + others.map { $0.shape.id })
    }()

    /// Every table, in order.
    public func all(showingWords: Bool = false) -> [FigureTable] {
        // The tables of a large council are made on all processors; each is worked out from the same facts and waits for no other.
        let made = Mutex<[Int: FigureTable]>([:])
        let reads = Reads.current
        DispatchQueue.concurrentPerform(iterations: Self.makers.count) { index in
            Reads.onBehalf(of: reads) {
                let table = Self.makers[index].make(self, showingWords)
                made.withLock { $0[index] = table }
            }
        }
        return made.withLock { tables in Self.makers.indices.compactMap { tables[$0] } }
    }

    /// One table by its id; nil when there is none.
    public func table(_ id: String, showingWords: Bool = false) -> FigureTable? {
        Self.makers.first { $0.id == id.lowercased() }.map { $0.make(self, showingWords) }
    }

    public static let ids: [String] = makers.map(\.id)

    struct Maker: Sendable {
        let id: String
        let make: @Sendable (YearTables, Bool) -> FigureTable
    }

    /// In the order of the report.
    static let makers: [Maker] = {
        let all = caseloadTables + reviewTables + voiceTables + profileTables + placementTables + otherTables + [officerTable]
        let order = ReportSection.all.flatMap(\.tables)
        return all.sorted { (order.firstIndex(of: $0.id) ?? .max) < (order.firstIndex(of: $1.id) ?? .max) }
    }()
}

/// A table whose figures open to cases.
public struct FigureTable: Sendable {
    public var table: Table
    /// For each row and column, what the figure counts; nil where the figure was published or is words.
    public var selections: [[Selection?]]

    public init(table: Table, selections: [[Selection?]]) {
        self.table = table
        self.selections = selections
    }

    /// The cases behind a cell, by the labels at its row and column; letter case and punctuation do not matter.
    public func selection(row: String, column: String) -> Selection? {
        place(row: row, column: column).flatMap { selections[$0.row][$0.column] }
    }

    /// Where the labels stand; the beginning of a label is enough. Nil when no row or no column is called so.
    public func place(row: String, column: String) -> (row: Int, column: Int)? {
        let wantedRow = PublishedFigures.row(row), wantedColumn = PublishedFigures.row(column)
        func place(_ labels: [String], _ wanted: String) -> Int? {
            let plain = labels.map(PublishedFigures.row)
            return plain.firstIndex(of: wanted) ?? (wanted.isEmpty ? nil : plain.firstIndex { $0.hasPrefix(wanted) })
        }
        guard let row = place(table.rows.map(\.label), wantedRow), let column = place(table.columns.map(\.label), wantedColumn) else { return nil }
        return (row, column)
    }
}
