import Documents

/// Builds one table row by row, column by column: quarters, year, earlier years, comparators.
struct TableMaker {
    let tables: YearTables
    var table: Table
    var selections: [[Selection?]] = []
    var columns: [Column]
    var aliases: String
    var brokenGaps: Set<DataGap> = []
    var missing: Set<String> = []
    var silent: Set<SilentMonth> = []

    /// What a column shows.
    enum Column: Hashable {
        case quarter(Int)
        /// A later snapshot that was published.
        case snapshot(String)
        /// The year, by what a row says a year is.
        case year
        case earlier(Int)
        case regional, national
        /// How things stood at the end of the year.
        case yearEndNumber, yearEndShare
        case earlierNumber(Int), earlierShare(Int)
        /// The share behind `year`.
        case yearShare
        case started
    }

    /// What a year's figure is, where the row is by quarters.
    enum Yearly {
        /// The mean of the quarter ends.
        case mean
        /// The whole year's cases.
        case whole
        /// How things stood at the end of the last quarter.
        case atEnd
    }

    init(_ tables: YearTables, _ id: String, _ title: String, corner: String = "", _ columns: [Column], aliases: String? = nil) {
        self.tables = tables
        self.columns = columns
        self.aliases = aliases ?? id
        table = Table(id: id, number: id, title: title, corner: corner, columns: [], rows: [])
        table.columns = columns.map { Self.head($0, tables.year, tables) }
    }

    private static func head(_ column: Column, _ year: ReportingYear, _ tables: YearTables) -> Table.Column {
        let end = tables.asAt.short
        return switch column {
        case .quarter(let number):
            Table.Column(year.quarters[number].name, explanation: "as at \(min(year.quarters[number].end, tables.asAt).short), or in the quarter up to then")
        case .snapshot(let name): Table.Column(name, explanation: "published")
        case .year: Table.Column(year.title)
        case .earlier(let back): Table.Column(back == 1 ? year.previous.title : year.previous.previous.title)
        case .regional: Table.Column("Regional", explanation: "published")
        case .national: Table.Column("National", explanation: "published")
        case .yearEndNumber: Table.Column("\(year.title) Number", explanation: "at \(end)")
        case .yearEndShare: Table.Column("\(year.title) Percentage", explanation: "at \(end)")
        case .earlierNumber(let back): Table.Column("\((back == 1 ? year.previous : year.previous.previous).title) Number")
        case .earlierShare(let back): Table.Column("\((back == 1 ? year.previous : year.previous.previous).title) Percentage")
        case .yearShare: Table.Column("\(year.title) %")
        case .started: Table.Column("Started in \(year.title)", explanation: "children whose care began in the year, by their first placement")
        }
    }

    /// One row of a table.
    struct Row {
        var label: String
        var measure: Measure
        var groups: Set<String>?
        var figure: Selection.Figure = .met
        var format: NumberFormat = .count
        var yearly: Yearly = .whole
        /// The names the row has in published figures, its label among them.
        var names: [String] = []
        var isTotal = false
        var definition: String?
        /// The year's figure stands with its share of this measure's cases in brackets.
        var sharesOf: Measure?
        var earlierShare = false
        /// Where the figure is worked out from the measure's figure rather than being it: a rate.
        var worked: (@Sendable (Double, Period) -> Double?)?
        /// Where a stock is taken on another day than the period's last: on which.
        var takenOn: (@Sendable (Period) -> Period)?
    }

    mutating func add(_ row: Row) {
        var cells: [Table.Cell] = []
        var opened: [Selection?] = []
        for column in columns {
            let (cell, selection) = cell(row, column)
            cells.append(cell)
            opened.append(cell.value == nil ? nil : selection)
        }
        table.rows.append(
            Table.Row(row.label, cells, isTotal: row.isTotal, definition: row.definition ?? Self.definition(row)))
        selections.append(opened)
    }

