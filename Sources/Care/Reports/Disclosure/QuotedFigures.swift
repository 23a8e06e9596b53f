import Documents

/// Figures of other years and places.
extension ShownFigures {
    /// Figures that were published elsewhere open to no cases: each is an unknown of its own, and the rows of a column make its total.
    mutating func addQuoted(_ made: FigureTable) {
        let table = made.table
        let checked = CheckedTable(table, section: "", selections: made.selections)
        for column in table.columns.indices where Self.isOfPlace(table.columns[column].label) {
            var atoms: [Int: Int] = [:]
            for row in table.rows.indices {
                guard let cell = checked.cell(row, column), let value = cell.value, value != 0, cell.words == nil, places[.cell(table: table.id, row: row, column: column)] == nil,
                    made.selection(row, column, tables) == nil, isAboutChildren(made, row)
                else { continue }
                let base = cell.format.isPercent ? base(made, row, column) : nil
                if cell.format.places > 0, base == nil { continue }
                let count = base.map { value * $0 / 100 } ?? value
                // A share that is not zero is of one child at least.
                let atom = sets.newAtom(base == nil ? count : max(1, count))
                atoms[row] = atom
                let times = base.map { 100 / $0 } ?? 1
                let half = base == nil ? 0 : 0.5 / pow10(cell.format.places)
                let group = group("quoted \(table.id) \(row) \(column)")
                let isSmall = count > 0.5 && count < Double(rule.highestHidden) + 0.5
                let terms = [Term(unknown: atom, times: times)]
                places[.cell(table: table.id, row: row, column: column)] = figures.count
                let unit = [Term(unknown: atom, times: 1)]
                let isRounded = rule.mode == .round && base == nil
                let reach = isRounded ? value.reachOfStep(isWhole: true) : (value - half, value + half)
                figures.append(
                    Protection.Figure(
                        terms: terms, low: reach.0, high: reach.1, parts: [unit], group: group, cost: Self.cost(table, row, column) + 20, isOpen: false))
                if isRounded { roundedQuotes.insert(Disclosure.Cell(table: table.id, row: row, column: column)) }
                if isSmall || wasHidden(table, row, column) {
                    if !isRounded || wasHidden(table, row, column) { hidden.insert(group) }
                    targets.append(Protection.Target(terms: unit, width: rule.mode == .round ? 1 : Double(rule.width), isWhole: base == nil))
                }
            }
            for (total, parts) in checked.totals {
                guard let whole = atoms[total], let sum = checked.sum(parts, column), let printed = checked.value(total, column) else { continue }
                let off = sum - printed
                guard abs(off) <= Double(parts.count) * 0.5 + 0.5 else { continue }
                let terms = parts.compactMap { atoms[$0].map { Term(unknown: $0, times: 1) } } + [Term(unknown: whole, times: -1)]
                let slack = abs(off) < 1e-9 ? 0 : Double(parts.count) * 0.5 + 0.5
                let isPercent = checked.cell(total, column)?.format.isPercent ?? false
                let reach = isPercent ? max(slack, 0.5) * (base(made, total, column) ?? 100) / 100 : slack
                // What was printed does not always add up: then it tells nothing.
                guard abs(terms.reduce(0) { $0 + $1.times * sets.truth[$1.unknown] }) <= reach + 1e-6 else { continue }
                sets.add(LinearProgram.Row(terms: terms, low: -reach, high: reach))
            }
        }
    }

    /// Figures of the region and the country are about too many to tell anybody apart.
    private static func isOfPlace(_ label: String) -> Bool { !["regional", "national"].contains(label.lowercased()) }

    private func isAboutChildren(_ made: FigureTable, _ row: Int) -> Bool {
        let measures = made.selections[row].compactMap { $0 }.compactMap { Measure.named($0.measure) }
        guard let first = measures.first else { return !made.table.rows[row].label.lowercased().contains("iro") }
        return first.isAboutChildren
    }

    /// About how many a share of another year is of: as many as this year, unless the column tells.
    private func base(_ made: FigureTable, _ row: Int, _ column: Int) -> Double? {
        guard let selection = made.selections[row].compactMap({ $0 }).first, let measure = Measure.named(selection.measure) else { return nil }
        let whole = Selection(measure, selection.periods, groups: selection.figure == .share ? selection.groups : nil, .counted, selection.combining)
        return whole.value(tables.facts).flatMap { $0 > 0 ? $0 : nil }
    }
}

extension FigureTable {
    /// What a cell counts, also where its table says so only by another cell of the row: the share of an earlier year beside its number.
    func selection(_ row: Int, _ column: Int, _ tables: YearTables) -> Selection? {
        guard selections.indices.contains(row), selections[row].indices.contains(column) else { return nil }
        if let own = selections[row][column] { return own }
        let cell = table.rows[row].cells[column]
        guard let value = cell.value, cell.format.isPercent, let year = ReportingYear(String(table.columns[column].label.prefix(7))) else { return nil }
        let beside = table.columns.indices.first { $0 != column && table.columns[$0].label.hasPrefix(year.title) && selections[row][$0] != nil }
        if let beside { return selections[row][beside] }
        guard year < tables.year, let like = selections[row].compactMap({ $0 }).first, let measure = Measure.named(like.measure), like.figure == .met else { return nil }
        // Worked out from that year's return: it is the same measure in that year where it comes to the same share.
        let guess = Selection(measure, [year.period], groups: like.groups, .met)
        guard let met = guess.value(tables.facts), let whole = Selection(measure, [year.period], .counted).value(tables.facts), whole > 0,
            abs(cell.format.rounded(met * 100 / whole) - value) < 1e-9
        else { return nil }
        return guess
    }
}
