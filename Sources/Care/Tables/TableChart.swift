public import Documents

/// The chart that stands above a table of the year: which of its figures are drawn, and how.
public struct TableChart: Sendable {
    enum Kind {
        /// The quarters of some rows, as lines with a target, or as bars.
        case lines([String], target: Setting?)
        case bars([String])
        /// The rows as parts of each quarter.
        case parts([String]?, asShare: Bool)
        /// Each row's figure of the year.
        case rows
        /// The same for the rows whose labels begin with a word.
        case rowsOf(String)
        /// The years beside each other.
        case years([String])
    }

    private static let kinds: [String: Kind] = [
        "1": .parts(["LAC", "CP", "Foster Carers"], asShare: false),
        "2": .years(["LAC", "CP"]),
        "3": .lines(["Reviews", "Reviews held on time"], target: .reviewsTarget),
        "4": .rowsOf("PN"),
        "5": .years(["of which chaired", "of which co-chaired"]),
        "7": .parts(["Seen", "Not Seen"], asShare: true),
        "7a": .rows, "7b": .rows,
        "8": .lines(["In timescale, of those completed"], target: .minutesTarget),
        "9": .bars(["Number"]),
        "10": .parts(nil, asShare: true),
        "11": .rows,
        "12": .parts(nil, asShare: true),
        "13": .parts(nil, asShare: true),
        "14": .rows,
        "15": .bars(["3+ Moves"]),
        "16": .rows, "17": .rows, "18": .rows,
        "19": .bars(["Informal", "Formal"]),
        "9a": .bars(["Started", "Ceased"]),
        "14a": .rows,
        "12a": .bars(["Number"]),
        "3a": .lines(["Initial conferences within 15 working days", "Plans with all reviews in time"], target: .conferencesTarget),
        "1c": .rows,
        "1a": .lines(["Establishment", "In post"], target: nil),
    ]

    private let table: Table
    private let tables: YearTables

    public init(_ table: Table, of tables: YearTables) {
        self.table = table
        self.tables = tables
    }

    /// The chart with its title and what it shows in words; nil where the table is words, or has no figure to draw.
    public var picture: Report.Picture? {
        guard let kind = Self.kinds[table.id] else { return nil }
        return switch kind {
        case .lines(let labels, let target): quarterly(labels, asLines: true, target: target)
        case .bars(let labels): quarterly(labels, asLines: false, target: nil)
        case .parts(let labels, let asShare): parts(labels, asShare: asShare)
        case .rows: rows()
        case .rowsOf(let word): rows { $0.hasPrefix(word) }
        case .years(let labels): years(labels)
        }
    }

    private func caption(_ title: String) -> Chart.Caption { Chart.Caption(id: "chart-\(table.id)", title: title) }

    private var quarterColumns: [Int] {
        let names = tables.year.quarters.map(\.name)
        return table.columns.indices.filter { names.contains(table.columns[$0].label) }
    }

    private func row(_ label: String) -> Table.Row? {
        table.rows.first { $0.label == label } ?? table.rows.first { $0.label.hasPrefix(label) }
    }

    private func picture(_ drawing: HTML, _ title: String, _ categories: [String], _ series: [Chart.Series], _ format: NumberFormat, _ marks: [Chart.Mark] = []) -> Report.Picture {
        let lines = series.map { one in
            let values = zip(categories, one.values).map { "\($0) \($1.map(format.text) ?? "no figure")" }.joined(separator: ", ")
            return one.name.isEmpty ? values : "\(one.name): \(values)"
        }
        return Report.Picture(id: "chart-\(table.id)", title: title, alternative: (["\(title). \(lines.joined(separator: "; "))."] + marks.map(\.words)).joined(separator: " "), drawing: drawing)
    }

    private func quarterly(_ labels: [String], asLines: Bool, target: Setting?) -> Report.Picture? {
        let columns = quarterColumns
        let found = labels.compactMap(row)
        let series = found.map { row in Chart.Series(row.label, columns.map { table.cell(row, $0).value }) }
        guard let format = found.first?.cells.first?.format, !columns.isEmpty, series.contains(where: \.isKnown) else { return nil }
        let title = "\(found.count == 1 ? found[0].label == "Number" ? table.title : found[0].label : table.title), by quarter"
        let line = target.map { Chart.Target("Target", tables.facts.settings.number($0, on: tables.asAt)) }
        let names = columns.map { table.columns[$0].label }, marks = marks(on: found) { row, column in table.cell(row, column).value.map(format.text) }
        let drawn =
            asLines
            ? Chart.line(caption(title), categories: names, series: series, format: format, target: line, fromZero: false, marks: marks)
            : Chart.bars(caption(title), categories: names, series: series, format: format, target: line, marks: marks)
        return picture(drawn, title, names, series, format, marks)
    }