    private static func definition(_ row: Row) -> String {
        let met = row.measure.met.map { "; counted as met: \($0)" } ?? ""
        return "\(row.measure.title): \(row.measure.counting)\(met). Source: \(row.measure.basis)."
    }

    private mutating func cell(_ row: Row, _ column: Column) -> (Table.Cell, Selection?) {
        switch column {
        case .quarter(let number):
            guard number < tables.quarters.count else { return (Table.Cell(nil, row.format, reason: "The quarter has not begun."), nil) }
            return figure(row, [tables.quarters[number]], .single)
        case .year:
            switch row.yearly {
            case .mean: return figure(row, tables.quarters, .mean, aside: row.sharesOf)
            case .whole: return figure(row, [tables.whole], .single, aside: columns.contains(.yearShare) ? nil : row.sharesOf)
            case .atEnd: return figure(row, tables.quarters.suffix(1), .single, aside: row.sharesOf)
            }
        case .yearEndNumber: return figure(row, tables.quarters.suffix(1), .single)
        case .yearEndShare, .yearShare:
            var share = row
            share.format = .percent(row.earlierShare ? 1 : 0)
            let periods = column == .yearShare ? [tables.whole] : Array(tables.quarters.suffix(1))
            let (cell, selection) = figure(row, periods, .single)
            guard cell.value != nil, let part = selection?.value(tables.facts), let sharesOf = row.sharesOf, let selection,
                let whole = Selection(sharesOf, selection.periods, .counted).value(tables.facts), whole > 0
            else { return (Table.Cell(nil, share.format, absence: cell.absence, reason: cell.reason), nil) }
            return (Table.Cell(part * 100 / whole, share.format), selection)
        case .earlier(let back): return earlier(row, back, .plain)
        case .earlierNumber(let back): return earlier(row, back, .number)
        case .earlierShare(let back):
            var share = row
            share.format = .percent(row.earlierShare ? 1 : 0)
            return earlier(share, back, .percent)
        case .regional: return quoted(row, .regional)
        case .national: return quoted(row, .national)
        case .snapshot(let name): return quoted(row, .other(name))
        case .started:
            var started = row
            started.measure = .startedByLocation
            return figure(started, [tables.whole], .single)
        }
    }

    private mutating func figure(
        _ row: Row, _ periods: some Collection<Period>, _ combining: Selection.Combining, aside: Measure? = nil
    ) -> (Table.Cell, Selection?) {
        guard tables.facts.hasRecords(for: row.measure) else {
            missing.insert(Registers.type(row.measure.reads.first ?? "")?.shape.title ?? row.measure.title)
            return (Table.Cell(nil, row.format, absence: "No data", reason: "Nothing has been recorded."), nil)
        }
        var left: [Period] = []
        var lost: [DataGap] = []
        for period in periods {
            let (kept, gaps) = tables.gaps.apply(table: aliases, row: row.label, to: period)
            lost += gaps
            if row.measure.span == .flow {
                if !kept.isEmpty { left.append(kept) }
            } else if gaps.isEmpty {
                left.append(period)
            } else if gaps.allSatisfy({ $0.figuresTo != nil }), let last = gaps.compactMap(\.figuresTo).min(), last >= period.start {
                // How things stood on the last day for which figures exist.
                left.append(period.until(last))
            }
        }
        if let takenOn = row.takenOn { left = left.map(takenOn) }
        brokenGaps.formUnion(lost)
        if left.isEmpty {
            return (Table.Cell(nil, row.format, absence: "No data", reason: lost.first?.reason), nil)
        }
        if let begins = tables.facts.recordsBegin(for: row.measure), left.allSatisfy({ $0.end < begins }) {
            return (Table.Cell(nil, row.format, absence: "No data", reason: "The register begins on \(begins.long)."), nil)
        }
        let lostMonths = tables.silentMonths(row.measure, left)
        silent.formUnion(lostMonths)
        if row.measure.span == .flow, Self.isNothing(left, without: lostMonths.filter { $0.register == row.measure.reads.first }) {
            return (Table.Cell(nil, row.format, absence: "No data", reason: lostMonths.first?.sentence), nil)
        }
        let selection = Selection(row.measure, left, groups: row.groups, row.figure, combining)
        guard var value = selection.value(tables.facts) else {
            return (Table.Cell(nil, row.format, reason: "There was nothing to count."), nil)
        }
        if let worked = row.worked {
            guard let result = workedOut(row, left, worked) else {
                return (Table.Cell(nil, row.format, absence: "No data", reason: "A figure it is worked out from is missing."), nil)
            }
            value = result
        }
        var cell = Table.Cell(value, row.format, reason: (lost.first?.reason ?? lostMonths.first?.sentence).map { "Covers part of the time: \($0)" })
        if let aside, let whole = Selection(aside, left, .counted, combining).value(tables.facts), whole > 0 {
            cell.aside = NumberFormat.percent(1).text(value * 100 / whole)
        }
        return (cell, selection)
    }

