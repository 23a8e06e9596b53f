import Documents

extension ReportRule {
    /// Every percentage has its base in the table.
    static let denominators = ReportRule("denominators stated") { report in
        report.tables.filter { !$0.isBound }.compactMap { table -> Difference? in
            let bare = table.columns.indices.filter { column in
                let cells = table.table.rows.indices.compactMap { table.cell($0, column) }.filter { $0.value != nil }
                guard cells.contains(where: \.format.isPercent), !table.columns[column].isComparator else { return false }
                let own = cells.contains { !$0.format.isPercent && $0.aside != nil }
                let beside = table.columns[column].year.map { year in table.columns.indices.contains { $0 != column && table.columns[$0].year == year && hasCounts(table, $0) } } ?? false
                return !own && !beside
            }
            guard !bare.isEmpty else { return nil }
            return Difference(
                kind: .denominator, place: table.place(), said: "Percentages in \(bare.map { table.columns[$0].label }.joined(separator: ", "))",
                should: "How many were counted, for the same time.", mend: "Add a row or column with the numbers behind the percentages.")
        }
    }

    private static func hasCounts(_ table: CheckedTable, _ column: Int) -> Bool {
        table.table.rows.indices.contains { table.cell($0, column).map { $0.value != nil && !$0.format.isPercent } ?? false }
    }

    /// Columns beside each other cover times of the same length, or say that they do not.
    static let periods = ReportRule("columns cover the same time") { report in
        report.tables.filter { !$0.isBound }.flatMap { table in
            table.columns.indices.compactMap { index -> Difference? in
                let column = table.columns[index]
                let months = CheckedWord.months(column.label)
                if column.isPart || (column.quarter != nil && months.map { $0 != 3 } ?? false) {
                    return Difference(
                        kind: .period, place: table.place(nil, index), said: column.label, should: "It covers a part of the time the columns beside it cover.",
                        mend: "Say in a note how many months it covers, and do not compare it with whole years.")
                }
                let isYear = column.year == report.year && column.year != nil || column.isTotal
                let lost = table.told.contains("no data") && !table.told.contains("months' data")
                guard isYear, lost, !column.isShare, table.value(table.table.rows.count - 1, index) != nil else { return nil }
                return Difference(
                    kind: .period, place: table.place(nil, index), said: column.label, should: "A quarter is missing from it: it is no whole year.",
                    mend: "Say at the figure how many months it covers.")
            }
        }
    }

    /// A column holds one unit.
    static let columnUnits = ReportRule("one unit in a column") { report in
        report.tables.filter { !$0.isBound }.compactMap { table in
            let isMixed = table.columns.indices.contains { column in
                Set(table.table.rows.indices.compactMap { table.cell($0, column) }.filter { $0.value != nil }.map(\.format.isPercent)).count > 1
            }
            guard isMixed else { return nil }
            return Difference(
                kind: .columnUnit, place: table.place(), said: "Numbers and percentages in one column", should: "One unit in each column, or the unit at each row.",
                mend: "Split the table, or name the unit in every row's label.")
        }
    }

    /// Figures that grow from the first of April are not set beside figures of one time without a word.
    static let cumulative = ReportRule("cumulative beside point in time") { report in
        report.tables.filter { !$0.told.contains("cumulative") && !$0.isBound }.flatMap { table -> [Difference] in
            guard let year = report.year, let column = table.column(ofYear: year) else { return [] }
            let rows = table.table.rows.indices.filter { row in
                let values = table.quarters.compactMap { table.value(row, $0) }
                guard values.count == 4, let first = values.first, let last = values.last, table.value(row, column) == last else { return false }
                return zip(values, values.dropFirst()).allSatisfy { $0 < $1 } && last >= first * 2
            }
            guard rows.count < table.table.rows.count else { return [] }
            return rows.map { row in
                Difference(
                    kind: .cumulative, place: table.place(row), said: table.quarters.compactMap { table.cell(row, $0)?.text }.joined(separator: ", "),
                    should: "The row grows from quarter to quarter and the year is its last: it is cumulative, and other rows are not.", mend: "Say “cumulative from 1 April” at the row.")
            }
        }
    }