    private func parts(_ labels: [String]?, asShare: Bool) -> Report.Picture? {
        let columns = quarterColumns
        let found =
            labels.map { $0.compactMap(row) }
            ?? table.rows.filter { !$0.isTotal && !$0.label.hasPrefix("Total") && !$0.label.hasPrefix("Number") }
        guard !found.isEmpty, found.count <= 6, !columns.isEmpty else { return rows() }
        let stacks = columns.map { column in
            Chart.Stack(table.columns[column].label, found.map { table.cell($0, column).value })
        }
        guard stacks.contains(where: { $0.values.contains { $0 != nil } }) else { return nil }
        let title = "\(table.title), by quarter" + (asShare ? ", as shares" : "")
        let format = found[0].cells.first?.format ?? .count
        let marks = marks(on: Array(found.prefix(asShare ? 1 : found.count))) { row, column in
            guard let value = table.cell(row, column).value else { return nil }
            let whole = found.compactMap { table.cell($0, column).value }.reduce(0, +)
            return asShare && whole > 0 ? NumberFormat.percent(0).text(value * 100 / whole) : format.text(value)
        }
        return picture(
            Chart.stacked(caption(title), parts: found.map(\.label), rows: stacks, asShare: asShare, format: format, marks: marks), title,
            columns.map { table.columns[$0].label }, found.map { row in Chart.Series(row.label, columns.map { table.cell(row, $0).value }) }, format, marks)
    }

    /// The campaigns of the year that were to move a figure of the rows, with what it was before and after.
    private func marks(on rows: [Table.Row], text: (Table.Row, Int) -> String?) -> [Chart.Mark] {
        let campaigns = tables.facts.records[Campaign.self].entries.filter { $0.from >= tables.year.start && $0.from <= tables.asAt }.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
        guard !campaigns.isEmpty, let made = tables.table(table.id) else { return [] }
        let columns = quarterColumns, quarters = tables.year.quarters
        return campaigns.compactMap { campaign in
            guard let quarter = quarters.firstIndex(where: { $0.start <= campaign.from && campaign.from <= $0.end }), columns.indices.contains(quarter),
                let row = rows.first(where: { row in
                    made.table.rows.firstIndex { $0.label == row.label }.map { made.selections[$0].contains { $0?.measure == campaign.measure } } ?? false
                })
            else { return nil }
            let begun = quarters[quarter], days = campaign.from - begun.start
            let told = [quarter - 1, quarter, quarter + 1].compactMap { place in
                columns.indices.contains(place) ? text(row, columns[place]).map { "\(quarters[place].name) \($0)" } : nil
            }
            let figures = told.isEmpty ? "" : " \(row.label): \(told.joined(separator: ", "))."
            return Chart.Mark(Double(quarter) + Double(days) / Double(max(1, begun.length)), "\(campaign.title.endingWithStop) From \(campaign.from.long).\(figures)")
        }
    }

    private func rows(_ isDrawn: (String) -> Bool = { _ in true }) -> Report.Picture? {
        let columns = table.columns.indices.filter { table.columns[$0].label.hasPrefix(tables.year.title) }
        // A table that is called percentages is drawn as percentages.
        let shares = table.title.contains("percentage") ? columns.first { column in table.rows.first.map { row in table.cell(row, column).format.isPercent } ?? false } : nil
        guard let column = shares ?? columns.first else { return nil }
        let known = table.rows.filter {
            !$0.isTotal && $0.label != "Total" && $0.label != "Number" && isDrawn($0.label) && table.cell($0, column).value != nil
        }
        guard let format = known.first.map({ table.cell($0, column).format }) else { return nil }
        let alike = known.filter { table.cell($0, column).format == format }
        // One bar has nothing to be compared with.
        guard alike.count > 1 else { return nil }
        let title = "\(table.title), \(table.columns[column].label)"
        let series = Chart.Series("", alike.map { table.cell($0, column).value })
        return picture(
            Chart.bars(caption(title), categories: alike.map(\.label), series: [series], format: format), title, alike.map(\.label), [series], format)
    }

    private func years(_ labels: [String]) -> Report.Picture? {
        let columns = Array(table.columns.indices.filter { ReportingYear(table.columns[$0].label) != nil }.reversed())
        let found = labels.compactMap(row)
        let series = found.map { row in Chart.Series(row.label, columns.map { table.cell(row, $0).value }) }
        guard let format = found.first?.cells.first?.format, series.contains(where: \.isKnown) else { return nil }
        let title = "\(table.title), by year"
        // A part of a year is no whole one: its bar says so.
        let names = columns.map { table.columns[$0].label }.map { tables.isUnfinished && $0 == tables.year.title ? "\($0) so far" : $0 }
        return picture(Chart.bars(caption(title), categories: names, series: series, format: format), title, names, series, format)
    }
}

extension Chart.Series {
    /// Whether there is a figure to draw.
    fileprivate var isKnown: Bool { values.contains { $0 != nil } }
}
