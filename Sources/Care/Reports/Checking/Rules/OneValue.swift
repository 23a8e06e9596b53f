import Documents

extension ReportRule {
    /// The same quantity has one value, wherever it is printed: rows whose quarters agree throughout agree in their years, too.
    static let oneValue = ReportRule("the same quantity has one value anywhere") { report in
        var groups: [[Place]] = []
        for table in report.tables {
            for row in table.table.rows.indices {
                let quarters = table.quarters.map { table.cell(row, $0) }
                guard quarters.count >= 3, quarters.allSatisfy({ $0?.value != nil && $0?.format.isPercent == false }) else { continue }
                let values = quarters.compactMap { $0?.value }
                // Small counts agree by chance.
                guard (values.min() ?? 0) >= 20 else { continue }
                let place = Place(table: table, row: row, quarters: values, counts: table.counts(row))
                if let index = groups.firstIndex(where: { $0.first.map { $0.quarters == place.quarters && $0.counts == place.counts } ?? false }) {
                    groups[index].append(place)
                } else {
                    groups.append([place])
                }
            }
        }
        return groups.filter { $0.count > 1 }.flatMap { disagreements($0) }
    }

    private struct Place: Sendable {
        let table: CheckedTable
        let row: Int
        let quarters: [Double]
        let counts: [String]
    }

    private static func disagreements(_ places: [Place]) -> [Difference] {
        let years = Set(places.flatMap { $0.table.columns.compactMap(\.year) }).sorted(by: >)
        return years.flatMap { year -> [Difference] in
            let told = places.compactMap { place -> (Place, Int, Double)? in
                guard let column = place.table.column(ofYear: year), let cell = place.table.cell(place.row, column), let value = cell.value, !cell.format.isPercent else { return nil }
                return (place, column, NumberFormat.count.rounded(value))
            }
            // What is counted as a mean and what as a year end are two quantities.
            guard Set(told.map { $0.0.table.selection($0.0.row, $0.1) }).count == 1 else { return [] }
            let counted = Dictionary(grouping: told, by: \.2).mapValues(\.count)
            guard counted.count > 1, let usual = counted.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return [] }
            return told.filter { $0.2 != usual }.map { place, column, value in
                let others = told.filter { $0.2 == usual }.map { "Table \($0.0.table.table.number)" }.joined(separator: ", ")
                return Difference(
                    kind: .oneValue, place: place.table.place(place.row, column), said: place.table.cell(place.row, column)?.text ?? "",
                    should: "\(NumberFormat.count.text(usual)), as \(others) print it: their quarters are the same.",
                    mend: "Print one figure everywhere, or say what the tables count differently.")
            }
        }
    }

    /// The parts of all looked-after children add up to a number that other tables know.
    static let impliedTotals = ReportRule("parts of all looked-after children make the number of looked-after children") { report in
        guard let topic = ReportTopic.all.first(where: { $0.rows == ["number="] }), let series = TopicSeries(topic, report) else { return [] }
        return report.tables.filter { table in
            let title = table.table.title.lowercased()
            return !table.isBound && title.contains("lac") && title.contains("location") && !table.table.rows.contains { $0.isTotal }
        }.flatMap { table in
            table.columns.indices.compactMap { column -> Difference? in
                guard let year = table.columns[column].year, let known = series.number(year) else { return nil }
                let parts = table.table.rows.indices.compactMap { table.value($0, column) }
                let sum = parts.reduce(0, +)
                let ends = year == report.year ? [series.quarter(4)].compactMap { $0 } : []
                guard parts.count > 1, !([known] + ends).contains(where: { abs($0 - sum) <= 1 }) else { return nil }
                return Difference(
                    kind: .oneValue, place: table.place(nil, column), said: parts.map { NumberFormat.count.text($0) }.joined(separator: " + ") + " = " + NumberFormat.count.text(sum),
                    should: "\(NumberFormat.count.text(known)), the number of looked-after children in Table \(series.table.table.number).",
                    mend: "Count every child in one row, add a row for those whose place is not known, or say whom the table leaves out.")
            }
        }
    }

    /// A figure in the words that is bound to a cell of a table prints what the cell prints.
    static let boundFigures = ReportRule("a bound figure prints what its table prints") { report in
        report.sentences.flatMap { sentence in
            sentence.words.compactMap { word -> Difference? in
                guard let figure = word.figure, let value = figure.value, case .cell(let id, let row, let column)? = try? FigureReference(figure.reference),
                    let table = report.tables.first(where: { $0.table.id == id })
                else { return nil }
                let made = FigureTable(table: table.table, selections: table.selections)
                guard let place = made.place(row: row, column: column), let cell = table.cell(place.row, place.column), let printed = cell.value, abs(printed - value) > 1e-9 else { return nil }
                return Difference(
                    kind: .oneValue, place: sentence.place, said: figure.text, should: "\(cell.text), as Table \(table.table.number) prints it.",
                    mend: "Build the report again, so that words and tables are of one time.")
            }
        }
    }
}

extension CheckedTable {
    func selection(_ row: Int, _ column: Int) -> Selection? {
        guard selections.indices.contains(row), selections[row].indices.contains(column) else { return nil }
        return selections[row][column]
    }

    /// What a row counts, by its measures and groups; empty where nobody says.
    func counts(_ row: Int) -> [String] {
        guard selections.indices.contains(row) else { return [] }
        return Set(selections[row].compactMap { $0.map { "\($0.measure) \($0.groups?.sorted().joined(separator: ",") ?? "") \($0.figure.rawValue)" } }).sorted()
    }
}