    /// A title says what the table holds.
    static let titles = ReportRule("title against content") { report in
        report.tables.flatMap { table -> [Difference] in
            let title = table.table.title.lowercased()
            var all: [Difference] = []
            func add(_ should: String, _ mend: String) { all.append(Difference(kind: .title, place: table.place(), said: table.table.title, should: should, mend: mend)) }
            let cells = table.table.rows.flatMap(\.cells)
            let hasShares = cells.contains { $0.format.isPercent && $0.value != nil || $0.aside?.hasSuffix("%") ?? false } || table.columns.contains(where: \.isShare)
            if title.contains("percentage") || title.contains("%"), !hasShares, cells.contains(where: { $0.value != nil }) {
                add("The table holds numbers and no percentage.", "Print the percentages, or write “number” in the title.")
            }
            if title.contains("year end"), let index = table.columns.firstIndex(where: { $0.label.lowercased().contains("average") }) {
                add("“\(table.columns[index].label)” is an average of the year, not the year end.", "Say which columns are averages, or print the year end.")
            }
            if title.contains("number of children"), table.table.rows.count == 1, table.table.rows.first.map({ CheckedWord.plain($0.label) == "reviews" }) ?? false {
                add("The row counts reviews: a child with two counts twice.", "Write “reviews” in the title.")
            }
            all += newOnes(table, title, report)
            if let lost = promised(table) { add("Nothing in the table is called “\(lost)”.", "Add the row, or take it out of the title.") }
            return all
        }
    }

    /// A table of “new” children that holds nearly all of them.
    private static func newOnes(_ table: CheckedTable, _ title: String, _ report: CheckedReport) -> [Difference] {
        guard title.contains("new lac") || title.contains("new looked"), let year = report.year, let column = table.column(ofYear: year),
            let topic = ReportTopic.all.first(where: { $0.rows == ["number="] }), let known = TopicSeries(topic, report)?.number(year)
        else { return [] }
        let sum = table.table.rows.indices.compactMap { table.value($0, column) }.reduce(0, +)
        guard sum > known * 0.8 else { return [] }
        return [Difference(
            kind: .title, place: table.place(nil, column), said: table.table.title, should: "\(NumberFormat.count.text(sum)) are nearly all looked-after children, not the new ones.",
            mend: "Say whom the table counts.")]
    }

    /// What a title with commas lists and no row is called by, in words or first letters.
    private static func promised(_ table: CheckedTable) -> String? {
        let parts = table.table.title.split(separator: ",").map { $0.trimmingSpaces }
        guard parts.count > 2, !table.isBound else { return nil }
        let labels = table.table.rows.map { $0.label.lowercased() }.joined(separator: " ")
        let general: Set<String> = ["checks", "check", "scores", "score", "plans", "and", "of", "the", "number", "under"]
        return parts.first { part in
            let words = part.split(separator: " ").map { CheckedWord.plain($0) }.filter { $0.count > 3 && !general.contains($0) }
            let letters = part.split(separator: " ").filter { CheckedWord.plain($0) != "and" }.compactMap { $0.first?.lowercased() }.joined()
            let isNamed = words.contains { labels.contains($0) } || labels.split(separator: " ").contains { $0.count > 2 && letters.contains($0.hasSuffix("s") ? $0.dropLast() : $0) }
            return !words.isEmpty && !isNamed
        }
    }

    /// A target that was missed is spoken of in the words of its section.
    static let targets = ReportRule("targets missed in silence") { report in
        guard let year = report.year else { return [] }
        return report.known.targets.compactMap { target -> Difference? in
            guard let table = report.tables.first(where: { $0.table.id == target.table }), let row = table.table.rows.firstIndex(where: { $0.label == target.row }),
                let column = table.column(ofYear: year), let cell = table.cell(row, column), let value = cell.value, !target.wanted.isMet(by: value)
            else { return nil }
            let isSaid = report.sentences.contains { sentence in
                sentence.section == table.section && sentence.says("target", "targets") && (sentence.says("missed", "not", "below", "short", "above", "under"))
            }
            guard !isSaid else { return nil }
            let wanted = switch target.wanted {
            case .atLeast(let bound): "at least \(NumberFormat.count.text(bound))%"
            case .atMost(let bound): "at most \(NumberFormat.count.text(bound))%"
            case .between(let low, let high): "\(NumberFormat.count.text(low)) to \(NumberFormat.count.text(high))"
            }
            return Difference(
                kind: .target, place: table.place(row, column), said: cell.text, should: "The target is \(wanted), and no sentence of the section says that it was missed.",
                mend: "Say in the section that the target was not met, and why.")
        }
    }
}

extension CheckedWord {
    /// How many months a label names: 2 for “Jan-Feb”; nil for none.
    static func months(_ label: String) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let parts = label.lowercased().split { !$0.isLetter }.compactMap { part in names.firstIndex { part.hasPrefix($0) } }
        guard parts.count == 2, let first = parts.first, let last = parts.last else { return nil }
        return (last - first + 12) % 12 + 1
    }
}