    /// What a figure that is worked out comes to: the mean of the periods that have one; nil when none has.
    func workedOut(_ row: Row, _ periods: [Period], _ worked: (Double, Period) -> Double?) -> Double? {
        let results = periods.compactMap { period in
            Selection(row.measure, [period], groups: row.groups, row.figure).value(tables.facts).flatMap { worked($0, period) }
        }
        return results.isEmpty ? nil : results.reduce(0, +) / Double(results.count)
    }

    /// A row worked out from rows above it, column by column; where it opens to nothing of its own, it opens to what `like` opens to.
    mutating func addWorked(
        _ label: String, format: NumberFormat, names: [String] = [], opening: Int? = nil, isTotal: Bool = false, definition: String,
        _ value: ([Double?]) -> Double?
    ) {
        var cells: [Table.Cell] = []
        var opened: [Selection?] = []
        for index in columns.indices {
            if case .snapshot(let name) = columns[index], let figure = tables.published.figure(aliases, names + [label], .other(name))?.value {
                cells.append(Table.Cell(figure.value, format))
                opened.append(nil)
                continue
            }
            if case .earlier(let back) = columns[index] {
                let year = back == 1 ? tables.year.previous : tables.year.previous.previous
                if let figure = tables.published.figure(aliases, names + [label], .year(year.endsIn, .plain)), let value = figure.value {
                    cells.append(Self.cell(value, of: figure, format))
                    opened.append(nil)
                    continue
                }
            }
            let result = value(table.rows.indices.map { unrounded(row: $0, column: index) })
            cells.append(Table.Cell(result, format))
            opened.append(result == nil ? nil : opening.flatMap { selections[$0][index] })
        }
        table.rows.append(Table.Row(label, cells, isTotal: isTotal, definition: definition))
        selections.append(opened)
    }

    /// A row whose cells are words.
    mutating func addWords(_ label: String, _ words: [String], opening: Selection? = nil) {
        table.rows.append(Table.Row(label, words.map { Table.Cell(words: $0) }))
        selections.append(words.map { _ in opening })
    }

    mutating func setColumns(_ labels: [String]) { table.columns = labels.map { Table.Column($0) } }

    mutating func note(_ sentence: String?) {
        if let sentence { table.notes.append(sentence) }
    }

    var rowCount: Int { table.rows.count }

    /// A figure already added, as it was before it was rounded to be printed; a published one as it was published.
    private func unrounded(row: Int, column: Int) -> Double? {
        guard let printed = table.rows[row].cells[column].value else { return nil }
        switch columns[column] {
        case .quarter, .year: return selections[row][column]?.value(tables.facts) ?? printed
        default: return printed
        }
    }
}

extension NumberFormat {
    var isPercent: Bool { if case .percent = self { true } else { false } }
}
